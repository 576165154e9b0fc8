"""Finds dangling references and duplicate operations in a whole document. Repairs nothing, and reads no example data.

A comparison follows references only where the sides differ, so it would not report a fault that both sides share.
"""

from __future__ import annotations

from typing import Any

from specloom.diff.codes import DUPLICATE_OPERATION
from specloom.diff.operations.model import DescriptionView, OperationView, shape
from specloom.document import Document
from specloom.ir import Origin, unescape

_DATA = frozenset({"example", "examples", "default", "enum", "const", "value"})


def find_problems(document: Document) -> None:
    """Add findings about the document to the document."""
    _follow_references(document)
    _find_duplicates(document)


def _find_duplicates(document: Document) -> None:
    """Operations at paths that differ only in the names of their variables."""
    seen: dict[tuple[str, str], OperationView] = {}
    for methods in DescriptionView(document).paths.values():
        for method, operation in methods.items():
            first = seen.setdefault((method, shape(operation.path)), operation)
            if first is not operation:
                message = f"{operation.key} repeats {first.key}"
                document.findings.append(DUPLICATE_OPERATION.found(message, operation.node.origin))


def _follow_references(document: Document) -> None:
    """Follow each reference once; the document records the findings."""
    seen: set[str] = set()
    todo: list[tuple[Any, tuple[Any, ...]]] = [(document.data, ())]
    while todo:
        value, path = todo.pop()
        if value.__class__ is dict:
            ref = value.get("$ref")
            if ref.__class__ is str and ref not in seen:
                seen.add(ref)
                if not _leads(document, ref):
                    document.resolve(ref, _origin(document, path))
            todo.extend((inner, (path, key)) for key, inner in value.items() if _described(key, inner))
        elif value.__class__ is list:
            todo.extend((inner, (path, index)) for index, inner in enumerate(value) if inner.__class__ in (dict, list))


def _described(key: str, inner: Any) -> bool:
    return inner.__class__ in (dict, list) and key not in _DATA and not key.startswith("x-")


def _leads(document: Document, ref: str) -> bool:
    """Whether a reference within the file has a target; the document checks all others."""
    if not ref.startswith("#/") or "%" in ref:
        return False
    at: Any = document.data
    for token in ref[2:].split("/"):
        at = at.get(unescape(token)) if at.__class__ is dict else None
    return at is not None


def _origin(document: Document, path: tuple[Any, ...]) -> Origin:
    """The origin for a path of nested pairs, innermost last."""
    steps: list[Any] = []
    while path:
        path, step = path
        steps.append(step)
    origin = Origin(document.name, "")
    for step in reversed(steps):
        origin /= step
    return origin

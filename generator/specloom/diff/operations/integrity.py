"""Finds what a comparison cannot read in a whole document. Repairs nothing, and reads no example data.

A comparison follows references only where the sides differ, so it would not report a fault that both sides share.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diff.codes import DUPLICATE_OPERATION
from specloom.diff.operations.model import DescriptionView, OperationView, shape
from specloom.document import Document, DocumentNode
from specloom.shared_codes import UNNAMED_PARAMETER
from specloom.values import Origin, unescape

_DATA = frozenset({"example", "examples", "default", "enum", "const", "value"})
_HOLDERS = (dict, list)


def find_problems(document: Document) -> None:
    """Add findings about the document to the document."""
    _follow_references(document)
    operations = [each for methods in DescriptionView(document).paths.values() for each in methods.values()]
    _find_duplicates(document, operations)
    _find_unnamed_parameters(document, operations)


def _find_duplicates(document: Document, operations: list[OperationView]) -> None:
    """Operations at paths that differ only in the names of their variables."""
    seen: dict[tuple[str, str], OperationView] = {}
    for operation in operations:
        first = seen.setdefault((operation.method, shape(operation.path)), operation)
        if first is not operation:
            message = f"{operation.key} repeats {first.key}"
            document.findings.append(DUPLICATE_OPERATION.found(message, operation.node.origin))


def _find_unnamed_parameters(document: Document, operations: list[OperationView]) -> None:
    """Parameters without a name or a known location, which a comparison cannot match."""
    unnamed = dict.fromkeys(node.origin for operation in operations for node in operation.unnamed_parameters)
    message = "the parameter has no name or no known location; not compared"
    document.findings.extend(UNNAMED_PARAMETER.found(message, origin) for origin in unnamed)


def _follow_references(document: Document) -> None:
    """Follow each reference once; the document records the findings."""
    unsure = {ref for ref in set(_references(document.data)) if not _leads(document, ref)}
    todo: list[tuple[Any, tuple[Any, ...]]] = [(document.data, ())]
    while todo and unsure:
        value, path = todo.pop()
        if value.__class__ is dict:
            ref = value.get("$ref")
            if ref.__class__ is str and ref in unsure:
                unsure.remove(ref)
                document.follow(DocumentNode(value, _origin(document, path)))
            todo.extend(
                (inner, (path, key)) for key, inner in value.items() if inner.__class__ in _HOLDERS and _described(key)
            )
        else:
            todo.extend((inner, (path, index)) for index, inner in enumerate(value) if inner.__class__ in _HOLDERS)


def _references(data: Any) -> Iterator[str]:
    """Every reference outside of example data, without its path: most lead to a target at once, so no path is needed."""
    todo = [data]
    while todo:
        value = todo.pop()
        if value.__class__ is dict:
            ref = value.get("$ref")
            if ref.__class__ is str:
                yield ref
            todo += [inner for key, inner in value.items() if inner.__class__ in _HOLDERS and _described(key)]
        else:
            todo += [inner for inner in value if inner.__class__ in _HOLDERS]


def _described(key: str) -> bool:
    return key not in _DATA and not key.startswith("x-")


def _leads(document: Document, ref: str) -> bool:
    """Whether a reference within the file leads to a target at once; the document checks all others."""
    if not ref.startswith("#/") or "%" in ref:
        return False
    at: Any = document.data
    for token in ref[2:].split("/"):
        at = at.get(unescape(token)) if at.__class__ is dict else None
    return at is not None and not (at.__class__ is dict and "$ref" in at)


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

"""Finds out what a keyword does: the package of a description with it is compared with the one without it."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from specloom import document, ir, pipeline, settings, source
from specloom.document.node import tokens
from specloom.findings import Refused
from specloom.interpreter_limits import raised_recursion
from specloom.names.lock import Lock

HERE = Path(__file__).parent
EFFECTS = ("typed", "described", "carried", "noted", "no effect")
"""`typed`: code differs; `described`: docstrings or documents differ; `carried`: what commands know differs; `noted`: a finding."""

Made = tuple[Mapping[str, str], frozenset[tuple[str, str]], str]
"""Files of a package, (code, place) of its findings, and all that the generator knows of it."""


@cache
def loaded(name: str) -> Any:
    """A YAML file of this folder."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def objects(probes: str) -> dict[str, list[str]]:
    """The keywords of each object that `probes` knows."""
    return {name: [str(key) for key in each["keywords"]] for name, each in loaded(probes).items()}


def effect(base: str, probes: str, name: str, keyword: str) -> str:
    """What the keyword of an object does, in one of the words of `EFFECTS`."""
    described = loaded(probes)[name]
    value, at = described["keywords"][keyword], described["at"]
    said: dict[str, Any] = value if isinstance(value, dict) and value.keys() & {"is"} else {"is": value}
    before = copy.deepcopy(loaded(base))
    target = found(before, said.get("at", at))
    if "there" in said:
        target[said["key"]] = said["is"]
        target, said = found(before, at), {"is": said["there"]}
    if "without" in said:
        target.pop(said["without"])
    if "and" in said:
        found(before, said["and"]["at"])[said["and"]["key"]] = said["and"]["is"]
    after = copy.deepcopy(before)
    target.pop(keyword, None)
    found(after, path_of(before, target))[keyword] = said["is"]
    return compared(made(before), made(after), keyword)


def found(value: Any, pointer: str) -> Any:
    """What a pointer leads to."""
    for step in tokens(pointer):
        value = value[int(step)] if isinstance(value, list) else value[step if step in value else int(step)]
    return value


def path_of(root: Any, target: Any) -> str:
    """The pointer of a mapping, found by its identity."""
    return next(pointer for pointer, value in walked(root, "") if value is target)


def walked(value: Any, at: str) -> Iterator[tuple[str, Any]]:
    yield at, value
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in entries:
        yield from walked(item, f"{at}/{ir.escape(str(key))}")


def made(described: Any) -> Made:
    """The package of a description, and its findings; nothing but a finding where there is none."""
    text = json.dumps(described).encode()
    try:
        with raised_recursion():
            loaded = document.load_source(source.parse(text, "openapi.json"))
            generated = pipeline.generate_from_document(loaded, settings.ClientSettings(name="probe"), Lock())
    except Refused as refused:
        return {}, frozenset({(refused.finding.code, "")}), ""
    files = {path: text for path, text in generated.files.items() if not path.startswith("_runtime/")}
    findings = frozenset((each.code, str(each.origin)) for each in generated.findings)
    return files, findings, repr(generated.client)


def compared(before: Made, after: Made, keyword: str) -> str:
    """What makes the difference."""
    if code(before[0]) != code(after[0]):
        return "typed"
    if any(keyword in each[1].split("/") for each in after[1] - before[1]):
        return "noted"
    if before[0] != after[0]:
        return "described"
    return "no effect" if before[2] == after[2] else "carried"


def code(files: Mapping[str, str]) -> dict[str, str]:
    """The Python files of a package without docstrings."""
    return {path: plain(text) for path, text in files.items() if path.endswith(".py")}


@cache
def plain(text: str) -> str:
    """Python code without docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body: list[ast.stmt] | None = getattr(node, "body", None)
        if isinstance(body, list):
            body[:] = [each for each in body if not is_docstring(each)] or [ast.Pass()]
    return ast.dump(tree)


def is_docstring(node: ast.stmt) -> bool:
    """Whether a statement is a string, which documents what is before it or around it."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)

"""Sections `Attributes:` and `Args:` of docstrings name what there is. Judges names, not sentences."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted(path for pattern in ("generator/**/*.py", "templates/**/*.py") for path in ROOT.glob(pattern))
ENTRY = re.compile(r"    ([\w*]+(?:, [\w*]+)*): ")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def section(node: Function | ast.ClassDef, title: str) -> list[str]:
    """The names that a section of a docstring explains."""
    found = re.search(rf"^{title}:\n((?:    .*\n?|\n)*)", ast.get_docstring(node) or "", re.MULTILINE)
    entries = [ENTRY.match(line) for line in found[1].splitlines()] if found else []
    return [name.lstrip("*") for entry in entries if entry for name in entry[1].split(", ")]


def attributes(node: ast.ClassDef) -> set[str]:
    """The fields, methods and instance attributes that a class defines."""
    fields = {
        each.target.id for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }
    methods = {each.name for each in node.body if isinstance(each, Function)}
    stored = (each for each in ast.walk(node) if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store))
    return fields | methods | {each.attr for each in stored}


def arguments(node: Function) -> set[str]:
    """The parameters of a function."""
    given = node.args
    listed = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return {each.arg for each in listed if each is not None}


def explained(path: Path) -> Iterator[tuple[str, set[str], set[str]]]:
    """Each thing with a section: its name and line, the names explained, and those that it has."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            yield f"{node.name}:{node.lineno}", set(section(node, "Attributes")), attributes(node)
            constructor = [each for each in node.body if isinstance(each, Function) and each.name == "__init__"]
            if constructor:
                yield f"{node.name}:{node.lineno}", set(section(node, "Args")), arguments(constructor[0])
        elif isinstance(node, Function):
            yield f"{node.name}:{node.lineno}", set(section(node, "Args")), arguments(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_docstring_explains_exists(path: Path) -> None:
    assert {place: names - known for place, names, known in explained(path) if names - known} == {}


def test_the_check_sees_sections() -> None:
    assert sum(bool(names) for path in FILES for _, names, _ in explained(path)) > 300

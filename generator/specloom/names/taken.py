"""Names that clients and resources have from the runtime. Reads the runtime's own code; keeps no list of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

from specloom.templates import templates_folder

_FILES = ("client.py", "resource.py")
_GENERATED = frozenset(("with_raw_response", "with_streaming_response"))
"""What every generated class has besides."""


@cache
def names_on_resources() -> frozenset[str]:
    """Attributes that every resource has, which none below it and no method may be called like."""
    return _GENERATED | frozenset(_public("Resource"))


@cache
def names_on_clients() -> frozenset[str]:
    """Attributes that every client has."""
    return names_on_resources() | frozenset(_public("Client"))


def _public(kind: str) -> Iterator[str]:
    """Public attributes of the runtime's classes that are called `kind`, or by a word and `kind`."""
    runtime = templates_folder() / "runtime"
    for path in (path for name in _FILES for path in sorted(runtime.rglob(name))):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name.endswith(kind):
                yield from (name for name in _attributes(node) if not name.startswith("_"))


def _attributes(cls: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(cls):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) if node in cls.body:
                yield name
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass

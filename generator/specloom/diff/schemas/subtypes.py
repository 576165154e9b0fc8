"""The schemas that extend a schema with a discriminator but no alternatives (OAS 3.1.1 section 4.8.25). Compares nothing.

These are the targets of its mapping, and every other named schema with it in `allOf`, whose name is its discriminator value.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.schemas.schema import SCHEMAS, SchemaReader, SchemaView, reference
from specloom.document import DocumentNode
from specloom.values import escape, unescape


class Subtypes:
    """Finds subtypes in one document."""

    def __init__(self, reader: SchemaReader) -> None:
        self._reader = reader

    def of(self, schema: SchemaView) -> dict[str, DocumentNode]:
        """The subtypes of a schema, by discriminator value."""
        if not _stands_for_others(self._reader, schema):
            return {}
        said = as_mapping(as_mapping(schema.get("discriminator")).get("mapping"))
        named = {reference(name) for name in said.values() if isinstance(name, str)}
        children = self._extending.get(f"#{schema.origin.pointer}", ())
        implied = {unescape(child.removeprefix(SCHEMAS)): child for child in children if child not in named}
        found = {value: self._reader.named(name) for value, name in (implied | said).items()}
        return {value: node for value, node in found.items() if node is not None and node.origin != schema.origin}

    @cached_property
    def _extending(self) -> dict[str, list[str]]:
        return extending(as_mapping(self._reader.document.data.get("components")).get("schemas"))


def extending(schemas: Any) -> dict[str, list[str]]:
    """Reference to a schema with a discriminator -> references to schemas that have it in `allOf`, directly or indirectly."""
    roots = [
        f"{SCHEMAS}{escape(name)}"
        for name, value in as_mapping(schemas).items()
        if "discriminator" in as_mapping(value)
    ]
    direct: dict[str, list[str]] = {}
    for child, parent in _parents(as_mapping(schemas)) if roots else ():
        direct.setdefault(parent, []).append(child)
    return {root: _below(root, direct) for root in roots if root in direct}


def _stands_for_others(reader: SchemaReader, schema: SchemaView) -> bool:
    """Whether it is a named schema with a discriminator and without alternatives."""
    own = schema.place("discriminator").pointer == f"{schema.origin.pointer}/discriminator"
    listed = "oneOf" in schema.branches or "anyOf" in schema.branches
    return own and not listed and schema.origin.source == reader.document.name


def _parents(schemas: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in schemas.items():
        for member in as_list(as_mapping(value).get("allOf")):
            ref = as_mapping(member).get("$ref")
            if isinstance(ref, str):
                yield f"{SCHEMAS}{escape(name)}", ref


def _below(root: str, direct: dict[str, list[str]]) -> list[str]:
    found: dict[str, None] = {}
    todo = list(direct[root])
    while todo:
        child = todo.pop(0)
        if child not in found and child != root:
            found[child] = None
            todo += direct.get(child, ())
    return list(found)

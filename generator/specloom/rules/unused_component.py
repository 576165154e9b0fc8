"""Components that nothing refers to. Knows all references; not whether another document uses them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.document.view import parts
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_COUNTED = (
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "links",
    "callbacks",
    "pathItems",
    "examples",
)


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each component without a reference to it or into it."""
    used = _used(document)
    components = node / "components"
    for section in _COUNTED:
        for name in (components / section).properties:
            origin = components.origin / section / name
            if origin not in used:
                yield origin, f"the component {name!r} is not used"


def _used(document: Document) -> set[ir.Origin]:
    """The components that references point to or into."""
    used: set[ir.Origin] = set()
    for part in parts(document):
        value: Any = part.node.value
        if value.__class__ is dict:
            named = [value.get("$ref"), *_mapped(value)]
            for ref in (each for each in named if isinstance(each, str)):
                target = document.resolve(ref, part.node.origin) if ref == value.get("$ref") else None
                used.add(
                    _component(target.origin if target else ir.Origin(document.name, ref.partition("#")[2] or ref))
                )
    return used


def _mapped(schema: dict[str, Any]) -> list[Any]:
    """The targets of a discriminator mapping, as pointers."""
    discriminator: Any = schema.get("discriminator")
    mapping: Any = discriminator.get("mapping") if discriminator.__class__ is dict else None
    targets: list[Any] = list(mapping.values()) if mapping.__class__ is dict else []
    return [f"#/components/schemas/{each}" if "/" not in str(each) else each for each in targets]


def _component(origin: ir.Origin) -> ir.Origin:
    return ir.Origin(origin.source, "/".join(origin.pointer.split("/")[:4]))


RULE = LintRule(
    Code(
        "unused-component",
        "note",
        "a component is not used",
        "Remove it, or refer to it.",
    ),
    "document",
    check,
)

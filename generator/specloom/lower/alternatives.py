"""Lowers `oneOf`, `anyOf`, discriminators and the variants of a base. Does not discriminate them."""

from __future__ import annotations

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.annotations import words_of
from specloom.lower.branch_words import branch_words
from specloom.lower.context import Lowering, Words, items, mapping, properties_of, string_of
from specloom.lower.keywords import is_base, only_asserts, only_refers
from specloom.lower.objects import TypeOf


def alternatives(low: Lowering, node: DocumentNode, word: str, words: Words, type_of: TypeOf) -> ir.Type | None:
    """The union that `oneOf` or `anyOf` describes; None if its branches only assert and describe no type."""
    branches = items(node, word)
    if not branches or all(only_asserts(branch.value) for branch in branches):
        return None
    candidates = branch_words(low, branches, words)
    members_ = tuple(type_of(low, branch, own) for branch, own in zip(branches, candidates, strict=True))
    if len(members_) == 1:
        return members_[0]
    return ir.Union(members_, discriminator=discriminator(low, node))


def discriminator(low: Lowering, node: DocumentNode) -> tuple[str, tuple[tuple[str | None, str], ...]] | None:
    """The discriminating property, and the shape of each mapped value; None if there is no discriminator.

    The value None is for any other value: `defaultMapping` (OAS 3.2.0 section 4.25).
    """
    described = mapping(mapping(node.value).get("discriminator"))
    name = string_of(described.get("propertyName"))
    if not name:
        return None
    pairs: list[tuple[str | None, ir.Json]] = [*mapping(described.get("mapping")).items()]
    pairs.append((None, described.get("defaultMapping")))
    mapped = [(value, _target(low, node.origin, target)) for value, target in pairs]
    return name, tuple((value, key) for value, key in mapped if key is not None)


def _target(low: Lowering, base: ir.Origin, target: ir.Json) -> str | None:
    """The shape of a mapping value: a reference, or the bare name of a component (OAS 3.1.1 section 4.8.25.4)."""
    if not isinstance(target, str):
        return None
    named = low.document.data.get("components")
    if target in mapping(mapping(named).get("schemas")):
        target = f"#/components/schemas/{target.replace('~', '~0').replace('/', '~1')}"
        base = ir.Origin(low.document.name, "")
    found = low.document.resolve(target, base) if low.document.resolves(target, base) else None
    return low.lift(found, words_of(found.origin), inline=False).target if found else None


def variants(low: Lowering, node: DocumentNode) -> tuple[str | None, tuple[tuple[str | None, str], ...]]:
    """Variants of a base with a discriminator and no `oneOf`: the mapped ones, or else those that refer to it in `allOf`.

    The value of one that is not mapped is that of `x-ms-discriminator-value`, or else its name.
    """
    if not is_base(mapping(node.value)):
        return None, ()
    named = discriminator(low, node)
    if named is None:
        return None, ()
    member, every = named
    known = {key for value, key in every if value is not None}
    implied = [
        (
            string_of(mapping(child.value).get("x-ms-discriminator-value")) or name,
            low.lift(child, (name,), inline=False),
        )
        for name, child in _children(low, node)
    ]
    return member, (*every, *((value, ref.target) for value, ref in implied if ref.target not in known))


def _children(low: Lowering, base: DocumentNode) -> list[tuple[str, DocumentNode]]:
    """Components that refer to a base, directly or not; one with its own discriminator handles its own variants."""
    found: dict[str, tuple[str, DocumentNode]] = {}
    waiting = list(low.children.get(str(base.origin), []))
    while waiting:
        name, child = waiting.pop(0)
        key = str(child.origin)
        if key not in found and key != str(base.origin):
            found[key] = (name, child)
            waiting += [] if "discriminator" in mapping(child.value) else low.children.get(key, [])
    return list(found.values())


def children_by_base(low: Lowering) -> dict[str, list[tuple[str, DocumentNode]]]:
    """The components that refer to each other directly: in `allOf`, or by a `$ref` next to further properties."""
    found: dict[str, list[tuple[str, DocumentNode]]] = {}
    root = DocumentNode(low.document.data, ir.Origin(low.document.name, ""))
    for name, component in properties_of(root / "components", "schemas"):
        node = low.elsewhere.get(component.origin, component)
        further = [node] if "$ref" in mapping(node.value) and not only_refers(mapping(node.value)) else []
        for part in (*items(node, "allOf"), *further):
            target = low.document.follow(part) if "$ref" in mapping(part.value) else None
            if target is not None:
                found.setdefault(str(target.origin), []).append((name, node))
    return found

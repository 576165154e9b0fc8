"""Lowers a document to a client: operations first, then every schema that they and the components reach.
Drops nothing.
"""

from __future__ import annotations

import re

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.findings import Finding
from specloom.lower.alternatives import children_by_base
from specloom.lower.annotations import titled
from specloom.lower.context import Lowering, items, mapping, properties_of, string_of
from specloom.lower.hooks import callbacks, webhooks
from specloom.lower.keywords import only_refers
from specloom.lower.operations import operations
from specloom.lower.schemas import read_shape
from specloom.lower.security import auths, requirements
from specloom.lower.servers import servers
from specloom.lower.suggestions import suggestions


def lower(document: Document, *, as_sent: bool = False) -> tuple[ir.Client, list[Finding]]:
    """The client that `document` describes, and its findings. No operation is ever omitted.

    Args:
        as_sent: Keep UUIDs, decimals, Unix times and the like as the strings and numbers that are sent.
    """
    low = Lowering(document, as_sent=as_sent)
    root = DocumentNode(document.data, ir.Origin(document.name, ""))
    _find_components_elsewhere(low, root)
    low.children = children_by_base(low)
    for name, node in _schemas(document, root):
        low.lift(node, titled(mapping(node.value), (name,)) if _COUNTED.fullmatch(name) else (name,), inline=False)
    called = operations(low, root)
    hooks = (*webhooks(low, root), *callbacks(low, root))
    _drain(low)
    info = mapping(document.data.get("info"))
    client = ir.Client(
        title=string_of(info.get("title")) or string_of(document.data.get("title")),
        version=string_of(info.get("version")) or "0",
        docs=string_of(info.get("description")) or string_of(document.data.get("description")),
        operations={operation.key: operation for operation in called},
        shapes=low.shapes,
        origin=root.origin,
        servers=servers(low, root),
        auths=auths(low, root),
        security=requirements(low, root) or (),
        webhooks=hooks,
        tag_docs=_tag_docs(root),
        tag_parents=_tag_parents(root),
        suggestions=suggestions(low, root),
    )
    return client, low.findings


_COUNTED = re.compile(r"def-\d+")
"""Name of a component that only counts it, as @fastify/swagger has it; the title says what it is."""


def _schemas(document: Document, root: DocumentNode) -> list[tuple[str, DocumentNode]]:
    if document.kind == "openapi":
        return properties_of(root / "components", "schemas")
    title = string_of(document.data.get("title")) or root.origin.source.rsplit("/", 1)[-1].split(".", 1)[0]
    return [(title, root), *properties_of(root, "$defs")]


def _find_components_elsewhere(low: Lowering, root: DocumentNode) -> None:
    """Components that other files define: one class each, named after the component, even if a reference names the file itself."""
    for _, node in properties_of(root / "components", "schemas"):
        if "$ref" not in mapping(node.value) or not only_refers(mapping(node.value)):
            continue
        target = low.document.follow(node)
        if target is not None and target.origin.source != root.origin.source and target.origin not in low.named:
            low.named[target.origin] = node.origin
            low.elsewhere[node.origin] = target


def _drain(low: Lowering) -> None:
    """Read every schema that was referred to; reading one may add more."""
    while low.pending:
        node, words, inline = low.pending.popleft()
        shape = read_shape(low, node, words, inline)
        low.shapes[shape.key] = shape


def _tag_docs(root: DocumentNode) -> dict[str, str]:
    tags = [mapping(tag.value) for tag in items(root, "tags")]
    return {
        string_of(tag.get("name")): string_of(tag.get("description")) or string_of(tag.get("summary")) for tag in tags
    }


def _tag_parents(root: DocumentNode) -> dict[str, str]:
    """Tag -> the tag that it is nested under (OAS 3.2.0 section 4.22)."""
    tags = [mapping(tag.value) for tag in items(root, "tags")]
    return {string_of(tag.get("name")): string_of(tag.get("parent")) for tag in tags if string_of(tag.get("parent"))}

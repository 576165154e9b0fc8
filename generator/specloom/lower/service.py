"""From a document to a client: operations first, then every schema they and the components reach. Drops nothing."""

from __future__ import annotations

from specloom import ir
from specloom.document import Document, Node
from specloom.findings import Finding
from specloom.lower.alternatives import children_by_base
from specloom.lower.context import Lowering, items, mapping, members, text
from specloom.lower.hooks import callbacks, webhooks
from specloom.lower.operations import operations
from specloom.lower.schemas import read_shape
from specloom.lower.security import auths, requirements
from specloom.lower.servers import servers


def lower(document: Document) -> tuple[ir.Client, list[Finding]]:
    """The client that `document` describes, and what was noticed on the way. No operation is ever left out."""
    low = Lowering(document)
    low.children = children_by_base(low)
    root = Node(document.data, ir.Origin(document.name, ""))
    for name, node in _schemas(document, root):
        low.lift(node, (name,), inline=False)
    called = operations(low, root)
    hooks = (*webhooks(low, root), *callbacks(low, root))
    _drain(low)
    info = mapping(document.data.get("info"))
    client = ir.Client(
        title=text(info.get("title")) or text(document.data.get("title")),
        version=text(info.get("version")) or "0",
        docs=text(info.get("description")) or text(document.data.get("description")),
        operations={operation.key: operation for operation in called},
        shapes=low.shapes,
        origin=root.origin,
        servers=servers(low, root),
        auths=auths(low, root),
        security=requirements(low, root) or (),
        webhooks=hooks,
        tag_docs=_tags(root),
    )
    return client, low.findings


def _schemas(document: Document, root: Node) -> list[tuple[str, Node]]:
    if document.kind == "openapi":
        return members(root / "components", "schemas")
    title = text(document.data.get("title")) or root.origin.source.rsplit("/", 1)[-1].split(".", 1)[0]
    return [(title, root), *members(root, "$defs")]


def _drain(low: Lowering) -> None:
    """Read every schema that was referred to; reading one may add more."""
    while low.pending:
        node, words, inline = low.pending.popleft()
        shape = read_shape(low, node, words, inline)
        low.shapes[shape.key] = shape


def _tags(root: Node) -> dict[str, str]:
    return {
        text(mapping(tag.value).get("name")): text(mapping(tag.value).get("description")) for tag in items(root, "tags")
    }

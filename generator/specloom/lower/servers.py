"""Base URLs and their variables, none of them filled in."""

from __future__ import annotations

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.context import Lowering, items, mapping, properties_of, sequence, string_of


def servers(low: Lowering, node: DocumentNode) -> tuple[ir.Server, ...]:
    """The servers that a document, a path or an operation names, in order."""
    found: list[ir.Server] = []
    for server in items(node, "servers"):
        described = mapping(server.value)
        url = described.get("url")
        if not isinstance(url, str):
            low.report(codes.SERVER_WITHOUT_URL, "the server has no `url`; ignored", server.origin)
            continue
        variables = tuple(_variable(name, variable) for name, variable in properties_of(server, "variables"))
        found.append(ir.Server(url, string_of(described.get("description")), variables))
    return tuple(found)


def _variable(name: str, node: DocumentNode) -> ir.ServerVariable:
    described = mapping(node.value)
    return ir.ServerVariable(
        name=name,
        default=string_of(described.get("default")),
        values=tuple(string_of(value) for value in sequence(described.get("enum"))),
        docs=string_of(described.get("description")),
    )

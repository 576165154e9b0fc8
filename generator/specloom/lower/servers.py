"""Lowers servers and their variables, without filling in any."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import urljoin

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
        docs = string_of(described.get("description"))
        found.append(ir.Server(_absolute(low, url), docs, variables, string_of(described.get("name")) or _name(docs)))
    known = Counter(server.name for server in found)
    return tuple(server._replace(name="") if known[server.name] > 1 else server for server in found)


def _absolute(low: Lowering, url: str) -> str:
    """A relative URL resolved against the document's own address, if it says one (`$self`, OAS 3.2.0 section 4.6.1)."""
    own = string_of(low.document.data.get("$self"))
    return urljoin(own, url) if own.startswith(("http://", "https://")) and not _ABSOLUTE.match(url) else url


_ABSOLUTE = re.compile(r"[a-zA-Z][\w+.-]*:|\{")
"""How a URL begins that is absolute, or may be one once its variables have values."""


def _name(docs: str) -> str:
    """A description of a word or two as a name: `Sandbox server.` -> `sandbox`; `""` for any other."""
    words = [word for word in re.findall(r"[a-z0-9]+", docs.lower()) if word not in _GENERIC]
    return "_".join(words) if len(words) <= _MOST_WORDS else ""


_GENERIC = frozenset({"the", "a", "api", "server", "servers", "environment", "env", "endpoint", "url", "host"})
_MOST_WORDS = 2


def _variable(name: str, node: DocumentNode) -> ir.ServerVariable:
    described = mapping(node.value)
    return ir.ServerVariable(
        name=name,
        default=string_of(described.get("default")),
        values=tuple(string_of(value) for value in sequence(described.get("enum"))),
        docs=string_of(described.get("description")),
    )

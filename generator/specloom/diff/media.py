"""Media types and how parts are encoded. Knows names and which are broader (RFC 6839); no schema and no status."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.hit import Hit
from specloom.diff.view import members
from specloom.document import Node

_ENCODING = ("contentType", "style", "explode", "allowReserved")


def content(holder: Node) -> dict[str, Node]:
    """Media types of a body or response by name, the way of writing apart from case and spaces."""
    found = members(holder / "content")
    return {normal(name): node for name, node in found if isinstance(node.value, dict)}


def normal(name: str) -> str:
    """A media type in lower case, without spaces."""
    return name.lower().replace(" ", "")


def broadness(old: str, new: str) -> str | None:
    """How a media type was replaced by a related one: `generalized`, `specialized` or `changed`; None for strangers."""
    plain_old, plain_new = old.split(";")[0], new.split(";")[0]
    if _stem(plain_old) != _stem(plain_new):
        return None
    if plain_old == old and plain_new == new:
        if plain_old == _stem(plain_old):
            return "specialized"
        if plain_new == _stem(plain_new):
            return "generalized"
    return "changed"


def _stem(name: str) -> str:
    """`application/json` for `application/problem+json`: what a structured syntax suffix names."""
    kind, _, subtype = name.partition("/")
    return f"{kind}/{subtype.rsplit('+', 1)[-1]}"


def encodings(id: str, old: Node, new: Node) -> Iterator[Hit]:
    """Parts of a form or multipart body that are written differently (OAS 3.1.1 section 4.8.15)."""
    before, after = dict(members(old / "encoding")), dict(members(new / "encoding"))
    for name in [name for name in before if name in after]:
        for keyword in _ENCODING:
            was, now = (before[name] / keyword).value, (after[name] / keyword).value
            if was != now:
                yield Hit(id, before[name].origin, after[name].origin, f"{name} {keyword}", was, now)
    for name in sorted(before.keys() ^ after.keys()):
        base, revision = before.get(name, old), after.get(name, new)
        yield Hit(id, base.origin, revision.origin, name)

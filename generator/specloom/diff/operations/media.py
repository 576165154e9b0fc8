"""Media types. Knows names and which are broader (RFC 6839); no schema and no status."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.operations.model import properties
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import DocumentNode


def content(holder: DocumentNode) -> dict[str, DocumentNode]:
    """Media types of a body or response by name, ignoring case and spaces."""
    found = properties(holder / "content")
    return {name.lower().replace(" ", ""): node for name, node in found if isinstance(node.value, dict)}


def sent(holder: DocumentNode) -> dict[str, DocumentNode]:
    """Media types that may be sent: those of `content`, without the character set that JSON always has (RFC 8259 section 8.1)."""
    found: dict[str, DocumentNode] = {}
    for name, node in content(holder).items():
        plain, *rest = name.split(";")
        said = [each for each in rest if each and each.replace('"', "") != "charset=utf-8"]
        short = ";".join((plain, *said)) if plain.endswith(("/json", "+json")) else name
        found[name if short in found else short] = node
    return found


def covering(name: str, offered: dict[str, DocumentNode]) -> str | None:
    """The media type that includes one of this name: itself, otherwise a range (RFC 9110 section 12.5.1)."""
    ranges = (name, f"{name.partition('/')[0]}/*", "*/*")
    return next((each for each in ranges if each in offered), None)


SCHEMAS = {"schema": "schema", "itemSchema": "item-schema"}
"""Keywords of a media type whose value is a schema (OAS 3.2 section 4.14), and their names in rule ids."""


def schemas(old: DocumentNode, new: DocumentNode) -> Iterator[tuple[DocumentNode, DocumentNode]]:
    """The schemas that a media type has on both sides."""
    for keyword in SCHEMAS:
        if keyword in old.value and keyword in new.value:
            yield old / keyword, new / keyword


def existence(stem: str, name: str, old: DocumentNode, new: DocumentNode) -> Iterator[RawChange]:
    """Schemas that a media type has on only one side."""
    for keyword, word in SCHEMAS.items():
        had, has = keyword in old.value, keyword in new.value
        if had != has:
            yield RawChange(f"{stem}-{word}-{'added' if has else 'removed'}", old.origin, new.origin, name)


def broadness(old: str, new: str) -> str | None:
    """How a media type was replaced by a related one: `generalized`, `specialized` or `changed`; None if they are unrelated."""
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
    """The media type of a structured syntax suffix: `application/json` for `application/problem+json`."""
    kind, _, subtype = name.partition("/")
    return f"{kind}/{subtype.rsplit('+', 1)[-1]}"

"""Request bodies: there or not, required or not, in which media types. Knows no schema."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.calls import OperationFamily, OperationPair
from specloom.diff.hit import Hit, Use
from specloom.diff.media import content, encodings
from specloom.diff.rule import table
from specloom.document import Node

_RULES = table(
    "bodies",
    """
    request-body-added-optional            | info  | added-optional            | optional request body added
    request-body-added-required            | error | added-required            | required request body added
    request-body-removed                   | error | removed                   | request body removed
    request-body-became-required           | error | became-required           | request body must now be sent
    request-body-became-optional           | info  | became-optional           | request body need no longer be sent
    request-body-media-type-added          | info  | media-type-added          | media type added to the request body
    request-body-media-type-removed        | error | media-type-removed        | media type taken from the request body
    request-body-media-type-schema-added   | error | media-type-schema-added   | schema given to a media type of the request body
    request-body-media-type-schema-removed | info  | media-type-schema-removed | schema taken from a media type of the request body
    request-body-encoding-changed          | error | encoding-changed          | part of the request body written differently
    """,
)


def find(pair: OperationPair) -> Iterator[Hit]:
    """What changed of the request body, its schemas apart."""
    before, after = pair.base.body, pair.revision.body
    if before is None or after is None:
        if before is not None:
            yield Hit("request-body-removed", before.origin, pair.revision.node.origin)
        elif after is not None:
            need = "required" if _required(after) else "optional"
            yield Hit(f"request-body-added-{need}", pair.base.node.origin, after.origin)
        return
    if _required(before) != _required(after):
        id = "request-body-became-required" if _required(after) else "request-body-became-optional"
        yield Hit(id, before.origin, after.origin)
    yield from _media(before, after)


def uses(pair: OperationPair) -> Iterator[tuple[Use, Node, Node]]:
    """The schemas of media types that both sides accept."""
    if pair.base.body is None or pair.revision.body is None:
        return
    after = content(pair.revision.body)
    for media_type, old in content(pair.base.body).items():
        new = after.get(media_type)
        if new is not None and "schema" in old.value and "schema" in new.value:
            yield (
                Use("request", pair.base.key, pair.windows, "request body", media_type),
                old / "schema",
                new / "schema",
            )


def _media(before: Node, after: Node) -> Iterator[Hit]:
    old, new = content(before), content(after)
    for name in [name for name in old if name not in new]:
        yield Hit("request-body-media-type-removed", old[name].origin, after.origin, name)
    for name in [name for name in new if name not in old]:
        yield Hit("request-body-media-type-added", before.origin, new[name].origin, name)
    for name in [name for name in old if name in new]:
        had, has = "schema" in old[name].value, "schema" in new[name].value
        if had != has:
            id = f"request-body-media-type-schema-{'added' if has else 'removed'}"
            yield Hit(id, old[name].origin, new[name].origin, name)
        yield from encodings("request-body-encoding-changed", old[name], new[name])


def _required(body: Node) -> bool:
    return body.value.get("required") is True


FAMILY = OperationFamily("bodies", _RULES, find)

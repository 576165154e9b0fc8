"""Request bodies: presence, requiredness and media types. Knows no schema."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.operations import encodings
from specloom.diff.operations.media import covering, existence, schemas, sent
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange, Use
from specloom.document import DocumentNode

_RULES = table(
    "bodies",
    """
    request-body-added-optional            | info  | added-optional            | optional request body added
    request-body-added-required            | error | added-required            | required request body added
    request-body-removed                   | error | removed                   | request body removed
    request-body-became-required           | error | became-required           | request body became required
    request-body-became-optional           | info  | became-optional           | request body became optional
    request-body-media-type-added          | info  | media-type-added          | media type added to the request body
    request-body-media-type-removed        | error | media-type-removed        | media type removed from the request body
    request-body-media-type-schema-added   | error | media-type-schema-added   | schema added to a media type of the request body
    request-body-media-type-schema-removed | info  | media-type-schema-removed | schema removed from a media type of the request body
    request-body-media-type-item-schema-added   | error | media-type-item-schema-added   | item schema added to a media type of the request body
    request-body-media-type-item-schema-removed | info  | media-type-item-schema-removed | item schema removed from a media type of the request body
    request-body-encoding-changed          | error | encoding-changed          | encoding of a part of the request body changed
    """,
)


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of the request body, except its schemas."""
    before, after = pair.base.body, pair.revision.body
    if before is None or after is None:
        if before is not None:
            yield RawChange("request-body-removed", before.origin, pair.revision.node.origin)
        elif after is not None:
            need = "required" if _required(after) else "optional"
            yield RawChange(f"request-body-added-{need}", pair.base.node.origin, after.origin)
        return
    if _required(before) != _required(after):
        id = "request-body-became-required" if _required(after) else "request-body-became-optional"
        yield RawChange(id, before.origin, after.origin)
    yield from media(pair, before, after)


def uses(pair: OperationPair) -> Iterator[tuple[Use, DocumentNode, DocumentNode]]:
    """The schemas of media types that both sides accept."""
    if pair.base.body is None or pair.revision.body is None:
        return
    for media_type, base, revision in schemas_of(pair.base.body, pair.revision.body):
        yield Use("request", pair.base.key, pair.grace_periods, "request body", media_type), base, revision
    for _, old, new in accepted(pair.base.body, pair.revision.body):
        for part, base, revision in encodings.headers((pair.base.document, old), (pair.revision.document, new)):
            yield (
                Use("parameter", pair.base.key, pair.grace_periods, f"request body {part}", "", "header"),
                base,
                revision,
            )


def media(pair: OperationPair, before: DocumentNode, after: DocumentNode) -> Iterator[RawChange]:
    """Changes of the media types of a request body."""
    old, new = sent(before), sent(after)
    for name in [name for name in old if covering(name, new) is None]:
        yield RawChange("request-body-media-type-removed", old[name].origin, after.origin, name)
    for name in [name for name in new if name not in old]:
        yield RawChange("request-body-media-type-added", before.origin, new[name].origin, name)
    for name, base, revision in accepted(before, after):
        yield from existence("request-body-media-type", name, base, revision)
        sides = (pair.base.document, base), (pair.revision.document, revision)
        yield from encodings.changed("request-body-encoding-changed", name, *sides)


def schemas_of(before: DocumentNode, after: DocumentNode) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The schemas of media types that both sides accept, by media type."""
    for media_type, old, new in accepted(before, after):
        for base, revision in schemas(old, new):
            yield media_type, base, revision


def accepted(before: DocumentNode, after: DocumentNode) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """Media types that both sides accept, by name or as part of a range."""
    new = sent(after)
    for name, old in sent(before).items():
        other = covering(name, new)
        if other is not None:
            yield name, old, new[other]


def _required(body: DocumentNode) -> bool:
    return body.value.get("required") is True


FAMILY = OperationFamily("bodies", _RULES, find)

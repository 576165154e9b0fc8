"""Responses: statuses, media types and headers. Knows no schema."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.operations import encodings
from specloom.diff.operations.media import broadness, content, existence, schemas
from specloom.diff.operations.model import carried, followed
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange, Use
from specloom.document import Document, DocumentNode

_RULES = table(
    "responses",
    """
    response-success-status-added           | info    | added                     | success status added
    response-success-status-removed         | error   | removed                   | success status removed
    response-non-success-status-added       | info    | added                     | non-success status added
    response-non-success-status-removed     | info    | removed                   | non-success status removed
    response-default-status-added           | info    | default-status            | default response added
    response-default-status-removed         | info    | default-status            | default response removed
    response-media-type-added               | info    | added                     | media type added to the response
    response-media-type-removed             | error   | removed                   | media type removed from the response
    response-media-type-name-changed        | info    | name-changed              | media type of the response replaced by a related one
    response-media-type-name-generalized    | error   | name-generalized          | media type of the response replaced by a broader one
    response-media-type-name-specialized    | info    | name-specialized          | media type of the response replaced by a narrower one
    response-body-media-type-schema-added   | info    | media-type-schema-added   | schema added to a media type of the response
    response-body-media-type-schema-removed | warning | media-type-schema-removed | schema removed from a media type of the response
    response-header-added                   | info    | added                     | response header added
    optional-response-header-removed        | warning | header-removed            | optional response header removed
    required-response-header-removed        | error   | header-removed            | required response header removed
    response-header-became-optional         | error   | became-optional           | response header became optional
    response-header-became-required         | info    | became-required           | response header became required
    response-header-content-changed         | error   | content-changed           | media type of the response header changed
    response-header-explode-changed         | error   | explode-changed           | `explode` of the response header changed
    response-body-encoding-changed          | error   | encoding-changed          | encoding of a part of the response changed
    response-body-media-type-item-schema-added   | info    | media-type-item-schema-added   | item schema added to a media type of the response
    response-body-media-type-item-schema-removed | warning | media-type-item-schema-removed | item schema removed from a media type of the response
    """,
)


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of the responses, except their schemas."""
    before, after = pair.base.responses, pair.revision.responses
    for status in [status for status in before if status not in after]:
        yield RawChange(
            f"response-{_kind(status)}-status-removed", before[status].origin, pair.revision.node.origin, status
        )
    for status in [status for status in after if status not in before]:
        yield RawChange(f"response-{_kind(status)}-status-added", pair.base.node.origin, after[status].origin, status)
    for status, old in before.items():
        if status in after:
            yield from media(pair, old, after[status])
            yield from _headers(pair, old, after[status])


def uses(pair: OperationPair) -> Iterator[tuple[Use, DocumentNode, DocumentNode]]:
    """The schemas of response bodies and headers that both sides have."""
    after = pair.revision.responses
    for status, old in pair.base.responses.items():
        if status not in after:
            continue
        for media_type, base, revision in schemas_of(old, after[status]):
            yield Use("response", pair.base.key, pair.grace_periods, f"response {status}", media_type), base, revision
        for name, base, revision in shared_headers(pair, old, after[status]):
            if carried(base)[0] != carried(revision)[0]:
                continue
            use = Use("header", pair.base.key, pair.grace_periods, f"response {status} header {name}", carried(base)[0])
            yield use, carried(base)[1], carried(revision)[1]


def schemas_of(old: DocumentNode, new: DocumentNode) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The schemas of matched media types, by their name in the base."""
    for media_type, base, revision in matched(old, new):
        for before, after in schemas(base, revision):
            yield media_type, before, after


def shared_headers(
    pair: OperationPair, old: DocumentNode, new: DocumentNode
) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The headers that a response has on both sides."""
    after = _named(pair.revision.document, new)
    for name, header in _named(pair.base.document, old).items():
        if name in after:
            yield name, header, after[name]


def matched(old: DocumentNode, new: DocumentNode) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """Matched media types: the same name, otherwise the only related one."""
    before, after = content(old), content(new)
    for name in before:
        if name in after:
            yield name, before[name], after[name]
    for name, other in _renamed(before, after).items():
        yield name, before[name], after[other]


def _renamed(before: dict[str, DocumentNode], after: dict[str, DocumentNode]) -> dict[str, str]:
    free = [name for name in after if name not in before]
    found: dict[str, str] = {}
    for name in [name for name in before if name not in after]:
        other = next((each for each in free if broadness(name, each)), None)
        if other is not None:
            found[name] = other
            free.remove(other)
    return found


def media(pair: OperationPair, old: DocumentNode, new: DocumentNode) -> Iterator[RawChange]:
    """Changes of the media types of a response."""
    before, after = content(old), content(new)
    renamed = _renamed(before, after)
    for name, other in renamed.items():
        yield RawChange(
            f"response-media-type-name-{broadness(name, other)}",
            before[name].origin,
            after[other].origin,
            "",
            name,
            other,
        )
    for name in [name for name in before if name not in after and name not in renamed]:
        yield RawChange("response-media-type-removed", before[name].origin, new.origin, name)
    for name in [name for name in after if name not in before and name not in renamed.values()]:
        yield RawChange("response-media-type-added", old.origin, after[name].origin, name)
    for name, base, revision in matched(old, new):
        yield from existence("response-body-media-type", name, base, revision)
        sides = (pair.base.document, base), (pair.revision.document, revision)
        yield from encodings.changed("response-body-encoding-changed", name, *sides)


def _headers(pair: OperationPair, old: DocumentNode, new: DocumentNode) -> Iterator[RawChange]:
    before, after = _named(pair.base.document, old), _named(pair.revision.document, new)
    for name in [name for name in before if name not in after]:
        need = "required" if _required(before[name]) else "optional"
        yield RawChange(f"{need}-response-header-removed", before[name].origin, new.origin, name)
    for name in [name for name in after if name not in before]:
        yield RawChange("response-header-added", old.origin, after[name].origin, name)
    for name, header, other in shared_headers(pair, old, new):
        if _required(header) != _required(other):
            word = "required" if _required(other) else "optional"
            yield RawChange(f"response-header-became-{word}", header.origin, other.origin, name)
        yield from _written(name, header, other)


def _written(name: str, old: DocumentNode, new: DocumentNode) -> Iterator[RawChange]:
    """The serialization of a header: a media type, or the simple style, exploded or not."""
    was, now = carried(old)[0], carried(new)[0]
    if was != now:
        yield RawChange("response-header-content-changed", old.origin, new.origin, name, was or "style", now or "style")
    elif bool(old.value.get("explode")) != bool(new.value.get("explode")):
        yield RawChange("response-header-explode-changed", old.origin, new.origin, name)


def _named(document: Document, response: DocumentNode) -> dict[str, DocumentNode]:
    """Headers by name in lower case (RFC 9110 section 5.1); a described Content-Type is ignored."""
    found = {name.lower(): node for name, node in followed(document, response / "headers")}
    return {name: node for name, node in found.items() if name != "content-type"}


def _required(header: DocumentNode) -> bool:
    return header.value.get("required") is True


def _kind(status: str) -> str:
    if status == "default":
        return "default"
    return "success" if status[:1] == "2" else "non-success"


FAMILY = OperationFamily("responses", _RULES, find)

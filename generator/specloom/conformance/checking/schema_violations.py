"""Violations of the description by a response. Validates with a library; a violation is not a fault of the client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jsonschema.exceptions import ValidationError

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ABSENT, ComparisonRule, Difference, shown
from specloom.conformance.checking.response_schema import DescribedContent, contents_of, response_of, texts_of
from specloom.conformance.checking.walk import fits, walk
from specloom.conformance.http.events import undescribed_end
from specloom.conformance.http.messages import HttpResponse, is_json, media_type
from specloom.values import escape

END_MARKER = "/-"
"""Pointer of the end marker of a stream: after its last item (RFC 6901 section 4)."""

OWN_LEVEL = ("type", "enum", "const")
"""Assertions about a value as a whole: a union alternative that fails one of them was not the intended one."""


def schema_violations(api: ApiUnderTest, operation: ir.Operation, response: HttpResponse) -> Iterator[Difference]:
    """Everything in a response that its description forbids or does not name, by JSON pointer.

    `expected` is a `Rule`, a phrase of the description; `actual` is the value.
    """
    if response_of(operation, response.status) is None:
        yield Difference("response", "", ComparisonRule("a described status"), response.status)
        return
    contents = contents_of(operation, response, api.client.shapes)
    if contents is None:
        yield Difference(
            "response", "", ComparisonRule("a described content type"), media_type(response.headers) or ABSENT
        )
        return
    yield from _no_content(operation, response)
    for content in contents:
        yield from _content(api, content)
    stream = operation.stream
    if stream is not None and media_type(response.headers) == "text/event-stream":
        marker = undescribed_end(response.body, stream.kind, stream.end, texts_of(stream, api.client.shapes))
        if marker is not None:
            yield Difference("response", END_MARKER, ComparisonRule("an end marker that the description names"), marker)


WITHOUT_BODY = (204, 205, 304)


def _no_content(operation: ir.Operation, response: HttpResponse) -> Iterator[Difference]:
    """A body that should be JSON and is missing, or is none."""
    described = response_of(operation, response.status)
    if described is None or response.status in WITHOUT_BODY or operation.method.upper() == "HEAD":
        return
    if not response.body and described.media and all(is_json(each.media_type) for each in described.media):
        yield Difference("response", "", ComparisonRule("a body"), ABSENT)
    elif response.body and is_json(media_type(response.headers)):
        try:
            _ = response.json
        except ValueError as error:
            yield Difference(
                "response", "", ComparisonRule(f"valid JSON ({error})"), response.body[:80].decode("latin-1")
            )


def _content(api: ApiUnderTest, content: DescribedContent) -> Iterator[Difference]:
    for seen in walk(content.value, content.type, api.client.shapes, "", content.pointer):
        if seen.what == "unknown":
            yield Difference("response", seen.pointer, ComparisonRule("no property of this name"), seen.value)
    if content.schema is not None:
        yield from _violations(api, content)
    elif not fits(content.value, content.type, api.client.shapes):
        yield Difference("response", content.pointer, ComparisonRule("a value of a described type"), content.value)


def _violations(api: ApiUnderTest, content: DescribedContent) -> Iterator[Difference]:
    assert content.schema is not None
    try:
        errors = list(api.validators.at(content.schema).iter_errors(content.value))
    except Exception as error:  # a schema may be malformed in any way; `lint` reports that
        yield Difference("response", content.pointer, ComparisonRule("a valid schema"), str(error)[:200])
        return
    for leaf in leaves(errors):
        pointer = content.pointer + "".join(f"/{escape(str(step))}" for step in leaf.absolute_path)
        yield Difference("response", pointer, _rule(leaf), leaf.instance)


def leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The most specific errors: those of the most likely union alternative, not the error that none matched."""
    for error in errors:
        meant = _meant(error.context or ())
        if meant:
            yield from leaves(meant)
        else:
            yield error


def _meant(context: Iterable[ValidationError]) -> list[ValidationError]:
    """The errors of the alternative that matches best; empty if none has the type of the value."""
    members: dict[object, list[ValidationError]] = {}
    for error in context:
        members.setdefault(error.relative_schema_path[0] if error.relative_schema_path else "", []).append(error)
    close = [errors for errors in members.values() if not any(_is_own_level(error) for error in errors)]
    return min(close, key=len) if close else []


def _is_own_level(error: ValidationError) -> bool:
    return not error.relative_path and error.validator in OWN_LEVEL


def _rule(error: ValidationError) -> ComparisonRule:
    """The violated rule in a few words: `type "object"`, `'index' is a required property`."""
    if error.validator == "required":
        return ComparisonRule(error.message)
    return ComparisonRule(f"{error.validator} {shown(error.validator_value)}")

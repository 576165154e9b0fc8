"""Checks the result of a client for a response: value, exception, round trip. Knows responses; not requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom import ir
from specloom.conformance.checking.call import CallOutcome, as_json, as_json_text
from specloom.conformance.checking.compare import Difference, Side, differences, same
from specloom.conformance.checking.converted import in_one_spelling
from specloom.conformance.checking.generated_package import LoadedPackage
from specloom.conformance.checking.response_schema import media_of, response_of, stream_items, texts_of
from specloom.conformance.http.events import ended, undescribed_end
from specloom.conformance.http.messages import HttpResponse, is_json, media_type, text_of
from specloom.plan.errors import error_class
from specloom.values.exact import read_json


def value_differences(
    package: LoadedPackage,
    operation: ir.Operation,
    response: HttpResponse,
    outcome: CallOutcome,
    side: Side,
    shapes: Mapping[str, ir.Shape],
) -> Iterator[Difference]:
    """Differences between a response and the value or exception of the client."""
    media = media_type(response.headers)
    stream = operation.stream
    if not 200 <= response.status < 300:
        yield from _error(package, response, outcome, side)
    elif stream is not None and outcome.content is None and not is_json(media) and _is_of_stream(stream.kind, media):
        yield from _items(package, stream, response, outcome, side, shapes)
        described = undescribed_end(response.body, stream.kind, stream.end, texts_of(stream, shapes)) is None
        if outcome.error is not None and described and ended(response.body, stream.end):
            yield Difference("value", "", "a complete stream", repr(outcome.error), side)
    elif outcome.error is not None:
        yield Difference("value", "", "a value", repr(outcome.error), side)
    else:
        yield from _plain(package, operation, response, outcome, side, shapes)


def _items(
    package: LoadedPackage,
    stream: ir.Stream,
    response: HttpResponse,
    outcome: CallOutcome,
    side: Side,
    shapes: Mapping[str, ir.Shape],
) -> Iterator[Difference]:
    """Differences between items; a description decides whether pings are items, so both are right."""
    actual = [as_json(package, item) for item in outcome.items or ()]
    expected = stream_items(stream, response.body, shapes)
    if not _same_items(expected, actual, shapes) and not _same_items(
        stream_items(stream, response.body, shapes, pings=False), actual, shapes
    ):
        yield from differences("items", [value for _, value in expected], actual, side=side)


def _same_items(expected: list[tuple[ir.Type, Any]], actual: list[Any], shapes: Mapping[str, ir.Shape]) -> bool:
    if same([value for _, value in expected], actual):
        return True
    return len(expected) == len(actual) and all(
        _same_value(value, got, type, shapes) for (type, value), got in zip(expected, actual, strict=True)
    )


def _same_value(expected: Any, actual: Any, type: ir.Type, shapes: Mapping[str, ir.Shape]) -> bool:
    """Whether two JSON values are equal once what the client converts is in one spelling."""
    return same(in_one_spelling(expected, type, shapes), in_one_spelling(actual, type, shapes))


def _is_of_stream(kind: str, media: str) -> bool:
    """Whether a content type is that of a stream of a kind."""
    return media == "text/event-stream" if kind == "sse" else True


def _plain(
    package: LoadedPackage,
    operation: ir.Operation,
    response: HttpResponse,
    outcome: CallOutcome,
    side: Side,
    shapes: Mapping[str, ir.Shape],
) -> Iterator[Difference]:
    described = response_of(operation, response.status)
    media = None if described is None else media_of(described, media_type(response.headers))
    if media is None:
        return  # not described; reported as a deviation
    if outcome.content is not None:
        if outcome.content != response.body:
            yield Difference(
                "content", "", f"{len(response.body)} bytes", f"{len(outcome.content)} different bytes", side
            )
    elif is_json(media_type(response.headers)):
        found = _json_differences("way back", response, package, outcome.value, side)
        if (first := next(found, None)) is not None and not _is_converted(
            package, outcome, response, media.type, shapes
        ):
            yield from (first, *found)
    elif isinstance(outcome.value, str) and outcome.value != (text := text_of(response.headers, response.body)):
        yield Difference("value", "", text, outcome.value, side)


def _is_converted(
    package: LoadedPackage,
    outcome: CallOutcome,
    response: HttpResponse,
    type: ir.Type,
    shapes: Mapping[str, ir.Shape],
) -> bool:
    """Whether the value and the response differ only in the spelling of what the client converts."""
    return _same_value(response.json, read_json(as_json_text(package, outcome.value)), type, shapes)


def _error(package: LoadedPackage, response: HttpResponse, outcome: CallOutcome, side: Side) -> Iterator[Difference]:
    expected = error_class(str(response.status))
    raised = type(outcome.error).__name__
    if raised != expected:
        yield Difference("error class", "", expected, raised if outcome.error is not None else "no exception", side)
    elif is_json(media_type(response.headers)):
        body = getattr(outcome.error, "body", None)
        yield from _json_differences("error body", response, package, body, side)


def _json_differences(
    part: str, response: HttpResponse, package: LoadedPackage, value: object, side: Side
) -> Iterator[Difference]:
    try:
        expected = response.json
    except ValueError:
        return  # declared as JSON but not valid: the exception of the client is checked elsewhere
    text = as_json_text(package, value)
    if text != response.body and not same(expected, back := read_json(text)):
        yield from differences(part, expected, back, side=side)

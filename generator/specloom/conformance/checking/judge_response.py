"""Checks the result of a client for a response: value, exception, round trip. Knows responses; not requests."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.conformance.checking.call import CallOutcome, as_json, as_json_text
from specloom.conformance.checking.compare import Difference, Side, differences, same
from specloom.conformance.checking.generated_package import LoadedPackage
from specloom.conformance.checking.json_access import same_json
from specloom.conformance.checking.response_schema import media_of, response_of
from specloom.conformance.http.events import ended, items, undescribed_end
from specloom.conformance.http.messages import HttpResponse, is_json, media_type, text_of
from specloom.plan.errors import error_class
from specloom.values.exact import read_json


def value_differences(
    package: LoadedPackage, operation: ir.Operation, response: HttpResponse, outcome: CallOutcome, side: Side
) -> Iterator[Difference]:
    """Differences between a response and the value or exception of the client."""
    media = media_type(response.headers)
    stream = operation.stream
    if not 200 <= response.status < 300:
        yield from _error(package, response, outcome, side)
    elif stream is not None and outcome.content is None and not is_json(media) and _is_of_stream(stream.kind, media):
        yield from _items(package, stream, response, outcome, side)
        described = undescribed_end(response.body, stream.kind, stream.end) is None
        if outcome.error is not None and described and ended(response.body, stream.end):
            yield Difference("value", "", "a complete stream", repr(outcome.error), side)
    elif outcome.error is not None:
        yield Difference("value", "", "a value", repr(outcome.error), side)
    else:
        yield from _plain(package, operation, response, outcome, side)


def _items(
    package: LoadedPackage, stream: ir.Stream, response: HttpResponse, outcome: CallOutcome, side: Side
) -> Iterator[Difference]:
    """Differences between items; a description decides whether pings are items, so both are right."""
    expected = items(response.body, stream.kind, stream.end)
    actual = [as_json(package, item) for item in outcome.items or ()]
    if not same(expected, actual) and not same(items(response.body, stream.kind, stream.end, pings=False), actual):
        yield from differences("items", expected, actual, side=side)


def _is_of_stream(kind: str, media: str) -> bool:
    """Whether a content type is that of a stream of a kind."""
    return media == "text/event-stream" if kind == "sse" else True


def _plain(
    package: LoadedPackage, operation: ir.Operation, response: HttpResponse, outcome: CallOutcome, side: Side
) -> Iterator[Difference]:
    described = response_of(operation, response.status)
    if described is None or media_of(described, media_type(response.headers)) is None:
        return  # not described; reported as a deviation
    if outcome.content is not None:
        if outcome.content != response.body:
            yield Difference(
                "content", "", f"{len(response.body)} bytes", f"{len(outcome.content)} different bytes", side
            )
    elif is_json(media_type(response.headers)):
        yield from _json_differences("way back", response.body, package, outcome.value, side)
    elif isinstance(outcome.value, str) and outcome.value != (text := text_of(response.headers, response.body)):
        yield Difference("value", "", text, outcome.value, side)


def _error(package: LoadedPackage, response: HttpResponse, outcome: CallOutcome, side: Side) -> Iterator[Difference]:
    expected = error_class(str(response.status))
    raised = type(outcome.error).__name__
    if raised != expected:
        yield Difference("error class", "", expected, raised if outcome.error is not None else "no exception", side)
    elif is_json(media_type(response.headers)):
        body = getattr(outcome.error, "body", None)
        yield from _json_differences("error body", response.body, package, body, side)


def _json_differences(
    part: str, sent: bytes, package: LoadedPackage, value: object, side: Side
) -> Iterator[Difference]:
    try:
        expected = read_json(sent)
    except ValueError:
        return  # declared as JSON but not valid: the exception of the client is checked elsewhere
    back = as_json_text(package, value)
    if not same_json(sent, back):
        yield from differences(part, expected, read_json(back), side=side)

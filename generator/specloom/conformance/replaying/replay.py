"""The command `replay`: serves recordings over HTTP. Knows how to respond; not who calls."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.harness import NOT_SENT
from specloom.conformance.checking.response_schema import response_of
from specloom.conformance.http.messages import Headers, HttpRequest, HttpResponse, is_json, path_of
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.replaying.fault_injection import InjectedFault, due, parse_fault, spoiled
from specloom.conformance.replaying.last_page import last_pages
from specloom.conformance.replaying.recording_index import RecordingIndex, build_index, exact, nearest, switch_of
from specloom.conformance.replaying.sample_stream import sample_stream
from specloom.conformance.replaying.sample_values import sample_value
from specloom.conformance.routes import Match, find_operation
from specloom.conformance.store import recordings_below

REPLAY_HEADER = "x-specloom"
"""Header with the origin of a response: `recording <name>`, `nearest recording <name>`, `example`, `made up` ..."""

STREAMED = frozenset({"text/event-stream", "application/jsonl", "application/x-ndjson", "application/x-jsonlines"})
NO_MORE_THAN = 5
"""Maximum number of recordings that a refusal lists."""


@attrs.frozen
class ReplayOptions:
    """How a replay server behaves.

    Attributes:
        strict: Whether to refuse requests that were not recorded.
        speed: 1 for the recorded timing, 2 for twice as fast, 0 without delays.
        latency: Seconds before each response.
        faults: Faults to inject.
    """

    strict: bool = False
    speed: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    latency: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    faults: tuple[InjectedFault, ...] = ()


@contextmanager
def replaying(
    api: ApiUnderTest, folder: Path, options: ReplayOptions | None = None, *, host: str = "127.0.0.1", port: int = 0
) -> Generator[str]:
    """Serve the recordings below `folder`; yields the URL of the server, without a base path."""
    index = build_index(api.routes, recordings_below(folder))
    numbers = count(1)
    behave = options or ReplayOptions()

    def handle(request: HttpRequest) -> ServedResponse:
        fault = due(behave.faults, next(numbers))
        time.sleep(behave.latency)
        status = fault.status if fault is not None and fault.kind == "status" else None
        answer = _answer(api, index, folder, request, behave, status)
        return answer if fault is None else spoiled(answer, fault)

    with serving(handle, host=host, port=port) as server:
        yield server


def replay(
    api: ApiUnderTest,
    folder: Path,
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    strict: bool = False,
    speed: float = 1.0,
    latency: float = 0.0,
    faults: Sequence[str] = (),
    tell: Callable[[str], object] = print,
    stop: Event | None = None,
) -> int:
    """Serve until interrupted, or until `stop` is set; the exit code.

    Args:
        strict: Respond to requests that were not recorded with 400 and a list of recordings.
        speed, latency: As in `ReplayOptions`.
        faults: Faults such as `503@3`, `reset`, `cut@2`, `garbage`, `stall`.
    """
    try:
        options = ReplayOptions(strict, speed, latency, tuple(parse_fault(fault) for fault in faults))
        with replaying(api, folder, options, host=host, port=port) as server:
            tell(f"{api.name} is at {server}{api.routes.base_paths[0]}; interrupt to end")
            with suppress(KeyboardInterrupt):
                (stop or Event()).wait()
    except (ValueError, OSError, OverflowError) as error:
        tell(f"cannot replay: {error}")
        return 2
    return 0


def _answer(
    api: ApiUnderTest,
    index: RecordingIndex,
    folder: Path,
    request: HttpRequest,
    options: ReplayOptions,
    status: int | None,
) -> ServedResponse:
    match = find_operation(api.routes, request.method, request.url)
    if match is None and request.method == "HEAD":
        match = find_operation(api.routes, "GET", request.url)
    if match is None and request.method == "OPTIONS" and (allowed := _allowed(api, request.url)):
        return ServedResponse(204, (("allow", ", ".join(allowed)), (REPLAY_HEADER, "made up: no body")))
    if match is None:
        return _refusal(404, "unknown operation", f"{request.method} {path_of(request.url)} is not described")
    entry = exact(index, match, request) if status is None else None
    if entry is None:
        request = _as_recorded(api, match, request)
        match = find_operation(api.routes, request.method, request.url) or match
        entry = exact(index, match, request) if status is None else None
    if entry is None and options.strict and status is None:
        return _not_recorded(index, match, folder)
    found = entry or nearest(index, match, request, status)
    if found is None:
        return without_recording(api, match.operation, request, status)
    response = read_recording(found.file).response or HttpResponse(200)
    name = found.file.relative_to(folder).with_suffix("").as_posix()
    return _recorded(response, f"{'recording' if entry else 'nearest recording'} {name}", options.speed)


def _as_recorded(api: ApiUnderTest, match: Match, request: HttpRequest) -> HttpRequest:
    """The request as its recording has it: without credentials."""
    return redacted(Recording(request, None, operation=match.operation.key), api.rules).request


def _allowed(api: ApiUnderTest, url: str) -> list[str]:
    """The methods of a described path (RFC 9110 section 10.2.1)."""
    described = sorted({operation.method.upper() for operation in api.client.operations.values()})
    return [method for method in described if find_operation(api.routes, method, url) is not None]


def _recorded(response: HttpResponse, says: str, speed: float) -> ServedResponse:
    headers = (*((name, value) for name, value in response.headers if name not in NOT_SENT), (REPLAY_HEADER, says))
    if len(response.chunks) < 2:
        return ServedResponse(response.status, headers, response.body)
    return ServedResponse(response.status, headers, _in_time(response, speed))


def _in_time(response: HttpResponse, speed: float) -> Iterator[bytes]:
    started = time.perf_counter()
    for chunk in response.chunks:
        ahead = chunk.at / speed - (time.perf_counter() - started) if speed else 0.0
        if ahead > 0:
            _wait(ahead)
        yield chunk.data


def _wait(seconds: float) -> None:
    time.sleep(seconds)


def _refusal(status: int, says: str, message: str, **more: Any) -> ServedResponse:
    body = json.dumps({"error": {"message": message, "type": "specloom_replay", **more}})
    return ServedResponse(status, (("content-type", "application/json"), (REPLAY_HEADER, says)), body.encode())


def _not_recorded(index: RecordingIndex, match: Match, folder: Path) -> ServedResponse:
    entries = index.entries.get(match.operation.key, [])
    names = [entry.file.relative_to(folder).with_suffix("").as_posix() for entry in entries[:NO_MORE_THAN]]
    message = f"no recording of {match.operation.key} with these arguments; {len(entries)} with others"
    return _refusal(400, "refused: not recorded", message, recordings=names)


def without_recording(
    api: ApiUnderTest, operation: ir.Operation, request: HttpRequest, status: int | None = None
) -> ServedResponse:
    """A response from the description: its example, or a sample value of its type; the header says which."""
    described = _described(operation, status)
    number = status or _status(described)
    if described is None or not described.media:
        return ServedResponse(number, ((REPLAY_HEADER, "made up: no body"),))
    stream = operation.stream
    if stream is not None and (switch_of(operation, request) or not _other_media(described, stream)):
        body = sample_stream(stream, api.client.shapes)
        return ServedResponse(
            number, (("content-type", _stream_type(described, stream)), (REPLAY_HEADER, "made up")), body
        )
    usual = _other_media(described, stream) or described.media
    media = next((each for each in usual if _holds_json(each)), usual[0])
    if not _holds_json(media):
        return ServedResponse(number, _headers(media, "made up"), b"specloom")
    says, value = _value(api, media)
    if operation.pages is not None:
        value = next((each for each in last_pages(operation.pages, value) if _is_valid(api, media, each)), value)
    return ServedResponse(number, _headers(media, says), json.dumps(value).encode())


def _other_media(described: ir.Response, stream: ir.Stream | None) -> tuple[ir.Media, ...]:
    """What a response may be if no stream is requested: JSON, and anything else where a property requests the stream."""
    if stream is None:
        return described.media
    switched = stream.switch is not None
    return tuple(
        each for each in described.media if _holds_json(each) or (switched and each.media_type not in STREAMED)
    )


def _stream_type(described: ir.Response, stream: ir.Stream) -> str:
    """The media type of a stream: a described one of its kind, if there is one."""
    usual = "text/event-stream" if stream.kind == "sse" else "application/jsonl"
    kinds = [each.media_type for each in described.media if each.media_type in STREAMED]
    return next((kind for kind in kinds if (kind == "text/event-stream") == (stream.kind == "sse")), usual)


def _value(api: ApiUnderTest, media: ir.Media) -> tuple[str, Any]:
    """The origin and value of a sample: the described example or a generated value, whichever is valid first."""
    make = partial(sample_value, media.type, api.client.shapes)
    candidates = [("example", media.example[0])] if media.example else []
    candidates += [("made up", make()), ("made up", make(examples=False))]
    valid = (each for each in candidates if _is_valid(api, media, each[1]))
    return next(valid, (f"{candidates[0][0]}, not valid", candidates[0][1]))


def _is_valid(api: ApiUnderTest, media: ir.Media, value: Any) -> bool:
    try:
        return api.validators.at(media.origin / "schema").is_valid(value)
    except Exception:  # a schema may be malformed in any way; `lint` reports that
        return False


def _holds_json(media: ir.Media) -> bool:
    """Whether a body is JSON, by its media type, or by its schema for a wildcard."""
    return is_json(media.media_type) or (media.kind == "json" and "*" in media.media_type)


def _headers(media: ir.Media, says: str) -> Headers:
    any_of = "application/json" if media.kind == "json" else "application/octet-stream"
    kind = media.media_type if "*" not in media.media_type else any_of
    return ("content-type", kind), (REPLAY_HEADER, says)


def _described(operation: ir.Operation, status: int | None) -> ir.Response | None:
    if status is not None:
        return response_of(operation, status)
    return next((response for response in operation.responses if response.success), None) or response_of(operation, 200)


def _status(response: ir.Response | None) -> int:
    if response is None or not response.status[:1].isdigit():
        return 200
    return int(response.status.upper().replace("X", "0"))

"""The verb `replay`: recordings as a real HTTP server. Knows what to answer; not who asks."""

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
from specloom.conformance.api import Api
from specloom.conformance.described import reply_of
from specloom.conformance.faults import Fault, due, parse_fault, spoiled
from specloom.conformance.http import Headers, Reply, Request, is_json, path_of
from specloom.conformance.library import Library, exact, make_library, nearest, switch_of
from specloom.conformance.made_up import made_up
from specloom.conformance.recording_parse import read_recording
from specloom.conformance.routes import Match, find_operation
from specloom.conformance.server import Answer, serving
from specloom.conformance.stage import NOT_SENT
from specloom.conformance.store import find_recordings

SAYS = "x-specloom"
"""Header that says where an answer is from: `recording <name>`, `nearest recording <name>`, `example`, `made up` ..."""

NO_MORE_THAN = 5
"""Recordings that a refusal names."""


@attrs.frozen
class Manners:
    """How a replay server behaves.

    Attributes:
        strict: Only requests that were recorded are answered.
        speed: Factor of the recorded times: 1 as recorded, 2 twice as fast, 0 at once.
        latency: Seconds to wait before each answer.
        faults: What goes wrong, and how often.
    """

    strict: bool = False
    speed: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    latency: float = attrs.field(default=0.0, validator=attrs.validators.ge(0.0))
    faults: tuple[Fault, ...] = ()


@contextmanager
def replaying(
    api: Api, folder: Path, manners: Manners | None = None, *, host: str = "127.0.0.1", port: int = 0
) -> Generator[str]:
    """Serve the recordings below `folder`; gives the URL of the server, without a base path."""
    library = make_library(api.routes, find_recordings(folder))
    numbers = count(1)
    behave = manners or Manners()

    def handle(request: Request) -> Answer:
        fault = due(behave.faults, next(numbers))
        time.sleep(behave.latency)
        status = fault.status if fault is not None and fault.kind == "status" else None
        answer = _answer(api, library, folder, request, behave, status)
        return answer if fault is None else spoiled(answer, fault)

    with serving(handle, host=host, port=port) as server:
        yield server


def replay(
    api: Api,
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
        strict: Refuse requests that were not recorded, with a 400 that says what was.
        speed, latency: As in `Manners`.
        faults: Such as `503@3`, `reset`, `cut@2`, `garbage`, `stall`.
    """
    try:
        manners = Manners(strict, speed, latency, tuple(parse_fault(fault) for fault in faults))
        with replaying(api, folder, manners, host=host, port=port) as server:
            tell(f"{api.name} is at {server}{api.routes.base_paths[0]}; interrupt to end")
            with suppress(KeyboardInterrupt):
                (stop or Event()).wait()
    except (ValueError, OSError, OverflowError) as error:
        tell(f"cannot replay: {error}")
        return 2
    return 0


def _answer(api: Api, library: Library, folder: Path, request: Request, manners: Manners, status: int | None) -> Answer:
    match = find_operation(api.routes, request.method, request.url)
    if match is None:
        return _refusal(404, "unknown operation", f"{request.method} {path_of(request.url)} is not described")
    card = exact(library, match, request) if status is None else None
    if card is None and manners.strict and status is None:
        return _not_recorded(library, match, folder)
    found = card or nearest(library, match, request, status)
    if found is None:
        return _without_recording(api, match.operation, request, status)
    reply = read_recording(found.file).reply or Reply(200)
    name = found.file.relative_to(folder).with_suffix("").as_posix()
    return _recorded(reply, f"{'recording' if card else 'nearest recording'} {name}", manners.speed)


def _recorded(reply: Reply, says: str, speed: float) -> Answer:
    headers = (*((name, value) for name, value in reply.headers if name not in NOT_SENT), (SAYS, says))
    if len(reply.chunks) < 2:
        return Answer(reply.status, headers, reply.body)
    return Answer(reply.status, headers, _in_time(reply, speed))


def _in_time(reply: Reply, speed: float) -> Iterator[bytes]:
    started = time.perf_counter()
    for chunk in reply.chunks:
        ahead = chunk.at / speed - (time.perf_counter() - started) if speed else 0.0
        time.sleep(max(0.0, ahead))
        yield chunk.data


def _refusal(status: int, says: str, message: str, **more: Any) -> Answer:
    body = json.dumps({"error": {"message": message, "type": "specloom_replay", **more}})
    return Answer(status, (("content-type", "application/json"), (SAYS, says)), body.encode())


def _not_recorded(library: Library, match: Match, folder: Path) -> Answer:
    cards = library.cards.get(match.operation.key, [])
    names = [card.file.relative_to(folder).with_suffix("").as_posix() for card in cards[:NO_MORE_THAN]]
    message = f"no recording of {match.operation.key} with these arguments; {len(cards)} with others"
    return _refusal(400, "refused: not recorded", message, recordings=names)


def _without_recording(api: Api, operation: ir.Operation, request: Request, status: int | None) -> Answer:
    """An answer from the description: its example, or a value made up from its type; the header says which."""
    described = _described(operation, status)
    number = status or _status(described)
    if described is None or not described.media:
        return Answer(number, ((SAYS, "made up: no body"),))
    stream = operation.stream
    if stream is not None and (
        switch_of(operation, request) or not any(is_json(m.media_type) for m in described.media)
    ):
        return Answer(number, (("content-type", "text/event-stream"), (SAYS, "made up")), _stream(api, stream))
    media = next((each for each in described.media if is_json(each.media_type)), described.media[0])
    if not is_json(media.media_type):
        return Answer(number, _headers(media, "made up"), b"specloom")
    says, value = _value(api, media)
    return Answer(number, _headers(media, says), json.dumps(value).encode())


def _value(api: Api, media: ir.Media) -> tuple[str, Any]:
    """What to say of a value, and the value: the described example, else one made up; the first that is valid."""
    make = partial(made_up, media.type, api.client.shapes)
    candidates = [("example", media.example[0])] if media.example else []
    candidates += [("made up", make()), ("made up", make(examples=False))]
    valid = (each for each in candidates if _is_valid(api, media, each[1]))
    return next(valid, (f"{candidates[0][0]}, not valid", candidates[0][1]))


def _is_valid(api: Api, media: ir.Media, value: Any) -> bool:
    try:
        return api.validators.at(media.origin / "schema").is_valid(value)
    except Exception:  # a schema may be malformed in any way; that is `lint`'s to say
        return False


def _headers(media: ir.Media, says: str) -> Headers:
    kind = media.media_type if "*" not in media.media_type else "application/octet-stream"
    return ("content-type", kind), (SAYS, says)


def _described(operation: ir.Operation, status: int | None) -> ir.Reply | None:
    if status is not None:
        return reply_of(operation, status)
    return next((reply for reply in operation.replies if reply.success), None) or reply_of(operation, 200)


def _status(reply: ir.Reply | None) -> int:
    if reply is None or not reply.status[:1].isdigit():
        return 200
    return int(reply.status.upper().replace("X", "0"))


def _stream(api: Api, stream: ir.Stream) -> bytes:
    item = json.dumps(made_up(stream.item, api.client.shapes))
    if stream.kind == "jsonl":
        return f"{item}\n".encode()
    end = f"data: {stream.end}\n\n" if stream.end is not None else ""
    return f"data: {item}\n\n{end}".encode()

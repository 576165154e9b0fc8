"""Injects faults into the responses of a replay server. Knows how to corrupt a response; not how clients should react."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

import attrs

from specloom.conformance.http.server import Hangup, ServedResponse

FaultKind: TypeAlias = Literal["status", "reset", "cut", "garbage", "stall"]
FORM = re.compile(r"(?:(?P<status>[1-5]\d\d)|(?P<kind>reset|cut|garbage|stall))(?:@(?P<every>[1-9]\d*))?")


@attrs.frozen
class InjectedFault:
    """One fault.

    Attributes:
        every: Applies to every Nth request.
        status: For `status`: the status code.
    """

    kind: FaultKind
    every: int = 1
    status: int = 0


def parse_fault(text: str) -> InjectedFault:
    """Parse a fault such as `503`, `reset` or `cut@3`. Raises ValueError."""
    found = FORM.fullmatch(text)
    if found is None:
        raise ValueError(
            f"{text!r} is not a valid fault; use a status, reset, cut, garbage or stall, with @N for every Nth request"
        )
    every = int(found["every"] or 1)
    if found["status"]:
        return InjectedFault("status", every, int(found["status"]))
    kinds: dict[str, FaultKind] = {"reset": "reset", "cut": "cut", "garbage": "garbage", "stall": "stall"}
    return InjectedFault(kinds[found["kind"]], every)


def due(faults: Iterable[InjectedFault], number: int) -> InjectedFault | None:
    """The fault for a request by its number, counted from 1."""
    return next((fault for fault in faults if number % fault.every == 0), None)


def spoiled(answer: ServedResponse, fault: InjectedFault) -> ServedResponse:
    """A response with a fault; raises `Hangup` if there is no response."""
    match fault.kind:
        case "reset":
            raise Hangup
        case "cut":
            return ServedResponse(answer.status, answer.headers, _cut(answer.body))
        case "garbage":
            return ServedResponse(answer.status, answer.headers, b'{"not": "whole", <<<\xff')
        case "stall":
            return ServedResponse(answer.status, answer.headers, _stalled(answer.body))
        case "status":
            return answer


def _pieces(body: bytes | Iterable[bytes]) -> Iterator[bytes]:
    yield from (body[: len(body) // 2], body[len(body) // 2 :]) if isinstance(body, bytes) else body


def _cut(body: bytes | Iterable[bytes]) -> Iterator[bytes]:
    """The first chunk, then the end of the connection."""
    yield next(_pieces(body), b"")
    raise Hangup(reset=False)


def _stalled(body: bytes | Iterable[bytes], seconds: float = 30.0) -> Iterator[bytes]:
    """The first chunk, then a long pause."""
    pieces = _pieces(body)
    yield next(pieces, b"")
    time.sleep(seconds)
    yield from pieces

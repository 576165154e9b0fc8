"""The size of response headers that a connection accepts, where it is to accept more than h11 does by default. Does not measure headers.

Neither httpx nor httpcore has an option for it, so the limit is set in the parser of the connection before its first response.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from .options import HEADER_BYTES, Limits
from .unread import parsers

Trace = Callable[[str, dict[str, Any]], Any]


def raised_limit(limits: Limits | None) -> int | None:
    """The limit to set in new connections; None where that of h11 suffices, as smaller ones are checked afterwards."""
    most = (limits or Limits()).header_bytes
    return sys.maxsize if most is None else most if most > HEADER_BYTES else None


def raising(watch: Trace, transport: Any, limit: int) -> Trace:
    """`watch`, a function for the extension `trace` of httpx, that also raises the limit of the only connection of `transport`."""

    def trace(event: str, found: dict[str, Any]) -> Any:
        if event == _BEGINS:
            _raise(transport, limit)
        return watch(event, found)

    return trace


_BEGINS = "http11.send_request_headers.started"


def _raise(transport: Any, limit: int) -> None:
    for state in parsers(transport):
        state._max_incomplete_event_size = limit

"""Bytes that arrived after the end of a response and are buffered in memory, where a check of the socket does not find them.

Looks where h11, ssl and anyio keep them, and treats anything else as empty. Parsed as the next response, such bytes
would answer a request that the server has not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def has_unread(transport: Any, stream: Any) -> bool:
    """Whether the only connection of `transport`, whose network stream is `stream`, has buffered any."""
    return _in_parser(transport) or _in_stream(stream)


def parsers(transport: Any) -> Iterator[Any]:
    """The h11 parsers of a transport's connections."""
    for connection in getattr(getattr(transport, "_pool", None), "connections", ()):
        while (inner := getattr(connection, "_connection", None)) is not None:
            connection = inner
        state = getattr(connection, "_h11_state", None)
        if state is not None:
            yield state


def _in_parser(transport: Any) -> bool:
    return any(state.trailing_data[0] for state in parsers(transport))


def _in_stream(stream: Any) -> bool:
    tls = stream.get_extra_info("ssl_object")
    if tls is not None and tls.pending():
        return True
    held = getattr(stream, "_stream", None)  # of anyio: TLS over a socket, or the socket
    incoming = getattr(held, "_read_bio", None)
    if incoming is not None and incoming.pending:
        return True
    protocol = getattr(getattr(held, "transport_stream", held), "_protocol", None)
    return bool(getattr(protocol, "read_queue", None))

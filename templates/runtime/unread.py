"""Bytes that arrived after the end of a response and are buffered in memory, where a check of the socket does not find them.

Looks where h11, ssl and anyio keep them, and treats anything else as empty. Parsed as the next response, such bytes
would answer a request that the server has not seen.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
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


def close_if_unread(response: Any) -> None:
    """Have a connection that this package does not manage closed after a response if more came than the response.

    Its pool looks only whether the socket is readable, which it is not once the surplus was read together with the response.
    """
    stream, network, parser = response.stream, response.extensions.get("network_stream"), _parser_of(response.stream)
    if network is None or parser is None:
        return
    close: Callable[[], None] = stream.close

    def checked() -> None:
        # Before the pool learns that the response is over, and gives the connection to another thread.
        if parser.trailing_data[0] or _in_stream(network):
            network.close()
        close()

    stream.close = checked


def close_if_unread_async(response: Any) -> None:
    """The same for an async client."""
    stream, network, parser = response.stream, response.extensions.get("network_stream"), _parser_of(response.stream)
    if network is None or parser is None:
        return
    close: Callable[[], Awaitable[None]] = stream.aclose

    async def checked() -> None:
        if parser.trailing_data[0] or _in_stream(network):
            await network.aclose()
        await close()

    stream.aclose = checked


def _parser_of(stream: Any) -> Any:
    """The h11 parser of the connection that the stream of a response is read from; None if there is none."""
    for _ in range(_LAYERS):
        if (parser := getattr(stream, "_h11_state", None)) is not None:
            return parser
        stream = next((found for name in _INNER if (found := getattr(stream, name, None)) is not None), None)
    return None


_LAYERS = 8
_INNER = ("_stream", "_httpcore_stream", "_connection")
"""What streams of httpx and httpcore call the one inside them."""

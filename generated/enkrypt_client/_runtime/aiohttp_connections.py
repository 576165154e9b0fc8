"""Connections of aiohttp that received something after a response: they are not used again. Sends nothing, and imports no aiohttp.

aiohttp takes bytes that it has when a request is sent for the response to it.
"""

from __future__ import annotations

import functools
import selectors
from collections.abc import Iterable
from typing import Any

_SELECTOR: type[selectors.BaseSelector] = getattr(selectors, "PollSelector", selectors.SelectSelector)


def discard_stale(transports: Iterable[Any]) -> None:
    """Let transports of `httpx_aiohttp` take only connections on which nothing has come since the last response."""
    for transport in transports:
        if hasattr(transport, "get_client"):
            _guard(transport)


def _guard(transport: Any) -> None:
    make = transport.get_client

    def get_client() -> Any:
        session = make()
        take = getattr(session.connector, "_get", None)
        if take is not None and getattr(take, "func", None) is not _usable:
            session.connector._get = functools.partial(_usable, take)
        return session

    transport.get_client = get_client


async def _usable(take: Any, *arguments: Any) -> Any:
    """The next idle connection that is as it was left, None if there is none."""
    connection = await take(*arguments)
    while connection is not None and _is_stale(connection):
        connection.close()
        connection = await take(*arguments)
    return connection


def _is_stale(connection: Any) -> bool:
    protocol, transport = connection.protocol, connection.transport
    if protocol is None or transport is None or protocol.should_close:
        return True
    socket = transport.get_extra_info("socket")
    if socket is None:
        return False
    with _SELECTOR() as selector:
        selector.register(socket, selectors.EVENT_READ)
        return bool(selector.select(0))

"""Prepares the request for one page of a list. Sends nothing."""

from __future__ import annotations

from typing import Any

import attrs

from .client_state import ClientState
from .operation import Arguments, Operation
from .pages import PageRequest
from .prepared_request import PreparedRequest, redirected, same_origin


def page_call(
    state: ClientState,
    operation: Operation[Any],
    arguments: Arguments,
    asked: PageRequest,
) -> PreparedRequest:
    """The request for one page; a link to another host is followed without credentials."""
    if asked.url is None:
        return state.prepare(operation, attrs.evolve(arguments, query=asked.query, headers=asked.headers))
    followed = attrs.evolve(operation, method="GET")
    call = state.prepare(followed, attrs.evolve(arguments, query=None, headers=asked.headers, body=None))
    target = redirected(call.url, asked.url)
    if not same_origin(call.url, target):
        harmless = {
            name: line for name, line in call.headers.items() if name in ("accept", "accept-encoding", "user-agent")
        }
        return attrs.evolve(
            call, url=target, headers=harmless, cookies=(), operation=attrs.evolve(followed, security=())
        )
    return attrs.evolve(call, url=target)

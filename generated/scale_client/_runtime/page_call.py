"""The call for one page of a list. Knows calls and turns; sends nothing."""

from __future__ import annotations

from typing import Any

import attrs

from .client_state import ClientState
from .operation import Operation
from .options import RequestOptions
from .pages import PageRequest
from .prepared_request import PreparedRequest, Values, redirected, same_origin


def page_call(
    state: ClientState,
    operation: Operation[Any],
    options: RequestOptions,
    path: Values | None,
    cookies: Values | None,
    body: Any,
    asked: PageRequest,
) -> PreparedRequest:
    """The call for one page; a link that leads to another host goes without credentials."""
    if asked.url is None:
        return state.prepare(operation, options, path, asked.query, asked.headers, cookies, body)
    followed = attrs.evolve(operation, method="GET")
    call = state.prepare(followed, options, path, None, asked.headers, cookies, None)
    target = redirected(call.url, asked.url)
    if not same_origin(call.url, target):
        harmless = {
            name: line for name, line in call.headers.items() if name in ("accept", "accept-encoding", "user-agent")
        }
        return attrs.evolve(
            call, url=target, headers=harmless, cookies=(), operation=attrs.evolve(followed, security=())
        )
    return attrs.evolve(call, url=target)

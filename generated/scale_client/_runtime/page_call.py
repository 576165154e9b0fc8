"""Prepares the request for one page of a list. Sends nothing."""

from __future__ import annotations

from typing import Any

import attrs

from .client_state import ClientState
from .errors import APIConnectionError
from .log import shown_url
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
        return state.prepare(
            operation, attrs.evolve(arguments, query=asked.query, headers=asked.headers, body=asked.body)
        )
    followed = attrs.evolve(operation, method="GET")
    call = state.prepare(followed, attrs.evolve(arguments, query=None, headers=asked.headers, body=None))
    try:
        target = redirected(call.url, asked.url)
    except ValueError as error:
        shown = f"{shown_url(asked.url):.200}"
        raise APIConnectionError(
            f"{call.what}: the next page is {shown!r}, which is not a valid URL: {error}"
        ) from None
    trusted = same_origin(call.url, target)
    return attrs.evolve(
        call, url=target, trusted=trusted, operation=followed if trusted else attrs.evolve(followed, security=())
    )

"""The call for one page of a list. Knows calls and turns; sends nothing."""

from __future__ import annotations

from typing import Any

import attrs

from .call import Call, Values, redirected, same_origin
from .core import Core
from .operation import Operation
from .options import RequestOptions
from .pages import Turn


def page_call(
    core: Core,
    operation: Operation[Any],
    options: RequestOptions,
    path: Values | None,
    cookies: Values | None,
    body: Any,
    asked: Turn,
) -> Call:
    """The call for one page; a link that leads to another host goes without credentials."""
    if asked.url is None:
        return core.call(operation, options, path, asked.query, asked.headers, cookies, body)
    followed = attrs.evolve(operation, method="GET")
    call = core.call(followed, options, path, None, asked.headers, cookies, None)
    target = redirected(call.url, asked.url)
    if not same_origin(call.url, target):
        harmless = {
            name: line for name, line in call.headers.items() if name in ("accept", "accept-encoding", "user-agent")
        }
        return attrs.evolve(
            call, url=target, headers=harmless, cookies=(), operation=attrs.evolve(followed, security=())
        )
    return attrs.evolve(call, url=target)

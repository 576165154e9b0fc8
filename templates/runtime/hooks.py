"""Hooks of the caller: on each request, each response and each retry. Knows how to call them; not when."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .errors import APIError
from .options import mapping_of

Event: TypeAlias = Literal["request", "response", "retry"]
EventHooks: TypeAlias = Mapping[Event, Sequence[Callable[[Any], object]]]
"""Functions to call with each `httpx.Request` before it is sent, each `httpx.Response` before its body is read, and each `Retry`.

Those of an async client may be async. What one raises ends the call.
"""


class Retry:
    """An attempt that failed and is about to be repeated.

    Attributes:
        attempt: Number of the attempt that failed, from 1.
        error: Its error.
        wait: Seconds until the next one.
        what: Method and path.
    """

    def __init__(self, attempt: int, error: APIError | None, wait: float, what: str) -> None:
        self.attempt, self.error, self.wait, self.what = attempt, error, wait, what

    def __repr__(self) -> str:
        return f"Retry(attempt={self.attempt}, error={self.error!r}, wait={self.wait}, what={self.what!r})"


def hooks_of(options: Mapping[str, Any], event: Event) -> tuple[Callable[[Any], object], ...]:
    """The hooks for one event.

    Raises:
        TypeError: The event is unknown, or the value is not a list of functions.
    """
    hooks = mapping_of(options, "event_hooks")
    unknown = [repr(name) for name in hooks if name not in ("request", "response", "retry")]
    if unknown:
        raise TypeError(f"event_hooks: {', '.join(unknown)} unknown; there are request, response and retry")
    for name, given in hooks.items():
        if given is not None and not (given.__class__ in (list, tuple) and all(map(callable, given))):
            raise TypeError(f"event_hooks: {name} must be a list of functions, not {given!r:.100}")
    return tuple(hooks.get(event) or ())


def call_hooks(hooks: Iterable[Callable[[Any], object]], value: object) -> None:
    """Call each with `value`.

    Raises:
        TypeError: One is async, so it would never run.
    """
    for hook in hooks:
        result = hook(value)
        if inspect.iscoroutine(result):
            result.close()
            raise TypeError(f"event_hooks: {hook!r:.100} is async; pass it to an async client")


async def call_hooks_async(hooks: Iterable[Callable[[Any], object]], value: object) -> None:
    """The same for an async client."""
    for hook in hooks:
        result = hook(value)
        if inspect.isawaitable(result):
            await result

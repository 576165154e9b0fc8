"""Functions of an SDK's private modules that hand-written code of the SDK calls. They exist only where `[exports]` ask for them."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def maybe_transform(data: T, expected_type: object) -> T:
    """`data`, as it is: the package itself turns arguments into what is sent."""
    return data


async def async_maybe_transform(data: T, expected_type: object) -> T:
    """The same."""
    return data


async def to_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """The result of a function that blocks, called in a thread."""
    from anyio import to_thread as threads

    called: Any = functools.partial(function, *args, **kwargs)
    result: T = await threads.run_sync(called)
    return result


def asyncify(function: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """An asynchronous function that calls one that blocks in a thread."""

    @functools.wraps(function)
    async def called(*args: P.args, **kwargs: P.kwargs) -> T:
        return await to_thread(function, *args, **kwargs)

    return called

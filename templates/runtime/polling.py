"""Waits for a resource to reach a final state. The caller supplies the function that requests it.
Sends nothing itself.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import attrs

from .errors import PollingFailedError, PollingTimeoutError
from .records import Record, is_object

T = TypeVar("T")

_GROWTH = 1.5
_LONGEST = 30.0


@attrs.frozen
class Polling:
    """How to recognize the final states.

    Attributes:
        field: Property names from a response to the status.
        done, failed: Final values that mean success and failure.
    """

    field: tuple[str, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()

    def status(self, value: Any) -> Any:
        """The status in `value`."""
        for step in self.field:
            if not is_object(value):
                return None
            value = (vars(value) if isinstance(value, Record) else value).get(step)
        return value

    def over(self, value: Any) -> bool:
        """Whether `value` has reached a successful state.

        Raises:
            PollingFailedError: Its state counts as failure.
        """
        status = self.status(value)
        if status in self.failed:
            raise PollingFailedError(f"ended with status {status!r}", value)
        return status in self.done


def wait_for(look: Callable[[], T], waiting: Polling, *, timeout: float | None = 3600.0, interval: float = 1.0) -> T:
    """The first result of `look` that has reached a successful state.

    Args:
        look: Requests the current state.
        waiting: What to wait for.
        timeout: Seconds in total; None waits forever.
        interval: Seconds before the second request; each pause is half as long again as the one before, up to 30 seconds.

    Raises:
        PollingFailedError: It reached a state that counts as failure; `last` holds it.
        PollingTimeoutError: It did not finish in time; `last` holds the last result.
    """
    began = time.monotonic()
    pause = interval
    while True:
        value = look()
        if waiting.over(value):
            return value
        time.sleep(_next_pause(pause, began, timeout, waiting, value))
        pause = min(pause * _GROWTH, _LONGEST)


async def async_wait_for(
    look: Callable[[], Awaitable[T]], waiting: Polling, *, timeout: float | None = 3600.0, interval: float = 1.0
) -> T:
    """As `wait_for`."""
    from anyio import sleep

    began = time.monotonic()
    pause = interval
    while True:
        value = await look()
        if waiting.over(value):
            return value
        await sleep(_next_pause(pause, began, timeout, waiting, value))
        pause = min(pause * _GROWTH, _LONGEST)


def _next_pause(pause: float, began: float, timeout: float | None, waiting: Polling, value: Any) -> float:
    wanted = pause * random.uniform(0.9, 1.1)
    left = None if timeout is None else timeout - (time.monotonic() - began)
    if left is not None and left <= 0:
        raise PollingTimeoutError(f"still {waiting.status(value)!r} after {timeout:g} seconds", value)
    return wanted if left is None else min(wanted, left)

"""Waiting for something to reach a final state. Knows a status and a clock; how to look is the caller's."""

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
    """What to wait for.

    Attributes:
        field: Member names from a reply to the status.
        done, failed: Its final values, good and bad.
    """

    field: tuple[str, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()

    def status(self, value: Any) -> Any:
        """The status that `value` shows."""
        for step in self.field:
            if not is_object(value):
                return None
            value = (vars(value) if isinstance(value, Record) else value).get(step)
        return value

    def over(self, value: Any) -> bool:
        """Whether `value` shows the good end.

        Raises:
            PollingFailedError: It shows a bad one.
        """
        status = self.status(value)
        if status in self.failed:
            raise PollingFailedError(f"it ended as {status!r}", value)
        return status in self.done


def wait_for(look: Callable[[], T], waiting: Polling, *, timeout: float | None = 3600.0, interval: float = 1.0) -> T:
    """What `look` gives once it shows the good end.

    Args:
        look: Asks the server.
        waiting: What to wait for.
        timeout: Seconds in all; None for ever.
        interval: Seconds before the second look; each pause is half as long again as the one before, up to 30 seconds.

    Raises:
        PollingFailedError: It came to a bad end; `last` holds it.
        PollingTimeoutError: It did not end in time; `last` holds what was seen last.
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

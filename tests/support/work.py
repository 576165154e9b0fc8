"""How much work a function does, counted in calls: the same on every machine, however busy; knows no clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


class TooMuchWork(Exception):
    """A function made more calls than it was granted; raised inside it."""


def calls(function: Callable[[], object], most: int | None = None) -> int:
    """Number of calls, of Python and of C functions, that `function` makes in this thread.

    Args:
        most: Calls after which it is interrupted.

    Raises:
        TooMuchWork: It made more than `most` calls.
    """
    count = 0

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1
            if most is not None and count > most:
                sys.setprofile(None)
                raise TooMuchWork(f"more than {most} calls")

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count

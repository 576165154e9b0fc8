"""Lets a command that is ended by a signal remove its temporary files and folders. Knows signals; not what runs."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_ENDING = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]


@contextmanager
def ending_in_order(*, once: bool = False) -> Generator[None]:
    """Raise SystemExit where a signal arrives that would end this process at once; the exit code is 128 and its number.

    Outside of the main thread, and for signals that something else handles, nothing changes.

    Args:
        once: Whether further signals are ignored from then on, so that they do not interrupt what the first has begun to remove.
    """
    taken = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    handler = _Handler(taken if once else [])
    try:
        for number in taken:
            signal.signal(number, handler)
    except ValueError:
        taken = []
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)
    if handler.arrived is not None:  # while a finalizer ran, as `__del__`, which no exception leaves
        raise SystemExit(128 + handler.arrived)


def end_at_once() -> None:
    """End by these signals as any process does, in a process forked from one that ends in order."""
    for number in _ENDING:
        if isinstance(signal.getsignal(number), _Handler):
            signal.signal(number, signal.SIG_DFL)


class _Handler:
    """Ends this process by an exception; remembers the signal that arrived first."""

    def __init__(self, then_ignored: list[int]) -> None:
        self.then_ignored = then_ignored
        self.arrived: int | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.arrived = self.arrived or number
        for each in self.then_ignored:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

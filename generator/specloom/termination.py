"""Lets a command that is ended by a signal remove its temporary files and folders. Knows signals; not what runs."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_ENDING = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]


@contextmanager
def ending_in_order() -> Generator[None]:
    """Raise SystemExit where a signal arrives that would end this process at once; the exit code is 128 and its number."""
    taken = end_in_order()
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


def end_in_order() -> list[int]:
    """The same until this process ends; returns the signals that nothing else handles, none outside of the main thread."""
    taken = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    try:
        for number in taken:
            signal.signal(number, _end)
    except ValueError:
        return []
    return taken


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)

"""Room for large, deep and short work. Knows Python's limits and its garbage collector; not what the work is."""

from __future__ import annotations

import gc
import sys
from collections.abc import Generator
from contextlib import contextmanager

_DEEPEST = 20_000
"""Python frames for the deepest description we read; its own nesting is bounded by `source`."""


@contextmanager
def raised_recursion() -> Generator[None]:
    """Room for descriptions that nest deeper than Python's own limit allows, and no pauses to look for garbage.

    What is made lives until the end; looking through it for garbage takes a third of the time and finds none.
    """
    before, collecting = sys.getrecursionlimit(), gc.isenabled()
    sys.setrecursionlimit(max(before, _DEEPEST))
    gc.disable()
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
        if collecting:
            gc.enable()


@contextmanager
def gc_paused_for_command() -> Generator[None]:
    """A process that ends with this work: nobody looks for garbage, not even the interpreter as it ends.

    That takes a sixth of the time of a command that makes a small package, and finds none worth the while.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()


def gc_restored() -> None:
    """Look for garbage after all, in a process that may serve for days."""
    gc.enable()

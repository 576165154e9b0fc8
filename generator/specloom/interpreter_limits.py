"""Adjusts Python's recursion limit and garbage collector to large documents and short commands; does no other work."""

from __future__ import annotations

import gc
import sys
from collections.abc import Generator
from contextlib import contextmanager

_DEEPEST = 20_000
"""Python frames that the deepest accepted description needs; `source` limits its nesting."""


@contextmanager
def raised_recursion() -> Generator[None]:
    """Raise the recursion limit for deeply nested descriptions, and pause garbage collection.

    The objects of a run live until its end; collecting takes a third of the time and frees nothing.
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
    """Disable garbage collection in a process that ends with this command, including the collection at exit.

    Collecting takes a sixth of the time of a command that generates a small package, and frees next to nothing.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()


def gc_restored() -> None:
    """Enable garbage collection again, in a process that may run for days."""
    gc.enable()

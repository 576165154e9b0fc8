"""Regular expressions of a ruleset, run with a limit on time. Knows no ruleset."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from specloom.ecma_patterns import python_pattern

_ENGINE: Any = import_module("regex")  # without types; unlike `re` it stops after a time
_SECONDS = 1.0
_LITERAL = re.compile(r"/(.+)/([a-z]*)", re.DOTALL)


class TooSlow(Exception):
    """A match took longer than a second."""


def found_in(pattern: str, text: str) -> bool:
    """Whether a pattern matches anywhere in a text. Raises ValueError for one that is not valid, TooSlow after a second."""
    try:
        return _compiled(pattern).search(text, timeout=_SECONDS) is not None
    except TimeoutError as error:
        raise TooSlow(pattern) from error


def check(pattern: str) -> None:
    """Raise ValueError for a pattern that is not valid."""
    _compiled(pattern)


@lru_cache(maxsize=500)
def _compiled(pattern: str) -> Any:
    """A pattern, or one with flags between slashes, as JavaScript writes it."""
    literal = _LITERAL.fullmatch(pattern)
    body, flags = (literal[1], literal[2]) if literal else (pattern, "")
    known = {"i": _ENGINE.IGNORECASE, "m": _ENGINE.MULTILINE, "s": _ENGINE.DOTALL}
    same = python_pattern(body, multiline="m" in flags, dotall="s" in flags)
    try:
        return _ENGINE.compile(same, _ENGINE.ASCII | sum(known.get(flag, 0) for flag in set(flags)))
    except _ENGINE.error as error:
        raise ValueError(f"{pattern!r} is not a regular expression: {error}") from error

"""Limits on the size, depth and alias expansion of descriptions. Not concerned with their format."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import chain
from typing import Any, Literal


def _setting(name: str, default: int) -> int:
    """The limit in an environment variable, if it is a number that raises the default or lowers it."""
    value = os.environ.get(name, "").replace("_", "")
    return int(value) if value.isascii() and value.isdecimal() and int(value) else default


MOST_BYTES = _setting("SPECLOOM_MOST_BYTES", 64_000_000)
"""The largest known description, Microsoft Graph's, has 37 MB; reading a file takes ten times its size in memory."""

MOST_VALUES = _setting("SPECLOOM_MOST_VALUES", 2_000_000)
"""The description of 37 MB has 850,000; a hostile file of the size above could contain twenty million. A value takes 100 bytes and 5
microseconds."""

MOST_DUPLICATES = 100
"""Largest number of duplicate keys that are reported."""

DEEPEST = 200
"""Levels of nesting; real descriptions have fewer than 60."""

_SPARE_VALUES = 100_000


def most_values(size: int) -> int:
    """Largest number of values that a text of `size` characters may expand to by aliases: more than it could contain literally."""
    return min(_SPARE_VALUES + 2 * size, MOST_VALUES)


def overflow(data: Any, size: int) -> Literal["deep", "folded", "many"] | None:
    """Whether data of `size` characters are nested too deep, or unfold by aliases to more than so many could hold, or
    are just too many.

    Goes level by level and stops at the first level that is too much, so its cost is bounded whatever the data.
    """
    level: Iterable[Any] = [data]
    total, most = 0, most_values(size)
    for _ in range(DEEPEST):
        boxes = [value for value in level if value.__class__ is dict or value.__class__ is list]
        if not boxes:
            return None
        total += sum(map(len, boxes))
        if total > most:
            return "folded" if most < MOST_VALUES else "many"
        level = chain.from_iterable([box.values() if box.__class__ is dict else box for box in boxes])
    return "deep"

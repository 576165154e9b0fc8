"""How large, deep and folded a description may be. Knows plain data; not where it came from."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any, Literal

MOST_BYTES = 32_000_000
"""The largest description known has 13 MB."""

MOST_VALUES = 1_000_000
"""The largest description known has 260,000; a hostile file of the size above could hold ten million."""

MOST_DUPLICATES = 100
"""Duplicate keys that are named; whoever has more need not know them all at once."""

DEEPEST = 200
"""Levels of nesting; real descriptions have fewer than 60."""

_SPARE_VALUES = 100_000


def most_values(size: int) -> int:
    """How many values a text of `size` characters may unfold to by aliases: more than it could spell out itself."""
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

"""The order that `alphabetical` asks for is that of Spectral, which compares strings for people (checked against Node 20)."""

from __future__ import annotations

import random
from typing import Any

import pytest

from specloom.user_rules.spectral.order import comes_after, first_unsorted

SORTED = [
    "a", "a b", "a_b", "a-b", "a1", "a10", "a9", "ab", "aB", "Ab", "e", "E", "\u00e9", "error_body", "f", "Item", "ItemList",
    "Orphan",
]  # fmt: skip
MARKS = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBzZ"


def test_strings_are_in_the_order_of_the_collation() -> None:
    for values in (SORTED, list(MARKS)):
        assert first_unsorted(values) is None
        mixed = random.Random(1).sample(values, len(values))
        while (at := first_unsorted(mixed)) is not None:
            mixed[at], mixed[at + 1] = mixed[at + 1], mixed[at]
        assert mixed == values


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        (2, 10, False), (10, 2, True), (10.5, 2, True), ("10", "9", False), (10, "9", True), (10, "x", False), ("x", 1, False),
        ("b", "a", True), ("B", "a", True), ("a", "B", False), ("", "a", False), (None, "a", False),
    ],
)  # fmt: skip
def test_pairs(one: Any, other: Any, after: bool) -> None:
    assert comes_after(one, other) == after

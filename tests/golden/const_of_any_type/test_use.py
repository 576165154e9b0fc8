"""`const` may be any JSON value; scalars become `Literal`."""

from __future__ import annotations

from typing import Literal

from tests.golden.conftest import Golden


def test_scalars_are_literals(golden: Golden) -> None:
    fixed = golden.models.Fixed
    assert golden.hint(fixed, "text") == Literal['a "quoted" text']
    assert golden.hint(fixed, "number") == Literal[3]
    assert golden.hint(fixed, "flag") == Literal[True]


def test_all_are_carried(golden: Golden) -> None:
    value = {
        "text": 'a "quoted" text',
        "number": 3,
        "fraction": 1.5,
        "flag": True,
        "nothing": None,
        "list": [1, "two"],
        "object": {"a": 1},
    }
    golden.carries(golden.models.Fixed, value)

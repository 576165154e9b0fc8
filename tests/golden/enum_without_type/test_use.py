"""Enumerations without a type, of another type, or without values are typed as well as they can be."""

from __future__ import annotations

from typing import get_args

from tests.golden.conftest import Golden


def test_values_say_the_type(golden: Golden) -> None:
    assert get_args(golden.models.Level) == ("low", "high")


def test_odd_ones_are_carried(golden: Golden) -> None:
    golden.carries(golden.models.Holder, {"level": "low", "wrong": "1", "empty": "x"})
    golden.carries(golden.models.Holder, {"wrong": 1})

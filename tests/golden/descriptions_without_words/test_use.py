"""Markup of which nothing is left to read is no description: a class is still a class."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_classes_are_there(golden: Golden) -> None:
    golden.carries(golden.models.Empty, {"a": 1})
    golden.carries(golden.models.Hollow, {"size": 1})


def test_nothing_empty_is_said(golden: Golden) -> None:
    assert golden.models.Empty.__doc__ == "An object without described properties."

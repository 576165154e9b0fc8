"""A union of three parts that is described in place has its own name; one of two is spelled where it is used."""

from __future__ import annotations

import typing

from tests.golden.conftest import Golden


def test_three_parts_have_a_name(golden: Golden) -> None:
    assert set(typing.get_args(golden.models.CreateParcelRequestWeight)) == {int, str, bool}
    assert typing.get_args(golden.models.CreateParcelRequestLabel) == (int, str, list[str])


def test_two_parts_and_null_are_spelled_in_place(golden: Golden) -> None:
    assert not [name for name in dir(golden.models) if name.endswith("Size")]

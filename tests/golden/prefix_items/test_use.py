"""`prefixItems` types an array place by place; records inside it are records."""

from __future__ import annotations

from typing import Any

from tests.golden.conftest import Golden


def test_carries(golden: Golden) -> None:
    geometry = golden.carries(golden.models.Geometry, {"point": [1, 2.5], "row": ["a", {"color": "red"}, 3, 4]})
    assert list(geometry.point) == [1, 2.5]
    assert geometry.row[1].color == "red"


def test_wrong_length_is_carried(golden: Golden) -> None:
    golden.carries(golden.models.Geometry, {"point": [1], "row": []})


def test_an_array_that_can_have_no_further_items_has_the_types_of_those_that_it_has(golden: Golden) -> None:
    geometry = golden.models.Geometry
    assert golden.hint(geometry, "pair") == list[int | str] | None
    assert golden.hint(geometry, "open") == list[Any] | None

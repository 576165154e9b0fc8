"""A base with a discriminator stands for those that extend it, wherever it is referred to."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_base_stands_for_its_variants(golden: Golden) -> None:
    value = {"star": {"kind": "salmon", "age": 2, "friends": [{"kind": "shark", "age": 9, "teeth": 300}]}}
    pond = golden.carries(golden.models.Pond, value)
    assert type(pond.star).__name__ == "Salmon"
    assert pond.star.friends[0].teeth == 300
    assert isinstance(pond.star, golden.models.Fish)
    assert isinstance(pond.star.friends[0], golden.models.Fish)


def test_unknown_kind_is_still_a_fish(golden: Golden) -> None:
    pond = golden.carries(golden.models.Pond, {"star": {"kind": "eel", "age": 1}})
    assert pond.star.age == 1 if not isinstance(pond.star, dict) else pond.star["age"] == 1

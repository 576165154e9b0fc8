"""A discriminator's mapping decides between members that look alike, by pointer or by name."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_mapping_decides(golden: Golden) -> None:
    value = {"pet": {"petType": "puppy", "claws": 1}, "pets": [{"petType": "kitty"}, {"petType": "puppy"}]}
    holder = golden.carries(golden.models.Holder, value)
    assert type(holder.pet).__name__ == "Dog"
    assert [type(pet).__name__ for pet in holder.pets] == ["Cat", "Dog"]


def test_unknown_value_is_carried(golden: Golden) -> None:
    golden.carries(golden.models.Holder, {"pet": {"petType": "snake", "length": 3}})

"""Records are instances of the base of their discriminator, whichever resources use them."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden

VALUES = (
    {"pet_type": "cat", "name": "Tom", "lives": 7},
    {"pet_type": "dog", "name": "Rex", "tricks": ["sit"]},
    {"pet_type": "parrot", "words": 12, "traits": {"colour": "green"}},
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value["pet_type"])
def test_each_is_a_pet(golden: Golden, value: dict[str, object]) -> None:
    pet = golden.carries(golden.models.AnyPet, value)
    assert isinstance(pet, golden.models.Pet)
    assert type(pet).__name__.lower() == value["pet_type"]


def test_classes_of_other_modules(golden: Golden) -> None:
    models = golden.models
    assert models.Cat.__module__ != models.Dog.__module__
    assert issubclass(models.Cat, models.Pet)
    assert issubclass(models.Parrot, models.Pet)


def test_constructors_know_their_own_fields(golden: Golden) -> None:
    assert golden.package.to_dict(golden.models.Cat(lives=9)) == {"pet_type": "cat", "lives": 9}
    with pytest.raises(TypeError, match="name"):
        golden.models.Dog(pet_type="dog")

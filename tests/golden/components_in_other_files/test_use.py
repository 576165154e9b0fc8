"""Components that only refer to other files: one class each, named as the component, whoever refers to the file."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_one_class_each(golden: Golden) -> None:
    assert sorted(golden.models.__all__) == ["AnyPet", "Cat", "Keeper", "Person", "Pet"]
    assert golden.models.Keeper is golden.models.Person


def test_variants_in_other_files(golden: Golden) -> None:
    golden.server.answer([{"kind": "cat", "lives": 9}, {"kind": "dog"}])
    cat, dog = golden.call("list_pets")
    assert (type(cat), type(dog)) == (golden.models.Cat, golden.models.Pet)


def test_the_lock_names_components(golden: Golden) -> None:
    assert golden.made.lock.classes["#/components/schemas/Person"] == "Person"

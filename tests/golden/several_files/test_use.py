"""References into other files, from there back, and between folders: one class a schema, whatever the way to it."""

from __future__ import annotations

import uuid

from tests.golden.conftest import Golden


def test_classes_are_shared_between_files(golden: Golden) -> None:
    golden.server.answer([{"name": "Rex", "owner": {"name": "Ann", "pets": [{"name": "Rex"}]}}])
    (pet,) = golden.call("listPets")
    assert isinstance(pet.owner, golden.models.Owner)
    assert isinstance(pet.owner.pets[0], golden.models.Pet)


def test_parameter_of_another_file(golden: Golden) -> None:
    golden.server.answer({"name": "Ann"})
    golden.call("getOwner", id=uuid.UUID(int=7))
    assert golden.server.last.path == "/owners/00000000-0000-0000-0000-000000000007"

"""`$ref` in place of an operation, a map, a list or a group of components, as bundlers resolve it."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden

from specloom import ir


def test_operations_have_their_arguments_and_responses(golden: Golden) -> None:
    golden.server.answer([{"name": None, "owner": {"name": "Ada"}}])
    (pet,) = golden.client.pets.list(limit=2, like="a")
    assert (type(pet), pet.owner.name) == (golden.models.Pet, "Ada")
    assert (golden.server.last.path, golden.server.last.body) == ("/pets", b'{"like":"a"}')
    golden.server.answer({"id": 7}, status=201)
    assert golden.client.pets.create(dry_run=True, like="b").id == 7
    golden.server.answer({"name": "x"})
    assert golden.client.pets.get(3).name == "x"


def test_each_schema_has_one_class(golden: Golden) -> None:
    assert not [name for name in golden.models.__all__ if name[-1].isdigit()]


def test_lists_of_plain_values_are_those_of_the_file(golden: Golden) -> None:
    assert golden.models.Owner(name="Ada", hair="grey").hair == "grey"
    with pytest.raises(TypeError, match="name"):
        golden.models.Owner()
    (owner,) = (shape for shape in golden.made.client.shapes.values() if shape.words == ("Owner",))
    assert isinstance(owner, ir.Record)
    assert [field.required for field in owner.fields] == [True, False]
    (create,) = (each for each in golden.made.client.operations.values() if each.name == "create")
    assert (create.resource, create.security) == (("pets",), ())

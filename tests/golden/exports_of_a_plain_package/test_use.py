"""Names under other import paths need no compatibility: a module hands on a model, also under other names."""

from __future__ import annotations

import importlib
import typing

import pytest
from tests.golden.conftest import Golden


def test_all_names_are_the_model(golden: Golden) -> None:
    kennel = importlib.import_module(f"{golden.package.__name__}.types.kennel")
    assert kennel.Dog is kennel.Hound is kennel.Terrier is golden.models.Dog
    assert set(kennel.__all__) == {"BarkParam", "Dog", "Hound", "Tag", "Terrier"}
    with pytest.raises(AttributeError, match="has no attribute 'Cat'"):
        _ = kennel.Cat


def test_the_name_of_an_optional_object_is_its_class(golden: Golden) -> None:
    kennel = importlib.import_module(f"{golden.package.__name__}.types.kennel")
    assert kennel.Tag is golden.models.DogTag
    assert golden.models.Dog(name="Rex", tag=kennel.Tag(number="7")).tag.number == "7"


def test_what_no_operation_sends_has_an_input_type_if_one_is_exported(golden: Golden) -> None:
    kennel = importlib.import_module(f"{golden.package.__name__}.types.kennel")
    assert type(kennel.BarkParam(loud=True)) is dict
    assert kennel.BarkParam.__annotations__.keys() == {"loud"}


def test_a_name_of_an_optional_type_includes_none(golden: Golden) -> None:
    optional = importlib.import_module(f"{golden.package.__name__}.types.optional")
    kennel = importlib.import_module(f"{golden.package.__name__}.types.kennel")
    assert set(typing.get_args(optional.Tag)) == {golden.models.DogTag, type(None)}
    assert set(typing.get_args(optional.BarkParam)) >= {kennel.BarkParam, type(None)}


def test_modules_are_attributes_of_their_folders_before_anything_imports_them(golden: Golden) -> None:
    types = importlib.import_module(f"{golden.package.__name__}.types")
    assert types.kennel.parts.Tag is golden.models.DogTag
    assert "parts" not in types.kennel.__all__


def test_a_private_module_is_not_among_the_names_of_the_package(golden: Golden) -> None:
    private = importlib.import_module(f"{golden.package.__name__}._names")
    assert private.Dog is golden.models.Dog
    assert "_names" not in golden.package.__all__


def test_classes_of_resources_have_other_paths_too(golden: Golden) -> None:
    resources = importlib.import_module(f"{golden.package.__name__}.resources")
    assert type(golden.client.dogs) is resources.dogs.Dogs
    assert type(golden.client.dogs.barks) is resources.dogs.barking.DogBarks
    assert resources.dogs.AsyncDogs.__name__ == "AsyncDogs"
    assert golden.client.dogs.say() == "Woof!", "hand-written code extends it"
    golden.server.answer(body=b"", status=204)
    assert golden.client.dogs.barks.create("d1") is None


def test_a_patched_class_is_the_one_that_is_called(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    barking = importlib.import_module(f"{golden.package.__name__}.resources.dogs.barking")
    monkeypatch.setattr(barking.DogBarks, "create", lambda _, dog: f"patched {dog}")
    assert golden.client.dogs.barks.create("d1") == "patched d1"

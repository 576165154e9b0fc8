"""Names under other import paths need no compatibility: a module hands on a model, also under other names."""

from __future__ import annotations

import importlib

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


def test_modules_are_attributes_of_their_folders_before_anything_imports_them(golden: Golden) -> None:
    types = importlib.import_module(f"{golden.package.__name__}.types")
    assert types.kennel.parts.Tag is golden.models.DogTag
    assert "parts" not in types.kennel.__all__


def test_a_private_module_is_not_among_the_names_of_the_package(golden: Golden) -> None:
    private = importlib.import_module(f"{golden.package.__name__}._names")
    assert private.Dog is golden.models.Dog
    assert "_names" not in golden.package.__all__

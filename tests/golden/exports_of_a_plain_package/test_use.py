"""Names under other import paths need no compatibility: a module hands on a model, also under other names."""

from __future__ import annotations

import importlib

import pytest
from tests.golden.conftest import Golden


def test_all_names_are_the_model(golden: Golden) -> None:
    kennel = importlib.import_module(f"{golden.package.__name__}.types.kennel")
    assert kennel.Dog is kennel.Hound is kennel.Terrier is golden.models.Dog
    assert set(kennel.__all__) == {"Dog", "Hound", "Terrier"}
    with pytest.raises(AttributeError, match="has no attribute 'Cat'"):
        _ = kennel.Cat

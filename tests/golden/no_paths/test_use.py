"""A 3.1 description may have no paths at all: its models are a package."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_models_are_there(golden: Golden) -> None:
    assert golden.carries(golden.models.Pet, {"name": "Rex"}).name == "Rex"

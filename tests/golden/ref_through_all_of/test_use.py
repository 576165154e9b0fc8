"""A pointer may lead through `allOf/0` to a part of a schema."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_part_is_typed(golden: Golden) -> None:
    dog = golden.carries(golden.models.Dog, {"like": {"name": "Tom"}, "claws": 18})
    assert dog.like.name == "Tom"
    assert golden.hint(golden.models.Dog, "claws") == int | None
    assert not golden.untyped_reasons

"""Keywords next to `$ref` add to it: members, limits, words, null."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_members_are_added(golden: Golden) -> None:
    wide = golden.carries(golden.models.Wide, {"id": "a", "size": 3})
    assert (wide.id, wide.size) == ("a", 3)


def test_reference_keeps_its_class(golden: Golden) -> None:
    holder = golden.carries(golden.models.Holder, {"name": "x", "base": {"id": "a"}, "maybe": None})
    assert isinstance(holder.base, golden.models.Base)
    assert golden.hint(golden.models.Holder, "maybe") == golden.models.Base | None

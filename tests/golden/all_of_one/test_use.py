"""`allOf` of one is that one: 3.0's way of saying something next to a reference."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_no_new_class(golden: Golden) -> None:
    owner = golden.models.Owner
    assert golden.hint(owner, "pet") == golden.models.Pet | None
    assert golden.hint(owner, "gone") == golden.models.Pet | None
    golden.carries(owner, {"pet": {"name": "Rex"}, "gone": None})

"""What is deprecated says so where a user reads it, and works."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_docstrings_say_so(golden: Golden) -> None:
    assert "deprecated" in (golden.method("getOld").__doc__ or "").lower()
    assert "deprecated" in (golden.models.Old.__doc__ or "").lower()


def test_it_works(golden: Golden) -> None:
    golden.server.answer({"size": 3})
    assert golden.call("getOld", way="x").size == 3

"""A union that merging leaves in place discriminates classes that are defined before the class that has it."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_alternatives_are_discriminated(golden: Golden) -> None:
    value = {"reviewers": [{"type": "Bot", "login": "x"}, {"slug": "north"}, {"type": "User", "slug": "both"}]}
    closed = golden.carries(golden.models.Closed, value)
    assert [type(each).__name__ for each in closed.reviewers] == ["User", "Zone", "ClosedReviewersZone"]

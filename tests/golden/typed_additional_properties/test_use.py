"""Typed members next to named ones are read with `extras`; an object of nothing else is a mapping."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_extras_next_to_members(golden: Golden) -> None:
    scores = golden.carries(golden.models.Scores, {"owner": "Ann", "rex": {"points": 3}})
    assert scores.owner == "Ann"
    assert golden.package.extras(scores)["rex"].points == 3


def test_mappings(golden: Golden) -> None:
    shelf = golden.carries(golden.models.Shelf, {"by_name": {"rex": {"points": 3}}, "counts": {"a": 1}})
    assert shelf.by_name["rex"].points == 3
    assert golden.hint(golden.models.Shelf, "counts") == dict[str, int] | None

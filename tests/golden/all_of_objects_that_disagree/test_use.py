"""`allOf` of objects: members join; where two disagree both values are carried and the finding says so."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_members_join(golden: Golden) -> None:
    derived = golden.carries(golden.models.Derived, {"id": "a", "state": "on", "extra": True, "note": "n"})
    assert (derived.id, derived.state, derived.extra, derived.note) == ("a", "on", True, "n")


def test_number_is_carried_too(golden: Golden) -> None:
    golden.carries(golden.models.Derived, {"id": 1, "state": "off"})


def test_it_is_said(golden: Golden) -> None:
    assert golden.codes, "a contradiction must be a finding"

"""What one look at an object does not tell, a second does: at another constant, or at the kind of a member's value."""

from __future__ import annotations

import importlib

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    ("union", "value", "chosen"),
    [
        ("Step", {"kind": "go", "way": "by", "to": "x"}, "Move"),
        ("Step", {"kind": "go", "way": "over", "to": 3}, "Jump"),
        ("Step", {"kind": "rest", "text": "an unknown member"}, "Wait"),
        ("Step", {"text": "n"}, "Note"),
        ("Rows", {"rows": [{}]}, "Listed"),
        ("Rows", {"rows": {"a": {}}}, "Keyed"),
        ("Rows", {"more": "x"}, "Keyed"),
        ("Rows", {"more": ["x"]}, "Listed"),
        ("Rows", {}, "Listed"),
        ("Maybe", {"type": "strict", "size": 1}, "Strict"),
        ("Maybe", {"type": "loose"}, "Loose"),
        ("Maybe", {"size": "x"}, "Loose"),
        ("Result", {"value": "x"}, "Found"),
        ("Result", {"value": 1}, "Counted"),
        ("Result", {"value": None}, "Counted"),
        ("Result", {"value": [{}]}, "Several"),
    ],
)
def test_each_finds_its_class(golden: Golden, union: str, value: object, chosen: str) -> None:
    assert type(golden.carries(getattr(golden.models, union), value)).__name__ == chosen


def test_named_lists_are_discriminated_by_what_they_hold(golden: Golden) -> None:
    items = golden.carries(golden.models.Either, [{"at": "2026-01-02T00:00:00Z"}, {"remark": "x"}])
    assert [type(item).__name__ for item in items] == ["Row", "Remark"]


def test_what_fits_nothing_stays_plain(golden: Golden) -> None:
    assert golden.carries(golden.models.Step, {"kind": "go", "way": "under"}) == {"kind": "go", "way": "under"}


def test_a_mismatch_is_said_of_the_one_that_was_meant(golden: Golden) -> None:
    verify = importlib.import_module(f"{golden.package.__name__}._runtime.verify")
    found = verify.check(golden.models.Rows, {"rows": {"a": {"at": 3}}})
    assert [each.pointer for each in found] == ["/rows/a/at"]

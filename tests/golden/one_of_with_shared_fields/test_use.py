"""Members next to `oneOf` belong to each of its variants."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_variant_has_the_shared_members(golden: Golden) -> None:
    value = {"events": [{"id": "1", "at": 5, "door": "north"}, {"id": "2", "bell": 3}]}
    opened, rung = golden.carries(golden.models.Log, value).events
    assert (opened.id, opened.at, opened.door) == ("1", 5, "north")
    assert (rung.id, rung.at, rung.bell) == ("2", None, 3)


def test_what_fits_nowhere_stays_an_object(golden: Golden) -> None:
    golden.carries(golden.models.Log, {"events": [{"id": "3"}]})

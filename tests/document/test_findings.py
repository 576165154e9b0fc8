"""Findings as they are printed, sorted and counted; not what is found."""

from __future__ import annotations

import json

import pytest

from specloom import ir
from specloom.findings import (
    Code,
    Finding,
    Place,
    as_github,
    as_json,
    as_text,
    catalogue,
    count,
    ordered,
    placed,
    summed,
)

BAD = Code("bad-thing", "error", "a thing is bad", "Make it good.")


def test_text() -> None:
    finding = BAD.found("the thing\n  is  bad", place=Place("a.yaml", 3, 7))
    assert as_text(finding) == "a.yaml:3:7 error bad-thing the thing is bad"
    assert as_text(BAD.found("x", ir.Origin("a.yaml", "/b"))) == "a.yaml#/b error bad-thing x"
    assert as_text(BAD.found("x")) == "- error bad-thing x"
    assert str(Place("a.yaml")) == "a.yaml"


def test_sums_count_what_is_alike_and_keep_every_error() -> None:
    odd = Code("odd-thing", "warning", "a thing is odd", "")
    findings = [odd.found(f"odd {line}", place=Place(file, line)) for file in "ab" for line in (3, 1, 2)]
    errors = [BAD.found(f"bad {line}", place=Place("a", line)) for line in (5, 6)]
    assert [as_text(each) for each in summed([*findings, *errors])] == [
        "a:1 warning odd-thing odd 1 (and 2 more; `specloom lint` lists them)",
        "a:5 error bad-thing bad 5",
        "a:6 error bad-thing bad 6",
        "b:1 warning odd-thing odd 1 (and 2 more; `specloom lint` lists them)",
    ]


def test_json() -> None:
    finding = BAD.found("é", ir.Origin("a.yaml", "/b"), place=Place("a.yaml", 3, 7))
    assert json.loads(as_json([finding])) == [
        {
            "code": "bad-thing",
            "severity": "error",
            "message": "é",
            "file": "a.yaml",
            "line": 3,
            "column": 7,
            "pointer": "/b",
            "help": "Make it good.",
        }
    ]
    assert as_json([]) == "[]"


def test_github() -> None:
    finding = Finding("bad-thing", "note", "50% of\nit", place=Place("a:b,c.yaml", 3, 7))
    assert as_github(finding) == "::notice file=a%3Ab%2Cc.yaml,line=3,col=7,title=bad-thing::50%25 of%0Ait"


def test_places_are_filled_in_once() -> None:
    finding = BAD.found("x", ir.Origin("a.yaml", "/b"))
    there = placed(finding, lambda origin: Place(origin.source, 1, 2))
    assert there.place == Place("a.yaml", 1, 2)
    assert placed(there, lambda origin: Place("other")) is there
    assert placed(BAD.found("x"), lambda origin: Place("other")).place is None


def test_order_and_count() -> None:
    late, early = (BAD.found("x", place=Place("a.yaml", line, 1)) for line in (10, 9))
    assert ordered([late, early, late]) == [early, late]
    assert count([late, early]) == {"error": 2, "warning": 0, "note": 0}


def test_two_rooms_cannot_use_one_code() -> None:
    assert catalogue([BAD]) == {"bad-thing": BAD}
    with pytest.raises(ValueError, match="bad-thing"):
        catalogue([BAD], [BAD])

"""A JSON pointer may lead anywhere: into a path, through escapes, to a schema that has no name of its own."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_both_ways_lead_to_one_class(golden: Golden) -> None:
    golden.server.answer({"part": {"size": 3}})
    whole = golden.call("getA", id=1)
    golden.server.answer({"size": 3})
    part = golden.call("getB", id=1)
    assert type(part) is type(whole.part)
    assert part.size == 3


def test_path_is_encoded(golden: Golden) -> None:
    golden.server.answer({"part": {}})
    golden.call("getA", id=1)
    assert golden.server.last.path == "/a%20b/1"

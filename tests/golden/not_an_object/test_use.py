"""Bodies and responses that are arrays, scalars and maps."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_array(golden: Golden) -> None:
    golden.server.answer([{"name": "a"}])
    assert golden.call("putTags", body=["a"])[0].name == "a"
    assert golden.server.last.json == ["a"]


def test_scalar(golden: Golden) -> None:
    golden.server.answer(3)
    assert golden.call("putCount", body=2) == 3
    assert golden.server.last.json == 2


def test_map(golden: Golden) -> None:
    golden.server.answer({"x": {"name": "a"}})
    assert golden.call("putMap", body={"y": {"name": "b"}})["x"].name == "a"
    assert golden.server.last.json == {"y": {"name": "b"}}

"""A parameter described by `content` travels as that media type says."""

from __future__ import annotations

import json

from tests.golden.conftest import Golden


def test_json_inside_a_parameter(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("findPets", filter={"name": "Rex & co", "ages": [1, 2]}, x_meta=["a"])
    ((name, value),) = golden.server.last.query
    assert (name, json.loads(value)) == ("filter", {"name": "Rex & co", "ages": [1, 2]})
    assert json.loads(golden.server.last.headers["x-meta"]) == ["a"]

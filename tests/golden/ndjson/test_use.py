"""JSON lines are a stream of what the schema says of a line."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_rows(golden: Golden) -> None:
    golden.server.answer(body=b'{"number":1}\r\n\n{"number":2}', content_type="application/x-ndjson")
    with golden.call("readRows") as rows:
        assert [row.number for row in rows] == [1, 2]

"""JSON lines are a stream of what the schema says of a line; sent, they are an item a line."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.golden.conftest import Golden


def test_rows(golden: Golden) -> None:
    golden.server.answer(body=b'{"number":1}\r\n\n{"number":2}', content_type="application/x-ndjson")
    with golden.call("readRows") as rows:
        assert [row.number for row in rows] == [1, 2]


def test_rows_are_sent_line_by_line(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("writeRows", body=[{"number": 1, "at": dt.date(2026, 1, 2)}, golden.models.Row(number=2)])
    assert golden.server.last.body == b'{"number":1,"at":"2026-01-02"}\n{"number":2}\n'
    assert golden.server.last.headers["content-type"] == "application/x-ndjson"


@pytest.mark.parametrize("lines", ['{"a":1}\n{}\n', b'{"a":1}\n{}\n'])
def test_lines_that_are_text_already_are_sent_as_they_are(golden: Golden, lines: str | bytes) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("bulk", body=lines)
    assert golden.server.last.body == b'{"a":1}\n{}\n'


def test_rows_of_an_iterator_are_sent_while_it_is_read(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("writeRows", body=({"number": number} for number in range(3)))
    assert golden.server.last.body == b'{"number":0}\n{"number":1}\n{"number":2}\n'
    golden.call("writeRows", body=iter([b'{"number":7}\n', golden.models.Row(number=8)]))
    assert golden.server.last.body == b'{"number":7}\n{"number":8}\n'

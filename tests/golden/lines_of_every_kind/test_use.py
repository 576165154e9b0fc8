"""OpenAPI 3.2: each line is of the type that `itemSchema` describes, read as JSON and sent as JSON."""

from __future__ import annotations

import datetime as dt
import decimal
from pathlib import Path
from typing import Any

import pytest
from tests.golden.conftest import Golden

KINDS: dict[str, tuple[str, list[str], list[Any]]] = {
    "text": ("str", ['"a"', '"null"', '"42"', '""', '"[DONE]"'], ["a", "null", "42", "", "[DONE]"]),
    "alias": ("str", ['"a"'], ["a"]),
    "number": ("int", ["1", "0"], [1, 0]),
    "colour": ('Literal["red", "blue"]', ['"red"'], ["red"]),
    "either": ("str | int", ['"1"', "1"], ["1", 1]),
    "row": ("list[int]", ["[1,2]", "[]"], [[1, 2], []]),
    "nullable": ("str | None", ['"a"', "null"], ["a", None]),
    "moment": ("dt.datetime", ['"2026-01-02T00:00:00Z"'], [dt.datetime(2026, 1, 2, tzinfo=dt.UTC)]),
    "price": ("Decimal", ['"1.50"'], [decimal.Decimal("1.50")]),
}
MEDIA = {"row": "application/json-seq"}


def body(lines: list[str], media: str) -> bytes:
    start = "\x1e" if media.endswith("seq") else ""
    return "".join(f"{start}{line}\n" for line in lines).encode()


@pytest.mark.parametrize("kind", KINDS)
def test_lines_are_read_and_sent(golden: Golden, kind: str) -> None:
    annotation, lines, values = KINDS[kind]
    media = MEDIA.get(kind, "application/jsonl")
    golden.server.answer(content_type=media, body=body(lines, media))
    with golden.call(f"read_{kind}") as stream:
        assert list(stream) == values
    for sent in (values, iter(values)):
        golden.server.answer(status=204, body=b"")
        golden.call(f"send_{kind}", body=sent)
        assert golden.server.last.body == body(lines, media)
    assert golden.server.last.headers["content-type"] == media
    code = (Path(__file__).parent / "expected/resources/client.py").read_text()
    assert f"    def read_{kind}(self, **options: Unpack[RequestOptions]) -> Stream[{annotation}]:" in code


@pytest.mark.parametrize("kind", ["rows", "union"])
def test_records_in_lines(golden: Golden, kind: str) -> None:
    lines = {"rows": ['[{"level":"info"}]'], "union": ['{"level":"info"}', '"text"']}[kind]
    media = {"rows": "application/jsonl", "union": "application/stream+json"}[kind]
    golden.server.answer(content_type=media, body=body(lines, media))
    with golden.call(f"read_{kind}") as stream:
        read = list(stream)
    line = golden.models.Line(level="info")
    assert read == {"rows": [[line]], "union": [line, "text"]}[kind]
    golden.server.answer(status=204, body=b"")
    golden.call(f"send_{kind}", body=read)
    assert golden.server.last.body == body(lines, media)


def test_lines_of_a_body_that_is_described_as_one_string_may_be_anything(golden: Golden) -> None:
    golden.server.answer(content_type="application/jsonl", body=b'"a"\n1\n{"a": 1}\n')
    with golden.call("read_unknown") as stream:
        assert list(stream) == ["a", 1, {"a": 1}]

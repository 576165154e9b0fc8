"""Server-sent events and JSON lines: the standard's examples, an adversarial corpus, and cuts at every byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_client._runtime.errors import StreamInterruptedError
from sample_client._runtime.events import EventReader, LineReader
from sample_client._runtime.json_seq import SequenceReader
from sample_client._runtime.json_text import parse
from sample_client._runtime.operation import StreamOperation
from sample_client._runtime.response_decoding import ReceivedResponse
from sample_client._runtime.stream_items import ItemReader

CORPUS: dict[bytes, list[tuple[str, bytes]]] = {
    b"data: a\n\n": [("message", b"a")],
    b"data:a\n\n": [("message", b"a")],
    b"data:  a\n\n": [("message", b" a")],
    b"data\n\n": [("message", b"")],
    b"data: \n\n": [("message", b"")],
    b"data\ndata\n\n": [("message", b"\n")],
    b"data: YHOO\ndata: +2\ndata: 10\n\n": [("message", b"YHOO\n+2\n10")],
    b": comment\n\ndata: first\nid: 1\n\ndata:second\nid\n\ndata:  third\n": [
        ("message", b"first"),
        ("message", b"second"),
    ],
    b"event: add\ndata: 1\n\nevent: remove\ndata: 2\n\ndata: 3\n\n": [
        ("add", b"1"),
        ("remove", b"2"),
        ("message", b"3"),
    ],
    b"event: add\n\ndata: 1\n\n": [("message", b"1")],
    b"event\ndata: 1\n\n": [("message", b"1")],
    b"data: 1\r\n\r\ndata: 2\r\rdata: 3\n\n": [("message", b"1"), ("message", b"2"), ("message", b"3")],
    b"data: 1\r\ndata: 2\rdata: 3\r\n\r\n": [("message", b"1\n2\n3")],
    b"\xef\xbb\xbfdata: bom\n\n": [("message", b"bom")],
    b"data: x\xef\xbb\xbf\n\n": [("message", b"x\xef\xbb\xbf")],
    b"\xef\xbb\xbf\xef\xbb\xbfdata: twice\n\n": [],
    b"\n\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n": [("message", b"a"), ("message", b"b")],
    b"retry: 300\ndata: a\n\nretry: x\ndata: b\n\n": [("message", b"a"), ("message", b"b")],
    b"id: 1\0\ndata: a\n\n": [("message", b"a")],
    b"unknown: x\nDATA: y\n data: z\ndata: a\n\n": [("message", b"a")],
    b'data: {"a":\ndata: 1}\n\n': [("message", b'{"a":\n1}')],
    "data: ☃é\n\n".encode(): [("message", "☃é".encode())],
    b"data: a:b: c\n\n": [("message", b"a:b: c")],
    b"data: not ended\n": [],
    b"": [],
    b":\n:\n\n": [],
}


def read(text: bytes, cuts: list[int]) -> list[tuple[str, bytes]]:
    """The events of `text` fed in pieces that end at `cuts`."""
    reader, found, begin = EventReader(), list[tuple[str, bytes]](), 0
    for end in [*sorted(cuts), len(text)]:
        found += reader.feed(text[begin:end])
        begin = end
    return found


@pytest.mark.parametrize("text", CORPUS)
def test_events_of_the_standard(text: bytes) -> None:
    assert read(text, []) == CORPUS[text]


@pytest.mark.parametrize("text", CORPUS)
def test_cut_at_every_byte(text: bytes) -> None:
    for cut in range(len(text) + 1):
        assert read(text, [cut]) == CORPUS[text], f"cut after byte {cut}"
    assert read(text, list(range(len(text)))) == CORPUS[text], "cut after each byte"


LINES = st.sampled_from(
    [
        b"data: a",
        b"data:",
        b"data",
        b"data: {}",
        b": c",
        b"event: e",
        b"id: 1",
        b"retry: 5",
        b"",
        b"",
        b"x",
        b"\xef\xbb\xbf",
        b"\xff",
    ]
)
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n", b"\n\n", b"\r\n\r\n", b"\r\r", b""])
STREAMS = st.one_of(
    st.lists(st.tuples(LINES, ENDS), max_size=12).map(lambda pairs: b"".join(line + end for line, end in pairs)),
    st.text(alphabet="data: e\r\n\ufeff☃", max_size=40).map(str.encode),
)


def by_the_book(text: bytes) -> list[tuple[str, bytes]]:
    """The standard's own algorithm, line by line, over the whole stream at once."""
    text = text.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    *lines, _ = text.split(b"\n")
    found, data, name = list[tuple[str, bytes]](), b"", b""
    for line in lines:
        if not line:
            if data:
                found.append((name.decode(errors="replace") or "message", data[:-1]))
            data = name = b""
            continue
        field, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        if field == b"data":
            data += value + b"\n"
        elif field == b"event":
            name = value
    return found


@given(text=STREAMS, cuts=st.lists(st.integers(0, 80), max_size=8))
def test_cuts_change_nothing(text: bytes, cuts: list[int]) -> None:
    assert read(text, [cut for cut in cuts if cut <= len(text)]) == by_the_book(text)


def test_ids_and_retry_are_kept() -> None:
    reader = EventReader()
    reader.feed(b"id: 7\nretry: 300\ndata: a\n\nid: 8\n\n")
    assert (reader.last_id, reader.retry) == ("8", 300)


def test_a_large_event_in_small_chunks_takes_linear_time() -> None:
    reader = EventReader()
    piece = b"x" * 64
    reader.feed(b"data: ")
    for _ in range(50_000):
        assert reader.feed(piece) == []
    [(_, data)] = reader.feed(b"\n\n")
    assert len(data) == 64 * 50_000


def test_the_event_cut_short_is_at_hand() -> None:
    reader = EventReader()
    assert reader.feed(b"data: [DONE]") == []
    assert reader.rest() == [("message", b"[DONE]")]
    assert reader.rest() == []


@given(
    lines=st.lists(st.sampled_from([b'{"a":1}', b"2", b"", b" ", b'"\xe2\x98\x83"']), max_size=8),
    cuts=st.lists(st.integers(0, 60)),
)
def test_json_lines(lines: list[bytes], cuts: list[int]) -> None:
    text = b"\n".join(lines)
    reader, found, begin = LineReader(), list[bytes](), 0
    for end in [*sorted(cut for cut in cuts if cut < len(text)), len(text)]:
        found += [data for _, data in reader.feed(text[begin:end])]
        begin = end
    found += [data for _, data in reader.rest()]
    assert found == [line for line in lines if line.strip()]


@pytest.mark.parametrize("cut", range(1, 30))
def test_records_of_a_json_sequence(cut: int) -> None:
    text, reader = b'\x1e{"a":1}\n\x1e\n\x1e{"a":2}\n\x1e{"a":3}', LineReader()
    found = [*reader.feed(text[:cut]), *reader.feed(text[cut:]), *reader.rest()]
    assert [data for _, data in found] == [b'{"a":1}', b'{"a":2}', b'{"a":3}']


@pytest.mark.parametrize("cut", range(1, 40, 3))
def test_texts_of_a_json_sequence_may_have_several_lines(cut: int) -> None:
    text, reader = b'\x1e{\n "a": 1\n}\n\x1e{"a":2}\x1e[\n3\n]\n\x1e4 ', SequenceReader()
    found = [data for at in range(0, len(text), cut) for _, data in reader.feed(text[at : at + cut])]
    found += [data for _, data in reader.rest()]
    assert [json.loads(data) for data in found] == [{"a": 1}, {"a": 2}, [3], 4]


@pytest.mark.parametrize("text", [b"3", b"true", b"null", b"-1.5e3"])
def test_a_text_of_a_json_sequence_that_may_go_on_is_not_given(text: bytes) -> None:
    operation: StreamOperation[Any] = StreamOperation("GET", "/x", item=Any, kind="jsonl")
    for end, whole in ((b"", False), (b"\n", True), (b" ", True)):
        items: ItemReader[Any] = ItemReader(operation, ReceivedResponse(200, {"content-type": "application/json-seq"}))
        found = items.feed(b"\x1e12\n\x1e" + text + end) + items.finish()
        assert found == ([12, json.loads(text)] if whole else [12])
        assert whole or isinstance(items.failure, StreamInterruptedError)


def test_a_text_of_a_json_sequence_is_given_when_its_line_ends() -> None:
    reader = SequenceReader()
    assert reader.feed(b'\x1e{\n"a":1}\n') == [("message", b'{\n"a":1}')]
    assert reader.feed(b"\x1e[\n1,\n") == []
    assert reader.feed(b"2]\n") == [("message", b"[\n1,\n2]")]


def test_a_large_text_of_a_json_sequence_in_small_lines_takes_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = list[int]()
    monkeypatch.setattr("sample_client._runtime.json_seq.parse", lambda text: parsed.append(len(text)) or parse(text))
    reader, line = SequenceReader(), b"0," + b" " * 60 + b"\n"
    reader.feed(b"\x1e[\n")
    for _ in range(20_000):
        assert reader.feed(line) == []
    [(_, data)] = reader.feed(b"1]\n\x1e")
    assert len(json.loads(data)) == 20_001
    assert sum(parsed) < 20 * len(data)


def test_lines_that_are_called_a_json_sequence() -> None:
    assert SequenceReader().feed(b'{"a":1}\n{"a":2}\n') == [("message", b'{"a":1}'), ("message", b'{"a":2}')]

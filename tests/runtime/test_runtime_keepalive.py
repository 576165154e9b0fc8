"""What a stream gives apart from its items: texts as they came, keep-alives passed over, names and ids of events."""

from __future__ import annotations

from typing import Any

import pytest
from sample_client._runtime import errors
from sample_client._runtime.operation import StreamOperation
from sample_client._runtime.options import Limits
from sample_client._runtime.records import Record, record
from sample_client._runtime.response_decoding import ReceivedResponse
from sample_client._runtime.stream_items import ItemReader
from sample_client.models import Thing
from tests.runtime.driver import Driver
from tests.runtime.wire import chunked

HEAD = ReceivedResponse(200, {"content-type": "text/event-stream"})


def items(operation: StreamOperation[Any], *chunks: bytes) -> list[Any]:
    """The items in chunks of a stream."""
    reader: ItemReader[Any] = ItemReader(operation, HEAD)
    found = [item for chunk in chunks for item in reader.feed(chunk)] + reader.finish()
    if reader.failure is not None:
        raise reader.failure
    return found


TEXTS: StreamOperation[str] = StreamOperation("GET", "/x", item=str)
VALUES: StreamOperation[Any] = StreamOperation("GET", "/x", item=dict[str, Any])
THINGS: StreamOperation[Any] = StreamOperation("GET", "/x", item=Thing)


@pytest.mark.parametrize("text", ["42", "null", '{"error": 1}', '"quoted"', "", "[DONE]", " two", '{"a":'])
def test_a_stream_of_texts_gives_them_as_they_came(text: str) -> None:
    assert items(TEXTS, f"data: {text}\n\n".encode()) == [text]


def test_an_error_event_among_texts_is_one() -> None:
    with pytest.raises(errors.StreamErrorEvent, match="no more"):
        items(TEXTS, b"data: a\n\nevent: error\ndata: no more\n\n")


@pytest.mark.parametrize(
    "alive",
    [
        "data:\n\n",
        "data: \n\n",
        "data:  \n\n",
        "event: ping\ndata: {}\n\n",
        "event: ping\ndata: now\n\n",
        "event: heartbeat\ndata: {}\n\n",
        "event: keep-alive\ndata: {}\n\n",
        ": c\n\n",
        "id: 4\n\n",
    ],
)
def test_keep_alives_are_no_items(alive: str) -> None:
    assert items(VALUES, b'data: {"a": 1}\n\n', alive.encode(), b'data: {"a": 2}\n\n') == [{"a": 1}, {"a": 2}]


def test_a_ping_that_is_described_is_an_item() -> None:
    described: StreamOperation[Any] = StreamOperation("GET", "/x", item=dict[str, Any], events={"ping": dict[str, Any]})
    assert items(described, b'event: ping\ndata: {"type": "ping"}\n\n') == [{"type": "ping"}]


EVENTS_OF_TEXT: StreamOperation[Any] = StreamOperation(
    "GET", "/x", item=str | Thing, events={"token": str, "thing": Thing}
)


def test_an_end_marker_that_nobody_described_is_a_text_where_texts_are_described() -> None:
    said = b"event: token\ndata: [DONE]\n\nevent: token\ndata: b\n\ndata: [DONE]\n\nevent: token\ndata: after\n\n"
    assert items(EVENTS_OF_TEXT, said) == ["[DONE]", "b"]


@pytest.mark.parametrize(
    ("operation", "foreign"),
    [
        (THINGS, b"event: note\ndata: going well\n\n"),
        (THINGS, b"event: note\ndata: 42\n\n"),
        (THINGS, b"event: note\ndata: [1]\n\n"),
        (THINGS, b'event: note\ndata: {"id":\n\n'),
        (VALUES, b'event: note\nid: 9\ndata: "quoted"\n\n'),
        (EVENTS_OF_TEXT, b"event: note\ndata: 42\n\n"),
    ],
)
def test_an_event_of_an_undescribed_name_breaks_no_stream(
    operation: StreamOperation[Any], foreign: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """It is skipped if its data is not of the stream's type, and a line of the log says so."""
    name = b"event: thing\n" if operation is EVENTS_OF_TEXT else b""
    with caplog.at_level("INFO", "sample_client"):
        found = items(operation, name + b'data: {"id": "a"}\n\n', foreign, name + b'data: {"id": "b"}\n\n')
    assert [vars(item) if isinstance(item, Thing) else item for item in found] == [{"id": "a"}, {"id": "b"}]
    assert "skipped an event of the undescribed name 'note'" in caplog.text


def test_an_event_of_an_undescribed_name_is_an_item_if_it_can_be() -> None:
    assert items(THINGS, b'event: thing.updated\ndata: {"id": "a"}\n\n') == [Thing(id="a")]


def test_strict_clients_take_no_data_of_another_type_under_any_name() -> None:
    reader: ItemReader[Any] = ItemReader(THINGS, HEAD, strict=True)
    assert reader.feed(b'data: {"id": "a"}\n\nevent: note\ndata: going well\n\n') == [Thing(id="a")]
    assert isinstance(reader.failure, errors.ResponseDecodeError)


@record
class Node(Record):
    """A record in itself."""

    sub: Node | None = None


@pytest.mark.parametrize("kind", ["sse", "jsonl"])
@pytest.mark.parametrize("levels", [500, 960])
def test_an_event_that_is_nested_deeply_is_an_error_of_the_package(kind: Any, levels: int) -> None:
    operation: StreamOperation[Any] = StreamOperation("GET", "/x", item=Node, kind=kind)
    head = ReceivedResponse(200, {"content-type": "application/jsonl"})
    reader: ItemReader[Any] = ItemReader(operation, head)
    text = b'{"sub":' * levels + b"{}" + b"}" * levels
    assert reader.feed((b"data: " if kind == "sse" else b"") + text + b"\n\n") == []
    assert isinstance(reader.failure, errors.ResponseDecodeError)
    assert "nested too deeply" in str(reader.failure)


LIMITED = 40


@pytest.mark.parametrize(
    ("kind", "type_", "text"),
    [
        ("sse", "text/event-stream", b'data: {"a": 1}\n\ndata: %s\n\ndata: {"a": 2}\n\n'),
        ("jsonl", "application/jsonl", b'{"a": 1}\n%s\n{"a": 2}\n'),
        ("jsonl", "application/json-seq", b'\x1e{"a": 1}\n\x1e%s\n\x1e{"a": 2}\n'),
    ],
)
@pytest.mark.parametrize("cut", [1, 15, 30, 70, 1000])
def test_items_before_one_that_is_too_long_are_given(kind: Any, type_: str, text: bytes, cut: int) -> None:
    operation: StreamOperation[Any] = StreamOperation("GET", "/x", item=dict[str, Any], kind=kind)
    head = ReceivedResponse(200, {"content-type": type_})
    reader: ItemReader[Any] = ItemReader(operation, head, limits=Limits(event=LIMITED))
    whole, found = text % (b'"' + b"x" * 60 + b'"'), list[Any]()
    for at in range(0, len(whole), cut):
        found += reader.feed(whole[at : at + cut])
        if reader.failure is not None:
            break
    assert found == [{"a": 1}]
    assert isinstance(reader.failure, errors.ResponseTooLargeError)


@pytest.mark.parametrize("end", ["[DONE]", "[DONE] ", " [DONE]\t"])
def test_blanks_around_the_end_marker(end: str) -> None:
    assert items(VALUES, f'data: {{"a": 1}}\n\ndata: {end}\n\ndata: after\n\n'.encode()) == [{"a": 1}]


def test_a_byte_that_is_no_utf_8_is_replaced() -> None:
    assert items(VALUES, b'data: {"a": "x\xffy"}\n\n') == [{"a": "x\ufffdy"}]
    assert items(TEXTS, b"data: x\xffy\n\n") == ["x\ufffdy"]


EVENTS = b"""retry: 250
id: 1
data: {"id": "a"}

event: more
data: {"id": "b"}

id: 3
data: {"id": "c"}

: alive

data: {"id": "d"}

"""


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_names_and_ids_of_events(driver: Driver, size: int) -> None:
    pieces = [EVENTS[at : at + size] for at in range(0, len(EVENTS), size)]
    driver.server.say(chunked([*pieces, b"id: 5\ndata: [DONE]\n\n"]))
    seen: list[tuple[str | None, str, str]] = []

    def sync(client: Any) -> int | None:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        seen.extend((chunk.id, stream.event, stream.last_event_id) for chunk in stream)
        retry: int | None = stream.retry
        return retry

    async def later(client: Any) -> int | None:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        async for chunk in stream:
            seen.append((chunk.id, stream.event, stream.last_event_id))  # noqa: PERF401  in step with the stream
        retry: int | None = stream.retry
        return retry

    assert driver(later if driver.is_async else sync) == 250
    assert seen == [("a", "message", "1"), ("b", "more", "1"), ("c", "message", "3"), ("d", "message", "3")]


@pytest.mark.parametrize("cut", [1 << 20, 20])
def test_the_end_of_the_stream_after_a_foreign_event_and_a_long_one(driver: Driver, cut: int) -> None:
    """Over a socket: what came before the long event is given, whether or not they came in one piece."""
    text = b'data: {"id": "a"}\n\nevent: note\ndata: well\n\ndata: {"id": "b"}\n\ndata: "' + b"x" * 500 + b'"\n\n'
    driver.server.say(chunked([text[at : at + cut] for at in range(0, len(text), cut)]))
    seen: list[str | None] = []

    def sync(client: Any) -> None:
        for chunk in client.chat.completions.create(model="m", messages=[], stream=True):
            seen.append(chunk.id)  # noqa: PERF401  the stream ends with an error

    async def later(client: Any) -> None:
        async for chunk in await client.chat.completions.create(model="m", messages=[], stream=True):
            seen.append(chunk.id)  # noqa: PERF401  the stream ends with an error

    with pytest.raises(errors.ResponseTooLargeError):
        driver(later if driver.is_async else sync, limits=Limits(event=100))
    assert seen == ["a", "b"]


def test_an_empty_id_ends_the_one_before(driver: Driver) -> None:
    driver.server.say(
        chunked([b'id: 1\ndata: {"id": "a"}\n\nid\ndata: {"id": "c"}\n\ndata: {"id": "d"}\n\ndata: [DONE]\n\n'])
    )
    seen: list[str] = []

    def sync(client: Any) -> None:
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        seen.extend(stream.last_event_id for _ in stream)

    async def later(client: Any) -> None:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        async for _ in stream:
            seen.append(stream.last_event_id)  # noqa: PERF401  in step with the stream

    driver(later if driver.is_async else sync)
    assert seen == ["1", "", ""]


def test_an_event_without_its_end_does_not_move_the_last_id() -> None:
    reader: ItemReader[Any] = ItemReader(TEXTS, HEAD)
    assert reader.feed(b"id: 1\ndata: abc\n\nid: 2\ndata: cut") == ["abc"]
    assert reader.finish() == ["cut"] and reader.last_id == "1"


def test_a_stream_goes_on_after_the_last_event(driver: Driver) -> None:
    driver.server.say(chunked([b'id: 7\ndata: {"id": "a"}\n\n', b"data: [DONE]\n\n"]))
    seen: list[str] = []

    def sync(client: Any) -> None:
        create = client.chat.completions.create
        with create(model="m", messages=[], stream=True) as stream:
            next(stream)
            seen.append(stream.last_event_id)
        list(create(model="m", messages=[], stream=True, extra_headers={"Last-Event-ID": stream.last_event_id}))

    async def later(client: Any) -> None:
        create = client.chat.completions.create
        async with await create(model="m", messages=[], stream=True) as stream:
            await anext(stream)
            seen.append(stream.last_event_id)
        more = await create(model="m", messages=[], stream=True, extra_headers={"Last-Event-ID": stream.last_event_id})
        assert [item async for item in more]

    driver(later if driver.is_async else sync)
    assert seen == ["7"] and driver.asked[1].headers["last-event-id"] == "7"

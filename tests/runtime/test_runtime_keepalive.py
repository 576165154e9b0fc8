"""What a stream gives apart from its items: texts as they came, keep-alives passed over, names and ids of events."""

from __future__ import annotations

from typing import Any

import pytest
from sample_client._runtime import errors
from sample_client._runtime.operation import StreamOperation
from sample_client._runtime.response_decoding import ReceivedResponse
from sample_client._runtime.stream_items import ItemReader
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

"""Streams against a real server: end markers, errors in the middle, early ends, gathering, callbacks."""

from __future__ import annotations

import gzip
import json
import threading
from pathlib import Path
from typing import Any

import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.accumulate import accumulate
from sample_client._runtime.options import Timeout
from sample_client.models import ChatCompletion, ChatCompletionChunk, ErrorData, Thing
from tests.runtime.driver import Driver
from tests.runtime.wire import Close, Pause, Reset, chunked, http_response


def chunk(text: str, **more: Any) -> dict[str, Any]:
    """A chunk of a chat."""
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, **more}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "choices": [choice]}


def event(data: Any, name: str = "") -> bytes:
    """One event."""
    text = data if isinstance(data, bytes) else json.dumps(data).encode()
    return (f"event: {name}\n".encode() if name else b"") + b"data: " + text + b"\n\n"


DONE = b"data: [DONE]\n\n"
TWO = [event(chunk("he")), event(chunk("llo"))]


def stream(client: Any, **options: Any) -> Any:
    """The call that most tests make."""
    return client.chat.completions.create(model="m", messages=[], stream=True, **options)


def watch(client: Any) -> Any:
    """A stream of JSON lines."""
    return client.things.watch()


def texts(chunks: list[ChatCompletionChunk]) -> list[str | None]:
    """What was said."""
    return [chunk.choices[0].delta.content for chunk in chunks]  # type: ignore[misc]  # always a text here


def test_chunks_arrive_typed(driver: Driver) -> None:
    driver.server.say(chunked([*TWO, DONE]))
    chunks = driver(stream)
    assert texts(chunks) == ["he", "llo"]
    assert all(type(chunk) is ChatCompletionChunk for chunk in chunks)
    [request] = driver.asked
    assert request.headers["accept"] == "text/event-stream"
    assert request.json["stream"] is True


BODY = b"".join([*TWO, DONE])
AFTER_THE_MARKER: dict[str, tuple[Any, bool]] = {
    "the last chunk at once": (b"".join(chunked([*TWO, DONE])), True),  # type: ignore[arg-type]  # bytes, all of them
    "the last chunk by itself": (chunked([*TWO, DONE]), True),
    "the last chunk a little later": ([*chunked([BODY])[:-1], Pause(0.002), b"0\r\n\r\n"], True),
    "the end of a known length": (http_response(BODY, headers={"content-type": "text/event-stream"}), True),
    "silence": ([*chunked([BODY])[:-1], Pause(3.0), b"0\r\n\r\n"], False),
    "talk without end": (
        [*chunked([BODY])[:-1], *[step for _ in range(600) for step in (Pause(0.005), b"1\r\n:\r\n")]],
        False,
    ),
    "a reset": ([*chunked([BODY])[:-1], Reset], False),
    "nonsense": ([*chunked([BODY])[:-1], b"zz\r\n"], False),
}


@pytest.mark.parametrize("case", AFTER_THE_MARKER)
def test_what_follows_the_end_marker_frees_the_connection_and_holds_nobody_up(driver: Driver, case: str) -> None:
    answer, kept = AFTER_THE_MARKER[case]
    driver.server.say(answer)
    assert texts(driver(stream)) == ["he", "llo"]
    assert driver.server.opened == (1 if kept else 2), "the driver makes one more call"


def test_the_stream_of_a_raw_or_an_unread_response(driver: Driver) -> None:
    driver.server.say(chunked([*TWO, DONE]))

    def sync(client: Sample) -> list[ChatCompletionChunk]:
        completions = client.chat.completions
        with completions.with_raw_response.create(model="m", messages=[], stream=True).parse() as stream:
            found = list(stream)
        with completions.with_streaming_response.create(model="m", messages=[], stream=True) as response:
            return found + list(response.parse())

    async def later(client: AsyncSample) -> list[ChatCompletionChunk]:
        completions = client.chat.completions
        raw = await completions.with_raw_response.create(model="m", messages=[], stream=True)
        async with raw.parse() as stream:
            found = [chunk async for chunk in stream]
        async with completions.with_streaming_response.create(model="m", messages=[], stream=True) as response:
            return found + [chunk async for chunk in await response.parse()]

    assert texts(driver(later if driver.is_async else sync)) == ["he", "llo"] * 2


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64])
def test_pieces_of_any_size(driver: Driver, size: int) -> None:
    text = b"".join([b": hello\r\n\r\n", *TWO, DONE]).replace(b"\n", b"\r\n")
    driver.server.say(chunked([text[at : at + size] for at in range(0, len(text), size)]))
    assert texts(driver(stream)) == ["he", "llo"]


def test_the_first_chunk_does_not_wait_for_the_last(driver: Driver) -> None:
    head, first, *rest = chunked([*TWO, DONE])
    read = threading.Event()
    driver.server.say([head, first, read, *rest])

    def sync(client: Any) -> list[Any]:
        with stream(client) as generated:
            chunks = iter(generated)
            found = [next(chunks)]
            read.set()
            return [*found, *chunks]

    async def later(client: Any) -> list[Any]:
        async with await stream(client) as generated:
            found = [await anext(generated)]
            read.set()
            return [*found, *[chunk async for chunk in generated]]

    assert texts(driver(later if driver.is_async else sync)) == ["he", "llo"]


BROKEN: dict[str, tuple[Any, str]] = {
    "no end marker": (chunked(TWO), r"ended without its end marker \[DONE\]"),
    "connection closed": (chunked(TWO, end=False), "the connection broke while the response was read"),
    "connection reset": (
        [*chunked(TWO, end=False)[:-1], Pause(0.05), Reset],
        "the connection broke while the response was read",
    ),
    "in the middle of an event": (chunked([*TWO, b'data: {"id": "c", "cho']), "ended in the middle of an item"),
    "shorter than its length": (
        [http_response(b"".join(TWO), headers={"content-type": "text/event-stream"}, length=9999), Close],
        "the connection broke while the response was read",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_stream_that_is_not_whole_raises_after_what_came(driver: Driver, fault: str) -> None:
    answer, message = BROKEN[fault]
    driver.server.say(answer)
    seen: list[ChatCompletionChunk] = []

    def sync(client: Any) -> None:
        stream(client).on("*", seen.append).until_done()

    async def later(client: Any) -> None:
        await (await stream(client)).on("*", seen.append).until_done()

    with pytest.raises(errors.StreamInterruptedError, match=message) as caught:
        driver(later if driver.is_async else sync)
    assert isinstance(caught.value, errors.APIConnectionError)
    assert texts(seen) == ["he", "llo"], "what came before the break must be delivered"
    assert len(driver.asked) == 1, "a stream that began is not asked for again"


ERRORS: dict[str, list[bytes]] = {
    "an event that holds an error": [event({"error": {"message": "overloaded", "type": "server"}})],
    "an event named error": [event({"message": "overloaded"}, "error")],
    "an event named error that is text": [event(b"overloaded", "error")],
}


@pytest.mark.parametrize("fault", ERRORS)
def test_error_events_raise(driver: Driver, fault: str) -> None:
    driver.server.say(chunked([TWO[0], *ERRORS[fault], DONE]))
    with pytest.raises(errors.StreamErrorEvent, match=r"POST /chat/completions: .*overloaded") as caught:
        driver(stream)
    assert "overloaded" in str(caught.value.body)


def test_an_error_member_that_is_null_is_none(driver: Driver) -> None:
    driver.server.say(chunked([event({**chunk("x"), "error": None}), DONE]))
    assert texts(driver(stream)) == ["x"]


def test_a_plain_error_instead_of_a_stream(driver: Driver) -> None:
    driver.server.say(http_response({"error": {"message": "no", "type": "t"}}, 400))
    with pytest.raises(errors.BadRequestError, match="no") as caught:
        driver(stream)
    assert isinstance(caught.value.body, ErrorData)
    driver.server.say(http_response({"error": {"message": "no", "type": "t"}}))
    with pytest.raises(errors.StreamErrorEvent, match="no"):
        driver(stream)


def test_a_plain_body_instead_of_a_stream_is_its_only_item(driver: Driver) -> None:
    driver.server.say(http_response(chunk("all")))
    assert texts(driver(stream)) == ["all"]


def test_a_page_instead_of_a_stream(driver: Driver) -> None:
    driver.server.say(http_response(b"<html>", headers={"content-type": "text/html"}))
    with pytest.raises(errors.ResponseDecodeError, match="expected a stream, but the response is text/html"):
        driver(stream)


def test_an_event_that_is_no_json(driver: Driver) -> None:
    driver.server.say(chunked([TWO[0], b"data: {oops\n\n", DONE]))
    with pytest.raises(errors.ResponseDecodeError, match=r"the data of an event is not JSON: '\{oops'"):
        driver(stream)


def test_null_is_no_item_where_an_item_is_an_object(driver: Driver) -> None:
    driver.server.say(chunked([event(None), TWO[0], event(None, "delta"), TWO[1], DONE]))
    assert texts(driver(stream)) == ["he", "llo"]


def test_an_end_marker_without_its_blank_line_counts(driver: Driver) -> None:
    driver.server.say(chunked([*TWO, b"data: [DONE]\n"]))
    assert texts(driver(stream)) == ["he", "llo"]


def test_named_events_are_not_dropped(driver: Driver) -> None:
    driver.server.say(chunked([event(chunk("a"), "delta"), event(chunk("b"), "other"), DONE]))
    assert texts(driver(stream)) == ["a", "b"]


def test_callbacks_by_kind(driver: Driver) -> None:
    driver.server.say(
        chunked([event(chunk("a"), "delta"), event({**chunk("b"), "type": "late"}), event(chunk("c")), DONE])
    )
    seen: dict[str, list[str | None]] = {"delta": [], "late": [], "*": []}

    def listen(generated: Any) -> Any:
        for kind in seen:
            generated.on(kind, lambda item, kind=kind: seen[kind].append(texts([item])[0]))
        return generated.until_done()

    async def later(client: Any) -> None:
        await listen(await stream(client))

    driver(later if driver.is_async else lambda client: listen(stream(client)))
    assert seen == {"delta": ["a"], "late": ["b"], "*": ["a", "b", "c"]}


def test_closing_early_frees_the_connection(driver: Driver) -> None:
    driver.server.say([*chunked(TWO)[:-1], Pause(5), Close])

    def sync(client: Any) -> list[Any]:
        with stream(client) as generated:
            return [next(generated)]

    async def later(client: Any) -> list[Any]:
        async with await stream(client) as generated:
            return [await anext(generated)]

    assert len(driver(later if driver.is_async else sync)) == 1


def test_silence_in_a_stream_is_a_timeout(driver: Driver) -> None:
    driver.server.say([*chunked(TWO)[:-1], Pause(1), Close])
    with pytest.raises(errors.ReadTimeoutError):
        driver(lambda client: stream(client, timeout=Timeout(read=0.1), max_retries=0))


def test_a_stream_is_asked_for_again_before_it_began(driver: Driver) -> None:
    driver.server.say(http_response({}, 429), chunked([*TWO, DONE]))
    assert texts(driver(stream)) == ["he", "llo"]


def test_compressed_streams(driver: Driver) -> None:
    content = gzip.compress(b"".join([*TWO, DONE]))
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-encoding: gzip\r\n"
    driver.server.say(
        [head + b"content-length: " + str(len(content)).encode() + b"\r\n\r\n", content[:20], Pause(0.02), content[20:]]
    )
    assert texts(driver(stream)) == ["he", "llo"]


def test_strict_mode_looks_at_each_item(driver: Driver) -> None:
    driver.server.say(chunked([TWO[0], event({**chunk("x"), "created": "now"}), DONE]))
    with pytest.raises(errors.APIResponseValidationError, match="/created: integer expected, not 'now'"):
        driver(stream, strict=True)


def test_json_lines(driver: Driver) -> None:
    driver.server.say(chunked([b'{"id":"a"}\n\n{"i', b'd":"b"}\n{"id":"c"}'], "application/x-ndjson"))
    assert driver(watch) == [Thing(id="a"), Thing(id="b"), Thing(id="c")]


def test_json_lines_cut_short(driver: Driver) -> None:
    driver.server.say(chunked([b'{"id":"a"}\n{"id"'], "application/jsonl"))
    with pytest.raises(errors.StreamInterruptedError, match="in the middle of an item"):
        driver(watch)


def test_a_stream_is_gathered(driver: Driver) -> None:
    calls = [
        {"tool_calls": [{"index": 0, "id": "t1", "type": "function", "function": {"name": "add", "arguments": ""}}]},
        {"tool_calls": [{"index": 0, "function": {"arguments": '{"a":'}}]},
        {"tool_calls": [{"index": 1, "id": "t2", "type": "function", "function": {"name": "sub", "arguments": "{"}}]},
        {"tool_calls": [{"index": 0, "id": None, "function": {"name": None, "arguments": "1}"}}], "content": None},
        {"tool_calls": [{"index": 1, "function": {"arguments": "}"}}]},
    ]
    pieces = [event(chunk("he")), event(chunk("llo", finish_reason=None))]
    pieces += [event({**chunk(""), "choices": [{"index": 0, "delta": delta}]}) for delta in calls]
    pieces += [
        event({**chunk("", finish_reason="tool_calls")}),
        event(
            {
                **chunk(""),
                "choices": [{"index": 1, "delta": {"role": "assistant", "content": "two"}, "finish_reason": "stop"}],
            }
        ),
        event({**chunk(""), "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}),
        DONE,
    ]
    driver.server.say(chunked(pieces))

    def sync(client: Any) -> ChatCompletion:
        generated: ChatCompletion = stream(client).get_final_completion()
        return generated

    async def later(client: Any) -> ChatCompletion:
        generated = await stream(client)
        await anext(generated)
        whole: ChatCompletion = await generated.get_final_completion()
        return whole

    generated = driver(later if driver.is_async else sync)
    assert isinstance(generated, ChatCompletion)
    assert generated.object == "chat.completion"
    assert generated.usage is not None and generated.usage.total_tokens == 3
    first, second = generated.choices
    assert first.message is not None and second.message is not None
    assert (first.message.role, first.message.content, first.finish_reason) == ("assistant", "hello", "tool_calls")
    assert [(call.id, call.function.name, call.function.arguments) for call in first.message.tool_calls or []] == [
        ("t1", "add", '{"a":1}'),
        ("t2", "sub", "{}"),
    ]
    assert second.message.content == "two"


@pytest.mark.parametrize(
    ("deltas", "message"),
    [
        ([{"reasoning": "a"}, {"reasoning": "b", "content": "c"}], {"reasoning": "ab", "content": "c"}),
        ([{"content": None}, {"content": "x"}, {"content": None}], {"content": "x"}),
        ([{"tool_calls": None}, {"tool_calls": []}], {"tool_calls": []}),
        (
            [{"tool_calls": [{"id": "a", "index": 0}]}, {"tool_calls": [{"id": "b", "index": 0}]}],
            {"tool_calls": [{"id": "a", "index": 0}, {"id": "b", "index": 0}]},
        ),
        (
            [
                {"tool_calls": [{"id": "a", "function": {"arguments": "1"}}]},
                {"tool_calls": [{"function": {"arguments": "2"}}]},
            ],
            {"tool_calls": [{"id": "a", "function": {"arguments": "12"}}]},
        ),
    ],
)
def test_fragments_are_joined(deltas: list[Any], message: dict[str, Any]) -> None:
    generated = accumulate([{"choices": [{"index": 0, "delta": delta}]} for delta in deltas])
    assert generated == {"choices": [{"index": 0, "message": message}]}


def test_text_completions_are_gathered() -> None:
    pieces = [
        {"id": "c", "choices": [{"index": 0, "text": text, "logprobs": {"tokens": [text]}}]} for text in ("a", "b")
    ]
    assert accumulate(pieces) == {
        "id": "c",
        "choices": [{"index": 0, "text": "ab", "logprobs": {"tokens": ["a", "b"]}}],
    }


def test_recorded_streams_are_gathered() -> None:
    recordings = Path(__file__).resolve().parents[3] / "shared" / "recordings"
    if not recordings.is_dir():
        pytest.skip("../shared is absent")
    files = sorted(recordings.glob("*.sse"))
    for file in files:
        lines = [
            line.removeprefix("data:").strip() for line in file.read_text().splitlines() if line.startswith("data:")
        ]
        chunks = [json.loads(line) for line in lines if line != "[DONE]"]
        generated = accumulate(chunks, ChatCompletion)
        said = "".join(
            (choice.get("delta") or {}).get("content") or "" for chunk in chunks for choice in chunk["choices"]
        )
        whole = "".join(choice.message.content or "" for choice in generated.choices if choice.message is not None)
        assert whole == said, file.name
    assert files

"""The async client under trio: calls, retries, streams, deadlines and many at once, over real sockets."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from sample_client import AsyncSample
from sample_client._runtime.errors import APITimeoutError
from tests.runtime.wire import Server, chunked, http_response

trio = pytest.importorskip("trio")


def client(server: Server, **options: Any) -> AsyncSample:
    return AsyncSample(api_key="k", site_key="k", base_url=server.url, **options)


def test_a_call_and_its_retry(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.retries._FIRST_PAUSE", 0.001)
    server.say(http_response({}, 503), http_response({"id": "1"}))

    async def main() -> None:
        async with client(server) as sample:
            assert (await sample.things.get("1")).id == "1"

    trio.run(main)
    assert len(server.requests) == 2


def test_a_stream(server: Server) -> None:
    server.say(chunked([b'{"id":"1"}\n', b'{"id":"2"}\n'], "application/jsonl"))

    async def main() -> list[str]:
        async with client(server) as sample, await sample.things.watch() as stream:
            return [thing.id async for thing in stream]

    assert trio.run(main) == ["1", "2"]


def test_a_deadline(server: Server) -> None:
    server.say([b"HTTP/1.1 200 OK\r\n", *[b"x" for _ in range(0)]])

    async def main() -> None:
        async with client(server, max_retries=0) as sample:
            with pytest.raises(APITimeoutError):
                await sample.things.get("1", timeout=0.2)

    trio.run(main)


def test_many_at_once_and_cancelled(server: Server) -> None:
    """Cancelled calls free their connections, and others are served."""
    server.say(http_response({"id": "1"}))

    async def main() -> None:
        async with client(server) as sample:
            async with trio.open_nursery() as nursery:
                for number in range(30):
                    nursery.start_soon(sample.things.get, str(number))
            with trio.move_on_after(0):
                await sample.things.get("1")
            assert (await sample.things.get("2")).id == "1"

    trio.run(main)
    assert server.quiet()


def test_a_call_after_a_cancelled_stream(server: Server) -> None:
    server.answer = lambda request: (
        [*chunked([b'{"id":"1"}\n'], "application/jsonl")[:-1], threading.Event()]
        if request.target == "/v1/things/watch"
        else http_response({"id": "1"})
    )

    async def main() -> None:
        async with client(server) as sample:
            with trio.move_on_after(0.2):
                async with await sample.things.watch() as stream:
                    async for _ in stream:
                        pass
            assert (await sample.things.get("2")).id == "1"

    trio.run(main)

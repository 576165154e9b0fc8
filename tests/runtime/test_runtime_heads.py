"""Every response has the same head and the same errors, whichever way its body is read; over real sockets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sample_client._runtime import errors
from tests.runtime.driver import Driver
from tests.runtime.wire import Close, Server

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: r1\r\nX-Kind: a\r\n"
STREAM = HEAD.replace(b"application/json", b"text/event-stream") + b"content-length: 14\r\n\r\ndata: [DONE]\n\n"

READS: dict[str, Callable[[Any], Any]] = {
    "read": lambda response: response.read(),
    "text": lambda response: response.text(),
    "json": lambda response: response.json(),
    "parse": lambda response: response.parse(),
    "iter_bytes": lambda response: response.iter_bytes(),
    "iter_text": lambda response: response.iter_text(),
    "iter_lines": lambda response: response.iter_lines(),
}


def _head(response: Any) -> tuple[Any, ...]:
    request = response.http_request
    return response.status_code, response.headers["x-kind"], response.request_id, response.retries, request.method


def _broken(server: Server) -> None:
    server.say([HEAD + b"content-length: 100\r\n\r\n" + b'{"id"', Close])


@pytest.mark.parametrize("how", READS)
def test_an_opened_response_raises_errors_of_the_package_only(driver: Driver, how: str) -> None:
    _broken(driver.server)

    def read(client: Any) -> Any:
        with client.things.with_streaming_response.list() as response:
            found = READS[how](response)
            return list(found) if how.startswith("iter_") else found

    async def read_async(client: Any) -> Any:
        async with client.things.with_streaming_response.list() as response:
            found = READS[how](response)
            return [piece async for piece in found] if how.startswith("iter_") else await found

    with pytest.raises(errors.StreamInterruptedError):
        driver(read_async if driver.is_async else read, max_retries=0)


def test_all_ways_to_a_response_show_the_same_head(driver: Driver) -> None:
    seen = []

    def ask(client: Any) -> None:
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        raw = client.things.with_raw_response.list()
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        with client.things.with_streaming_response.list() as opened:
            seen.extend([_head(raw), _head(opened)])
        assert raw.is_closed
        assert opened.is_closed
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        with client.files.content("f") as binary:
            seen.append(_head(binary))
        driver.server.say(STREAM)
        with client.things.watch() as stream:
            seen.append(_head(stream))

    async def ask_async(client: Any) -> None:
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        raw = await client.things.with_raw_response.list()
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        async with client.things.with_streaming_response.list() as opened:
            seen.extend([_head(raw), _head(opened)])
        assert raw.is_closed
        assert opened.is_closed
        driver.server.say(HEAD + b"content-length: 2\r\n\r\n{}")
        async with await client.files.content("f") as binary:
            seen.append(_head(binary))
        driver.server.say(STREAM)
        async with await client.things.watch() as stream:
            seen.append(_head(stream))

    driver(ask_async if driver.is_async else ask, max_retries=0)
    assert seen == [(200, "a", "r1", 0, "GET")] * 4

"""Other ways to send: httpx2's clients, and httpx over aiohttp. The same calls, errors and streams as with our own connections."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sample_client import AsyncSample, Sample, Timeout
from sample_client._runtime import errors
from tests.runtime.wire import Answer, Close, Pause, Request, Reset, Server, chunked, http_response

DONE = b"data: [DONE]\n\n"
CHUNK = b'data: {"id":"c","choices":[]}\n\n'

FAULTS: dict[str, tuple[Answer, type[Exception]]] = {
    "reset": ([Reset], errors.APIConnectionError),
    "closed in the body": ([http_response({"id": "t"}, length=99), Close], errors.APIConnectionError),
    "silence": ([Pause(5), http_response({})], errors.ReadTimeoutError),
    "no HTTP": ([b"nonsense\r\n\r\n", Close], errors.APIConnectionError),
}


def patience(kind: type[Exception]) -> Timeout:
    """The timeout of a call that ends so: short only where it has to pass, and long enough for the server to be asked."""
    return Timeout(read=1.0 if kind is errors.ReadTimeoutError else 10.0)


def answer(request: Request) -> Answer:
    """What the server says to a good call."""
    if b'"stream":true' in request.body:
        return chunked([CHUNK, CHUNK, DONE])
    return http_response(
        {"method": request.method, "body": request.body.decode()}, headers={"Set-Cookie": "a=1; Path=/"}
    )


async def asynchronous(url: str, use: Callable[[AsyncSample], Awaitable[Any]], **options: Any) -> Any:
    """A call of the async client over httpx2 or aiohttp."""
    async with AsyncSample(api_key="k", base_url=url, **options) as client:
        return await use(client)


def httpx2_client() -> Any:
    """A sync client of httpx2."""
    return pytest.importorskip("httpx2").Client()


def httpx2_async_client() -> dict[str, Any]:
    """Options with an async client of httpx2."""
    return {"http_client": pytest.importorskip("httpx2").AsyncClient()}


def aiohttp_transport() -> dict[str, Any]:
    """Options with httpx's transport over aiohttp."""
    return {"transport": pytest.importorskip("httpx_aiohttp").AiohttpTransport()}


ASYNC = pytest.mark.parametrize("backend", [httpx2_async_client, aiohttp_transport])


def test_a_sync_client_of_httpx2(server: Server) -> None:
    server.answer = answer
    with httpx2_client() as own, Sample(api_key="k", base_url=server.url, http_client=own) as client:
        assert client.request("POST", "/x", body={"a": 1}) == {"method": "POST", "body": '{"a":1}'}
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        assert [chunk.id for chunk in stream] == ["c", "c"]
    assert server.requests[0].headers["authorization"] == "Bearer k"


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_over_httpx2(server: Server, fault: str) -> None:
    said, kind = FAULTS[fault]
    server.say(said)
    with (
        httpx2_client() as own,
        Sample(api_key="k", base_url=server.url, http_client=own) as client,
        pytest.raises(kind),
    ):
        client.request("POST", "/x", body={}, timeout=patience(kind), max_retries=0)
    assert len(server.requests) == 1


CODED = {
    "gzip": gzip.compress(b'{"id": ') + gzip.compress(b'"good"}'),
    "deflate": zlib.compress(b'{"id": "good"}'),
    "gzip, gzip": gzip.compress(gzip.compress(b'{"id": "good"}')),
}


@pytest.mark.parametrize("coding", CODED)
def test_content_codings_over_httpx2(server: Server, coding: str) -> None:
    server.say(http_response(CODED[coding], headers={"content-encoding": coding}))
    with httpx2_client() as own, Sample(api_key="k", base_url=server.url, http_client=own, max_retries=0) as client:
        assert client.request("GET", "/x") == {"id": "good"}
        server.say(http_response(CODED[coding][:-6], headers={"content-encoding": coding}))
        with pytest.raises(errors.APIConnectionError, match="ends in the middle of its content coding"):
            client.request("GET", "/x")


@ASYNC
@pytest.mark.parametrize("coding", CODED)
def test_content_codings(server: Server, backend: Callable[[], dict[str, Any]], coding: str) -> None:
    server.say(http_response(CODED[coding], headers={"content-encoding": coding}))

    async def use(client: AsyncSample) -> Any:
        return await client.request("GET", "/x", max_retries=0)

    async def run() -> Any:
        return await asynchronous(server.url, use, **backend())

    assert asyncio.run(run()) == {"id": "good"}
    server.say(http_response(CODED[coding][:-6], headers={"content-encoding": coding}))
    with pytest.raises(errors.APIConnectionError, match="ends in the middle of its content coding"):
        asyncio.run(run())


@ASYNC
def test_calls_and_streams(server: Server, backend: Callable[[], dict[str, Any]]) -> None:
    server.answer = answer

    async def use(client: AsyncSample) -> Any:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        first = [chunk.id async for chunk in stream]
        return (
            first,
            await client.request("POST", "/x", body={"a": 1}),
            await client.files.put("f", body=iter([b"a", b"b"])),
        )

    async def run() -> Any:
        return await asynchronous(server.url, use, **backend())

    first, generated, _ = asyncio.run(run())
    assert first == ["c", "c"]
    assert generated == {"method": "POST", "body": '{"a":1}'}
    assert server.requests[-1].body == b"ab"


@ASYNC
@pytest.mark.parametrize("fault", FAULTS)
def test_faults(server: Server, backend: Callable[[], dict[str, Any]], fault: str) -> None:
    said, kind = FAULTS[fault]
    server.say(said)

    async def use(client: AsyncSample) -> Any:
        return await client.request("POST", "/x", body={}, timeout=patience(kind), max_retries=0)

    async def run() -> Any:
        return await asynchronous(server.url, use, **backend())

    with pytest.raises(kind):
        asyncio.run(run())
    assert len(server.requests) == 1


@ASYNC
def test_a_stream_that_breaks(server: Server, backend: Callable[[], dict[str, Any]]) -> None:
    server.say(chunked([CHUNK], end=False))

    async def use(client: AsyncSample) -> Any:
        stream = await client.chat.completions.create(model="m", messages=[], stream=True)
        return [chunk async for chunk in stream]

    async def run() -> Any:
        return await asynchronous(server.url, use, **backend())

    with pytest.raises(errors.StreamInterruptedError):
        asyncio.run(run())

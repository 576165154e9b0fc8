"""The rows that work: what the server gets, and what the README reads of the result. Only the import differs from there."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import together_client
from tests.drop_in.table import CHAT, CHUNK, RESPONSE, asked_chat, async_chat, chat, run, works
from tests.support.loopback import Loopback
from together_client import AsyncTogether, Together


@works("Together(api_key=...)")
def key_as_argument(server: Loopback) -> None:
    chat(server, Together(api_key="key"))


@works("client.chat.completions.create(messages=[...], model=...).choices")
def sync_chat(server: Loopback) -> None:
    chat(server, Together())


@works("await AsyncTogether(api_key=...).chat.completions.create(messages=[...], model=...)")
def awaited_chat(server: Loopback) -> None:
    server.answer(RESPONSE)
    run(async_chat, api_key="key")
    asked_chat(server)


@works("AsyncTogether(http_client=DefaultAioHttpClient())")
def over_aiohttp(server: Loopback) -> None:
    pytest.importorskip("httpx_aiohttp")
    server.answer(RESPONSE)

    async def main() -> None:
        own = together_client.DefaultAioHttpClient()
        async with AsyncTogether(http_client=own) as client:
            await async_chat(client)
        assert own.is_closed, "nobody else holds it"

    asyncio.run(main())
    asked_chat(server)


@works("for chunk in client.chat.completions.create(..., stream=True): chunk.choices")
def streamed(server: Loopback) -> None:
    server.answer(body=CHUNK * 2 + b"data: [DONE]\n\n", content_type="text/event-stream")
    stream = Together().chat.completions.create(**CHAT, stream=True)
    assert [chunk.choices[0].delta.content for chunk in stream] == ["Hi", "Hi"]
    asked_chat(server, stream=True)


@works("async for chunk in await client.chat.completions.create(..., stream=True): chunk.choices")
def async_streamed(server: Loopback) -> None:
    server.answer(body=CHUNK * 2 + b"data: [DONE]\n\n", content_type="text/event-stream")

    async def use(client: AsyncTogether) -> None:
        stream = await client.chat.completions.create(**CHAT, stream=True)
        assert [chunk.choices[0].delta.content async for chunk in stream] == ["Hi", "Hi"]

    run(use)
    asked_chat(server, stream=True)


@works("except together.APIConnectionError as e: e.__cause__")
def not_reached(server: Loopback) -> None:
    client = Together(base_url="http://127.0.0.1:9", max_retries=0)
    with pytest.raises(together_client.APIConnectionError) as caught:
        client.chat.completions.create(**CHAT)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert isinstance(caught.value, together_client.APIError)


@works("except together.RateLimitError")
def rate_limited(server: Loopback) -> None:
    server.answer({"error": {"message": "slow down"}}, status=429)
    with pytest.raises(together_client.RateLimitError, match="slow down"):
        Together(max_retries=0).chat.completions.create(**CHAT)
    asked_chat(server)


ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
}


@works("except together.APIStatusError as e: e.status_code, e.response")
def refused(server: Loopback) -> None:
    client = Together(max_retries=0)
    for status, name in ERRORS.items():
        server.answer({"error": {"message": "no"}}, status=status, headers={"X-My-Header": "mine"})
        with pytest.raises(together_client.APIStatusError) as caught:
            client.chat.completions.create(**CHAT)
        assert type(caught.value) is getattr(together_client, name)
        assert (caught.value.status_code, caught.value.response.status_code) == (status, status)
        assert caught.value.response.json() == {"error": {"message": "no"}}
        assert caught.value.response.headers["X-My-Header"] == "mine"


@works("Together(max_retries=0)")
def no_retries(server: Loopback) -> None:
    server.answer(status=500)
    with pytest.raises(together_client.InternalServerError):
        Together(max_retries=0).chat.completions.create(**CHAT)
    assert len(server.asked) == 1


@works("client.with_options(max_retries=5).chat.completions.create(...)")
def more_retries(server: Loopback) -> None:
    for _ in range(5):
        server.answer(status=429, headers={"retry-after-ms": "1"})
    chat(server, Together().with_options(max_retries=5))
    assert len(server.asked) == 6


@works("Together(timeout=20.0)")
def seconds(server: Loopback) -> None:
    chat(server, Together(timeout=20.0))


@works("Together(timeout=httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0))")
def phases(server: Loopback) -> None:
    seen: list[httpx.Request] = []
    own = httpx.Client(event_hooks={"request": [seen.append]})
    chat(server, Together(timeout=httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0), http_client=own))
    assert seen[0].extensions["timeout"] == {"connect": 2.0, "read": 5.0, "write": 10.0, "pool": 60.0}


@works("client.with_options(timeout=5.0).chat.completions.create(...)")
def seconds_for_one(server: Loopback) -> None:
    chat(server, Together().with_options(timeout=5.0))


@works("except APITimeoutError")
def too_late(server: Loopback) -> None:
    def late(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    client = Together(transport=httpx.MockTransport(late), max_retries=0)
    with pytest.raises(together_client.APITimeoutError):
        client.chat.completions.create(**CHAT)


@works("client.chat.completions.with_raw_response.create(...): headers.get('X-My-Header'), parse().choices")
def raw(server: Loopback) -> None:
    server.answer(RESPONSE, headers={"X-My-Header": "mine"})
    response = Together().chat.completions.with_raw_response.create(**CHAT)
    assert response.headers.get("X-My-Header") == "mine"
    assert response.parse().choices[0].finish_reason == "stop"
    asked_chat(server)


READERS: tuple[Callable[[Any], object], ...] = (
    lambda response: response.read(),
    lambda response: response.text(),
    lambda response: response.json(),
    lambda response: b"".join(response.iter_bytes()),
    lambda response: "".join(response.iter_text()),
    lambda response: "\n".join(response.iter_lines()),
    lambda response: response.parse().choices,
)


@works("with client.chat.completions.with_streaming_response.create(...) as response: response.iter_lines()")
def unread(server: Loopback) -> None:
    client = Together()
    for read in READERS:
        server.answer(RESPONSE, headers={"X-My-Header": "mine"})
        with client.chat.completions.with_streaming_response.create(**CHAT) as response:
            assert response.headers.get("X-My-Header") == "mine"
            assert read(response)
        asked_chat(server)


@works("async with client.chat.completions.with_streaming_response.create(...) as response: await response.json()")
def async_unread(server: Loopback) -> None:
    server.answer(RESPONSE)
    server.answer(RESPONSE)

    async def use(client: AsyncTogether) -> None:
        async with client.chat.completions.with_streaming_response.create(**CHAT) as response:
            assert (await response.json(), await response.text()) == (RESPONSE, json.dumps(RESPONSE))
        async with client.chat.completions.with_streaming_response.create(**CHAT) as response:
            assert "".join([text async for text in response.iter_text()]).startswith('{"id"')

    run(use)
    asked_chat(server)


@works("create(..., extra_query=..., extra_body=..., extra_headers=...)")
def extras(server: Loopback) -> None:
    server.answer(RESPONSE)
    more: dict[str, Any] = {"extra_query": {"q": "1"}, "extra_body": {"b": 2}, "extra_headers": {"X-H": "3"}}
    Together().chat.completions.create(**CHAT, **more)
    asked_chat(server, b=2)
    assert (server.last.query, server.last.headers["x-h"]) == ([("q", "1")], "3")


@works("response.unknown_prop")
def undescribed(server: Loopback) -> None:
    server.answer(RESPONSE)
    completion: Any = Together().chat.completions.create(**CHAT)
    assert completion.new == {"a": 1}


@works("Together(base_url=..., http_client=DefaultHttpxClient(proxy=..., transport=httpx.HTTPTransport(...)))")
def over_httpx(server: Loopback) -> None:
    server.answer(RESPONSE)
    own = together_client.DefaultHttpxClient(proxy=server.url, transport=httpx.HTTPTransport(local_address="0.0.0.0"))
    with Together(base_url="http://api.example:8083", http_client=own) as client:
        client.chat.completions.create(**CHAT)
    assert (server.last.target, server.last.json) == ("http://api.example:8083/chat/completions", CHAT)
    assert own.is_closed, "nobody else holds it"


@works("client.with_options(http_client=DefaultHttpxClient(...))")
def over_another(server: Loopback) -> None:
    own = together_client.DefaultHttpxClient(headers={"X-Own": "1"})
    chat(server, Together().with_options(http_client=own))
    assert server.last.headers["x-own"] == "1"


@works("with Together() as client, client.close()")
def closed(server: Loopback) -> None:
    with Together() as client:
        chat(server, client)
    client.close()


@works("together.__version__")
def version(server: Loopback) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", together_client.__version__)


@works("TOGETHER_LOG=info")
def log_level(server: Loopback) -> None:
    server.answer(RESPONSE)
    program = (
        "from together_client import Together\n"
        "Together().chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hello?'}])\n"
    )
    environment = {**os.environ, "TOGETHER_LOG": "info", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    [line] = done.stderr.splitlines()
    assert re.search(r" together_client INFO POST /chat/completions 200 in \d+\.\d+ s \(attempt 1\)$", line), line


@works("client.chat.completions.create(..., reasoning={})")
def reasoning(server: Loopback) -> None:
    server.answer(RESPONSE)
    Together().chat.completions.create(**CHAT, reasoning={})
    asked_chat(server, reasoning={})

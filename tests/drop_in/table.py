"""The table of calls that the official SDK's README shows, still empty, and what its rows are made with: example, response, assertions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tests.support.loopback import Loopback
from together_client import AsyncTogether, Together

MODEL = "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo"
CHAT: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello?"}], "model": MODEL}
MESSAGE = {"role": "assistant", "content": "Hello!"}
CHOICE = {"index": 0, "text": "", "finish_reason": "stop", "message": MESSAGE}
RESPONSE = {"id": "c", "object": "chat.completion", "created": 1, "model": MODEL, "choices": [CHOICE], "new": {"a": 1}}
CHUNK = b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n'

Use = Callable[[Loopback], None]
WORKS: dict[str, Use] = {}
FAILS: dict[str, tuple[type[Exception], str, Use]] = {}


def works(call: str) -> Callable[[Use], Use]:
    """Enter a call that works into the table."""

    def enter(use: Use) -> Use:
        WORKS[call] = use
        return use

    return enter


def fails(call: str, kind: type[Exception], message: str) -> Callable[[Use], Use]:
    """Enter a call that does not, with the error that it ends in."""

    def enter(use: Use) -> Use:
        FAILS[call] = (kind, message, use)
        return use

    return enter


def asked_chat(server: Loopback, **more: object) -> None:
    """Assert that the last request was the chat request of every example."""
    assert (server.last.method, server.last.path) == ("POST", "/v1/chat/completions")
    assert server.last.json == CHAT | more
    assert server.last.headers["authorization"] == "Bearer key"


def chat(server: Loopback, client: Together, **more: Any) -> None:
    """A good call of `client`, looked at from both ends."""
    server.answer(RESPONSE)
    completion = client.chat.completions.create(**CHAT, **more)
    assert completion.choices[0].message.content == "Hello!"
    asked_chat(server)


def run(use: Callable[[AsyncTogether], Awaitable[None]], **options: Any) -> None:
    """Run what an example does with an async client."""

    async def main() -> None:
        async with AsyncTogether(**options) as client:
            await use(client)

    asyncio.run(main())


async def async_chat(client: AsyncTogether) -> None:
    """The call of the async examples."""
    completion = await client.chat.completions.create(**CHAT)
    assert completion.choices[0].message.content == "Hello!"

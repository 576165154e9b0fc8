"""One way to call the sync and the async sample client, so that both have the same tests."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from sample_client import AsyncSample, Sample
from tests.runtime.wire import Server, http_response

AGAIN: Any = {"timeout": 30, "extra_headers": {"Authorization": "none"}}
"""How the call is made that looks whether the connection is free."""


class Driver:
    """Makes calls against a server.

    Attributes:
        server: The server.
        is_async: Which of the two clients is used.
    """

    def __init__(self, server: Server, is_async: bool) -> None:
        self.server, self.is_async = server, is_async

    def __call__(self, use: Callable[[Any], Any], **options: Any) -> Any:
        """What `use(client)` gives: awaited, and streams and lists read to their end.

        The client has one connection and no patience to wait for a second one, and has to serve one more call afterwards:
        a call that keeps its connection is found out.
        """
        options = {"api_key": "secret-key", "base_url": self.server.url, **options}
        return asyncio.run(self._async(use, options)) if self.is_async else self._sync(use, options)

    def _sync(self, use: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        with Sample(**options) as client:
            try:
                generated = use(client)
                return list(generated) if _many(generated) else generated
            finally:
                self._ask_again(options)
                client.with_options(max_retries=0).request("GET", "/again", **AGAIN)

    async def _async(self, use: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async with AsyncSample(**options) as client:
            try:
                generated = use(client)
                generated = await generated if inspect.isawaitable(generated) else generated
                return [item async for item in generated] if _many(generated) else generated
            finally:
                self._ask_again(options)
                await client.with_options(max_retries=0).request("GET", "/again", **AGAIN)

    def _ask_again(self, options: dict[str, Any]) -> None:
        self.server.say(http_response({}))
        before = self.server.answer
        if before is not None:
            self.server.answer = lambda request: http_response({}) if "/again" in request.target else before(request)

    @property
    def asked(self) -> list[Any]:
        """The requests, but for the one that looks whether the connection is free."""
        return [request for request in self.server.requests if "/again" not in request.target]


def _many(generated: Any) -> bool:
    return type(generated).__name__.removeprefix("Async") in (
        "Pager",
        "Stream",
        "CompletionStream",
    ) or inspect.isasyncgen(generated)

"""Sending calls, async: attempts, credentials, reading. Knows the order of things; `caller` is the same without `await`."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from .auth import ClientCredentials, Placed, Scheme, resolve
from .caller import Mode, Tokens
from .core import Core

if TYPE_CHECKING:
    import httpx

    from .attempts import Attempts
    from .binary import AsyncBinary
    from .call import Call, Values
    from .operation import CompletionOperation, Operation, Pages, StreamOperation
    from .options import RequestOptions
    from .pages import AsyncPager, Sheet, Turn
    from .replies import Reply
    from .stream import AsyncCompletionStream, AsyncStream
    from .transport import AsyncConnections

T = TypeVar("T")
F = TypeVar("F")
P = TypeVar("P")


@attrs.frozen(eq=False, repr=False)
class AsyncCaller:
    """What the methods of resources call.

    Attributes:
        core: The client without its connections.
        connections: Where requests go.
        tokens: Access tokens in use.
        mode: What methods give back: their value, a `RawResponse`, or an `OpenResponse`.
    """

    core: Core
    connections: AsyncConnections
    tokens: Tokens = attrs.field(factory=Tokens)
    mode: Mode = "value"

    def raw(self) -> AsyncCaller:
        """The same, giving back whole responses."""
        return attrs.evolve(self, mode="raw")

    def opened(self) -> AsyncCaller:
        """The same, giving back responses whose body is unread."""
        return attrs.evolve(self, mode="open")

    async def send(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = None,
    ) -> T:
        """Call an operation and give back what it replies."""
        from .replies import value_of

        call = self.core.call(operation, options, path, query, headers, cookies, body)
        reply, response = await self._exchange(call, whole=self.mode != "open")
        strict = self.core.settings.strict
        if self.mode == "value":
            value: T = value_of(operation, reply, strict)
            return value
        from .response import AsyncOpenResponse, RawResponse

        if self.mode == "raw":
            return cast("T", RawResponse(operation, reply, functools.partial(value_of, operation, reply, strict)))

        async def late(head: Reply) -> Any:
            from .reading import read_late_async

            whole = attrs.evolve(head, content=await read_late_async(response, call.policy.deadline, call.what))
            return value_of(operation, whole, strict)

        return cast("T", AsyncOpenResponse(operation, reply, response, late))

    async def send_binary(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = None,
    ) -> AsyncBinary:
        """Call an operation whose good reply is bytes."""
        from .binary import AsyncBinary
        from .errors import read_response

        call = self.core.call(operation, options, path, query, headers, cookies, body)
        reply, response = await self._exchange(call, whole=self.mode == "raw")
        if self.mode == "raw":
            response = read_response(reply.status_code, reply.headers, reply.content)

        async def again(more: Mapping[str, str]) -> AsyncBinary:
            rest = attrs.evolve(call, headers={**call.headers, **{name.lower(): (name, more[name]) for name in more}})
            rest_reply, rest_response = await self._exchange(rest, whole=False)
            return AsyncBinary(rest_response, rest_reply, call.what, again)

        binary = AsyncBinary(response, reply, call.what, again if call.operation.method == "GET" else None)
        return cast("AsyncBinary", self._shown(operation, reply, response, binary))

    async def stream(
        self,
        operation: StreamOperation[T],
        options: RequestOptions,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = None,
    ) -> AsyncStream[T]:
        """Call an operation that replies with a stream."""
        from .items import ItemReader
        from .stream import AsyncStream

        call = self.core.call(operation, options, path, query, headers, cookies, body)
        reply, response = await self._exchange(call, whole=False)
        stream = AsyncStream(response, ItemReader(operation, reply, self.core.settings.strict))
        return cast("AsyncStream[T]", self._shown(operation, reply, response, stream))

    async def stream_completion(
        self,
        operation: CompletionOperation[T, F],
        options: RequestOptions,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = None,
    ) -> AsyncCompletionStream[T, F]:
        """Call an operation that replies with a stream whose chunks can be gathered."""
        from .items import ItemReader
        from .stream import AsyncCompletionStream

        call = self.core.call(operation, options, path, query, headers, cookies, body)
        reply, response = await self._exchange(call, whole=False)
        items = ItemReader(operation, reply, self.core.settings.strict)
        stream: AsyncCompletionStream[T, F] = AsyncCompletionStream(response, items, operation.final)
        return cast("AsyncCompletionStream[T, F]", self._shown(operation, reply, response, stream))

    def pages(
        self,
        operation: Operation[P],
        pages: Pages[T],
        options: RequestOptions,
        *,
        path: Values | None = None,
        query: Values | None = None,
        headers: Values | None = None,
        cookies: Values | None = None,
        body: Any = None,
    ) -> AsyncPager[T, P]:
        """A list that is read page by page as it is iterated over."""
        from .page_call import page_call
        from .pages import AsyncPager, Sheet, Turn
        from .replies import value_of

        async def fetch(asked: Turn) -> Sheet[P]:
            call = page_call(self.core, operation, options, path, cookies, body, asked)
            reply, _ = await self._exchange(call, whole=True)
            return Sheet(value_of(operation, reply, self.core.settings.strict), reply.headers)

        if self.mode != "value":
            only = self.send(operation, options, path=path, query=query, headers=headers, cookies=cookies, body=body)
            return cast("AsyncPager[T, P]", only)
        return AsyncPager(pages, Turn(query or {}, headers or {}), fetch)

    def _shown(self, operation: Operation[Any], reply: Reply, response: httpx.Response, value: Any) -> Any:
        """A value that reads the response itself, as the mode has it."""
        from .response import AsyncOpenResponse, RawResponse

        match self.mode:
            case "value":
                return value
            case "raw":
                return RawResponse(operation, reply, lambda: value)
            case "open":

                async def late(_: Reply) -> Any:
                    return value

                return cast("Any", AsyncOpenResponse(operation, reply, response, late))

    async def _exchange(self, call: Call, whole: bool) -> tuple[Reply, httpx.Response]:
        """A good reply, read if `whole`, after as many attempts as it takes."""
        from .attempts import Attempts
        from .reading import headers_of, read_async
        from .replies import Reply

        attempts = Attempts(call, self.core.settings.follow_redirects)
        schemes = self.core.credentials(call)
        renewable = any(isinstance(scheme, ClientCredentials) for scheme in schemes)
        while True:
            try:
                wire = attempts.wire(await self._place(schemes, attempts))
                response = await self.connections.send(wire)
                status = response.status_code
                if whole or status >= 300:
                    content = await read_async(response, call.policy.deadline)
                else:
                    content, wire.timeout.deadline = b"", None
            except Exception as error:
                wait: float | None = attempts.failed(error)
            else:
                reply = Reply(status, headers_of(response), content, attempts.count)
                wait = attempts.answered(reply, renewable)
                if wait is None:
                    return reply, response
            if wait:
                from anyio import sleep  # comes with httpx, and serves asyncio and trio alike

                await sleep(wait)

    async def _place(self, schemes: list[Scheme], attempts: Attempts) -> Placed:
        placed = Placed()
        if attempts.trusted:
            for scheme in schemes:
                if isinstance(scheme, ClientCredentials):
                    scheme.place((await self._token(scheme, attempts.renew),), placed)
                    attempts.renew = False
                else:
                    scheme.place(await self._values(scheme), placed)
        return placed

    async def _values(self, scheme: Scheme) -> tuple[str, ...]:
        values = [resolve(secret, type(scheme).__name__) for secret in scheme.secrets()]
        return tuple([await value if inspect.isawaitable(value) else value for value in values])

    async def _token(self, scheme: ClientCredentials, renew: bool) -> str:
        import anyio

        from .oauth import read_token, token_wire
        from .reading import headers_of, read_async
        from .replies import Reply

        self.tokens.async_lock = self.tokens.async_lock or anyio.Lock()
        async with self.tokens.async_lock:
            token = self.tokens.held.get(id(scheme))
            if token is None or renew or not token.fresh():
                timeout = self.core.settings.timeout
                wire = token_wire(scheme, await self._values(scheme), self.core.base_url, timeout)
                response = await self.connections.send(wire)
                content = await read_async(response, None)
                token = read_token(Reply(response.status_code, headers_of(response), content))
                self.tokens.held[id(scheme)] = token
            return token.text

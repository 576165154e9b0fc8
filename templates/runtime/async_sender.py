"""Sends calls, async: attempts, credentials, reading. Same as `sender`, with `await`; decisions are made in shared modules."""

from __future__ import annotations

import functools
import inspect
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

import attrs

from .auth import (
    AppliedCredentials,
    ClientCredentials,
    Scheme,
    is_requested,
    may_renew,
    refuse_blank_values,
    resolve,
)
from .client_state import ClientState
from .custom_scheme import CustomScheme, UnsignedRequest, headers_of_scheme
from .sender import Mode
from .tokens import Tokens

if TYPE_CHECKING:
    import httpx

    from .attempts import Attempts
    from .binary import AsyncBinary
    from .oauth import Token
    from .operation import Arguments, CompletionOperation, Operation, Pages, StreamOperation
    from .pages import AsyncPager, PageRequest, PageResponse
    from .prepared_request import PreparedRequest
    from .response_decoding import ReceivedResponse
    from .stream import AsyncCompletionStream, AsyncStream
    from .stream_items import ItemReader
    from .transport import AsyncConnections

T = TypeVar("T")
F = TypeVar("F")
P = TypeVar("P")


@attrs.frozen(eq=False, repr=False)
class AsyncSender:
    """The object through which the methods of resources send requests.

    Attributes:
        state: The client without its connections.
        connections: The transport layer that requests are sent through.
        tokens: Access tokens in use.
        mode: What methods return: their value, a `RawResponse`, or an `OpenResponse`.
    """

    state: ClientState
    connections: AsyncConnections
    tokens: Tokens = attrs.field(factory=Tokens)
    mode: Mode = "value"

    def raw(self) -> Self:
        """The same sender in mode `raw`: methods return whole responses."""
        return attrs.evolve(self, mode="raw")

    def opened(self) -> Self:
        """The same sender in mode `open`: methods return responses whose body is unread."""
        return attrs.evolve(self, mode="open")

    async def send(
        self,
        operation: Operation[T],
        arguments: Arguments,
    ) -> T:
        """Call an operation and return the decoded response."""
        from .response_decoding import value_of

        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=self.mode != "open")
        strict, limits = self.state.settings.strict, self.state.settings.limits
        if self.mode == "value":
            value: T = value_of(operation, received, strict)
            return value
        if self.mode == "raw":
            value_later = functools.partial(value_of, operation, received, strict)
            return cast("T", self._raw_response(operation, received, response, value_later))

        async def late(head: ReceivedResponse) -> Any:
            from .body_reader import read_late_async
            from .bounds import refuse_deep

            whole = attrs.evolve(
                head, content=await read_late_async(response, call.policy.deadline, head, call.what, limits.body)
            )
            refuse_deep(whole.content, limits.depth, whole.headers.get("content-type", ""), whole.status_code)
            return value_of(operation, whole, strict)

        return cast("T", self._open_response(operation, received, response, late))

    async def send_binary(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> AsyncBinary:
        """Call an operation whose success response is binary."""
        from .errors import read_response
        from .prepared_request import is_resumable
        from .response_decoding import header_failure

        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=self.mode == "raw")
        if self.mode == "raw":
            response = read_response(received.status_code, received.headers, received.content)

        async def again(more: Mapping[str, str]) -> AsyncBinary:
            rest = attrs.evolve(call, headers={**call.headers, **{name.lower(): (name, more[name]) for name in more}})
            rest_reply, rest_response = await self._exchange(rest, whole=False)
            return self._binary(rest_response, rest_reply, call.what, again)

        if self.state.settings.strict and (failure := header_failure(operation, received)) is not None:
            await response.aclose()
            raise failure
        binary = self._binary(response, received, call.what, again if is_resumable(call) else None)
        return cast("AsyncBinary", self._in_mode(operation, received, response, binary))

    async def stream(
        self,
        operation: StreamOperation[T],
        arguments: Arguments,
    ) -> AsyncStream[T]:
        """Call an operation that responds with a stream."""
        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=False)
        stream = self._stream(response, self._items(operation, received))
        return cast("AsyncStream[T]", self._in_mode(operation, received, response, stream))

    async def stream_completion(
        self,
        operation: CompletionOperation[T, F],
        arguments: Arguments,
    ) -> AsyncCompletionStream[T, F]:
        """Call an operation that responds with a stream whose chunks can be accumulated."""
        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=False)
        items = self._items(operation, received)
        stream: AsyncCompletionStream[T, F] = self._completion_stream(response, items, operation.final)
        return cast("AsyncCompletionStream[T, F]", self._in_mode(operation, received, response, stream))

    def pages(
        self,
        operation: Operation[P],
        pages: Pages[T],
        arguments: Arguments,
    ) -> AsyncPager[T, P]:
        """A list that is read page by page as it is iterated over."""
        from .page_call import page_call
        from .pages import PageRequest, PageResponse
        from .response_decoding import value_of

        async def fetch(asked: PageRequest) -> PageResponse[P]:
            call = page_call(self.state, operation, arguments, asked)
            received, _ = await self._exchange(call, whole=True)
            return PageResponse(value_of(operation, received, self.state.settings.strict), received.headers)

        if self.mode != "value":
            only = self.send(operation, arguments)
            return cast("AsyncPager[T, P]", only)
        return self._pager(pages, PageRequest(arguments.query or {}, arguments.headers or {}, arguments.body), fetch)

    def _items(self, operation: StreamOperation[T], received: ReceivedResponse) -> ItemReader[T]:
        from .stream_items import ItemReader

        return ItemReader(operation, received, self.state.settings.strict, self.state.settings.limits)

    def _in_mode(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Any
    ) -> Any:
        """A response value that reads the body itself, in the form that the mode selects."""
        match self.mode:
            case "value":
                return value
            case "raw":
                return self._raw_response(operation, received, response, lambda: value)
            case "open":

                async def late(_: ReceivedResponse) -> Any:
                    return value

                return self._open_response(operation, received, response, late)

    def _raw_response(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
    ) -> Any:
        """What a method in mode `raw` returns."""
        from .response import RawResponse

        return cast("Any", RawResponse(operation, received, value))

    def _open_response(
        self,
        operation: Operation[Any],
        received: ReceivedResponse,
        response: httpx.Response,
        value: Callable[[ReceivedResponse], Any],
    ) -> Any:
        """What a method in mode `open` returns."""
        from .response import AsyncOpenResponse

        return cast("Any", AsyncOpenResponse(operation, received, response, value, self.state.settings.limits.event))

    def _binary(
        self,
        response: httpx.Response,
        received: ReceivedResponse,
        what: str,
        again: Callable[[Mapping[str, str]], Awaitable[AsyncBinary]] | None,
    ) -> AsyncBinary:
        """What a method returns whose success response is binary."""
        from .binary import AsyncBinary

        return AsyncBinary(response, received, what, again)

    def _stream(self, response: httpx.Response, items: ItemReader[T]) -> AsyncStream[T]:
        """What a streaming method returns."""
        from .stream import AsyncStream

        return AsyncStream(response, items)

    def _completion_stream(
        self, response: httpx.Response, items: ItemReader[T], final: Any
    ) -> AsyncCompletionStream[T, Any]:
        """What a method returns that streams the chunks of one value."""
        from .stream import AsyncCompletionStream

        return AsyncCompletionStream(response, items, final)

    def _pager(
        self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], Awaitable[PageResponse[P]]]
    ) -> AsyncPager[T, P]:
        """What a method returns whose list is paginated."""
        from .pages import AsyncPager

        return AsyncPager(pages, first, fetch)

    async def _exchange(self, call: PreparedRequest, whole: bool) -> tuple[ReceivedResponse, httpx.Response]:
        """A success response, read if `whole`, after as many attempts as the retry policy allows."""
        from .attempts import Attempts
        from .body_reader import headers_of, read_async
        from .bounds import bounded, refuse_deep
        from .response_decoding import ReceivedResponse

        limits = self.state.settings.limits
        attempts = Attempts(call, self.state.settings.follow_redirects, self.state.schemes, self.tokens.held)
        schemes = self.state.credentials(call)
        while True:
            count = attempts.count
            try:
                wire_request = attempts.next_request(await self._apply_credentials(schemes, attempts))
                response = await self.connections.send(wire_request)
                status, headers = response.status_code, headers_of(response)
                if (refused := bounded(response, headers, limits)) is not None:
                    await response.aclose()
                    raise refused
                if whole or status >= 300:
                    content = await read_async(
                        response, call.policy.deadline, limits.body, "content-encoding" in headers
                    )
                    if limits.depth is not None:
                        refuse_deep(content, limits.depth, headers.get("content-type", ""), status)
                else:
                    content, wire_request.timeout.deadline = b"", None
            except Exception as error:
                wait: float | None = attempts.failed(error)
            else:
                received = ReceivedResponse(status, headers, content, attempts.count, response, attempts.redacted)
                wait = attempts.answered(received, may_renew(schemes, status, attempts.credentials))
                if wait is None:
                    return received, response
            if self.connections.on_retry and attempts.count > count:
                from .hooks import call_hooks_async

                await call_hooks_async(self.connections.on_retry, attempts.retry(wait or 0.0))
            if wait:
                from anyio import sleep  # comes with httpx, and serves asyncio and trio alike

                await sleep(wait)

    async def _apply_credentials(self, schemes: list[Scheme], attempts: Attempts) -> AppliedCredentials:
        credentials = AppliedCredentials()
        if attempts.trusted:
            for scheme in schemes:
                if isinstance(scheme, ClientCredentials) and is_requested(scheme):
                    scheme.apply((await self._token(scheme, attempts),), credentials)
                    attempts.renew = False
                elif isinstance(scheme, CustomScheme):
                    credentials.headers.update(await self._custom(scheme, attempts))
                else:
                    values = await self._values(scheme)
                    refuse_blank_values(scheme, values, attempts.request.what)
                    scheme.apply(values, credentials)
        return credentials

    async def _custom(self, scheme: CustomScheme, attempts: Attempts) -> Mapping[str, str]:
        found = scheme.headers(UnsignedRequest.of(attempts))
        return headers_of_scheme(await found if inspect.isawaitable(found) else found)

    async def _values(self, scheme: Scheme) -> tuple[str, ...]:
        values = [resolve(secret, type(scheme).__name__) for secret in scheme.secrets()]
        return tuple([await value if inspect.isawaitable(value) else value for value in values])

    async def _token(self, scheme: ClientCredentials, attempts: Attempts) -> str:
        import anyio

        from .async_pool import running_loop
        from .oauth import token_deadline, token_timeout

        deadline = token_deadline(attempts.request.policy, self.state.settings.limits)
        lock = self.tokens.async_lock(running_loop())
        with anyio.move_on_after(None if deadline is None else max(0.0, deadline - time.monotonic())) as waiting:
            await lock.acquire()
        if waiting.cancelled_caught:
            raise token_timeout(attempts.request.what)
        try:
            token = self.tokens.held.get(id(scheme))
            rejected = attempts.renew and token is attempts.used.get(id(scheme))
            if token is None or rejected or not token.fresh():
                token = self.tokens.held[id(scheme)] = await self._fetched(scheme, deadline)
            attempts.used[id(scheme)] = token
            return token.value
        finally:
            lock.release()

    async def _fetched(self, scheme: ClientCredentials, deadline: float | None) -> Token:
        from .body_reader import headers_of, read_async
        from .bounds import bounded
        from .oauth import read_token, token_request
        from .response_decoding import ReceivedResponse

        settings = self.state.settings
        values = await self._values(scheme)
        wire_request = token_request(scheme, values, self.state.base_url, settings.timeout, deadline)
        response = await self.connections.send(wire_request)
        if (refused := bounded(response, headers_of(response), settings.limits)) is not None:
            await response.aclose()
            raise refused
        content = await read_async(response, deadline, settings.limits.body)
        return read_token(ReceivedResponse(response.status_code, headers_of(response), content), values[-1])

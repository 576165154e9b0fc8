"""Sends calls, sync: attempts, credentials, reading. Fixes the order of the steps; each decision is made elsewhere.

`async_sender` is the same with `await`; everything other than sending, reading and sleeping is shared by both. Modules
that only a call needs are imported by the first call, so that constructing a client is quick.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast

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
from .tokens import Tokens

if TYPE_CHECKING:
    import httpx

    from .attempts import Attempts
    from .binary import Binary
    from .oauth import Token
    from .operation import Arguments, CompletionOperation, Operation, Pages, StreamOperation
    from .pages import Pager, PageRequest, PageResponse
    from .prepared_request import PreparedRequest
    from .response_decoding import ReceivedResponse
    from .stream import CompletionStream, Stream
    from .stream_items import ItemReader
    from .transport import Connections

T = TypeVar("T")
F = TypeVar("F")
P = TypeVar("P")

Mode = Literal["value", "raw", "open"]


@attrs.frozen(eq=False, repr=False)
class SyncSender:
    """The object through which the methods of resources send requests.

    Attributes:
        state: The client without its connections.
        connections: The transport layer that requests are sent through.
        tokens: Access tokens in use.
        mode: What methods return: their value, a `RawResponse`, or an `OpenResponse`.
    """

    state: ClientState
    connections: Connections
    tokens: Tokens = attrs.field(factory=Tokens)
    mode: Mode = "value"

    def raw(self) -> Self:
        """The same sender in mode `raw`: methods return whole responses."""
        return attrs.evolve(self, mode="raw")

    def opened(self) -> Self:
        """The same sender in mode `open`: methods return responses whose body is unread."""
        return attrs.evolve(self, mode="open")

    def send(
        self,
        operation: Operation[T],
        arguments: Arguments,
    ) -> T:
        """Call an operation and return the decoded response."""
        from .response_decoding import value_of

        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=self.mode != "open")
        strict, limits = self.state.settings.strict, self.state.settings.limits
        if self.mode == "value":
            value: T = value_of(operation, received, strict)
            return value
        if self.mode == "raw":
            value_later = functools.partial(value_of, operation, received, strict)
            return cast("T", self._raw_response(operation, received, response, value_later))

        def late(head: ReceivedResponse) -> Any:
            from .body_reader import read_late
            from .bounds import refuse_deep

            whole = attrs.evolve(head, content=read_late(response, call.policy.deadline, head, call.what, limits.body))
            refuse_deep(whole.content, limits.depth, whole.headers.get("content-type", ""), whole.status_code)
            return value_of(operation, whole, strict)

        return cast("T", self._open_response(operation, received, response, late))

    def send_binary(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> Binary:
        """Call an operation whose success response is binary."""
        from .errors import read_response
        from .prepared_request import is_resumable
        from .response_decoding import header_failure

        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=self.mode == "raw")
        if self.mode == "raw":
            response = read_response(received.status_code, received.headers, received.content)

        def again(more: Mapping[str, str]) -> Binary:
            rest = attrs.evolve(call, headers={**call.headers, **{name.lower(): (name, more[name]) for name in more}})
            rest_reply, rest_response = self._exchange(rest, whole=False)
            return self._binary(rest_response, rest_reply, call.what, again)

        if self.state.settings.strict and (failure := header_failure(operation, received)) is not None:
            response.close()
            raise failure
        binary = self._binary(response, received, call.what, again if is_resumable(call) else None)
        return cast("Binary", self._in_mode(operation, received, response, binary))

    def stream(
        self,
        operation: StreamOperation[T],
        arguments: Arguments,
    ) -> Stream[T]:
        """Call an operation that responds with a stream."""
        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=False)
        stream = self._stream(response, self._items(operation, received))
        return cast("Stream[T]", self._in_mode(operation, received, response, stream))

    def stream_completion(
        self,
        operation: CompletionOperation[T, F],
        arguments: Arguments,
    ) -> CompletionStream[T, F]:
        """Call an operation that responds with a stream whose chunks can be accumulated."""
        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=False)
        items = self._items(operation, received)
        stream: CompletionStream[T, F] = self._completion_stream(response, items, operation.final)
        return cast("CompletionStream[T, F]", self._in_mode(operation, received, response, stream))

    def pages(
        self,
        operation: Operation[P],
        pages: Pages[T],
        arguments: Arguments,
    ) -> Pager[T, P]:
        """A list that is read page by page as it is iterated over."""
        from .page_call import page_call
        from .pages import PageRequest, PageResponse
        from .response_decoding import value_of

        def fetch(asked: PageRequest) -> PageResponse[P]:
            call = page_call(self.state, operation, arguments, asked)
            received, _ = self._exchange(call, whole=True)
            return PageResponse(value_of(operation, received, self.state.settings.strict), received.headers)

        if self.mode != "value":
            only = self.send(operation, arguments)
            return cast("Pager[T, P]", only)
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
                return self._open_response(operation, received, response, lambda _: value)

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
        from .response import OpenResponse

        return cast("Any", OpenResponse(operation, received, response, value, self.state.settings.limits.event))

    def _binary(
        self,
        response: httpx.Response,
        received: ReceivedResponse,
        what: str,
        again: Callable[[Mapping[str, str]], Binary] | None,
    ) -> Binary:
        """What a method returns whose success response is binary."""
        from .binary import Binary

        return Binary(response, received, what, again)

    def _stream(self, response: httpx.Response, items: ItemReader[T]) -> Stream[T]:
        """What a streaming method returns."""
        from .stream import Stream

        return Stream(response, items)

    def _completion_stream(
        self, response: httpx.Response, items: ItemReader[T], final: Any
    ) -> CompletionStream[T, Any]:
        """What a method returns that streams the chunks of one value."""
        from .stream import CompletionStream

        return CompletionStream(response, items, final)

    def _pager(
        self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], PageResponse[P]]
    ) -> Pager[T, P]:
        """What a method returns whose list is paginated."""
        from .pages import Pager

        return Pager(pages, first, fetch)

    def _exchange(self, call: PreparedRequest, whole: bool) -> tuple[ReceivedResponse, httpx.Response]:
        """A success response, read if `whole`, after as many attempts as the retry policy allows."""
        from .attempts import Attempts
        from .body_reader import headers_of, read
        from .bounds import bounded, refuse_deep
        from .response_decoding import ReceivedResponse

        limits = self.state.settings.limits
        attempts = Attempts(call, self.state.settings.follow_redirects, self.state.schemes, self.tokens.held)
        schemes = self.state.credentials(call)
        while True:
            count = attempts.count
            try:
                wire_request = attempts.next_request(self._apply_credentials(schemes, attempts))
                response = self.connections.send(wire_request)
                status, headers = response.status_code, headers_of(response)
                if (refused := bounded(response, headers, limits)) is not None:
                    response.close()
                    raise refused
                if whole or status >= 300:
                    content = read(response, call.policy.deadline, limits.body, "content-encoding" in headers)
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
                from .hooks import call_hooks

                call_hooks(self.connections.on_retry, attempts.retry(wait or 0.0))
            if wait:
                time.sleep(wait)

    def _apply_credentials(self, schemes: list[Scheme], attempts: Attempts) -> AppliedCredentials:
        credentials = AppliedCredentials()
        if attempts.trusted:
            for scheme in schemes:
                if isinstance(scheme, ClientCredentials) and is_requested(scheme):
                    scheme.apply((self._token(scheme, attempts),), credentials)
                    attempts.renew = False
                elif isinstance(scheme, CustomScheme):
                    credentials.headers.update(self._custom(scheme, attempts))
                else:
                    values = self._values(scheme)
                    refuse_blank_values(scheme, values, attempts.request.what)
                    scheme.apply(values, credentials)
        return credentials

    def _custom(self, scheme: CustomScheme, attempts: Attempts) -> Mapping[str, str]:
        return headers_of_scheme(scheme.headers(UnsignedRequest.of(attempts)))

    def _values(self, scheme: Scheme) -> tuple[str, ...]:
        values = tuple(resolve(secret, type(scheme).__name__) for secret in scheme.secrets())
        late = [value for value in values if not isinstance(value, str)]
        if late:
            for value in late:
                value.close()  # a coroutine that nobody will await
            raise TypeError("an async function for credentials needs the async client")
        return values

    def _token(self, scheme: ClientCredentials, attempts: Attempts) -> str:
        from .oauth import token_deadline, token_timeout

        limits = self.state.settings.limits
        deadline = token_deadline(attempts.request.policy, limits)
        if not self.tokens.lock.acquire(timeout=-1 if deadline is None else max(0.0, deadline - time.monotonic())):
            raise token_timeout(attempts.request.what)
        try:
            token = self.tokens.held.get(id(scheme))
            rejected = attempts.renew and token is attempts.used.get(id(scheme))
            if token is None or rejected or not token.fresh():
                token = self.tokens.held[id(scheme)] = self._fetched(scheme, deadline)
            attempts.used[id(scheme)] = token
            return token.value
        finally:
            self.tokens.lock.release()

    def _fetched(self, scheme: ClientCredentials, deadline: float | None) -> Token:
        from .body_reader import headers_of, read
        from .bounds import bounded
        from .oauth import read_token, token_request
        from .response_decoding import ReceivedResponse

        settings = self.state.settings
        values = self._values(scheme)
        wire_request = token_request(scheme, values, self.state.base_url, settings.timeout, deadline)
        response = self.connections.send(wire_request)
        if (refused := bounded(response, headers_of(response), settings.limits)) is not None:
            response.close()
            raise refused
        content = read(response, deadline, settings.limits.body)
        return read_token(ReceivedResponse(response.status_code, headers_of(response), content), values[-1])

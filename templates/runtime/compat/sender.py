"""Sends calls and returns responses, streams and pages with the previous SDK's interface.
Does not define these classes.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from .. import async_sender, client_state
from .. import sender as plain
from ..errors import MissingCredentialsError
from ..operation import Arguments
from .sentinels import headers_given, is_given, only_given

if TYPE_CHECKING:
    import httpx

    from ..auth import Scheme
    from ..operation import CompletionOperation, Operation, Pages, StreamOperation
    from ..options import RequestOptions
    from ..pages import PageRequest, PageResponse
    from ..prepared_request import PreparedRequest
    from ..response_decoding import ReceivedResponse
    from ..stream_items import ItemReader
    from .pages import AsyncPager, Pager
    from .responses import AsyncBinaryAPIResponse, BinaryAPIResponse
    from .streams import AsyncCompletionStream, AsyncStream, CompletionStream, Stream

_COUNT = "X-Stainless-Retry-Count"

T = TypeVar("T")
F = TypeVar("F")
P = TypeVar("P")


@attrs.frozen(eq=False, repr=False)
class ClientState(client_state.ClientState):
    """A client without its connections; arguments that are markers count as not given.

    Attributes:
        client: The client itself, whose attributes hand-written methods of an SDK read.
    """

    client: Any = None

    def prepare(self, operation: Operation[Any], arguments: Arguments) -> PreparedRequest:
        """As `client_state.ClientState.prepare`."""
        # The header of an SDK stays as the caller gives it, also where it is left out.
        count = "" if _COUNT.lower() in map(str.lower, arguments.options.get("extra_headers") or ()) else _COUNT
        given = attrs.evolve(
            arguments,
            options=_options(arguments.options) if arguments.options else arguments.options,
            path=_without_markers(arguments.path),
            query=_without_markers(arguments.query),
            headers=_without_markers(arguments.headers),
            cookies=_without_markers(arguments.cookies),
            body=_without_markers(arguments.body),
        )
        made = client_state.ClientState.prepare(self, operation, given)
        headers = {**made.headers, count.lower(): (count, "0")} if count else made.headers
        return attrs.evolve(made, headers=headers, count_header=count, any_failure=True)

    def credentials(self, call: PreparedRequest) -> list[Scheme]:
        """As `client_state.ClientState.credentials`."""
        try:
            return client_state.ClientState.credentials(self, call)
        except MissingCredentialsError as error:
            from .credentials import unresolved

            raise unresolved(self.schemes.values(), error) from None


def _without_markers(values: Any) -> Any:
    if not isinstance(values, Mapping):
        return values
    given = cast("Mapping[str, Any]", values)
    return given if all(map(is_given, given.values())) else only_given(given)


def _options(options: RequestOptions) -> RequestOptions:
    made: Any = only_given(options)
    for name in ("extra_query", "extra_body"):
        if name in made:
            made[name] = _without_markers(made[name])
    if made.get("extra_headers"):
        made["extra_headers"] = headers_given(made["extra_headers"])
    chosen: RequestOptions = made
    return chosen


def _seen(
    received: ReceivedResponse, response: httpx.Response, began: float, *, whole: bool
) -> tuple[ReceivedResponse, httpx.Response]:
    """A response with the attributes that httpx needs, read if its body is."""
    from .responses import SeenResponse, whole_response

    made = whole_response(received, response) if whole else response
    if not whole:
        made.encoding = received.charset
    elapsed = dt.timedelta(seconds=time.perf_counter() - began)
    fields: dict[str, Any] = {**attrs.asdict(received, recurse=False), "http_response": made}
    return SeenResponse(**fields, elapsed=elapsed), made


@attrs.frozen(eq=False, repr=False)
class SyncSender(plain.SyncSender):
    """The object through which the methods of resources send requests."""

    if TYPE_CHECKING:

        def stream(
            self,
            operation: StreamOperation[T],
            arguments: Arguments,
        ) -> Stream[T]: ...

        def stream_completion(
            self,
            operation: CompletionOperation[T, F],
            arguments: Arguments,
        ) -> CompletionStream[T, F]: ...

        def pages(
            self,
            operation: Operation[P],
            pages: Pages[T],
            arguments: Arguments,
        ) -> Pager[T, P]: ...

    def send(
        self,
        operation: Operation[T],
        arguments: Arguments,
    ) -> T:
        """Call an operation and return the decoded response."""
        from ..errors import request_id
        from ..response_decoding import value_of
        from .records import answering

        if self.mode != "value":
            return plain.SyncSender.send(self, operation, arguments)
        received, _ = self._exchange(self.state.prepare(operation, arguments), whole=True)
        value: T = value_of(operation, received, self.state.settings.strict)
        return answering(value, request_id(received.headers))

    def send_bytes(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> BinaryAPIResponse:
        """Call an operation whose success response is binary."""
        from .responses import BinaryAPIResponse, StreamedBinaryAPIResponse

        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=self.mode != "open")

        def late(_: ReceivedResponse) -> bytes:
            return response.read()

        kind: Any = StreamedBinaryAPIResponse if self.mode == "open" else BinaryAPIResponse
        return cast("BinaryAPIResponse", kind(operation, received, response, late))

    def _exchange(self, call: PreparedRequest, whole: bool) -> tuple[ReceivedResponse, httpx.Response]:
        began = time.perf_counter()
        received, response = plain.SyncSender._exchange(self, call, whole)
        return _seen(received, response, began, whole=whole)

    def _raw_response(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
    ) -> Any:
        from .responses import APIResponse

        return APIResponse(operation, received, response, lambda _: value())

    def _open_response(
        self,
        operation: Operation[Any],
        received: ReceivedResponse,
        response: httpx.Response,
        value: Callable[[ReceivedResponse], Any],
    ) -> Any:
        from .responses import APIResponse

        return APIResponse(operation, received, response, value)

    def _stream(self, response: httpx.Response, items: ItemReader[T]) -> Stream[T]:
        from .streams import Stream

        return Stream(response, items)

    def _completion_stream(
        self, response: httpx.Response, items: ItemReader[T], final: Any
    ) -> CompletionStream[T, Any]:
        from .streams import CompletionStream

        return CompletionStream(response, items, final)

    def _pager(
        self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], PageResponse[P]]
    ) -> Pager[T, P]:
        from .pages import Pager

        return Pager(pages, first, fetch)


@attrs.frozen(eq=False, repr=False)
class AsyncSender(async_sender.AsyncSender):
    """The object through which the methods of async resources send requests."""

    if TYPE_CHECKING:

        async def stream(
            self,
            operation: StreamOperation[T],
            arguments: Arguments,
        ) -> AsyncStream[T]: ...

        async def stream_completion(
            self,
            operation: CompletionOperation[T, F],
            arguments: Arguments,
        ) -> AsyncCompletionStream[T, F]: ...

        def pages(
            self,
            operation: Operation[P],
            pages: Pages[T],
            arguments: Arguments,
        ) -> AsyncPager[T, P]: ...

    async def send(
        self,
        operation: Operation[T],
        arguments: Arguments,
    ) -> T:
        """Call an operation and return the decoded response."""
        from ..errors import request_id
        from ..response_decoding import value_of
        from .records import answering

        if self.mode != "value":
            return await async_sender.AsyncSender.send(self, operation, arguments)
        received, _ = await self._exchange(self.state.prepare(operation, arguments), whole=True)
        value: T = value_of(operation, received, self.state.settings.strict)
        return answering(value, request_id(received.headers))

    async def send_bytes(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> AsyncBinaryAPIResponse:
        """Call an operation whose success response is binary."""
        from .responses import AsyncBinaryAPIResponse, AsyncStreamedBinaryAPIResponse

        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=self.mode != "open")

        async def late(_: ReceivedResponse) -> bytes:
            return await response.aread()

        kind: Any = AsyncStreamedBinaryAPIResponse if self.mode == "open" else AsyncBinaryAPIResponse
        return cast("AsyncBinaryAPIResponse", kind(operation, received, response, late))

    async def _exchange(self, call: PreparedRequest, whole: bool) -> tuple[ReceivedResponse, httpx.Response]:
        began = time.perf_counter()
        received, response = await async_sender.AsyncSender._exchange(self, call, whole)
        return _seen(received, response, began, whole=whole)

    def _raw_response(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
    ) -> Any:
        from .responses import AsyncAPIResponse

        async def late(_: ReceivedResponse) -> Any:
            return value()

        return AsyncAPIResponse(operation, received, response, late)

    def _open_response(
        self,
        operation: Operation[Any],
        received: ReceivedResponse,
        response: httpx.Response,
        value: Callable[[ReceivedResponse], Any],
    ) -> Any:
        from .responses import AsyncAPIResponse

        return AsyncAPIResponse(operation, received, response, value)

    def _stream(self, response: httpx.Response, items: ItemReader[T]) -> AsyncStream[T]:
        from .streams import AsyncStream

        return AsyncStream(response, items)

    def _completion_stream(
        self, response: httpx.Response, items: ItemReader[T], final: Any
    ) -> AsyncCompletionStream[T, Any]:
        from .streams import AsyncCompletionStream

        return AsyncCompletionStream(response, items, final)

    def _pager(
        self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], Awaitable[PageResponse[P]]]
    ) -> AsyncPager[T, P]:
        from .pages import AsyncPager

        return AsyncPager(pages, first, fetch)

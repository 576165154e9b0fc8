"""`client`: Methods of the client itself."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal

from .._runtime.codec import DECIMAL, TIME
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..types.client import LineDict

_READ_TEXT: StreamOperation[str] = StreamOperation("GET", "/text", item=str, kind="jsonl", accept="application/jsonl")
_SEND_TEXT: Operation[None] = Operation("POST", "/text", content_type="application/jsonl")
_READ_ALIAS: StreamOperation[str] = StreamOperation("GET", "/alias", item=str, kind="jsonl", accept="application/jsonl")
_SEND_ALIAS: Operation[None] = Operation("POST", "/alias", content_type="application/jsonl")
_READ_NUMBER: StreamOperation[int] = StreamOperation(
    "GET", "/number", item=int, kind="jsonl", accept="application/jsonl"
)
_SEND_NUMBER: Operation[None] = Operation("POST", "/number", content_type="application/jsonl")
_READ_COLOUR: StreamOperation[Literal["red", "blue"]] = StreamOperation(
    "GET", "/colour", item=Literal["red", "blue"], kind="jsonl", accept="application/jsonl"
)
_SEND_COLOUR: Operation[None] = Operation("POST", "/colour", content_type="application/jsonl")
_READ_EITHER: StreamOperation[str | int] = StreamOperation(
    "GET", "/either", item=str | int, kind="jsonl", accept="application/jsonl"
)
_SEND_EITHER: Operation[None] = Operation("POST", "/either", content_type="application/jsonl")
_READ_ROW: StreamOperation[list[int]] = StreamOperation(
    "GET", "/row", item=list[int], kind="jsonl", accept="application/json-seq"
)
_SEND_ROW: Operation[None] = Operation("POST", "/row", content_type="application/json-seq")
_READ_ROWS: StreamOperation[list[Line]] = StreamOperation(
    "GET", "/rows", item=list[Line], kind="jsonl", accept="application/jsonl"
)
_SEND_ROWS: Operation[None] = Operation("POST", "/rows", content_type="application/jsonl")
_READ_UNION: StreamOperation[Line | str] = StreamOperation(
    "GET", "/union", item=Line | str, kind="jsonl", accept="application/stream+json"
)
_SEND_UNION: Operation[None] = Operation("POST", "/union", content_type="application/stream+json")
_READ_NULLABLE: StreamOperation[str | None] = StreamOperation(
    "GET", "/nullable", item=str | None, kind="jsonl", accept="application/jsonl"
)
_SEND_NULLABLE: Operation[None] = Operation("POST", "/nullable", content_type="application/jsonl")
_READ_MOMENT: StreamOperation[dt.datetime] = StreamOperation(
    "GET", "/moment", item=Annotated[dt.datetime, TIME], kind="jsonl", accept="application/jsonl"
)
_SEND_MOMENT: Operation[None] = Operation("POST", "/moment", content_type="application/jsonl")
_READ_PRICE: StreamOperation[Decimal] = StreamOperation(
    "GET", "/price", item=Annotated[Decimal, DECIMAL], kind="jsonl", accept="application/jsonl"
)
_SEND_PRICE: Operation[None] = Operation("POST", "/price", content_type="application/jsonl", whole=DECIMAL)
_READ_UNKNOWN: StreamOperation[Any] = StreamOperation(
    "GET", "/unknown", item=Any, kind="jsonl", accept="application/jsonl"
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def read_text(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        """`GET /text`."""
        return self._sender.stream(_READ_TEXT, Arguments(options))

    def send_text(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """`POST /text`."""
        return self._sender.send(_SEND_TEXT, Arguments(options, body=body))

    def read_alias(self, **options: Unpack[RequestOptions]) -> Stream[str]:
        """`GET /alias`."""
        return self._sender.stream(_READ_ALIAS, Arguments(options))

    def send_alias(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """`POST /alias`."""
        return self._sender.send(_SEND_ALIAS, Arguments(options, body=body))

    def read_number(self, **options: Unpack[RequestOptions]) -> Stream[int]:
        """`GET /number`."""
        return self._sender.stream(_READ_NUMBER, Arguments(options))

    def send_number(self, *, body: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`POST /number`."""
        return self._sender.send(_SEND_NUMBER, Arguments(options, body=body))

    def read_colour(self, **options: Unpack[RequestOptions]) -> Stream[Literal["red", "blue"]]:
        """`GET /colour`."""
        return self._sender.stream(_READ_COLOUR, Arguments(options))

    def send_colour(self, *, body: Sequence[Literal["red", "blue"]], **options: Unpack[RequestOptions]) -> None:
        """`POST /colour`."""
        return self._sender.send(_SEND_COLOUR, Arguments(options, body=body))

    def read_either(self, **options: Unpack[RequestOptions]) -> Stream[str | int]:
        """`GET /either`."""
        return self._sender.stream(_READ_EITHER, Arguments(options))

    def send_either(self, *, body: Sequence[str | int], **options: Unpack[RequestOptions]) -> None:
        """`POST /either`."""
        return self._sender.send(_SEND_EITHER, Arguments(options, body=body))

    def read_row(self, **options: Unpack[RequestOptions]) -> Stream[list[int]]:
        """`GET /row`."""
        return self._sender.stream(_READ_ROW, Arguments(options))

    def send_row(self, *, body: Sequence[Sequence[int]], **options: Unpack[RequestOptions]) -> None:
        """`POST /row`."""
        return self._sender.send(_SEND_ROW, Arguments(options, body=body))

    def read_rows(self, **options: Unpack[RequestOptions]) -> Stream[list[Line]]:
        """`GET /rows`."""
        return self._sender.stream(_READ_ROWS, Arguments(options))

    def send_rows(self, *, body: Sequence[Sequence[Line | LineDict]], **options: Unpack[RequestOptions]) -> None:
        """`POST /rows`."""
        return self._sender.send(_SEND_ROWS, Arguments(options, body=body))

    def read_union(self, **options: Unpack[RequestOptions]) -> Stream[Line | str]:
        """`GET /union`."""
        return self._sender.stream(_READ_UNION, Arguments(options))

    def send_union(self, *, body: Sequence[Line | LineDict | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /union`."""
        return self._sender.send(_SEND_UNION, Arguments(options, body=body))

    def read_nullable(self, **options: Unpack[RequestOptions]) -> Stream[str | None]:
        """`GET /nullable`."""
        return self._sender.stream(_READ_NULLABLE, Arguments(options))

    def send_nullable(self, *, body: Sequence[str | None], **options: Unpack[RequestOptions]) -> None:
        """`POST /nullable`."""
        return self._sender.send(_SEND_NULLABLE, Arguments(options, body=body))

    def read_moment(self, **options: Unpack[RequestOptions]) -> Stream[dt.datetime]:
        """`GET /moment`."""
        return self._sender.stream(_READ_MOMENT, Arguments(options))

    def send_moment(self, *, body: Sequence[dt.datetime | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /moment`."""
        return self._sender.send(_SEND_MOMENT, Arguments(options, body=body))

    def read_price(self, **options: Unpack[RequestOptions]) -> Stream[Decimal]:
        """`GET /price`."""
        return self._sender.stream(_READ_PRICE, Arguments(options))

    def send_price(self, *, body: Sequence[Decimal | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /price`."""
        return self._sender.send(_SEND_PRICE, Arguments(options, body=body))

    def read_unknown(self, **options: Unpack[RequestOptions]) -> Stream[Any]:
        """`GET /unknown`."""
        return self._sender.stream(_READ_UNKNOWN, Arguments(options))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    async def read_text(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        """`GET /text`."""
        return await self._sender.stream(_READ_TEXT, Arguments(options))

    async def send_text(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """`POST /text`."""
        return await self._sender.send(_SEND_TEXT, Arguments(options, body=body))

    async def read_alias(self, **options: Unpack[RequestOptions]) -> AsyncStream[str]:
        """`GET /alias`."""
        return await self._sender.stream(_READ_ALIAS, Arguments(options))

    async def send_alias(self, *, body: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """`POST /alias`."""
        return await self._sender.send(_SEND_ALIAS, Arguments(options, body=body))

    async def read_number(self, **options: Unpack[RequestOptions]) -> AsyncStream[int]:
        """`GET /number`."""
        return await self._sender.stream(_READ_NUMBER, Arguments(options))

    async def send_number(self, *, body: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`POST /number`."""
        return await self._sender.send(_SEND_NUMBER, Arguments(options, body=body))

    async def read_colour(self, **options: Unpack[RequestOptions]) -> AsyncStream[Literal["red", "blue"]]:
        """`GET /colour`."""
        return await self._sender.stream(_READ_COLOUR, Arguments(options))

    async def send_colour(self, *, body: Sequence[Literal["red", "blue"]], **options: Unpack[RequestOptions]) -> None:
        """`POST /colour`."""
        return await self._sender.send(_SEND_COLOUR, Arguments(options, body=body))

    async def read_either(self, **options: Unpack[RequestOptions]) -> AsyncStream[str | int]:
        """`GET /either`."""
        return await self._sender.stream(_READ_EITHER, Arguments(options))

    async def send_either(self, *, body: Sequence[str | int], **options: Unpack[RequestOptions]) -> None:
        """`POST /either`."""
        return await self._sender.send(_SEND_EITHER, Arguments(options, body=body))

    async def read_row(self, **options: Unpack[RequestOptions]) -> AsyncStream[list[int]]:
        """`GET /row`."""
        return await self._sender.stream(_READ_ROW, Arguments(options))

    async def send_row(self, *, body: Sequence[Sequence[int]], **options: Unpack[RequestOptions]) -> None:
        """`POST /row`."""
        return await self._sender.send(_SEND_ROW, Arguments(options, body=body))

    async def read_rows(self, **options: Unpack[RequestOptions]) -> AsyncStream[list[Line]]:
        """`GET /rows`."""
        return await self._sender.stream(_READ_ROWS, Arguments(options))

    async def send_rows(self, *, body: Sequence[Sequence[Line | LineDict]], **options: Unpack[RequestOptions]) -> None:
        """`POST /rows`."""
        return await self._sender.send(_SEND_ROWS, Arguments(options, body=body))

    async def read_union(self, **options: Unpack[RequestOptions]) -> AsyncStream[Line | str]:
        """`GET /union`."""
        return await self._sender.stream(_READ_UNION, Arguments(options))

    async def send_union(self, *, body: Sequence[Line | LineDict | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /union`."""
        return await self._sender.send(_SEND_UNION, Arguments(options, body=body))

    async def read_nullable(self, **options: Unpack[RequestOptions]) -> AsyncStream[str | None]:
        """`GET /nullable`."""
        return await self._sender.stream(_READ_NULLABLE, Arguments(options))

    async def send_nullable(self, *, body: Sequence[str | None], **options: Unpack[RequestOptions]) -> None:
        """`POST /nullable`."""
        return await self._sender.send(_SEND_NULLABLE, Arguments(options, body=body))

    async def read_moment(self, **options: Unpack[RequestOptions]) -> AsyncStream[dt.datetime]:
        """`GET /moment`."""
        return await self._sender.stream(_READ_MOMENT, Arguments(options))

    async def send_moment(self, *, body: Sequence[dt.datetime | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /moment`."""
        return await self._sender.send(_SEND_MOMENT, Arguments(options, body=body))

    async def read_price(self, **options: Unpack[RequestOptions]) -> AsyncStream[Decimal]:
        """`GET /price`."""
        return await self._sender.stream(_READ_PRICE, Arguments(options))

    async def send_price(self, *, body: Sequence[Decimal | str], **options: Unpack[RequestOptions]) -> None:
        """`POST /price`."""
        return await self._sender.send(_SEND_PRICE, Arguments(options, body=body))

    async def read_unknown(self, **options: Unpack[RequestOptions]) -> AsyncStream[Any]:
        """`GET /unknown`."""
        return await self._sender.stream(_READ_UNKNOWN, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.read_text = raw(client.read_text)
        self.send_text = raw(client.send_text)
        self.read_alias = raw(client.read_alias)
        self.send_alias = raw(client.send_alias)
        self.read_number = raw(client.read_number)
        self.send_number = raw(client.send_number)
        self.read_colour = raw(client.read_colour)
        self.send_colour = raw(client.send_colour)
        self.read_either = raw(client.read_either)
        self.send_either = raw(client.send_either)
        self.read_row = raw(client.read_row)
        self.send_row = raw(client.send_row)
        self.read_rows = raw(client.read_rows)
        self.send_rows = raw(client.send_rows)
        self.read_union = raw(client.read_union)
        self.send_union = raw(client.send_union)
        self.read_nullable = raw(client.read_nullable)
        self.send_nullable = raw(client.send_nullable)
        self.read_moment = raw(client.read_moment)
        self.send_moment = raw(client.send_moment)
        self.read_price = raw(client.read_price)
        self.send_price = raw(client.send_price)
        self.read_unknown = raw(client.read_unknown)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.read_text = opened(client.read_text)
        self.send_text = opened(client.send_text)
        self.read_alias = opened(client.read_alias)
        self.send_alias = opened(client.send_alias)
        self.read_number = opened(client.read_number)
        self.send_number = opened(client.send_number)
        self.read_colour = opened(client.read_colour)
        self.send_colour = opened(client.send_colour)
        self.read_either = opened(client.read_either)
        self.send_either = opened(client.send_either)
        self.read_row = opened(client.read_row)
        self.send_row = opened(client.send_row)
        self.read_rows = opened(client.read_rows)
        self.send_rows = opened(client.send_rows)
        self.read_union = opened(client.read_union)
        self.send_union = opened(client.send_union)
        self.read_nullable = opened(client.read_nullable)
        self.send_nullable = opened(client.send_nullable)
        self.read_moment = opened(client.read_moment)
        self.send_moment = opened(client.send_moment)
        self.read_price = opened(client.read_price)
        self.send_price = opened(client.send_price)
        self.read_unknown = opened(client.read_unknown)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_text = async_raw(client.read_text)
        self.send_text = async_raw(client.send_text)
        self.read_alias = async_raw(client.read_alias)
        self.send_alias = async_raw(client.send_alias)
        self.read_number = async_raw(client.read_number)
        self.send_number = async_raw(client.send_number)
        self.read_colour = async_raw(client.read_colour)
        self.send_colour = async_raw(client.send_colour)
        self.read_either = async_raw(client.read_either)
        self.send_either = async_raw(client.send_either)
        self.read_row = async_raw(client.read_row)
        self.send_row = async_raw(client.send_row)
        self.read_rows = async_raw(client.read_rows)
        self.send_rows = async_raw(client.send_rows)
        self.read_union = async_raw(client.read_union)
        self.send_union = async_raw(client.send_union)
        self.read_nullable = async_raw(client.read_nullable)
        self.send_nullable = async_raw(client.send_nullable)
        self.read_moment = async_raw(client.read_moment)
        self.send_moment = async_raw(client.send_moment)
        self.read_price = async_raw(client.read_price)
        self.send_price = async_raw(client.send_price)
        self.read_unknown = async_raw(client.read_unknown)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.read_text = async_opened(client.read_text)
        self.send_text = async_opened(client.send_text)
        self.read_alias = async_opened(client.read_alias)
        self.send_alias = async_opened(client.send_alias)
        self.read_number = async_opened(client.read_number)
        self.send_number = async_opened(client.send_number)
        self.read_colour = async_opened(client.read_colour)
        self.send_colour = async_opened(client.send_colour)
        self.read_either = async_opened(client.read_either)
        self.send_either = async_opened(client.send_either)
        self.read_row = async_opened(client.read_row)
        self.send_row = async_opened(client.send_row)
        self.read_rows = async_opened(client.read_rows)
        self.send_rows = async_opened(client.send_rows)
        self.read_union = async_opened(client.read_union)
        self.send_union = async_opened(client.send_union)
        self.read_nullable = async_opened(client.read_nullable)
        self.send_nullable = async_opened(client.send_nullable)
        self.read_moment = async_opened(client.read_moment)
        self.send_moment = async_opened(client.send_moment)
        self.read_price = async_opened(client.read_price)
        self.send_price = async_opened(client.send_price)
        self.read_unknown = async_opened(client.read_unknown)

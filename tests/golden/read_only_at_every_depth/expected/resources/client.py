"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import JSON_STRING, Style
from .._runtime.xml import XmlBody
from ..models.client import Order

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.client import Line, SendFormRequest, SendPartsRequest
    from ..types.client import LineDict, OrderDict, OrderPaymentInput

_ADD_ORDER: Operation[Order] = Operation("POST", "/orders", response=Order)
_UPDATE_LINE: Operation[None] = Operation("PUT", "/lines")
_APPEND_LINES: Operation[None] = Operation("POST", "/log", content_type="application/x-ndjson")
_FIND_ORDERS: Operation[None] = Operation(
    "GET", "/search", encode={"query": {"like": Style("deepObject", explode=False), "exactly": JSON_STRING}}
)
_SEND_FORM: Operation[None] = Operation("POST", "/form", content_type="application/x-www-form-urlencoded")
_SEND_PARTS: Operation[None] = Operation("POST", "/parts", content_type="multipart/form-data", parts={"file": FILE})
_UPDATE_DOCUMENT: Operation[None] = Operation("PUT", "/document", content_type="application/xml", whole=XmlBody(Order))


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def add_order(
        self,
        body: Order | OrderDict | None = None,
        *,
        first: Line | LineDict | None = None,
        lines: Sequence[Line | LineDict] | None = None,
        by_name: Mapping[str, Line | LineDict] | None = None,
        payment: OrderPaymentInput | None = None,
        anything: object | None = None,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """`POST /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _ADD_ORDER,
            Arguments(
                options,
                whole=body,
                body={"first": first, "lines": lines, "by_name": by_name, "payment": payment, "anything": anything},
            ),
        )

    def update_line(self, *, body: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /lines`."""
        return self._sender.send(_UPDATE_LINE, Arguments(options, body=body))

    def append_lines(self, *, body: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> None:
        """`POST /log`."""
        return self._sender.send(_APPEND_LINES, Arguments(options, body=body))

    def find_orders(
        self,
        *,
        like: Line | LineDict | None = None,
        exactly: Line | LineDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /search`."""
        return self._sender.send(_FIND_ORDERS, Arguments(options, query={"like": like, "exactly": exactly}))

    def send_form(
        self,
        body: SendFormRequest | None = None,
        *,
        line: Line | LineDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SEND_FORM, Arguments(options, whole=body, body={"line": line}))

    def send_parts(
        self,
        body: SendPartsRequest | None = None,
        *,
        line: Line | LineDict | None = None,
        file: FileInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SEND_PARTS, Arguments(options, whole=body, body={"line": line, "file": file}))

    def update_document(self, *, body: Order | OrderDict, **options: Unpack[RequestOptions]) -> None:
        """`PUT /document`."""
        return self._sender.send(_UPDATE_DOCUMENT, Arguments(options, body=body))

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

    async def add_order(
        self,
        body: Order | OrderDict | None = None,
        *,
        first: Line | LineDict | None = None,
        lines: Sequence[Line | LineDict] | None = None,
        by_name: Mapping[str, Line | LineDict] | None = None,
        payment: OrderPaymentInput | None = None,
        anything: object | None = None,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """`POST /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_ORDER,
            Arguments(
                options,
                whole=body,
                body={"first": first, "lines": lines, "by_name": by_name, "payment": payment, "anything": anything},
            ),
        )

    async def update_line(self, *, body: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /lines`."""
        return await self._sender.send(_UPDATE_LINE, Arguments(options, body=body))

    async def append_lines(self, *, body: Sequence[Line | LineDict], **options: Unpack[RequestOptions]) -> None:
        """`POST /log`."""
        return await self._sender.send(_APPEND_LINES, Arguments(options, body=body))

    async def find_orders(
        self,
        *,
        like: Line | LineDict | None = None,
        exactly: Line | LineDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /search`."""
        return await self._sender.send(_FIND_ORDERS, Arguments(options, query={"like": like, "exactly": exactly}))

    async def send_form(
        self,
        body: SendFormRequest | None = None,
        *,
        line: Line | LineDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SEND_FORM, Arguments(options, whole=body, body={"line": line}))

    async def send_parts(
        self,
        body: SendPartsRequest | None = None,
        *,
        line: Line | LineDict | None = None,
        file: FileInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SEND_PARTS, Arguments(options, whole=body, body={"line": line, "file": file}))

    async def update_document(self, *, body: Order | OrderDict, **options: Unpack[RequestOptions]) -> None:
        """`PUT /document`."""
        return await self._sender.send(_UPDATE_DOCUMENT, Arguments(options, body=body))

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
        self.add_order = raw(client.add_order)
        self.update_line = raw(client.update_line)
        self.append_lines = raw(client.append_lines)
        self.find_orders = raw(client.find_orders)
        self.send_form = raw(client.send_form)
        self.send_parts = raw(client.send_parts)
        self.update_document = raw(client.update_document)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_order = opened(client.add_order)
        self.update_line = opened(client.update_line)
        self.append_lines = opened(client.append_lines)
        self.find_orders = opened(client.find_orders)
        self.send_form = opened(client.send_form)
        self.send_parts = opened(client.send_parts)
        self.update_document = opened(client.update_document)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_order = async_raw(client.add_order)
        self.update_line = async_raw(client.update_line)
        self.append_lines = async_raw(client.append_lines)
        self.find_orders = async_raw(client.find_orders)
        self.send_form = async_raw(client.send_form)
        self.send_parts = async_raw(client.send_parts)
        self.update_document = async_raw(client.update_document)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_order = async_opened(client.add_order)
        self.update_line = async_opened(client.update_line)
        self.append_lines = async_opened(client.append_lines)
        self.find_orders = async_opened(client.find_orders)
        self.send_form = async_opened(client.send_form)
        self.send_parts = async_opened(client.send_parts)
        self.update_document = async_opened(client.update_document)

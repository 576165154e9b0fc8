"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import AS_IT_IS
from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from .._runtime.xml import XmlBody
from ..models.client import CreateInvoiceEvent, CreateInvoiceResponse, CreateInvoiceXMLRequest, TagResourceRequest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.client import AddLabelsRequest, CreateInvoiceRequest, TagResourceRequestBody
    from ..types.client import AddLabelsRequestDict, CreateInvoiceRequestDict, CreateInvoiceXMLRequestDict

_CREATE_INVOICE: Operation[CreateInvoiceResponse] = Operation(
    "POST",
    "/invoices",
    response=CreateInvoiceResponse,
    content_type="multipart/form-data",
    parts={"scan": FILE},
    accept="application/json",
)
_CREATE_INVOICE_2: StreamOperation[CreateInvoiceEvent] = StreamOperation(
    "POST", "/invoices", item=CreateInvoiceEvent, content_type="multipart/form-data", parts={"scan": FILE}
)
_CREATE_INVOICE_BODY: dict[str, Operation[CreateInvoiceResponse]] = {
    "application/json": Operation(
        "POST", "/invoices", response=CreateInvoiceResponse, whole=AS_IT_IS, accept="application/json"
    ),
    "application/xml": Operation(
        "POST",
        "/invoices",
        response=CreateInvoiceResponse,
        content_type="application/xml",
        whole=XmlBody(CreateInvoiceXMLRequest),
        accept="application/json",
    ),
}
_CREATE_INVOICE_BODY_2: dict[str, StreamOperation[CreateInvoiceEvent]] = {
    "application/json": StreamOperation("POST", "/invoices", item=CreateInvoiceEvent, whole=AS_IT_IS),
    "application/xml": StreamOperation(
        "POST",
        "/invoices",
        item=CreateInvoiceEvent,
        content_type="application/xml",
        whole=XmlBody(CreateInvoiceXMLRequest),
    ),
}
_TAG_RESOURCE: Operation[TagResourceRequest] = Operation(
    "POST", "/tags", response=TagResourceRequest, optional_body=True
)
_ADD_LABELS: Operation[None] = Operation("POST", "/labels")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def create_invoice(
        self,
        *,
        scan: FileInput,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse: ...
    @overload
    def create_invoice(
        self, *, scan: FileInput, accept: Literal["text/event-stream"], **options: Unpack[RequestOptions]
    ) -> Stream[CreateInvoiceEvent]: ...
    @overload
    def create_invoice(
        self,
        *,
        body: CreateInvoiceRequest | CreateInvoiceRequestDict | CreateInvoiceXMLRequest | CreateInvoiceXMLRequestDict,
        content_type: Literal["application/json", "application/xml"] = "application/json",
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse: ...
    @overload
    def create_invoice(
        self,
        *,
        body: CreateInvoiceRequest | CreateInvoiceRequestDict | CreateInvoiceXMLRequest | CreateInvoiceXMLRequestDict,
        content_type: Literal["application/json", "application/xml"] = "application/json",
        accept: Literal["text/event-stream"],
        **options: Unpack[RequestOptions],
    ) -> Stream[CreateInvoiceEvent]: ...
    def create_invoice(
        self,
        *,
        scan: FileInput = REQUIRED,
        accept: Literal["application/json", "text/event-stream"] = "application/json",
        body: CreateInvoiceRequest
        | CreateInvoiceRequestDict
        | CreateInvoiceXMLRequest
        | CreateInvoiceXMLRequestDict
        | None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse | Stream[CreateInvoiceEvent]:
        """`POST /invoices`.

        Args:
            accept: Media type to request.
            body: A whole body, sent as `application/json`, `application/xml`, instead of arguments for its
                properties.
            content_type: Media type of the request body.
        """
        if body is not None:
            if accept == "text/event-stream":
                return self._sender.stream(
                    _CREATE_INVOICE_BODY_2[content_type or "application/json"], Arguments(options, body=body)
                )
            return self._sender.send(
                _CREATE_INVOICE_BODY[content_type or "application/json"], Arguments(options, body=body)
            )
        sent = {"scan": scan}
        if accept == "text/event-stream":
            return self._sender.stream(_CREATE_INVOICE_2, Arguments(options, body=sent))
        return self._sender.send(_CREATE_INVOICE, Arguments(options, body=sent))

    def tag_resource(
        self, body: TagResourceRequestBody | None = None, *, label: str | None = None, **options: Unpack[RequestOptions]
    ) -> TagResourceRequest:
        """`POST /tags`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_TAG_RESOURCE, Arguments(options, whole=body, body={"label": label}))

    def add_labels(
        self,
        *,
        body: Sequence[str | AddLabelsRequest | AddLabelsRequestDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /labels`."""
        return self._sender.send(_ADD_LABELS, Arguments(options, body=body))

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

    @overload
    async def create_invoice(
        self,
        *,
        scan: FileInput,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse: ...
    @overload
    async def create_invoice(
        self, *, scan: FileInput, accept: Literal["text/event-stream"], **options: Unpack[RequestOptions]
    ) -> AsyncStream[CreateInvoiceEvent]: ...
    @overload
    async def create_invoice(
        self,
        *,
        body: CreateInvoiceRequest | CreateInvoiceRequestDict | CreateInvoiceXMLRequest | CreateInvoiceXMLRequestDict,
        content_type: Literal["application/json", "application/xml"] = "application/json",
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse: ...
    @overload
    async def create_invoice(
        self,
        *,
        body: CreateInvoiceRequest | CreateInvoiceRequestDict | CreateInvoiceXMLRequest | CreateInvoiceXMLRequestDict,
        content_type: Literal["application/json", "application/xml"] = "application/json",
        accept: Literal["text/event-stream"],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CreateInvoiceEvent]: ...
    async def create_invoice(
        self,
        *,
        scan: FileInput = REQUIRED,
        accept: Literal["application/json", "text/event-stream"] = "application/json",
        body: CreateInvoiceRequest
        | CreateInvoiceRequestDict
        | CreateInvoiceXMLRequest
        | CreateInvoiceXMLRequestDict
        | None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateInvoiceResponse | AsyncStream[CreateInvoiceEvent]:
        """`POST /invoices`.

        Args:
            accept: Media type to request.
            body: A whole body, sent as `application/json`, `application/xml`, instead of arguments for its
                properties.
            content_type: Media type of the request body.
        """
        if body is not None:
            if accept == "text/event-stream":
                return await self._sender.stream(
                    _CREATE_INVOICE_BODY_2[content_type or "application/json"], Arguments(options, body=body)
                )
            return await self._sender.send(
                _CREATE_INVOICE_BODY[content_type or "application/json"], Arguments(options, body=body)
            )
        sent = {"scan": scan}
        if accept == "text/event-stream":
            return await self._sender.stream(_CREATE_INVOICE_2, Arguments(options, body=sent))
        return await self._sender.send(_CREATE_INVOICE, Arguments(options, body=sent))

    async def tag_resource(
        self, body: TagResourceRequestBody | None = None, *, label: str | None = None, **options: Unpack[RequestOptions]
    ) -> TagResourceRequest:
        """`POST /tags`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_TAG_RESOURCE, Arguments(options, whole=body, body={"label": label}))

    async def add_labels(
        self,
        *,
        body: Sequence[str | AddLabelsRequest | AddLabelsRequestDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /labels`."""
        return await self._sender.send(_ADD_LABELS, Arguments(options, body=body))

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
        self.create_invoice = raw(client.create_invoice)
        self.tag_resource = raw(client.tag_resource)
        self.add_labels = raw(client.add_labels)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.create_invoice = opened(client.create_invoice)
        self.tag_resource = opened(client.tag_resource)
        self.add_labels = opened(client.add_labels)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_invoice = async_raw(client.create_invoice)
        self.tag_resource = async_raw(client.tag_resource)
        self.add_labels = async_raw(client.add_labels)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_invoice = async_opened(client.create_invoice)
        self.tag_resource = async_opened(client.tag_resource)
        self.add_labels = async_opened(client.add_labels)

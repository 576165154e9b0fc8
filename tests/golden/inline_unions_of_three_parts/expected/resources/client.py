"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import CreateParcelResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import CreateParcelRequest, CreateParcelRequestWeight
    from ..types.client import CreateParcelRequestLabelInput

_CREATE_PARCEL: Operation[CreateParcelResponse] = Operation("POST", "/parcels", response=CreateParcelResponse)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def create_parcel(
        self,
        *,
        weight: CreateParcelRequestWeight,
        size: int | str | None = None,
        labels: Sequence[CreateParcelRequestLabelInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateParcelResponse: ...
    @overload
    def create_parcel(self, body: CreateParcelRequest, **options: Unpack[RequestOptions]) -> CreateParcelResponse: ...
    def create_parcel(
        self,
        body: CreateParcelRequest | None = None,
        *,
        weight: CreateParcelRequestWeight = REQUIRED,
        size: int | str | None = None,
        labels: Sequence[CreateParcelRequestLabelInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateParcelResponse:
        """`POST /parcels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE_PARCEL, Arguments(options, whole=body, body={"weight": weight, "size": size, "labels": labels})
        )

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
    async def create_parcel(
        self,
        *,
        weight: CreateParcelRequestWeight,
        size: int | str | None = None,
        labels: Sequence[CreateParcelRequestLabelInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateParcelResponse: ...
    @overload
    async def create_parcel(
        self, body: CreateParcelRequest, **options: Unpack[RequestOptions]
    ) -> CreateParcelResponse: ...
    async def create_parcel(
        self,
        body: CreateParcelRequest | None = None,
        *,
        weight: CreateParcelRequestWeight = REQUIRED,
        size: int | str | None = None,
        labels: Sequence[CreateParcelRequestLabelInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CreateParcelResponse:
        """`POST /parcels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE_PARCEL, Arguments(options, whole=body, body={"weight": weight, "size": size, "labels": labels})
        )

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
        self.create_parcel = raw(client.create_parcel)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.create_parcel = opened(client.create_parcel)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_parcel = async_raw(client.create_parcel)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.create_parcel = async_opened(client.create_parcel)

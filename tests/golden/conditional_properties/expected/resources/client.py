"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Address

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.client import Device, DeviceOs, Payment, State
    from ..types.client import DeviceOsDict

_ADD_ADDRESS: Operation[Address] = Operation("POST", "/addresses", response=Address)
_ADD_DEVICE: Operation[None] = Operation("POST", "/devices")
_PAY: Operation[None] = Operation("POST", "/payments")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def add_address(
        self,
        *,
        country: str,
        zip: str | int | None = None,
        state: State | None = None,
        postal: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Address: ...
    @overload
    def add_address(self, body: Address, **options: Unpack[RequestOptions]) -> Address: ...
    def add_address(
        self,
        body: Address | None = None,
        *,
        country: str = REQUIRED,
        zip: str | int | None = None,
        state: State | None = None,
        postal: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Address:
        """`POST /addresses`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _ADD_ADDRESS,
            Arguments(options, whole=body, body={"country": country, "zip": zip, "state": state, "postal": postal}),
        )

    def add_device(
        self,
        body: Device | None = None,
        *,
        device_id: str | None = None,
        model: str | None = None,
        os: DeviceOs | DeviceOsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /devices`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _ADD_DEVICE, Arguments(options, whole=body, body={"device_id": device_id, "model": model, "os": os})
        )

    def pay(
        self,
        body: Payment | None = None,
        *,
        kind: str | None = None,
        number: str | None = None,
        iban: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _PAY, Arguments(options, whole=body, body={"kind": kind, "number": number, "iban": iban})
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
    async def add_address(
        self,
        *,
        country: str,
        zip: str | int | None = None,
        state: State | None = None,
        postal: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Address: ...
    @overload
    async def add_address(self, body: Address, **options: Unpack[RequestOptions]) -> Address: ...
    async def add_address(
        self,
        body: Address | None = None,
        *,
        country: str = REQUIRED,
        zip: str | int | None = None,
        state: State | None = None,
        postal: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Address:
        """`POST /addresses`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_ADDRESS,
            Arguments(options, whole=body, body={"country": country, "zip": zip, "state": state, "postal": postal}),
        )

    async def add_device(
        self,
        body: Device | None = None,
        *,
        device_id: str | None = None,
        model: str | None = None,
        os: DeviceOs | DeviceOsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /devices`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _ADD_DEVICE, Arguments(options, whole=body, body={"device_id": device_id, "model": model, "os": os})
        )

    async def pay(
        self,
        body: Payment | None = None,
        *,
        kind: str | None = None,
        number: str | None = None,
        iban: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /payments`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _PAY, Arguments(options, whole=body, body={"kind": kind, "number": number, "iban": iban})
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
        self.add_address = raw(client.add_address)
        self.add_device = raw(client.add_device)
        self.pay = raw(client.pay)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_address = opened(client.add_address)
        self.add_device = opened(client.add_device)
        self.pay = opened(client.pay)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_address = async_raw(client.add_address)
        self.add_device = async_raw(client.add_device)
        self.pay = async_raw(client.pay)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_address = async_opened(client.add_address)
        self.add_device = async_opened(client.add_device)
        self.pay = async_opened(client.pay)

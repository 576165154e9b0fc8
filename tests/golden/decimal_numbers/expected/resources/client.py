"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import DECIMAL, each
from .._runtime.dates import dates
from .._runtime.exact_numbers import NUMBER
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Price

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Any, Unpack

    from .._runtime.codec import Codec
    from .._runtime.options import RequestOptions
    from ..models.client import Prices, SendBasketRequest
    from ..types.client import PricesDict

_DATES: Codec[Any] = dates(
    members=lambda: {
        "text": DECIMAL,
        "texts": dates(items=DECIMAL),
        "by_name": dates(values=DECIMAL),
        "inner": dates(items=_DATES),
    }
)
_SET_PRICE: Operation[Price] = Operation(
    "POST",
    "/prices",
    response=Price,
    encode={
        "body": {"amount": NUMBER, "steps": each(NUMBER), "limit": NUMBER, "text": DECIMAL},
        "query": {"above": NUMBER},
    },
)
_SEND_BASKET: Operation[None] = Operation("POST", "/baskets", encode={"body": {"prices": _DATES}})


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def set_price(
        self,
        *,
        amount: Decimal | float,
        above: Decimal | float | None = None,
        steps: Sequence[Decimal | float] | None = None,
        limit: Decimal | float | None = None,
        ratio: float | None = None,
        text: Decimal | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Price: ...
    @overload
    def set_price(
        self, body: Price, *, above: Decimal | float | None = None, **options: Unpack[RequestOptions]
    ) -> Price: ...
    def set_price(
        self,
        body: Price | None = None,
        *,
        amount: Decimal | float = REQUIRED,
        above: Decimal | float | None = None,
        steps: Sequence[Decimal | float] | None = None,
        limit: Decimal | float | None = None,
        ratio: float | None = None,
        text: Decimal | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Price:
        """`POST /prices`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _SET_PRICE,
            Arguments(
                options,
                query={"above": above},
                whole=body,
                body={"amount": amount, "steps": steps, "limit": limit, "ratio": ratio, "text": text},
            ),
        )

    @overload
    def send_basket(self, *, prices: Prices | PricesDict, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    def send_basket(self, body: SendBasketRequest, **options: Unpack[RequestOptions]) -> None: ...
    def send_basket(
        self,
        body: SendBasketRequest | None = None,
        *,
        prices: Prices | PricesDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /baskets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SEND_BASKET, Arguments(options, whole=body, body={"prices": prices}))

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
    async def set_price(
        self,
        *,
        amount: Decimal | float,
        above: Decimal | float | None = None,
        steps: Sequence[Decimal | float] | None = None,
        limit: Decimal | float | None = None,
        ratio: float | None = None,
        text: Decimal | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Price: ...
    @overload
    async def set_price(
        self, body: Price, *, above: Decimal | float | None = None, **options: Unpack[RequestOptions]
    ) -> Price: ...
    async def set_price(
        self,
        body: Price | None = None,
        *,
        amount: Decimal | float = REQUIRED,
        above: Decimal | float | None = None,
        steps: Sequence[Decimal | float] | None = None,
        limit: Decimal | float | None = None,
        ratio: float | None = None,
        text: Decimal | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Price:
        """`POST /prices`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _SET_PRICE,
            Arguments(
                options,
                query={"above": above},
                whole=body,
                body={"amount": amount, "steps": steps, "limit": limit, "ratio": ratio, "text": text},
            ),
        )

    @overload
    async def send_basket(self, *, prices: Prices | PricesDict, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    async def send_basket(self, body: SendBasketRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def send_basket(
        self,
        body: SendBasketRequest | None = None,
        *,
        prices: Prices | PricesDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /baskets`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SEND_BASKET, Arguments(options, whole=body, body={"prices": prices}))

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
        self.set_price = raw(client.set_price)
        self.send_basket = raw(client.send_basket)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.set_price = opened(client.set_price)
        self.send_basket = opened(client.send_basket)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.set_price = async_raw(client.set_price)
        self.send_basket = async_raw(client.send_basket)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.set_price = async_opened(client.set_price)
        self.send_basket = async_opened(client.send_basket)

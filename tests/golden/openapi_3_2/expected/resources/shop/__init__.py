"""`client.shop` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        AsyncOrders,
        AsyncOrdersWithRawResponse,
        AsyncOrdersWithStreamingResponse,
        Orders,
        OrdersWithRawResponse,
        OrdersWithStreamingResponse,
    )
    from .shop import (
        AsyncShop,
        AsyncShopWithRawResponse,
        AsyncShopWithStreamingResponse,
        Shop,
        ShopWithRawResponse,
        ShopWithStreamingResponse,
    )

_HOMES = {
    "AsyncOrders": ".orders",
    "AsyncOrdersWithRawResponse": ".orders",
    "AsyncOrdersWithStreamingResponse": ".orders",
    "AsyncShop": ".shop",
    "AsyncShopWithRawResponse": ".shop",
    "AsyncShopWithStreamingResponse": ".shop",
    "Orders": ".orders",
    "OrdersWithRawResponse": ".orders",
    "OrdersWithStreamingResponse": ".orders",
    "Shop": ".shop",
    "ShopWithRawResponse": ".shop",
    "ShopWithStreamingResponse": ".shop",
}

__all__ = [
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "AsyncShop",
    "AsyncShopWithRawResponse",
    "AsyncShopWithStreamingResponse",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
    "Shop",
    "ShopWithRawResponse",
    "ShopWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

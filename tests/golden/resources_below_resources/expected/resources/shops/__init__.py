"""`client.shops` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        AsyncSpare,
        AsyncSpareWithRawResponse,
        AsyncSpareWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
        Spare,
        SpareWithRawResponse,
        SpareWithStreamingResponse,
    )
    from .shops import (
        AsyncShops,
        AsyncShopsWithRawResponse,
        AsyncShopsWithStreamingResponse,
        Shops,
        ShopsWithRawResponse,
        ShopsWithStreamingResponse,
    )
    from .shops_2 import (
        AsyncShopsShops,
        AsyncShopsShopsWithRawResponse,
        AsyncShopsShopsWithStreamingResponse,
        ShopsShops,
        ShopsShopsWithRawResponse,
        ShopsShopsWithStreamingResponse,
    )
    from .店_2 import (
        Async店,
        Async店WithRawResponse,
        Async店WithStreamingResponse,
        店,
        店WithRawResponse,
        店WithStreamingResponse,
    )

_HOMES = {
    "AsyncItems": ".items",
    "AsyncItemsWithRawResponse": ".items",
    "AsyncItemsWithStreamingResponse": ".items",
    "AsyncParts": ".items",
    "AsyncPartsWithRawResponse": ".items",
    "AsyncPartsWithStreamingResponse": ".items",
    "AsyncShops": ".shops",
    "AsyncShopsShops": ".shops_2",
    "AsyncShopsShopsWithRawResponse": ".shops_2",
    "AsyncShopsShopsWithStreamingResponse": ".shops_2",
    "AsyncShopsWithRawResponse": ".shops",
    "AsyncShopsWithStreamingResponse": ".shops",
    "AsyncSpare": ".items",
    "AsyncSpareWithRawResponse": ".items",
    "AsyncSpareWithStreamingResponse": ".items",
    "Async店": ".店_2",
    "Async店WithRawResponse": ".店_2",
    "Async店WithStreamingResponse": ".店_2",
    "Items": ".items",
    "ItemsWithRawResponse": ".items",
    "ItemsWithStreamingResponse": ".items",
    "Parts": ".items",
    "PartsWithRawResponse": ".items",
    "PartsWithStreamingResponse": ".items",
    "Shops": ".shops",
    "ShopsShops": ".shops_2",
    "ShopsShopsWithRawResponse": ".shops_2",
    "ShopsShopsWithStreamingResponse": ".shops_2",
    "ShopsWithRawResponse": ".shops",
    "ShopsWithStreamingResponse": ".shops",
    "Spare": ".items",
    "SpareWithRawResponse": ".items",
    "SpareWithStreamingResponse": ".items",
    "店": ".店_2",
    "店WithRawResponse": ".店_2",
    "店WithStreamingResponse": ".店_2",
}

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncShops",
    "AsyncShopsShops",
    "AsyncShopsShopsWithRawResponse",
    "AsyncShopsShopsWithStreamingResponse",
    "AsyncShopsWithRawResponse",
    "AsyncShopsWithStreamingResponse",
    "AsyncSpare",
    "AsyncSpareWithRawResponse",
    "AsyncSpareWithStreamingResponse",
    "Async店",
    "Async店WithRawResponse",
    "Async店WithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
    "Shops",
    "ShopsShops",
    "ShopsShopsWithRawResponse",
    "ShopsShopsWithStreamingResponse",
    "ShopsWithRawResponse",
    "ShopsWithStreamingResponse",
    "Spare",
    "SpareWithRawResponse",
    "SpareWithStreamingResponse",
    "店",
    "店WithRawResponse",
    "店WithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

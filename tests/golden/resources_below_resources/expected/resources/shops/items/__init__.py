"""`client.shops.items` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from .parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )
    from .spare import (
        AsyncSpare,
        AsyncSpareWithRawResponse,
        AsyncSpareWithStreamingResponse,
        Spare,
        SpareWithRawResponse,
        SpareWithStreamingResponse,
    )

_HOMES = {
    "AsyncItems": ".items",
    "AsyncItemsWithRawResponse": ".items",
    "AsyncItemsWithStreamingResponse": ".items",
    "AsyncParts": ".parts",
    "AsyncPartsWithRawResponse": ".parts",
    "AsyncPartsWithStreamingResponse": ".parts",
    "AsyncSpare": ".spare",
    "AsyncSpareWithRawResponse": ".spare",
    "AsyncSpareWithStreamingResponse": ".spare",
    "Items": ".items",
    "ItemsWithRawResponse": ".items",
    "ItemsWithStreamingResponse": ".items",
    "Parts": ".parts",
    "PartsWithRawResponse": ".parts",
    "PartsWithStreamingResponse": ".parts",
    "Spare": ".spare",
    "SpareWithRawResponse": ".spare",
    "SpareWithStreamingResponse": ".spare",
}

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncSpare",
    "AsyncSpareWithRawResponse",
    "AsyncSpareWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
    "Spare",
    "SpareWithRawResponse",
    "SpareWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

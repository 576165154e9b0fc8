"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Card, Line, Order, OrderPayment, SendFormRequest, SendPartsRequest, Transfer
    from .other import Instant, Stamped

_HOMES = {
    "Card": ".client",
    "Instant": ".other",
    "Line": ".client",
    "Order": ".client",
    "OrderPayment": ".client",
    "SendFormRequest": ".client",
    "SendPartsRequest": ".client",
    "Stamped": ".other",
    "Transfer": ".client",
}

__all__ = [
    "Card",
    "Instant",
    "Line",
    "Order",
    "OrderPayment",
    "SendFormRequest",
    "SendPartsRequest",
    "Stamped",
    "Transfer",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

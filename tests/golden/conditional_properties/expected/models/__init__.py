"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Address, Device, DeviceOs, Payment, State
    from .other import Card, Parcel

_HOMES = {
    "Address": ".client",
    "Card": ".other",
    "Device": ".client",
    "DeviceOs": ".client",
    "Parcel": ".other",
    "Payment": ".client",
    "State": ".client",
}

__all__ = [
    "Address",
    "Card",
    "Device",
    "DeviceOs",
    "Parcel",
    "Payment",
    "State",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import AnyShape, Base, Circle, Drawing, Form, Holder, Name, Ring, Shape, Wide

_HOMES = {
    "AnyShape": ".shared",
    "Base": ".shared",
    "Circle": ".shared",
    "Drawing": ".shared",
    "Form": ".shared",
    "Holder": ".shared",
    "Name": ".shared",
    "Ring": ".shared",
    "Shape": ".shared",
    "Wide": ".shared",
}

__all__ = [
    "AnyShape",
    "Base",
    "Circle",
    "Drawing",
    "Form",
    "Holder",
    "Name",
    "Ring",
    "Shape",
    "Wide",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

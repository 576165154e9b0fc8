"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dogs import Births, Dog, Facts, Kennel, Metadata, Nothing
    from .other import Place

_HOMES = {
    "Births": ".dogs",
    "Dog": ".dogs",
    "Facts": ".dogs",
    "Kennel": ".dogs",
    "Metadata": ".dogs",
    "Nothing": ".dogs",
    "Place": ".other",
}

__all__ = [
    "Births",
    "Dog",
    "Facts",
    "Kennel",
    "Metadata",
    "Nothing",
    "Place",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bundles import Bundle
    from .media import Clip, MediaAddRequest
    from .other import Base, Page
    from .photos import Photo
    from .shared import Label, Scan

_HOMES = {
    "Base": ".other",
    "Bundle": ".bundles",
    "Clip": ".media",
    "Label": ".shared",
    "MediaAddRequest": ".media",
    "Page": ".other",
    "Photo": ".photos",
    "Scan": ".shared",
}

__all__ = [
    "Base",
    "Bundle",
    "Clip",
    "Label",
    "MediaAddRequest",
    "Page",
    "Photo",
    "Scan",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

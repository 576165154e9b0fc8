"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .barks import Bark, BarkCreateRequest
    from .dogs import DogPage, DogWithPicture
    from .other import DogToMake
    from .shared import Dog, Size, Tag

_HOMES = {
    "Bark": ".barks",
    "BarkCreateRequest": ".barks",
    "Dog": ".shared",
    "DogPage": ".dogs",
    "DogToMake": ".other",
    "DogWithPicture": ".dogs",
    "Size": ".shared",
    "Tag": ".shared",
}

__all__ = [
    "Bark",
    "BarkCreateRequest",
    "Dog",
    "DogPage",
    "DogToMake",
    "DogWithPicture",
    "Size",
    "Tag",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

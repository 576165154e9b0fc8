"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .barks import Bark, BarkCreateRequest
    from .bones import Bone, BonePage
    from .dogs import DogPage, DogWithPicture
    from .other import DogToMake
    from .shared import Dog, Size, Tag
    from .toys import Told, ToldBorn, ToldLost, ToyBox
    from .webhooks import Born, Lost

_HOMES = {
    "Bark": ".barks",
    "BarkCreateRequest": ".barks",
    "Bone": ".bones",
    "BonePage": ".bones",
    "Born": ".webhooks",
    "Dog": ".shared",
    "DogPage": ".dogs",
    "DogToMake": ".other",
    "DogWithPicture": ".dogs",
    "Lost": ".webhooks",
    "Size": ".shared",
    "Tag": ".shared",
    "Told": ".toys",
    "ToldBorn": ".toys",
    "ToldLost": ".toys",
    "ToyBox": ".toys",
}

__all__ = [
    "Bark",
    "BarkCreateRequest",
    "Bone",
    "BonePage",
    "Born",
    "Dog",
    "DogPage",
    "DogToMake",
    "DogWithPicture",
    "Lost",
    "Size",
    "Tag",
    "Told",
    "ToldBorn",
    "ToldLost",
    "ToyBox",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.kennel`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.other import BarkDict as BarkParam
    from ...models.dogs import Dog
    from ...models.dogs import Dog as Hound
    from ...models.dogs import Dog as Terrier
    from ...models.dogs import DogTag as Tag

_HOMES = {
    "BarkParam": "...inputs.other:BarkDict",
    "Dog": "...models.dogs",
    "Hound": "...models.dogs:Dog",
    "Tag": "...models.dogs:DogTag",
    "Terrier": "...models.dogs:Dog",
    "parts": ".parts",
}

__all__ = [
    "BarkParam",
    "Dog",
    "Hound",
    "Tag",
    "Terrier",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

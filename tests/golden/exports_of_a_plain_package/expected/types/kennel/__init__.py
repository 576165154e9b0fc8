"""Names of `types.kennel`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.other import BarkDict as BarkParam
    from ...models.client import Dog
    from ...models.client import Dog as Hound
    from ...models.client import Dog as Terrier
    from ...models.client import DogTag as Tag

_HOMES = {
    "BarkParam": "...inputs.other:BarkDict",
    "Dog": "...models.client",
    "Hound": "...models.client:Dog",
    "Tag": "...models.client:DogTag",
    "Terrier": "...models.client:Dog",
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

"""Names of `types.kennel.parts`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.dogs import DogTag as Tag

_HOMES = {
    "Tag": "...models.dogs:DogTag",
}

__all__ = [
    "Tag",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.dog`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.shared import Dog
    from ..models.shared import Tag as DogTag
    from ..models.shared import Tag as TagParam

_HOMES = {
    "Dog": "..models.shared",
    "DogTag": "..models.shared:Tag",
    "TagParam": "..models.shared:Tag",
}

__all__ = [
    "Dog",
    "DogTag",
    "TagParam",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

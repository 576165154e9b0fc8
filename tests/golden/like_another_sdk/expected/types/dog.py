"""Names of `types.dog`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.shared import TagDict as TagParam
    from ..models.shared import Dog
    from ..models.shared import Tag as DogTag

_HOMES = {
    "Dog": "..models.shared",
    "DogTag": "..models.shared:Tag",
    "TagParam": "..inputs.shared:TagDict",
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

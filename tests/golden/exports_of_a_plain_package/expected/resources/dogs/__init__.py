"""Names of `resources.dogs`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._resources.dogs import AsyncDogs, Dogs

_HOMES = {
    "AsyncDogs": "..._resources.dogs",
    "Dogs": "..._resources.dogs",
    "barking": ".barking",
}

__all__ = [
    "AsyncDogs",
    "Dogs",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

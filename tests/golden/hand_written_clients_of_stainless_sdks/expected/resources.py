"""Names of `resources`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._resources.dogs import Dogs as DogsResource

_HOMES = {
    "DogsResource": "._resources.dogs:Dogs",
}

__all__ = [
    "DogsResource",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.kennel`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.client import Dog
    from ..models.client import Dog as Hound
    from ..models.client import Dog as Terrier

_HOMES = {
    "Dog": "..models.client",
    "Hound": "..models.client:Dog",
    "Terrier": "..models.client:Dog",
}

__all__ = [
    "Dog",
    "Hound",
    "Terrier",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.dedicated_endpoint`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.endpoints import DedicatedEndpoint

_HOMES = {
    "DedicatedEndpoint": "..models.endpoints",
}

__all__ = [
    "DedicatedEndpoint",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

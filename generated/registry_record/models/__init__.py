"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import AuthData, Endpoint, EnkryptRecord, ModelConfig, Paths, RegistryRecord, ScaleRecord

_HOMES = {
    "AuthData": ".shared",
    "Endpoint": ".shared",
    "EnkryptRecord": ".shared",
    "ModelConfig": ".shared",
    "Paths": ".shared",
    "RegistryRecord": ".shared",
    "ScaleRecord": ".shared",
}

__all__ = [
    "AuthData",
    "Endpoint",
    "EnkryptRecord",
    "ModelConfig",
    "Paths",
    "RegistryRecord",
    "ScaleRecord",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types`, imported on first use."""

from __future__ import annotations

_HOMES = {
    "dog": ".dog",
}

__all__: list[str] = []


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

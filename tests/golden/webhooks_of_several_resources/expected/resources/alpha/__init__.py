"""`client.alpha` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha import Alpha, AsyncAlpha
    from .deep import AsyncDeep, Deep

_HOMES = {
    "Alpha": ".alpha",
    "AsyncAlpha": ".alpha",
    "AsyncDeep": ".deep",
    "Deep": ".deep",
}

__all__ = [
    "Alpha",
    "AsyncAlpha",
    "AsyncDeep",
    "Deep",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

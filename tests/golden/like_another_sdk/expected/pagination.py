"""Names of `pagination`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.compat.pages import Page as SyncCursorPage

_HOMES = {
    "SyncCursorPage": "._runtime.compat.pages:Page",
}

__all__ = [
    "SyncCursorPage",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.batch_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.named import BatchListResponse2 as BatchListResponse

_HOMES = {
    "BatchListResponse": "..inputs.named:BatchListResponse2",
}

__all__ = [
    "BatchListResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

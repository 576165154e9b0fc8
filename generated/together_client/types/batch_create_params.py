"""Names of `types.batch_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.batches_params import BatchCreateParams

_HOMES = {
    "BatchCreateParams": "..inputs.batches_params",
}

__all__ = [
    "BatchCreateParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

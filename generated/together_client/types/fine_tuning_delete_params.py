"""Names of `types.fine_tuning_delete_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.fine_tuning_params import FineTuningDeleteParams

_HOMES = {
    "FineTuningDeleteParams": "..inputs.fine_tuning_params",
}

__all__ = [
    "FineTuningDeleteParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

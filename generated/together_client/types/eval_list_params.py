"""Names of `types.eval_list_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.evals_params import EvalListParams

_HOMES = {
    "EvalListParams": "..inputs.evals_params",
}

__all__ = [
    "EvalListParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

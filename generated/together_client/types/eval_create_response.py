"""Names of `types.eval_create_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.evals import EvaluationResponse as EvalCreateResponse

_HOMES = {
    "EvalCreateResponse": "..models.evals:EvaluationResponse",
}

__all__ = [
    "EvalCreateResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

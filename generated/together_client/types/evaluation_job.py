"""Names of `types.evaluation_job`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.evals import EvaluationCompareResults as Results
    from ..models.evals import EvaluationCompareResults as ResultsEvaluationCompareResults
    from ..models.evals import EvaluationJob
    from ..models.evals import EvaluationJobStatusUpdate as StatusUpdate

_HOMES = {
    "EvaluationJob": "..models.evals",
    "Results": "..models.evals:EvaluationCompareResults",
    "ResultsEvaluationCompareResults": "..models.evals:EvaluationCompareResults",
    "StatusUpdate": "..models.evals:EvaluationJobStatusUpdate",
}

__all__ = [
    "EvaluationJob",
    "Results",
    "ResultsEvaluationCompareResults",
    "StatusUpdate",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

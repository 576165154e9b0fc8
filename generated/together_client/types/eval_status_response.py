"""Names of `types.eval_status_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.evals import EvalStatusResponse
    from ..models.evals import EvalStatusResponseResults as Results
    from ..models.evals import EvaluationClassifyResults as ResultsEvaluationClassifyResults
    from ..models.evals import EvaluationCompareResults as ResultsEvaluationCompareResults
    from ..models.evals import EvaluationScoreResults as ResultsEvaluationScoreResults
    from ..models.evals import EvaluationScoreResultsAggregatedScores as ResultsEvaluationScoreResultsAggregatedScores

_HOMES = {
    "EvalStatusResponse": "..models.evals",
    "Results": "..models.evals:EvalStatusResponseResults",
    "ResultsEvaluationClassifyResults": "..models.evals:EvaluationClassifyResults",
    "ResultsEvaluationCompareResults": "..models.evals:EvaluationCompareResults",
    "ResultsEvaluationScoreResults": "..models.evals:EvaluationScoreResults",
    "ResultsEvaluationScoreResultsAggregatedScores": "..models.evals:EvaluationScoreResultsAggregatedScores",
}

__all__ = [
    "EvalStatusResponse",
    "Results",
    "ResultsEvaluationClassifyResults",
    "ResultsEvaluationCompareResults",
    "ResultsEvaluationScoreResults",
    "ResultsEvaluationScoreResultsAggregatedScores",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

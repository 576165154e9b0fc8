"""Names of `types.eval_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.evals import EvaluationClassifyParametersDict as ParametersEvaluationClassifyParameters
    from ..inputs.evals import EvaluationCompareParametersDict as ParametersEvaluationCompareParameters
    from ..inputs.evals import EvaluationJudgeModelConfigDict as ParametersEvaluationClassifyParametersJudge
    from ..inputs.evals import EvaluationJudgeModelConfigDict as ParametersEvaluationCompareParametersJudge
    from ..inputs.evals import EvaluationJudgeModelConfigDict as ParametersEvaluationScoreParametersJudge
    from ..inputs.evals import (
        EvaluationModelRequestDict as ParametersEvaluationClassifyParametersModelToEvaluateEvaluationModelRequest,
    )
    from ..inputs.evals import (
        EvaluationModelRequestDict as ParametersEvaluationCompareParametersModelAEvaluationModelRequest,
    )
    from ..inputs.evals import (
        EvaluationModelRequestDict as ParametersEvaluationCompareParametersModelBEvaluationModelRequest,
    )
    from ..inputs.evals import (
        EvaluationModelRequestDict as ParametersEvaluationScoreParametersModelToEvaluateEvaluationModelRequest,
    )
    from ..inputs.evals import EvaluationScoreParametersDict as ParametersEvaluationScoreParameters
    from ..inputs.evals_params import EvalCreateParams
    from ..models.evals import EvaluationModelOrString as ParametersEvaluationClassifyParametersModelToEvaluate
    from ..models.evals import EvaluationModelOrString as ParametersEvaluationCompareParametersModelA
    from ..models.evals import EvaluationModelOrString as ParametersEvaluationCompareParametersModelB
    from ..models.evals import EvaluationModelOrString as ParametersEvaluationScoreParametersModelToEvaluate
    from ..models.evals import EvaluationTypedRequestParameters as Parameters

_HOMES = {
    "EvalCreateParams": "..inputs.evals_params",
    "Parameters": "..models.evals:EvaluationTypedRequestParameters",
    "ParametersEvaluationClassifyParameters": "..inputs.evals:EvaluationClassifyParametersDict",
    "ParametersEvaluationClassifyParametersJudge": "..inputs.evals:EvaluationJudgeModelConfigDict",
    "ParametersEvaluationClassifyParametersModelToEvaluate": "..models.evals:EvaluationModelOrString",
    "ParametersEvaluationClassifyParametersModelToEvaluateEvaluationModelRequest": "..inputs.evals:EvaluationModelRequestDict",
    "ParametersEvaluationCompareParameters": "..inputs.evals:EvaluationCompareParametersDict",
    "ParametersEvaluationCompareParametersJudge": "..inputs.evals:EvaluationJudgeModelConfigDict",
    "ParametersEvaluationCompareParametersModelA": "..models.evals:EvaluationModelOrString",
    "ParametersEvaluationCompareParametersModelAEvaluationModelRequest": "..inputs.evals:EvaluationModelRequestDict",
    "ParametersEvaluationCompareParametersModelB": "..models.evals:EvaluationModelOrString",
    "ParametersEvaluationCompareParametersModelBEvaluationModelRequest": "..inputs.evals:EvaluationModelRequestDict",
    "ParametersEvaluationScoreParameters": "..inputs.evals:EvaluationScoreParametersDict",
    "ParametersEvaluationScoreParametersJudge": "..inputs.evals:EvaluationJudgeModelConfigDict",
    "ParametersEvaluationScoreParametersModelToEvaluate": "..models.evals:EvaluationModelOrString",
    "ParametersEvaluationScoreParametersModelToEvaluateEvaluationModelRequest": "..inputs.evals:EvaluationModelRequestDict",
}

__all__ = [
    "EvalCreateParams",
    "Parameters",
    "ParametersEvaluationClassifyParameters",
    "ParametersEvaluationClassifyParametersJudge",
    "ParametersEvaluationClassifyParametersModelToEvaluate",
    "ParametersEvaluationClassifyParametersModelToEvaluateEvaluationModelRequest",
    "ParametersEvaluationCompareParameters",
    "ParametersEvaluationCompareParametersJudge",
    "ParametersEvaluationCompareParametersModelA",
    "ParametersEvaluationCompareParametersModelAEvaluationModelRequest",
    "ParametersEvaluationCompareParametersModelB",
    "ParametersEvaluationCompareParametersModelBEvaluationModelRequest",
    "ParametersEvaluationScoreParameters",
    "ParametersEvaluationScoreParametersJudge",
    "ParametersEvaluationScoreParametersModelToEvaluate",
    "ParametersEvaluationScoreParametersModelToEvaluateEvaluationModelRequest",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

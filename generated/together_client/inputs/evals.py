"""Input types of `client.evals`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.evals import (
    EvaluationClassifyParameters,
    EvaluationCompareParameters,
    EvaluationJudgeModelConfig,
    EvaluationModelRequest,
    EvaluationScoreParameters,
)


class EvaluationClassifyParametersDict(TypedDict, total=False):
    """Settings for classifying answers."""

    judge: Required[EvaluationJudgeModelConfig | EvaluationJudgeModelConfigDict]
    labels: Required[Sequence[str]]
    pass_labels: Required[Sequence[str]]
    model_to_evaluate: EvaluationModelOrStringInput
    input_data_file_path: Required[str]


class EvaluationScoreParametersDict(TypedDict, total=False):
    """Settings for scoring answers."""

    judge: Required[EvaluationJudgeModelConfig | EvaluationJudgeModelConfigDict]
    min_score: Required[float]
    max_score: Required[float]
    pass_threshold: Required[float]
    model_to_evaluate: EvaluationModelOrStringInput
    input_data_file_path: Required[str]


class EvaluationCompareParametersDict(TypedDict, total=False):
    """Settings for comparing the answers of two models."""

    judge: Required[EvaluationJudgeModelConfig | EvaluationJudgeModelConfigDict]
    model_a: EvaluationModelOrStringInput
    model_b: EvaluationModelOrStringInput
    input_data_file_path: Required[str]


class EvaluationJudgeModelConfigDict(TypedDict, total=False):
    """The model that judges."""

    model: Required[str]
    system_template: Required[str]
    model_source: Required[Literal["serverless", "dedicated", "external"]]
    external_api_token: str
    external_base_url: str
    num_workers: int


class EvaluationModelRequestDict(TypedDict, total=False):
    """A model that answers the questions."""

    model: Required[str]
    max_tokens: Required[int]
    temperature: Required[float]
    system_template: Required[str]
    input_template: Required[str]
    model_source: Required[Literal["serverless", "dedicated", "external"]]
    external_api_token: str
    external_base_url: str
    num_workers: int


EvaluationModelOrStringInput: TypeAlias = str | EvaluationModelRequest | EvaluationModelRequestDict
"""A model that answers, or the field of the data that holds its answers."""

EvaluationTypedRequestParametersInput: TypeAlias = (
    EvaluationClassifyParameters
    | EvaluationClassifyParametersDict
    | EvaluationScoreParameters
    | EvaluationScoreParametersDict
    | EvaluationCompareParameters
    | EvaluationCompareParametersDict
)
"""Settings of that type of evaluation."""

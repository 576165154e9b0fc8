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
    """The model that judges."""
    labels: Required[Sequence[str]]
    """Labels that the judge chooses from."""
    pass_labels: Required[Sequence[str]]
    """Labels that count as a pass."""
    model_to_evaluate: EvaluationModelOrStringInput
    """The model that answers, or the field with its answers."""
    input_data_file_path: Required[str]
    """Id of the uploaded file with the questions."""


class EvaluationScoreParametersDict(TypedDict, total=False):
    """Settings for scoring answers."""

    judge: Required[EvaluationJudgeModelConfig | EvaluationJudgeModelConfigDict]
    """The model that judges."""
    min_score: Required[float]
    """Lowest score that the judge may give."""
    max_score: Required[float]
    """Highest score that the judge may give."""
    pass_threshold: Required[float]
    """Lowest score that counts as a pass."""
    model_to_evaluate: EvaluationModelOrStringInput
    """The model that answers, or the field with its answers."""
    input_data_file_path: Required[str]
    """Id of the uploaded file with the questions."""


class EvaluationCompareParametersDict(TypedDict, total=False):
    """Settings for comparing the answers of two models."""

    judge: Required[EvaluationJudgeModelConfig | EvaluationJudgeModelConfigDict]
    """The model that judges."""
    model_a: EvaluationModelOrStringInput
    """The first model, or the field with its answers."""
    model_b: EvaluationModelOrStringInput
    """The second model, or the field with its answers."""
    input_data_file_path: Required[str]
    """Id of the uploaded file with the questions."""


class EvaluationJudgeModelConfigDict(TypedDict, total=False):
    """The model that judges."""

    model: Required[str]
    """Name of the model that judges."""
    system_template: Required[str]
    """System prompt of the judge."""
    model_source: Required[Literal["serverless", "dedicated", "external"]]
    """Where the judge is served."""
    external_api_token: str
    """Token for a judge that is served elsewhere."""
    external_base_url: str
    """Base URL of a judge that is served elsewhere; its API must be compatible with OpenAI's."""
    num_workers: int
    """How many requests run at a time, in place of the model's default; lower it where another service limits the
    rate.
    """


class EvaluationModelRequestDict(TypedDict, total=False):
    """A model that answers the questions."""

    model: Required[str]
    """Name of the model that answers."""
    max_tokens: Required[int]
    """Highest number of tokens in an answer."""
    temperature: Required[float]
    """How random the choice of tokens is; 0 for the likeliest token."""
    system_template: Required[str]
    """System prompt of the model."""
    input_template: Required[str]
    """Template that each question is put into."""
    model_source: Required[Literal["serverless", "dedicated", "external"]]
    """Where the model is served."""
    external_api_token: str
    """Token for a model that is served elsewhere."""
    external_base_url: str
    """Base URL of a model that is served elsewhere; its API must be compatible with OpenAI's."""
    num_workers: int
    """How many requests run at a time, in place of the model's default; lower it where another service limits the
    rate.
    """


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

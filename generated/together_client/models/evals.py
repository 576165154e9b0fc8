"""Models of `client.evals`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class EvaluationTypedRequest(Record):
    """An evaluation to start."""

    type: Literal["classify", "score", "compare"]
    """Whether answers are classified, scored or compared."""
    parameters: EvaluationTypedRequestParameters
    """Settings of that type of evaluation."""


@record
class EvaluationClassifyParameters(Record):
    """Settings for classifying answers."""

    judge: EvaluationJudgeModelConfig
    """The model that judges."""
    labels: list[str]
    """Labels that the judge chooses from."""
    pass_labels: list[str]
    """Labels that count as a pass."""
    model_to_evaluate: EvaluationModelOrString | None = None
    """The model that answers, or the field with its answers."""
    input_data_file_path: str
    """Id of the uploaded file with the questions."""


@record
class EvaluationScoreParameters(Record):
    """Settings for scoring answers."""

    judge: EvaluationJudgeModelConfig
    """The model that judges."""
    min_score: float
    """Lowest score that the judge may give."""
    max_score: float
    """Highest score that the judge may give."""
    pass_threshold: float
    """Lowest score that counts as a pass."""
    model_to_evaluate: EvaluationModelOrString | None = None
    """The model that answers, or the field with its answers."""
    input_data_file_path: str
    """Id of the uploaded file with the questions."""


@record
class EvaluationCompareParameters(Record):
    """Settings for comparing the answers of two models."""

    judge: EvaluationJudgeModelConfig
    """The model that judges."""
    model_a: EvaluationModelOrString | None = None
    """The first model, or the field with its answers."""
    model_b: EvaluationModelOrString | None = None
    """The second model, or the field with its answers."""
    input_data_file_path: str
    """Id of the uploaded file with the questions."""


@record
class EvaluationJudgeModelConfig(Record):
    """The model that judges."""

    model: str
    """Name of the model that judges."""
    system_template: str
    """System prompt of the judge."""
    model_source: Literal["serverless", "dedicated", "external"]
    """Where the judge is served."""
    external_api_token: str | None = None
    """Token for a judge that is served elsewhere."""
    external_base_url: str | None = None
    """Base URL of a judge that is served elsewhere; its API must be compatible with OpenAI's."""
    num_workers: int | None = None
    """How many requests run at a time, in place of the model's default; lower it where another service limits the
    rate.
    """


@record
class EvaluationModelRequest(Record):
    """A model that answers the questions."""

    model: str
    """Name of the model that answers."""
    max_tokens: int
    """Highest number of tokens in an answer."""
    temperature: float
    """How random the choice of tokens is; 0 for the likeliest token."""
    system_template: str
    """System prompt of the model."""
    input_template: str
    """Template that each question is put into."""
    model_source: Literal["serverless", "dedicated", "external"]
    """Where the model is served."""
    external_api_token: str | None = None
    """Token for a model that is served elsewhere."""
    external_base_url: str | None = None
    """Base URL of a model that is served elsewhere; its API must be compatible with OpenAI's."""
    num_workers: int | None = None
    """How many requests run at a time, in place of the model's default; lower it where another service limits the
    rate.
    """


EvaluationModelOrString: TypeAlias = str | EvaluationModelRequest
"""A model that answers, or the field of the data that holds its answers."""


@record
class EvaluationResponse(Record):
    """An evaluation that was started."""

    workflow_id: str | None = None
    """Id of the evaluation."""
    status: Literal["pending"] | None = None
    """Always `pending`."""


@record
class EvaluationJob(Record):
    """An evaluation of models by a judge."""

    workflow_id: str | None = None
    """Id of the evaluation."""
    type: Literal["classify", "score", "compare"] | None = None
    """Whether answers are classified, scored or compared."""
    owner_id: str | None = None
    """Id of the owner; only administrators receive it."""
    status: Literal["pending", "queued", "running", "completed", "error", "user_error"] | None = None
    """State that the evaluation is in."""
    status_updates: list[EvaluationJobStatusUpdate] | None = None
    """States so far; only administrators receive them."""
    parameters: dict[str, Any] | None = None
    """Settings that the evaluation was started with."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When the evaluation was started."""
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    """When the evaluation last changed."""
    results: EvaluationJobResults | None = None
    """Results, once the evaluation has completed."""


@record
class EvaluationJobStatusUpdate(Record):
    """A change of an evaluation's state."""

    status: str | None = None
    """State from then on."""
    message: str | None = None
    """More about it, for people to read."""
    timestamp: dt.datetime | None = field("timestamp", TIME, default=None)
    """When the state changed."""


@record
class EvaluationClassifyResults(Record):
    """Results of classifying."""

    generation_fail_count: float | None = None
    """Number of answers that could not be generated."""
    judge_fail_count: float | None = None
    """Number of answers that could not be judged."""
    invalid_label_count: float | None = None
    """Number of judgements that name no known label."""
    result_file_id: str | None = None
    """Id of the file with every judgement."""
    pass_percentage: float | None = None
    """Percentage of answers whose label counts as a pass."""
    label_counts: str | None = None
    """Number of answers of each label, as JSON text."""


@record
class EvaluationScoreResults(Record):
    """Results of scoring."""

    aggregated_scores: EvaluationScoreResultsAggregatedScores | None = None
    """Scores in sum."""
    generation_fail_count: float | None = None
    """Number of answers that could not be generated."""
    judge_fail_count: float | None = None
    """Number of answers that could not be judged."""
    invalid_score_count: float | None = None
    """Number of judgements that are outside the range."""
    failed_samples: float | None = None
    """Number of questions without a score."""
    result_file_id: str | None = None
    """Id of the file with every judgement."""


@record
class EvaluationCompareResults(Record):
    """Results of comparing."""

    num_samples: int | None = None
    """Number of questions on which both were compared."""
    a_wins: int | None = field("A_wins", default=None)
    """Number of questions on which A was better."""
    b_wins: int | None = field("B_wins", default=None)
    """Number of questions on which B was better."""
    ties: int | None = field("Ties", default=None)
    """Number of questions on which neither was better."""
    generation_fail_count: float | None = None
    """Number of answers that could not be generated."""
    judge_fail_count: float | None = None
    """Number of answers that could not be judged."""
    result_file_id: str | None = None
    """Id of the file with every judgement."""


@record
class EvalListModelsResponse(Record):
    model_list: list[str] | None = None
    """Names of the models."""


@record
class EvalStatusResponse(Record):
    status: Literal["completed", "error", "user_error", "running", "queued", "pending"] | None = None
    """State that the evaluation is in."""
    results: EvalStatusResponseResults | None = None
    """Results; which ones depends on the type of evaluation."""


EvaluationTypedRequestParameters: TypeAlias = Annotated[
    EvaluationClassifyParameters | EvaluationScoreParameters | EvaluationCompareParameters,
    ByKeys(
        RequiredKeys(EvaluationClassifyParameters, required=("judge", "labels", "pass_labels", "input_data_file_path")),
        RequiredKeys(
            EvaluationScoreParameters,
            required=("judge", "min_score", "max_score", "pass_threshold", "input_data_file_path"),
        ),
        RequiredKeys(
            EvaluationCompareParameters, required=("judge", "input_data_file_path"), distinctive=("model_a", "model_b")
        ),
    ),
]
"""Settings of that type of evaluation."""


@record
class EvaluationError(Record):
    error: str | None = None
    """What went wrong."""


EvaluationJobResults: TypeAlias = Annotated[
    EvaluationClassifyResults | EvaluationScoreResults | EvaluationCompareResults | EvaluationError,
    ByKeys(
        RequiredKeys(EvaluationClassifyResults, distinctive=("invalid_label_count", "pass_percentage", "label_counts")),
        RequiredKeys(
            EvaluationScoreResults, distinctive=("aggregated_scores", "invalid_score_count", "failed_samples")
        ),
        RequiredKeys(EvaluationCompareResults, distinctive=("num_samples", "A_wins", "B_wins", "Ties")),
        RequiredKeys(EvaluationError, distinctive=("error",)),
    ),
]
"""Results, once the evaluation has completed."""


@record
class EvaluationScoreResultsAggregatedScores(Record):
    """Scores in sum."""

    mean_score: float | None = None
    """Mean of the scores."""
    std_score: float | None = None
    """Standard deviation of the scores."""
    pass_percentage: float | None = None
    """Percentage of scores that count as a pass."""


EvalStatusResponseResults: TypeAlias = Annotated[
    EvaluationClassifyResults | EvaluationScoreResults | EvaluationCompareResults,
    ByKeys(
        RequiredKeys(EvaluationClassifyResults, distinctive=("invalid_label_count", "pass_percentage", "label_counts")),
        RequiredKeys(
            EvaluationScoreResults, distinctive=("aggregated_scores", "invalid_score_count", "failed_samples")
        ),
        RequiredKeys(EvaluationCompareResults, distinctive=("num_samples", "A_wins", "B_wins", "Ties")),
    ),
]
"""Results; which ones depends on the type of evaluation."""

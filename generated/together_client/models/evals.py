"""Models of `client.evals`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys


@record
class EvaluationTypedRequest(Record):
    """An evaluation to start.

    Attributes:
        type: Whether answers are classified, scored or compared.
        parameters: Settings of that type of evaluation.
    """

    type: Literal["classify", "score", "compare"]
    parameters: EvaluationTypedRequestParameters


@record
class EvaluationClassifyParameters(Record):
    """Settings for classifying answers.

    Attributes:
        judge: The model that judges.
        labels: Labels that the judge chooses from.
        pass_labels: Labels that count as a pass.
        model_to_evaluate: The model that answers, or the field with its answers.
        input_data_file_path: Id of the uploaded file with the questions.
    """

    judge: EvaluationJudgeModelConfig
    labels: list[str]
    pass_labels: list[str]
    model_to_evaluate: EvaluationModelOrString | None = None
    input_data_file_path: str


@record
class EvaluationScoreParameters(Record):
    """Settings for scoring answers.

    Attributes:
        judge: The model that judges.
        min_score: Lowest score that the judge may give.
        max_score: Highest score that the judge may give.
        pass_threshold: Lowest score that counts as a pass.
        model_to_evaluate: The model that answers, or the field with its answers.
        input_data_file_path: Id of the uploaded file with the questions.
    """

    judge: EvaluationJudgeModelConfig
    min_score: float
    max_score: float
    pass_threshold: float
    model_to_evaluate: EvaluationModelOrString | None = None
    input_data_file_path: str


@record
class EvaluationCompareParameters(Record):
    """Settings for comparing the answers of two models.

    Attributes:
        judge: The model that judges.
        model_a: The first model, or the field with its answers.
        model_b: The second model, or the field with its answers.
        input_data_file_path: Id of the uploaded file with the questions.
    """

    judge: EvaluationJudgeModelConfig
    model_a: EvaluationModelOrString | None = None
    model_b: EvaluationModelOrString | None = None
    input_data_file_path: str


@record
class EvaluationJudgeModelConfig(Record):
    """The model that judges.

    Attributes:
        model: Name of the model that judges.
        system_template: System prompt of the judge.
        model_source: Where the judge is served.
        external_api_token: Token for a judge that is served elsewhere.
        external_base_url: Base URL of a judge that is served elsewhere; its API must be compatible with OpenAI's.
        num_workers: How many requests run at a time, in place of the model's default; lower it where another
            service limits the rate.
    """

    model: str
    system_template: str
    model_source: Literal["serverless", "dedicated", "external"]
    external_api_token: str | None = None
    external_base_url: str | None = None
    num_workers: int | None = None


@record
class EvaluationModelRequest(Record):
    """A model that answers the questions.

    Attributes:
        model: Name of the model that answers.
        max_tokens: Highest number of tokens in an answer.
        temperature: How random the choice of tokens is; 0 for the likeliest token.
        system_template: System prompt of the model.
        input_template: Template that each question is put into.
        model_source: Where the model is served.
        external_api_token: Token for a model that is served elsewhere.
        external_base_url: Base URL of a model that is served elsewhere; its API must be compatible with OpenAI's.
        num_workers: How many requests run at a time, in place of the model's default; lower it where another
            service limits the rate.
    """

    model: str
    max_tokens: int
    temperature: float
    system_template: str
    input_template: str
    model_source: Literal["serverless", "dedicated", "external"]
    external_api_token: str | None = None
    external_base_url: str | None = None
    num_workers: int | None = None


EvaluationModelOrString: TypeAlias = str | EvaluationModelRequest
"""A model that answers, or the field of the data that holds its answers."""


@record
class EvaluationResponse(Record):
    """An evaluation that was started.

    Attributes:
        workflow_id: Id of the evaluation.
        status: Always `pending`.
    """

    workflow_id: str | None = None
    status: Literal["pending"] | None = None


@record
class EvaluationJob(Record):
    """An evaluation of models by a judge.

    Attributes:
        workflow_id: Id of the evaluation.
        type: Whether answers are classified, scored or compared.
        owner_id: Id of the owner; only administrators receive it.
        status: State that the evaluation is in.
        status_updates: States so far; only administrators receive them.
        parameters: Settings that the evaluation was started with.
        created_at: When the evaluation was started.
        updated_at: When the evaluation last changed.
        results: Results, once the evaluation has completed.
    """

    workflow_id: str | None = None
    type: Literal["classify", "score", "compare"] | None = None
    owner_id: str | None = None
    status: Literal["pending", "queued", "running", "completed", "error", "user_error"] | None = None
    status_updates: list[EvaluationJobStatusUpdate] | None = None
    parameters: dict[str, Any] | None = None
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    updated_at: dt.datetime | None = field("updated_at", TIME, default=None)
    results: EvaluationJobResults | None = None


@record
class EvaluationJobStatusUpdate(Record):
    """A change of an evaluation's state.

    Attributes:
        status: State from then on.
        message: More about it, for people to read.
        timestamp: When the state changed.
    """

    status: str | None = None
    message: str | None = None
    timestamp: dt.datetime | None = field("timestamp", TIME, default=None)


@record
class EvaluationClassifyResults(Record):
    """Results of classifying.

    Attributes:
        generation_fail_count: Number of answers that could not be generated.
        judge_fail_count: Number of answers that could not be judged.
        invalid_label_count: Number of judgements that name no known label.
        result_file_id: Id of the file with every judgement.
        pass_percentage: Percentage of answers whose label counts as a pass.
        label_counts: Number of answers of each label, as JSON text.
    """

    generation_fail_count: float | None = None
    judge_fail_count: float | None = None
    invalid_label_count: float | None = None
    result_file_id: str | None = None
    pass_percentage: float | None = None
    label_counts: str | None = None


@record
class EvaluationScoreResults(Record):
    """Results of scoring.

    Attributes:
        aggregated_scores: Scores in sum.
        generation_fail_count: Number of answers that could not be generated.
        judge_fail_count: Number of answers that could not be judged.
        invalid_score_count: Number of judgements that are outside the range.
        failed_samples: Number of questions without a score.
        result_file_id: Id of the file with every judgement.
    """

    aggregated_scores: EvaluationScoreResultsAggregatedScores | None = None
    generation_fail_count: float | None = None
    judge_fail_count: float | None = None
    invalid_score_count: float | None = None
    failed_samples: float | None = None
    result_file_id: str | None = None


@record
class EvaluationCompareResults(Record):
    """Results of comparing.

    Attributes:
        num_samples: Number of questions on which both were compared.
        a_wins: Number of questions on which A was better.
        b_wins: Number of questions on which B was better.
        ties: Number of questions on which neither was better.
        generation_fail_count: Number of answers that could not be generated.
        judge_fail_count: Number of answers that could not be judged.
        result_file_id: Id of the file with every judgement.
    """

    num_samples: int | None = None
    a_wins: int | None = field("A_wins", default=None)
    b_wins: int | None = field("B_wins", default=None)
    ties: int | None = field("Ties", default=None)
    generation_fail_count: float | None = None
    judge_fail_count: float | None = None
    result_file_id: str | None = None


@record
class EvalListModelsResponse(Record):
    """
    Attributes:
        model_list: Names of the models.
    """

    model_list: list[str] | None = None


@record
class EvalStatusResponse(Record):
    """
    Attributes:
        status: State that the evaluation is in.
        results: Results; which ones depends on the type of evaluation.
    """

    status: Literal["completed", "error", "user_error", "running", "queued", "pending"] | None = None
    results: EvalStatusResponseResults | None = None


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
class EvaluationJobResults4(Record):
    """
    Attributes:
        error: What went wrong.
    """

    error: str | None = None


EvaluationJobResults: TypeAlias = Annotated[
    EvaluationClassifyResults | EvaluationScoreResults | EvaluationCompareResults | EvaluationJobResults4,
    ByKeys(
        RequiredKeys(EvaluationClassifyResults, distinctive=("invalid_label_count", "pass_percentage", "label_counts")),
        RequiredKeys(
            EvaluationScoreResults, distinctive=("aggregated_scores", "invalid_score_count", "failed_samples")
        ),
        RequiredKeys(EvaluationCompareResults, distinctive=("num_samples", "A_wins", "B_wins", "Ties")),
        RequiredKeys(EvaluationJobResults4, distinctive=("error",)),
    ),
]
"""Results, once the evaluation has completed."""


@record
class EvaluationScoreResultsAggregatedScores(Record):
    """Scores in sum.

    Attributes:
        mean_score: Mean of the scores.
        std_score: Standard deviation of the scores.
        pass_percentage: Percentage of scores that count as a pass.
    """

    mean_score: float | None = None
    std_score: float | None = None
    pass_percentage: float | None = None


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

"""Operations of `evals` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("evals",): "Models judged by another model."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("evals", "create"),
        command=("evals", "create"),
        tool="evals_create",
        http="POST /evaluation",
        summary="Start an evaluation",
        docs="Starts a job in which a judge model classifies, scores or compares the answers of other models. Follow it with `GET /evaluation/{id}`.",
        arguments=(
            Argument(
                "type",
                "type",
                {"enum": ["classify", "score", "compare"]},
                docs="Whether answers are classified, scored or compared.",
                required=True,
            ),
            Argument(
                "parameters",
                "parameters",
                {"$ref": "evals#EvaluationTypedRequestParameters"},
                docs="Settings of that type of evaluation.",
                required=True,
            ),
        ),
        result={"$ref": "evals#EvaluationResponse"},
    ),
    Operation(
        path=("evals", "list"),
        command=("evals", "list"),
        tool="evals_list",
        http="GET /evaluation",
        summary="List evaluations",
        docs="Lists the evaluations of the account.",
        arguments=(
            Argument("status", "status", {"type": "string"}, docs="State that listed evaluations are in."),
            Argument(
                "limit", "limit", {"type": "integer"}, docs="Highest number of evaluations to return. Default: `10`."
            ),
        ),
        result={"type": "array", "items": {"$ref": "evals#EvaluationJob"}},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("evals", "list_models"),
        command=("evals", "list-models"),
        tool="evals_list_models",
        http="GET /evaluation/model-list",
        summary="List models for evaluations",
        docs="Lists the models that evaluations can use.",
        arguments=(
            Argument(
                "model_source",
                "model-source",
                {"type": "string"},
                docs='Where listed models are served. Default: `"all"`.',
            ),
        ),
        result={"$ref": "evals#EvalListModelsResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("evals", "retrieve"),
        command=("evals", "retrieve"),
        tool="evals_retrieve",
        http="GET /evaluation/{id}",
        summary="Get an evaluation",
        docs="Reads the settings, state and results of one evaluation.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the evaluation.", required=True),),
        result={"$ref": "evals#EvaluationJob"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("evals", "status"),
        command=("evals", "status"),
        tool="evals_status",
        http="GET /evaluation/{id}/status",
        summary="Get the state of an evaluation",
        docs="Reads the state of one evaluation, and its results once it has completed.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the evaluation.", required=True),),
        result={"$ref": "evals#EvalStatusResponse"},
        read_only=True,
        idempotent=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "EvaluationTypedRequest": {
        "type": "object",
        "properties": {
            "type": {
                "enum": ["classify", "score", "compare"],
                "description": "Whether answers are classified, scored or compared.",
            },
            "parameters": {
                "$ref": "evals#EvaluationTypedRequestParameters",
                "description": "Settings of that type of evaluation.",
            },
        },
        "required": ["type", "parameters"],
        "description": "An evaluation to start.",
    },
    "EvaluationClassifyParameters": {
        "type": "object",
        "properties": {
            "judge": {"$ref": "evals#EvaluationJudgeModelConfig", "description": "The model that judges."},
            "labels": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 2,
                "description": "Labels that the judge chooses from.",
            },
            "pass_labels": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "description": "Labels that count as a pass.",
            },
            "model_to_evaluate": {
                "$ref": "evals#EvaluationModelOrString",
                "description": "The model that answers, or the field with its answers.",
            },
            "input_data_file_path": {"type": "string", "description": "Id of the uploaded file with the questions."},
        },
        "required": ["judge", "labels", "pass_labels", "input_data_file_path"],
        "description": "Settings for classifying answers.",
    },
    "EvaluationScoreParameters": {
        "type": "object",
        "properties": {
            "judge": {"$ref": "evals#EvaluationJudgeModelConfig", "description": "The model that judges."},
            "min_score": {"type": "number", "description": "Lowest score that the judge may give."},
            "max_score": {"type": "number", "description": "Highest score that the judge may give."},
            "pass_threshold": {"type": "number", "description": "Lowest score that counts as a pass."},
            "model_to_evaluate": {
                "$ref": "evals#EvaluationModelOrString",
                "description": "The model that answers, or the field with its answers.",
            },
            "input_data_file_path": {"type": "string", "description": "Id of the uploaded file with the questions."},
        },
        "required": ["judge", "min_score", "max_score", "pass_threshold", "input_data_file_path"],
        "description": "Settings for scoring answers.",
    },
    "EvaluationCompareParameters": {
        "type": "object",
        "properties": {
            "judge": {"$ref": "evals#EvaluationJudgeModelConfig", "description": "The model that judges."},
            "model_a": {
                "$ref": "evals#EvaluationModelOrString",
                "description": "The first model, or the field with its answers.",
            },
            "model_b": {
                "$ref": "evals#EvaluationModelOrString",
                "description": "The second model, or the field with its answers.",
            },
            "input_data_file_path": {"type": "string", "description": "Id of the uploaded file with the questions."},
        },
        "required": ["judge", "input_data_file_path"],
        "description": "Settings for comparing the answers of two models.",
    },
    "EvaluationJudgeModelConfig": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "description": "Name of the model that judges."},
            "system_template": {"type": "string", "description": "System prompt of the judge."},
            "model_source": {
                "enum": ["serverless", "dedicated", "external"],
                "description": "Where the judge is served.",
            },
            "external_api_token": {"type": "string", "description": "Token for a judge that is served elsewhere."},
            "external_base_url": {
                "type": "string",
                "description": "Base URL of a judge that is served elsewhere; its API must be compatible with OpenAI's.",
            },
            "num_workers": {
                "type": "integer",
                "minimum": 1,
                "description": "How many requests run at a time, in place of the model's default; lower it where another service limits the rate.",
            },
        },
        "required": ["model", "system_template", "model_source"],
        "description": "The model that judges.",
    },
    "EvaluationModelOrString": {
        "anyOf": [{"type": "string"}, {"$ref": "evals#EvaluationModelRequest"}],
        "description": "A model that answers, or the field of the data that holds its answers.",
    },
    "EvaluationModelRequest": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "description": "Name of the model that answers."},
            "max_tokens": {"type": "integer", "minimum": 1, "description": "Highest number of tokens in an answer."},
            "temperature": {
                "type": "number",
                "minimum": 0,
                "maximum": 2,
                "description": "How random the choice of tokens is; 0 for the likeliest token.",
            },
            "system_template": {"type": "string", "description": "System prompt of the model."},
            "input_template": {"type": "string", "description": "Template that each question is put into."},
            "model_source": {
                "enum": ["serverless", "dedicated", "external"],
                "description": "Where the model is served.",
            },
            "external_api_token": {"type": "string", "description": "Token for a model that is served elsewhere."},
            "external_base_url": {
                "type": "string",
                "description": "Base URL of a model that is served elsewhere; its API must be compatible with OpenAI's.",
            },
            "num_workers": {
                "type": "integer",
                "minimum": 1,
                "description": "How many requests run at a time, in place of the model's default; lower it where another service limits the rate.",
            },
        },
        "required": ["model", "max_tokens", "temperature", "system_template", "input_template", "model_source"],
        "description": "A model that answers the questions.",
    },
    "EvaluationResponse": {
        "type": "object",
        "properties": {
            "workflow_id": {"type": "string", "description": "Id of the evaluation."},
            "status": {"enum": ["pending"], "description": "Always `pending`."},
        },
        "description": "An evaluation that was started.",
    },
    "EvaluationJob": {
        "type": "object",
        "properties": {
            "workflow_id": {"type": "string", "description": "Id of the evaluation."},
            "type": {
                "enum": ["classify", "score", "compare"],
                "description": "Whether answers are classified, scored or compared.",
            },
            "owner_id": {"type": "string", "description": "Id of the owner; only administrators receive it."},
            "status": {
                "enum": ["pending", "queued", "running", "completed", "error", "user_error"],
                "description": "State that the evaluation is in.",
            },
            "status_updates": {
                "type": "array",
                "items": {"$ref": "evals#EvaluationJobStatusUpdate"},
                "description": "States so far; only administrators receive them.",
            },
            "parameters": {
                "type": "object",
                "additionalProperties": {},
                "description": "Settings that the evaluation was started with.",
            },
            "created_at": {"type": "string", "format": "date-time", "description": "When the evaluation was started."},
            "updated_at": {"type": "string", "format": "date-time", "description": "When the evaluation last changed."},
            "results": {
                "anyOf": [{"$ref": "evals#EvaluationJobResults"}, {"type": "null"}],
                "description": "Results, once the evaluation has completed.",
            },
        },
        "description": "An evaluation of models by a judge.",
    },
    "EvaluationJobStatusUpdate": {
        "type": "object",
        "properties": {
            "status": {"type": "string", "description": "State from then on."},
            "message": {"type": "string", "description": "More about it, for people to read."},
            "timestamp": {"type": "string", "format": "date-time", "description": "When the state changed."},
        },
        "description": "A change of an evaluation's state.",
    },
    "EvaluationClassifyResults": {
        "type": "object",
        "properties": {
            "generation_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be generated.",
            },
            "judge_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be judged.",
            },
            "invalid_label_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of judgements that name no known label.",
            },
            "result_file_id": {"type": "string", "description": "Id of the file with every judgement."},
            "pass_percentage": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Percentage of answers whose label counts as a pass.",
            },
            "label_counts": {"type": "string", "description": "Number of answers of each label, as JSON text."},
        },
        "description": "Results of classifying.",
    },
    "EvaluationScoreResults": {
        "type": "object",
        "properties": {
            "aggregated_scores": {
                "$ref": "evals#EvaluationScoreResultsAggregatedScores",
                "description": "Scores in sum.",
            },
            "generation_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be generated.",
            },
            "judge_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be judged.",
            },
            "invalid_score_count": {
                "type": "number",
                "description": "Number of judgements that are outside the range.",
            },
            "failed_samples": {"type": "number", "description": "Number of questions without a score."},
            "result_file_id": {"type": "string", "description": "Id of the file with every judgement."},
        },
        "description": "Results of scoring.",
    },
    "EvaluationCompareResults": {
        "type": "object",
        "properties": {
            "num_samples": {"type": "integer", "description": "Number of questions on which both were compared."},
            "A_wins": {"type": "integer", "description": "Number of questions on which A was better."},
            "B_wins": {"type": "integer", "description": "Number of questions on which B was better."},
            "Ties": {"type": "integer", "description": "Number of questions on which neither was better."},
            "generation_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be generated.",
            },
            "judge_fail_count": {
                "anyOf": [{"type": "number"}, {"type": "null"}],
                "description": "Number of answers that could not be judged.",
            },
            "result_file_id": {"type": "string", "description": "Id of the file with every judgement."},
        },
        "description": "Results of comparing.",
    },
    "EvalListModelsResponse": {
        "type": "object",
        "properties": {
            "model_list": {"type": "array", "items": {"type": "string"}, "description": "Names of the models."}
        },
    },
    "EvalStatusResponse": {
        "type": "object",
        "properties": {
            "status": {
                "enum": ["completed", "error", "user_error", "running", "queued", "pending"],
                "description": "State that the evaluation is in.",
            },
            "results": {
                "$ref": "evals#EvalStatusResponseResults",
                "description": "Results; which ones depends on the type of evaluation.",
            },
        },
    },
    "EvaluationTypedRequestParameters": {
        "anyOf": [
            {"$ref": "evals#EvaluationClassifyParameters"},
            {"$ref": "evals#EvaluationScoreParameters"},
            {"$ref": "evals#EvaluationCompareParameters"},
        ],
        "description": "Settings of that type of evaluation.",
    },
    "EvaluationJobResults": {
        "anyOf": [
            {"$ref": "evals#EvaluationClassifyResults"},
            {"$ref": "evals#EvaluationScoreResults"},
            {"$ref": "evals#EvaluationCompareResults"},
            {"$ref": "evals#EvaluationError"},
        ],
        "description": "Results, once the evaluation has completed.",
    },
    "EvaluationScoreResultsAggregatedScores": {
        "type": "object",
        "properties": {
            "mean_score": {"type": "number", "description": "Mean of the scores."},
            "std_score": {"type": "number", "description": "Standard deviation of the scores."},
            "pass_percentage": {"type": "number", "description": "Percentage of scores that count as a pass."},
        },
        "description": "Scores in sum.",
    },
    "EvalStatusResponseResults": {
        "anyOf": [
            {"$ref": "evals#EvaluationClassifyResults"},
            {"$ref": "evals#EvaluationScoreResults"},
            {"$ref": "evals#EvaluationCompareResults"},
        ],
        "description": "Results; which ones depends on the type of evaluation.",
    },
    "EvaluationError": {
        "type": "object",
        "properties": {"error": {"type": "string", "description": "What went wrong."}},
    },
}

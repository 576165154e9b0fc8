"""Operations of `models` as data, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("models",): "Models that can be called, and weights of one's own."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("models", "list"),
        command=("models", "list"),
        tool="models_list",
        http="GET /models",
        summary="List models",
        docs="Lists every model that can be called, with its kind, context length and price.",
        result={"$ref": "models#ModelInfoList"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("models", "upload"),
        command=("models", "upload"),
        tool="models_upload",
        http="POST /models",
        summary="Upload a model",
        docs="Starts a job that copies model weights from Hugging Face or from an archive on S3. Follow it with `GET /jobs/{jobId}`.",
        arguments=(
            Argument(
                "model_name",
                "model-name",
                {"type": "string"},
                docs="Name that the model gets in the account.",
                required=True,
            ),
            Argument(
                "model_source",
                "model-source",
                {"type": "string"},
                docs="Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3.",
                required=True,
            ),
            Argument(
                "hf_token",
                "hf-token",
                {"type": "string"},
                docs="Access token of Hugging Face, for a repository that is not public.",
            ),
            Argument("description", "description", {"type": "string"}, docs="What the model is, for people to read."),
        ),
        result={"$ref": "models#ModelUploadResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "ModelInfoList": {
        "type": "array",
        "items": {"$ref": "models#ModelInfo"},
        "description": "Models that can be called.",
    },
    "ModelInfo": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Name to call the model by."},
            "object": {"type": "string", "description": "Says that this is a model."},
            "created": {"type": "integer", "description": "When it was added, in seconds since 1970."},
            "type": {"$ref": "models#ModelInfoType", "description": "What it is for."},
            "display_name": {"type": "string", "description": "Name for people to read."},
            "organization": {"type": "string", "description": "Who made it."},
            "link": {"type": "string", "description": "Page that tells more of it."},
            "license": {"type": "string", "description": "Licence it comes under."},
            "context_length": {
                "type": "integer",
                "description": "How many tokens it can take in and write out together.",
            },
            "pricing": {"$ref": "models#Pricing", "description": "What it costs."},
        },
        "required": ["id", "object", "created", "type"],
        "description": "A model.",
    },
    "Pricing": {
        "type": "object",
        "properties": {
            "hourly": {"type": "number", "description": "An hour on dedicated hardware."},
            "input": {"type": "number", "description": "A million tokens read."},
            "output": {"type": "number", "description": "A million tokens written."},
            "base": {"type": "number", "description": "Base price of a request."},
            "finetune": {"type": "number", "description": "Fine-tuning on a million tokens."},
        },
        "required": ["hourly", "input", "output", "base", "finetune"],
        "description": "What a model costs, in US dollars.",
    },
    "ModelUploadRequest": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string", "description": "Name that the model gets in the account."},
            "model_source": {
                "type": "string",
                "description": "Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3.",
            },
            "hf_token": {
                "type": "string",
                "description": "Access token of Hugging Face, for a repository that is not public.",
            },
            "description": {"type": "string", "description": "What the model is, for people to read."},
        },
        "required": ["model_name", "model_source"],
        "description": "Weights to upload, and what to call them.",
    },
    "ModelUploadResponse": {
        "type": "object",
        "properties": {
            "data": {"$ref": "models#ModelUploadResponseData", "description": "The job and its model."},
            "message": {"type": "string", "description": "What was started, for people to read."},
        },
        "required": ["data", "message"],
        "description": "A job that was started.",
    },
    "ModelInfoType": {
        "enum": ["chat", "language", "code", "image", "embedding", "moderation", "rerank"],
        "description": "What it is for.",
    },
    "ModelUploadResponseData": {
        "type": "object",
        "properties": {
            "job_id": {"type": "string", "description": "Id of the job, to follow it with `GET /jobs/{jobId}`."},
            "model_name": {"type": "string", "description": "Name of the model, the owner in front."},
            "model_id": {"type": "string", "description": "Id of the model."},
            "model_source": {"type": "string", "description": "Kind of place that the weights come from."},
        },
        "required": ["job_id", "model_name", "model_id", "model_source"],
        "description": "The job and its model.",
    },
}

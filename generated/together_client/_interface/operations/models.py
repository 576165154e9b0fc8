"""Operations of `models` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {
    ("models",): "Models that can be called, and custom weights.",
    ("models", "uploads"): "Jobs that upload models.",
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("models", "list"),
        command=("models", "list"),
        tool="models_list",
        http="GET /models",
        summary="List models",
        docs="Lists every model that can be called, with its kind, context length and price.",
        arguments=(
            Argument(
                "dedicated",
                "dedicated",
                {"type": "boolean"},
                docs="Whether to list only models that dedicated endpoints can serve.",
            ),
        ),
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
            Argument("model_name", "model-name", {"type": "string"}, docs="Name that the model gets.", required=True),
            Argument(
                "model_source",
                "model-source",
                {"type": "string"},
                docs="Repository on Hugging Face, or address of an archive on S3.",
                required=True,
            ),
            Argument(
                "model_type",
                "model-type",
                {"enum": ["model", "adapter"]},
                docs='Whether the source is a whole model or an adapter. Default: `"model"`.',
            ),
            Argument(
                "hf_token", "hf-token", {"type": "string"}, docs="Token of Hugging Face, for private repositories."
            ),
            Argument("description", "description", {"type": "string"}, docs="What the model is for."),
            Argument(
                "base_model",
                "base-model",
                {"type": "string"},
                docs="Base model that a shared endpoint serves the adapter with; only for adapters.",
            ),
            Argument(
                "lora_model",
                "lora-model",
                {"type": "string"},
                docs="Pool that a dedicated endpoint serves the adapter with; only for adapters.",
            ),
        ),
        result={"$ref": "models#ModelUploadResponse"},
    ),
    Operation(
        path=("models", "uploads", "status"),
        command=("models", "uploads", "status"),
        tool="models_uploads_status",
        http="GET /jobs/{jobId}",
        summary="Get a job",
        docs="Reads the state of one model upload job and what it has reported so far.",
        arguments=(
            Argument(
                "job_id",
                "job-id",
                {"type": "string"},
                docs="Id of the job, as `POST /models` returned it.",
                required=True,
            ),
        ),
        result={"$ref": "models#JobInfoSuccessResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("models", "uploads", "list"),
        command=("models", "uploads", "list"),
        tool="models_uploads_list",
        http="GET /jobs",
        summary="List jobs",
        docs="Lists the model upload jobs of the account with their states.",
        result={"$ref": "models#JobsInfoSuccessResponse"},
        read_only=True,
        idempotent=True,
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
            "object": {"enum": ["model"], "description": "Says that this is a model."},
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
    "ModelUploadRequest": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string", "description": "Name that the model gets."},
            "model_source": {
                "type": "string",
                "description": "Repository on Hugging Face, or address of an archive on S3.",
            },
            "model_type": {
                "enum": ["model", "adapter"],
                "description": "Whether the source is a whole model or an adapter.",
                "default": "model",
            },
            "hf_token": {"type": "string", "description": "Token of Hugging Face, for private repositories."},
            "description": {"type": "string", "description": "What the model is for."},
            "base_model": {
                "type": "string",
                "description": "Base model that a shared endpoint serves the adapter with; only for adapters.",
            },
            "lora_model": {
                "type": "string",
                "description": "Pool that a dedicated endpoint serves the adapter with; only for adapters.",
            },
        },
        "required": ["model_name", "model_source"],
        "description": "A model to upload.",
    },
    "ModelUploadResponse": {
        "type": "object",
        "properties": {
            "data": {"$ref": "models#ModelUploadResponseData", "description": "The upload's job and its model."},
            "message": {"type": "string", "description": "What was done, for people to read."},
        },
        "required": ["data", "message"],
        "description": "An upload that was started.",
    },
    "JobInfoSuccessResponse": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "description": "Kind of job."},
            "job_id": {"type": "string", "description": "Id of the job."},
            "status": {"enum": ["Queued", "Running", "Complete", "Failed"], "description": "State that the job is in."},
            "status_updates": {
                "type": "array",
                "items": {"$ref": "models#JobInfoSuccessResponseStatusUpdate"},
                "description": "States so far, with what the job reported.",
            },
            "args": {"$ref": "models#JobInfoSuccessResponseArgs", "description": "What the job was started with."},
            "created_at": {"type": "string", "format": "date-time", "description": "When it was created."},
            "updated_at": {"type": "string", "format": "date-time", "description": "When it last changed."},
        },
        "required": ["type", "job_id", "status", "status_updates", "args", "created_at", "updated_at"],
        "description": "A job that uploads a model.",
    },
    "JobsInfoSuccessResponse": {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"$ref": "models#JobInfoSuccessResponse"}, "description": "The jobs."}
        },
        "required": ["data"],
        "description": "Jobs that upload models.",
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
    "ModelInfoType": {
        "enum": ["chat", "language", "code", "image", "embedding", "moderation", "rerank"],
        "description": "What it is for.",
    },
    "ModelUploadResponseData": {
        "type": "object",
        "properties": {
            "job_id": {"type": "string", "description": "Id of the job."},
            "model_name": {"type": "string", "description": "Name that the model gets."},
            "model_id": {"type": "string", "description": "Id of the model."},
            "model_source": {"type": "string", "description": "Where the weights come from."},
        },
        "required": ["job_id", "model_name", "model_id", "model_source"],
        "description": "The upload's job and its model.",
    },
    "JobInfoSuccessResponseStatusUpdate": {
        "type": "object",
        "properties": {
            "status": {"type": "string", "description": "State from then on."},
            "message": {"type": "string", "description": "What the job reported."},
            "timestamp": {"type": "string", "format": "date-time", "description": "When it did."},
        },
        "required": ["status", "message", "timestamp"],
    },
    "JobInfoSuccessResponseArgs": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "description": "What the model is for."},
            "modelName": {"type": "string", "description": "Name that the model gets."},
            "modelSource": {"type": "string", "description": "Where the weights come from."},
        },
        "description": "What the job was started with.",
    },
}

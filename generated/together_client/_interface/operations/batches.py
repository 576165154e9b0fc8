"""Operations of `batches` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("batches",): "Jobs that answer every request of a file."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("batches", "list"),
        command=("batches", "list"),
        tool="batches_list",
        http="GET /batches",
        summary="List batches",
        docs="Lists the batches of the account.",
        result={"type": "array", "items": {"$ref": "batches#BatchJob"}},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("batches", "create"),
        command=("batches", "create"),
        tool="batches_create",
        http="POST /batches",
        summary="Start a batch",
        docs="Starts a job that answers every request of an uploaded file.",
        arguments=(
            Argument(
                "endpoint",
                "endpoint",
                {"type": "string"},
                docs="Path that each request of the file is sent to, such as `/v1/chat/completions`.",
                required=True,
            ),
            Argument(
                "input_file_id",
                "input-file-id",
                {"type": "string"},
                docs="Id of the uploaded file with the requests.",
                required=True,
            ),
            Argument(
                "completion_window",
                "completion-window",
                {"type": "string"},
                docs="Time within which the batch is to finish, such as `24h`.",
            ),
            Argument("priority", "priority", {"type": "integer"}, docs="Rank among the batches that wait."),
            Argument("model_id", "model-id", {"type": "string"}, docs="Model that answers the requests."),
        ),
        result={"$ref": "batches#BatchJobWithWarning"},
    ),
    Operation(
        path=("batches", "retrieve"),
        command=("batches", "retrieve"),
        tool="batches_retrieve",
        http="GET /batches/{id}",
        summary="Get a batch",
        docs="Reads the state and the result files of one batch.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the batch.", required=True),),
        result={"$ref": "batches#BatchJob"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("batches", "cancel"),
        command=("batches", "cancel"),
        tool="batches_cancel",
        http="POST /batches/{id}/cancel",
        summary="Cancel a batch",
        docs="Stops a batch that has not finished.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the batch.", required=True),),
        result={"$ref": "batches#BatchJob"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "CreateBatchRequest": {
        "type": "object",
        "properties": {
            "endpoint": {
                "type": "string",
                "description": "Path that each request of the file is sent to, such as `/v1/chat/completions`.",
            },
            "input_file_id": {"type": "string", "description": "Id of the uploaded file with the requests."},
            "completion_window": {
                "type": "string",
                "description": "Time within which the batch is to finish, such as `24h`.",
            },
            "priority": {"type": "integer", "description": "Rank among the batches that wait."},
            "model_id": {"type": "string", "description": "Model that answers the requests."},
        },
        "required": ["endpoint", "input_file_id"],
        "description": "A batch to start.",
    },
    "BatchJobWithWarning": {
        "type": "object",
        "properties": {
            "job": {"$ref": "batches#BatchJob", "description": "The batch."},
            "warning": {"type": "string", "description": "What is unusual about it."},
        },
        "description": "A batch, and what is unusual about it.",
    },
    "BatchJob": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "format": "uuid", "description": "Id of the batch."},
            "user_id": {"type": "string", "description": "Id of the user who started it."},
            "input_file_id": {"type": "string", "description": "Id of the file with the requests."},
            "file_size_bytes": {"type": "integer", "description": "Size of the file of requests, in bytes."},
            "status": {"$ref": "batches#BatchJobStatus", "description": "State that the batch is in."},
            "job_deadline": {"type": "string", "format": "date-time", "description": "Time by which it is to finish."},
            "created_at": {"type": "string", "format": "date-time", "description": "When it was created."},
            "endpoint": {"type": "string", "description": "Path that each request is sent to."},
            "progress": {"type": "number", "description": "Share of requests answered, from 0 to 100."},
            "model_id": {"type": "string", "description": "Model that answers the requests."},
            "output_file_id": {"type": "string", "description": "Id of the file with the answers."},
            "error_file_id": {"type": "string", "description": "Id of the file with the requests that failed."},
            "error": {"type": "string", "description": "Why the batch failed."},
            "completed_at": {"type": "string", "format": "date-time", "description": "When it finished."},
        },
        "description": "A job that answers every request of a file.",
    },
    "BatchJobStatus": {
        "enum": ["VALIDATING", "IN_PROGRESS", "COMPLETED", "FAILED", "EXPIRED", "CANCELLED"],
        "description": "State that a batch is in.",
    },
}

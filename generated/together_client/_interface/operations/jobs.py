"""Operations of `jobs` as data, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("jobs",): "Jobs that upload models."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("jobs", "retrieve"),
        command=("jobs", "retrieve"),
        tool="jobs_retrieve",
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
        result={"$ref": "jobs#JobRetrieveResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("jobs", "list"),
        command=("jobs", "list"),
        tool="jobs_list",
        http="GET /jobs",
        summary="List jobs",
        docs="Lists the model upload jobs of the account with their states.",
        result={"$ref": "jobs#JobListResponse"},
        read_only=True,
        idempotent=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "JobRetrieveResponse": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "description": "What kind of job it is."},
            "job_id": {"type": "string", "description": "Id of the job."},
            "status": {"enum": ["Queued", "Running", "Complete", "Failed"], "description": "How far the job is."},
            "status_updates": {
                "type": "array",
                "items": {"$ref": "jobs#JobRetrieveResponseStatusUpdate"},
                "description": "What the job has reported, oldest first.",
            },
            "args": {"$ref": "jobs#JobRetrieveResponseArgs", "description": "What the job was asked to do."},
            "created_at": {"type": "string", "format": "date-time", "description": "When the job was made."},
            "updated_at": {"type": "string", "format": "date-time", "description": "When the job last changed."},
        },
        "required": ["type", "job_id", "status", "status_updates", "args", "created_at", "updated_at"],
        "description": "A model upload job.",
    },
    "JobListResponse": {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"$ref": "jobs#JobRetrieveResponse"}, "description": "The jobs."}
        },
        "required": ["data"],
        "description": "Model upload jobs.",
    },
    "JobRetrieveResponseStatusUpdate": {
        "type": "object",
        "properties": {
            "status": {"type": "string", "description": "Status that the job had then."},
            "message": {"type": "string", "description": "What happened, for people to read."},
            "timestamp": {"type": "string", "format": "date-time", "description": "When it happened."},
        },
        "required": ["status", "message", "timestamp"],
        "description": "Something that the job reported.",
    },
    "JobRetrieveResponseArgs": {
        "type": "object",
        "properties": {
            "description": {"type": "string", "description": "Description of the model."},
            "modelName": {"type": "string", "description": "Name that the model gets."},
            "modelSource": {"type": "string", "description": "Where the weights come from."},
        },
        "description": "What the job was asked to do.",
    },
}

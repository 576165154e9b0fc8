"""Operations of `files` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("files",): "Files for fine-tuning, evaluations and batches."}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("files", "list"),
        command=("files", "list"),
        tool="files_list",
        http="GET /files",
        summary="List files",
        docs="Lists the files that were uploaded to the account.",
        result={"$ref": "files#FileList"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("files", "retrieve"),
        command=("files", "retrieve"),
        tool="files_retrieve",
        http="GET /files/{id}",
        summary="Get a file",
        docs="Reads what is known of one file: name, size, purpose and whether it has been checked.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the file.", required=True),),
        result={"$ref": "files#FileResponse"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("files", "delete"),
        command=("files", "delete"),
        tool="files_delete",
        http="DELETE /files/{id}",
        summary="Delete a file",
        docs="Removes an uploaded file for good.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the file.", required=True),),
        result={"$ref": "files#FileDeleteResponse"},
        destructive=True,
        idempotent=True,
    ),
    Operation(
        path=("files", "content"),
        command=("files", "content"),
        tool="files_content",
        http="GET /files/{id}/content",
        summary="Download a file",
        docs="Fetches what an uploaded file holds.",
        arguments=(Argument("id", "id", {"type": "string"}, docs="Id of the file.", required=True),),
        returns="binary",
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("files", "upload"),
        command=("files", "upload"),
        tool="files_upload",
        http="POST /files/upload",
        summary="Upload a file",
        docs="Sends a file for fine-tuning, evaluations or batches. It can be used once `Processed` is true in `GET /files/{id}`.",
        arguments=(
            Argument("purpose", "purpose", {"$ref": "files#FilePurpose"}, docs="What the file is for.", required=True),
            Argument(
                "file_name",
                "file-name",
                {"type": "string"},
                docs="Name that the file gets, its extension included.",
                required=True,
            ),
            Argument(
                "file",
                "file",
                {"type": "string", "contentEncoding": "base64", "format": "binary"},
                docs="Content of the file.",
                required=True,
            ),
            Argument(
                "file_type", "file-type", {"$ref": "files#FileType"}, docs='Format of the file. Default: `"jsonl"`.'
            ),
        ),
        result={"$ref": "files#FileResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "FileResponse": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the file, as other requests name it."},
            "object": {"enum": ["file"], "description": "Says that this is a file."},
            "created_at": {"type": "integer", "description": "When it was uploaded, in seconds since 1970."},
            "filename": {"type": "string", "description": "Its name."},
            "bytes": {"type": "integer", "description": "Its size in bytes."},
            "purpose": {"$ref": "files#FilePurpose", "description": "What it may be used for."},
            "Processed": {
                "type": "boolean",
                "description": "Whether the server has checked it, so that it can be used.",
            },
            "FileType": {"$ref": "files#FileType", "description": "Its format.", "default": "jsonl"},
        },
        "required": ["id", "object", "created_at", "filename", "bytes", "purpose", "Processed", "FileType"],
        "description": "An uploaded file.",
    },
    "FileList": {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "files#FileResponse"}, "description": "The files."}},
        "required": ["data"],
        "description": "Uploaded files.",
    },
    "FilePurpose": {
        "enum": ["fine-tune", "eval", "eval-sample", "eval-output", "eval-summary", "batch-generated", "batch-api"],
        "description": "What a file is for.",
    },
    "FileType": {"enum": ["csv", "jsonl", "parquet"], "description": "Format of a file."},
    "FileDeleteResponse": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the file."},
            "deleted": {"type": "boolean", "description": "Whether it is gone."},
        },
        "description": "Whether a file was deleted.",
    },
    "FileUploadRequest": {
        "type": "object",
        "properties": {
            "purpose": {"$ref": "files#FilePurpose", "description": "What the file is for."},
            "file_name": {"type": "string", "description": "Name that the file gets, its extension included."},
            "file_type": {"$ref": "files#FileType", "description": "Format of the file.", "default": "jsonl"},
            "file": {
                "type": "string",
                "contentEncoding": "base64",
                "format": "binary",
                "description": "Content of the file.",
            },
        },
        "required": ["purpose", "file_name", "file"],
    },
}

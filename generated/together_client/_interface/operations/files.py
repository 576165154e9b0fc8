"""Operations of `files` as data, for the command and the MCP server; nothing here runs."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {("files",): "Files to train on."}

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
        result={"$ref": "files#FileObject"},
        read_only=True,
        idempotent=True,
    ),
    Operation(
        path=("files", "upload"),
        command=("files", "upload"),
        tool="files_upload",
        http="POST /files/upload",
        summary="Upload a file",
        docs="Sends a file to train on. It can be used once `Processed` is true in `GET /files/{id}`.",
        arguments=(
            Argument(
                "file",
                "file",
                {"type": "string", "contentEncoding": "base64", "format": "binary"},
                docs="What the file holds.",
                required=True,
            ),
            Argument(
                "file_name",
                "file-name",
                {"type": "string"},
                docs="Name that the file gets, its ending included.",
                required=True,
            ),
            Argument("purpose", "purpose", {"type": "string"}, docs="What the file is for.", required=True),
        ),
        result={"$ref": "files#FileResponse"},
    ),
)

SCHEMAS: dict[str, Schema] = {
    "FileResponse": {
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "Id of the file, as other requests name it."},
            "object": {"type": "string", "description": "Says that this is a file."},
            "created_at": {"type": "integer", "description": "When it was uploaded, in seconds since 1970."},
            "filename": {"type": "string", "description": "Its name."},
            "bytes": {"type": "integer", "description": "Its size in bytes."},
            "purpose": {"enum": ["fine-tune"], "description": "What it may be used for."},
            "Processed": {
                "type": "boolean",
                "description": "Whether the server has checked it, so that it can be used.",
            },
            "FileType": {"enum": ["jsonl", "parquet"], "description": "Its format."},
            "LineCount": {"type": "integer", "description": "How many lines, that is examples, it has."},
        },
        "required": [
            "id",
            "object",
            "created_at",
            "filename",
            "bytes",
            "purpose",
            "Processed",
            "FileType",
            "LineCount",
        ],
        "description": "An uploaded file.",
    },
    "FileList": {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "files#FileResponse"}, "description": "The files."}},
        "required": ["data"],
        "description": "Uploaded files.",
    },
    "FileObject": {
        "type": "object",
        "properties": {
            "object": {"type": "string", "description": "Says what kind of object this is."},
            "id": {"type": "string", "description": "Id of the file."},
            "filename": {"type": "string", "description": "Where it was saved."},
            "size": {"type": "integer", "description": "Its size in bytes."},
        },
        "description": "A downloaded file.",
    },
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
            "file": {
                "type": "string",
                "contentEncoding": "base64",
                "format": "binary",
                "description": "What the file holds.",
            },
            "file_name": {"type": "string", "description": "Name that the file gets, its ending included."},
            "purpose": {"type": "string", "description": "What the file is for."},
        },
        "required": ["file", "file_name", "purpose"],
        "description": "A file to upload.",
    },
}

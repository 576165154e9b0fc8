"""Operations of `code_interpreter` as data, for the command and the MCP server."""

from __future__ import annotations

from ..table import Argument, Operation, Schema

GROUPS: dict[tuple[str, ...], str] = {
    ("code-interpreter",): "Code run in sessions.",
    ("code-interpreter", "sessions"): "Code run in sessions.",
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        path=("code_interpreter", "execute"),
        command=("code-interpreter", "execute"),
        tool="code_interpreter_execute",
        http="POST /tci/execute",
        summary="Run code",
        docs="Runs Python code in a session of the code interpreter, a new one or one that is still open, and returns its output.",
        arguments=(
            Argument("code", "code", {"type": "string"}, docs="The code."),
            Argument(
                "files",
                "files",
                {"type": "array", "items": {"$ref": "code_interpreter#ExecuteRequestFile"}},
                docs="Files to upload before the code runs.",
            ),
            Argument(
                "language",
                "language",
                {"enum": ["python"]},
                docs='Language of the code; Python is the one there is. Default: `"python"`.',
            ),
            Argument(
                "session_id",
                "session-id",
                {"type": "string"},
                docs="Id of the session to run in, which keeps variables and files of earlier runs; a new one if not given.",
            ),
        ),
        result={"$ref": "code_interpreter#ExecuteResponse"},
    ),
    Operation(
        path=("code_interpreter", "sessions", "list"),
        command=("code-interpreter", "sessions", "list"),
        tool="code_interpreter_sessions_list",
        http="GET /tci/sessions",
        summary="List sessions",
        docs="Lists the code interpreter sessions that are still open.",
        result={"$ref": "code_interpreter#SessionListResponse"},
        read_only=True,
        idempotent=True,
    ),
)

SCHEMAS: dict[str, Schema] = {
    "DisplayorExecuteOutput": {
        "type": "object",
        "properties": {
            "data": {
                "$ref": "code_interpreter#DisplayorExecuteOutputData",
                "description": "The same thing in one or more formats, by media type.",
            },
            "type": {
                "enum": ["display_data", "execute_result"],
                "description": "Whether it was displayed or is the value of the last line.",
            },
        },
        "required": ["data", "type"],
        "description": "Something that the code displayed, or the value of its last line.",
    },
    "Error": {
        "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {}}],
        "description": "What went wrong: a text, or an object that says more.",
    },
    "ErrorOutput": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "description": "The error as Python prints it."},
            "type": {"enum": ["error"], "description": "Always `error`."},
        },
        "required": ["data", "type"],
        "description": "An error that the code raised.",
    },
    "ExecuteRequest": {
        "type": "object",
        "properties": {
            "code": {"type": "string", "description": "The code."},
            "files": {
                "type": "array",
                "items": {"$ref": "code_interpreter#ExecuteRequestFile"},
                "description": "Files to upload before the code runs.",
            },
            "language": {
                "enum": ["python"],
                "description": "Language of the code; Python is the one there is.",
                "default": "python",
            },
            "session_id": {
                "type": "string",
                "description": "Id of the session to run in, which keeps variables and files of earlier runs; a new one if not given.",
            },
        },
        "required": ["code", "language"],
        "description": "Code to run.",
    },
    "ExecuteResponse": {
        "anyOf": [{"$ref": "code_interpreter#SuccessfulExecution"}, {"$ref": "code_interpreter#FailedExecution"}],
        "description": "What running the code came to.",
    },
    "InterpreterOutput": {
        "anyOf": [
            {"$ref": "code_interpreter#StreamOutput"},
            {"$ref": "code_interpreter#ErrorOutput"},
            {"$ref": "code_interpreter#DisplayorExecuteOutput"},
        ],
        "description": "Something that the code put out.",
    },
    "SessionListResponse": {
        "type": "object",
        "properties": {
            "errors": {
                "type": "array",
                "items": {"$ref": "code_interpreter#Error"},
                "description": "What went wrong, if anything did.",
            },
            "data": {"$ref": "code_interpreter#SessionListResponseData", "description": "The data of the response."},
        },
        "description": "Open sessions of the code interpreter.",
    },
    "StreamOutput": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "description": "The text."},
            "type": {"enum": ["stdout", "stderr"], "description": "Which of the two channels it was printed to."},
        },
        "required": ["data", "type"],
        "description": "Text that the code printed.",
    },
    "DisplayorExecuteOutputData": {
        "type": "object",
        "properties": {
            "application/geo+json": {"type": "object", "additionalProperties": {}, "description": "A map as GeoJSON."},
            "application/javascript": {"type": "string", "description": "JavaScript source."},
            "application/json": {"type": "object", "additionalProperties": {}, "description": "JSON."},
            "application/pdf": {"type": "string", "contentEncoding": "base64", "description": "A PDF file."},
            "application/vnd.vega.v5+json": {
                "type": "object",
                "additionalProperties": {},
                "description": "A Vega chart.",
            },
            "application/vnd.vegalite.v4+json": {
                "type": "object",
                "additionalProperties": {},
                "description": "A Vega-Lite chart.",
            },
            "image/gif": {"type": "string", "contentEncoding": "base64", "description": "A GIF image."},
            "image/jpeg": {"type": "string", "contentEncoding": "base64", "description": "A JPEG image."},
            "image/png": {"type": "string", "contentEncoding": "base64", "description": "A PNG image."},
            "image/svg+xml": {"type": "string", "description": "An SVG drawing."},
            "text/html": {"type": "string", "description": "HTML."},
            "text/latex": {"type": "string", "description": "LaTeX."},
            "text/markdown": {"type": "string", "description": "Markdown."},
            "text/plain": {"type": "string", "description": "Plain text."},
        },
        "description": "The same thing in one or more formats, by media type.",
    },
    "ExecuteRequestFile": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "description": "What the file holds."},
            "encoding": {
                "enum": ["string", "base64"],
                "description": "How `content` is encoded: as plain text, or as base64.",
            },
            "name": {"type": "string", "description": "Name of the file."},
        },
        "required": ["content", "encoding", "name"],
        "description": "A file for the code to work with.",
    },
    "SuccessfulExecution": {
        "type": "object",
        "properties": {
            "errors": {"type": "null", "description": "Nothing went wrong with the request."},
            "data": {"$ref": "code_interpreter#SuccessfulExecutionData", "description": "What came of it."},
        },
        "required": ["errors", "data"],
        "description": "The code was run.",
    },
    "FailedExecution": {
        "type": "object",
        "properties": {
            "data": {"type": "null", "description": "There is no output."},
            "errors": {"type": "array", "items": {"$ref": "code_interpreter#Error"}, "description": "What went wrong."},
        },
        "required": ["data", "errors"],
        "description": "The code could not be run.",
    },
    "SuccessfulExecutionData": {
        "type": "object",
        "properties": {
            "outputs": {
                "type": "array",
                "items": {"$ref": "code_interpreter#InterpreterOutput"},
                "description": "Outputs in their order.",
            },
            "session_id": {
                "type": "string",
                "description": "Id of the session that the code ran in, to run more in it.",
            },
            "status": {"enum": ["success"], "description": "Always `success`."},
        },
        "required": ["outputs", "session_id"],
        "description": "What came of it.",
    },
    "SessionListResponseData": {
        "type": "object",
        "properties": {
            "sessions": {
                "type": "array",
                "items": {"$ref": "code_interpreter#SessionListResponseDataSession"},
                "description": "The sessions.",
            }
        },
        "required": ["sessions"],
        "description": "The data of the response.",
    },
    "SessionListResponseDataSession": {
        "type": "object",
        "properties": {
            "execute_count": {"type": "integer", "description": "How many times code was run in it."},
            "expires_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it closes unless used before.",
            },
            "id": {"type": "string", "description": "Id of the session."},
            "last_execute_at": {
                "type": "string",
                "format": "date-time",
                "description": "When code was last run in it.",
            },
            "started_at": {"type": "string", "format": "date-time", "description": "When it was opened."},
        },
        "required": ["execute_count", "expires_at", "id", "last_execute_at", "started_at"],
        "description": "A session.",
    },
}

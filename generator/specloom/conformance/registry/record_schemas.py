"""JSON Schemas that registry records carry. Knows where a record has them; not what becomes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from jsonschema import Draft202012Validator, SchemaError

from specloom.conformance.checking.json_access import inside, properties
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording
from specloom.ir.origin import escape

MEMBERS = ("request_schema", "response_schema")
"""Members of a model of Scale's registry that hold a JSON Schema of its requests and replies."""


class BadRecord(Exception):
    """A file that holds no record with schemas; the message says why."""


@attrs.frozen
class RecordSchema:
    """A schema found in a record.

    Attributes:
        name: What to call it: the member's name, after the record's own name where it has one.
        pointer: Where it stands in the file's JSON.
        fault: What is wrong with it as a schema, `""` for nothing.
    """

    name: str
    pointer: str
    schema: dict[str, Any]
    fault: str = ""


def record_schemas(file: Path) -> list[RecordSchema]:
    """The schemas of a registry record in a JSON file, a recording, or an `output` case.

    Raises:
        BadRecord: The file cannot be read, or holds no `request_schema` or `response_schema` with anything in it.
    """
    found = [schema for value in _values(file) for schema in _schemas(value, "")]
    if not found:
        raise BadRecord(f"{file}: holds no {' or '.join(MEMBERS)} that says anything")
    return found


def _values(file: Path) -> Iterator[Any]:
    """The JSON values of a file: its own, or those that a recording holds."""
    try:
        yield json.loads(file.read_bytes())
        return
    except ValueError:
        pass  # no JSON: a recording, then
    except OSError as error:
        raise BadRecord(f"{file}: {error}") from error
    try:
        recording = read_recording(file)
    except BadRecording as error:
        raise BadRecord(f"{file}: is neither JSON nor a recording: {error}") from error
    for body in (recording.request.body, recording.response.body if recording.response is not None else b""):
        try:
            yield json.loads(body)
        except ValueError:
            continue


def _schemas(value: Any, pointer: str) -> Iterator[RecordSchema]:
    for name, inner in inside(value):
        at = f"{pointer}/{escape(name)}"
        if name not in MEMBERS:
            yield from _schemas(inner, at)
        elif schema := properties(inner):
            yield RecordSchema(_name(properties(value), name), at, schema, _fault(schema))


def _name(record: dict[str, Any], member: str) -> str:
    own = record.get("name")
    return f"{own} {member}" if isinstance(own, str) and own else member


def _fault(schema: dict[str, Any]) -> str:
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return f"{error.json_path}: {error.message}"
    return ""

"""JSON Schemas in registry records. Knows where a record has them; not how they are used."""

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
from specloom.values import escape

MEMBERS = ("request_schema", "response_schema")
"""Properties of a model in Scale's registry with JSON Schemas of its requests and responses."""


class BadRecord(Exception):
    """A file contains no record with schemas; the message says why."""


@attrs.frozen
class RecordSchema:
    """A schema found in a record.

    Attributes:
        name: Its name: the name of the property, prefixed with the name of the record if it has one.
        pointer: Its place in the JSON of the file.
        fault: Why it is not a valid schema, or `""`.
    """

    name: str
    pointer: str
    schema: dict[str, Any]
    fault: str = ""


def record_schemas(file: Path) -> list[RecordSchema]:
    """The schemas of a registry record in a JSON file, a recording, or an `output` case.

    Raises:
        BadRecord: The file cannot be read, or has no non-empty `request_schema` or `response_schema`.
    """
    found = [schema for value in _values(file) for schema in _schemas(value, "")]
    if not found:
        raise BadRecord(f"{file}: contains no non-empty {' or '.join(MEMBERS)}")
    return found


def _values(file: Path) -> Iterator[Any]:
    """The JSON values of a file: its content, or the bodies of a recording."""
    try:
        yield json.loads(file.read_bytes())
        return
    except ValueError:
        pass  # not JSON, so it may be a recording
    except OSError as error:
        raise BadRecord(f"{file}: {error}") from error
    try:
        recording = read_recording(file)
    except BadRecording as error:
        raise BadRecord(f"{file}: neither JSON nor a recording: {error}") from error
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

"""Adds the JSON Schemas of a registry record to the project as an API with models only. Knows records and folders."""

from __future__ import annotations

import json
from pathlib import Path

from specloom.conformance.registry.record_schemas import BadRecord, RecordSchema, record_schemas
from specloom.document import combined_schema
from specloom.findings import Code, Place, Refused
from specloom.names.spelling import snake
from specloom.project import apis
from specloom.verbs.regenerate import RegenerateOutcome, regenerate
from specloom.write import remove_folder, write_text

NO_SCHEMAS = Code(
    "no-schemas",
    "error",
    "a file contains no registry record with schemas",
    "Use a JSON file or a recording of a record with `request_schema` or `response_schema`.",
)
CODES = (NO_SCHEMAS,)


def from_record(root: Path, file: Path) -> RegenerateOutcome:
    """Write each schema of a record to a file below `specs/`, and generate a package of models.

    The API has the name of the file; a later record of the same name replaces the earlier one.

    Raises:
        Refused: The file contains no schemas, or they cannot be read; no files remain.
    """
    try:
        found = record_schemas(file)
    except BadRecord as error:
        raise Refused(NO_SCHEMAS.found(str(error), place=Place(str(file)))) from error
    name = snake(file.stem, "record")
    folder = root / "specs" / name
    known = folder.exists()
    try:
        _write(folder, found)
        (api,) = apis(root, [name])
        return regenerate(api)
    except Refused:
        if not known:
            remove_folder(folder)
        raise


def _write(folder: Path, found: list[RecordSchema]) -> None:
    """A file for each schema, so that its references resolve, and one that lists all of them."""
    names = {snake(each.name): each.schema for each in found}
    for name, schema in names.items():
        write_text(folder / f"{name}.json", _text(schema))
    write_text(folder / "schema.json", _text(combined_schema(folder.name, names)))


def _text(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

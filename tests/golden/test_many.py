"""Descriptions too long to be written down: thousands of schemas, hundreds of values, made here by the rule of their fact."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any, get_args

from tests.golden import machine
from tests.support.work import calls

from specloom import pipeline, settings

SCHEMAS = 2_000


def description(schemas: int) -> dict[str, Any]:
    """A chain of records, each holding the next one and a list of the one before."""

    def record(number: int) -> dict[str, Any]:
        following = {"$ref": f"#/components/schemas/Thing{(number + 1) % schemas}"}
        before = {"type": "array", "items": {"$ref": f"#/components/schemas/Thing{number - 1 if number else 0}"}}
        return {
            "type": "object",
            "properties": {f"member{number}": {"type": "string"}, "next": following, "back": before},
        }

    response = {
        "description": "All.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing0"}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "getThing", "responses": {"200": response}}}},
        "components": {
            "schemas": {f"Thing{number}": record(number) for number in range(schemas)}
            | {"Letters": {"enum": [f"value-{number}" for number in range(700)]}}
        },
    }


def made(tmp_path: Path, schemas: int) -> pipeline.GeneratedPackage:
    """The package of so many schemas."""
    path = tmp_path / f"{schemas}.json"
    path.write_text(json.dumps(description(schemas)), encoding="utf-8")
    return pipeline.generate(path, settings.ClientSettings(name=f"many_{schemas}"))


def test_thousands_of_schemas(tmp_path: Path) -> None:
    """Each schema is a class and each value is there."""
    large = made(tmp_path, SCHEMAS)
    assert sum(text.count("\nclass Thing") for text in large.files.values() if "Record" in text) >= SCHEMAS


def test_work_grows_with_the_description_and_not_with_its_square(tmp_path: Path) -> None:
    small, large = (calls(lambda: made(tmp_path, schemas)) for schemas in (100, 400))  # noqa: B023  # called at once
    assert large < 5 * small, f"4 times the schemas take {large / small:.1f} times the calls"


def test_hundreds_of_values(tmp_path: Path) -> None:
    """An enumeration keeps every value."""
    result = made(tmp_path, 3)
    home = machine.unfold(result, "hundreds")
    sys.path.insert(0, str(home))
    models = importlib.import_module("golden_hundreds.models")
    assert len(get_args(models.Letters)) == 700

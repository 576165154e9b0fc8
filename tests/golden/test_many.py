"""Descriptions too long to be written down: thousands of schemas, hundreds of values, made here by the rule of their fact."""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any, get_args

from tests.golden import machine

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

    reply = {
        "description": "All.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing0"}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "getThing", "responses": {"200": reply}}}},
        "components": {
            "schemas": {f"Thing{number}": record(number) for number in range(schemas)}
            | {"Letters": {"enum": [f"value-{number}" for number in range(700)]}}
        },
    }


def made(tmp_path: Path, schemas: int) -> tuple[pipeline.GeneratedPackage, float]:
    """The package of so many schemas, and the CPU seconds it took."""
    path = tmp_path / f"{schemas}.json"
    path.write_text(json.dumps(description(schemas)), encoding="utf-8")
    begin = time.process_time()
    result = pipeline.generate(path, settings.ClientSettings(name=f"many_{schemas}"))
    return result, time.process_time() - begin


def test_thousands_of_schemas(tmp_path: Path) -> None:
    """Each schema is a class, each value is there, and time grows with the description, not with its square."""
    small, quick = made(tmp_path, SCHEMAS // 4)
    large, slow = made(tmp_path, SCHEMAS)
    assert sum(text.count("\nclass Thing") for text in large.files.values() if "Record" in text) >= SCHEMAS
    assert slow < 10 * quick + 1, f"4 times the schemas took {slow / quick:.1f} times as long"
    assert len(small.files) > 5


def test_hundreds_of_values(tmp_path: Path) -> None:
    """An enumeration keeps every value."""
    result, _ = made(tmp_path, 3)
    home = machine.unfold(result, "hundreds")
    sys.path.insert(0, str(home))
    models = importlib.import_module("golden_hundreds.models")
    assert len(get_args(models.Letters)) == 700

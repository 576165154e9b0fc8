"""Recorded records of both registries fit the one schema for them, and its package loses nothing; no server is asked."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from specloom.conformance.checking.json_access import inside, properties
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.registry.record_schemas import record_schemas
from specloom.conformance.store import find_recordings

TELLING = {
    "EnkryptRecord": {"model_saved_name", "model_config"},
    "ScaleRecord": {"request_schema", "response_schema", "id"},
}


def records(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """(class, record) of every registry record inside a JSON value."""
    for name, wanted in TELLING.items():
        if wanted <= set(properties(value)):
            yield name, properties(value)
            return
    for _, inner in inside(value):
        yield from records(inner)


@pytest.fixture(scope="module")
def recorded(root: Path) -> list[tuple[str, dict[str, Any]]]:
    folders = (root / "tests" / "recordings" / name for name in ("enkrypt", "scale"))
    responses = [read_recording(file).response for folder in folders for file in find_recordings(folder)]
    bodies = [response.body for response in responses if response is not None and response.body[:1] in (b"{", b"[")]
    return [each for body in bodies for each in records(json.loads(body))]


def test_they_fit_the_schema_of_both_registries(root: Path, recorded: list[tuple[str, dict[str, Any]]]) -> None:
    validator = Draft202012Validator(json.loads((root / "specs" / "registry_record" / "schema.json").read_text()))
    assert {name for name, _ in recorded} == set(TELLING), "both registries are recorded"
    assert [error.message for _, record in recorded for error in validator.iter_errors(record)] == []


def test_the_package_reads_them_and_writes_them_back(root: Path, recorded: list[tuple[str, dict[str, Any]]]) -> None:
    if not (root / "generated" / "registry_record").is_dir():
        pytest.skip("generated/registry_record is absent")
    sys.path.insert(0, str(root / "generated"))
    package = importlib.import_module("registry_record")
    for name, record in recorded:
        value = package.from_dict(getattr(package.models, name), record)
        assert type(value).__name__ == name
        assert json.loads(package.to_json(value)) == record


def test_schemas_that_they_carry_are_schemas(root: Path) -> None:
    file = find_recordings(root / "tests" / "recordings" / "scale" / "model_groups.models.create")[0]
    assert all(not each.fault for each in record_schemas(file))

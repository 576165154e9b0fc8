"""specs/registry_record/schema.json: one schema that the records of both registries fit, and no other description denies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.specs import seeds
from tests.specs.described import Document, kinds, members, read

SOURCES = {
    "EnkryptRecord": ("enkrypt", "ModelRecord"),
    "ModelConfig": ("enkrypt", "ModelConfig"),
    "Endpoint": ("enkrypt", "Endpoint"),
    "Paths": ("enkrypt", "Paths"),
    "AuthData": ("enkrypt", "AuthData"),
    "ScaleRecord": ("scale", "ModelInstance"),
}
"""Where in the registries' descriptions each part of the schema comes from."""


@pytest.fixture(scope="module")
def schema(root: Path) -> Document:
    loaded: Document = json.loads((root / "specs" / "registry_record" / "schema.json").read_text())
    return loaded


def fits(schema: Document, record: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(record)]


def test_is_a_valid_schema(schema: Document) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_says_what_the_registries_say(root: Path, schema: Document, name: str) -> None:
    api, source = SOURCES[name]
    document = read(root / "specs" / api / "openapi.yaml")
    theirs = members(document, {"$ref": f"#/components/schemas/{source}"})
    ours = schema["$defs"][name]
    assert set(ours.get("required", ())) == theirs.required
    assert set(ours["properties"]) <= set(theirs.schemas)
    for member, field in ours["properties"].items():
        assert kinds(schema, field) == kinds(document, theirs.schemas[member]), f"{name}.{member} differs in type"


def test_enkrypt_records_fit(shared: Path, schema: Document) -> None:
    shown = [item for page in ("000", "001") for item in seeds.objects(seeds.text(shared, page))]
    records = [item.get("data", item) for item in shown if "model_config" in item.get("data", item)]
    assert len(records) > 22
    assert not [message for record in records for message in fits(schema, record)]


def test_scale_record_fits(root: Path, schema: Document) -> None:
    case = root / "tests" / "conformance" / "scale" / "model_groups.models.create" / "output" / "older.json"
    assert not fits(schema, json.loads(case.read_text())["response"]["json"])


def test_case_has_the_fields_that_the_seed_lists(root: Path, shared: Path) -> None:
    case = root / "tests" / "conformance" / "scale" / "model_groups.models.create" / "output" / "older.json"
    shown = json.loads(case.read_text())["response"]["json"]
    assert set(shown) == {field.name for field in seeds.listed(seeds.text(shared, "004"))}


@pytest.mark.parametrize("record", [{}, {"id": "mdl_1"}, {"model_saved_name": "x", "model_name": "y"}, [], "text"])
def test_other_things_do_not_fit(schema: Document, record: Any) -> None:
    assert fits(schema, record)

"""Older spellings of OpenAPI 3 and JSON Schema in today's, and places mapped back; Swagger 2.0 has its own file."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specloom import ir, source
from specloom.document import Document, load_source
from specloom.findings import Refused


def described(schema: Any, version: str = "3.0.3", **more: Any) -> Document:
    """A document with one component schema, `X`."""
    data = {"openapi": version, "paths": {}, "components": {"schemas": {"X": schema}}, **more}
    return load_source(source.parse(json.dumps(data).encode(), "x.json"))


def upgraded(schema: Any, version: str = "3.0.3") -> Any:
    return described(schema, version).data["components"]["schemas"]["X"]


NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        ({"type": "string", "enum": ["a", None], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"const": 1, "nullable": True}, {"enum": [1, None]}),
        ({"nullable": True}, {}),
        ({"properties": {}, "nullable": True}, {"properties": {}, "type": ["object", "null"]}),
        ({"items": {}, "nullable": True}, {"items": {}, "type": ["array", "null"]}),
        ({"oneOf": [{"type": "string"}], "nullable": True}, {"oneOf": [{"type": "string"}, NULL]}),
        ({"anyOf": [NULL, {"type": "string"}], "nullable": True}, {"anyOf": [NULL, {"type": "string"}]}),
        ({"$ref": "#/a", "nullable": True, "title": "T"}, {"title": "T", "anyOf": [{"$ref": "#/a"}, NULL]}),
        (
            {"allOf": [{"$ref": "#/a"}], "type": "object", "nullable": True, "description": "D", "x-y": 1},
            {"description": "D", "x-y": 1, "anyOf": [{"allOf": [{"$ref": "#/a"}], "type": "object"}, NULL]},
        ),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1.50, "exclusiveMaximum": False}, {"maximum": 1.50}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMinimum": 3}, {"exclusiveMinimum": 3}),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"items": [{"type": "string"}], "additionalItems": False}, {"prefixItems": [{"type": "string"}], "items": False}),
        ({"items": []}, {}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"type": "any", "title": "T"}, {"title": "T"}),
        (
            {"properties": {"a": {"required": True}, "b": {"required": False}, "c": {}}, "required": ["c"]},
            {"properties": {"a": {}, "b": {}, "c": {}}, "required": ["c", "a"]},
        ),
        ({"properties": {"nullable": {"nullable": True, "type": "string"}}}, {"properties": {"nullable": {"type": ["string", "null"]}}}),
        ({"divisibleBy": 2}, {"multipleOf": 2}),
        (True, True),
        (None, {}),
        ({"items": None}, {}),
        ({"allOf": [None, {"nullable": False}]}, {"allOf": [{}, {}]}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_schemas(written: Any, wanted: Any, version: str) -> None:
    assert upgraded(written, version) == wanted


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ({"type": {"a": 1}, "title": 404, "pattern": 7.5}, {"title": "404", "pattern": "7.5"}),
        (
            {"type": ["string", None, {"a": 1}], "required": ["a", 1, None]},
            {"type": ["string"], "required": ["a", "1"]},
        ),
        ({"deprecated": "true", "readOnly": "yes", "minimum": "1", "enum": "a"}, {"deprecated": True}),
        ({"$ref": ["wrong"], "required": "a", "description": None}, {}),
        ({"maximum": True, "multipleOf": 0.10, "maxLength": 3.0}, {"multipleOf": 0.10, "maxLength": 3.0}),
    ],
)
def test_members_of_the_wrong_shape_are_left_out(written: Any, wanted: Any) -> None:
    generated = described(written)
    assert generated.data["components"]["schemas"]["X"] == wanted
    assert {finding.code for finding in generated.findings} <= {"wrong-shape"}


DATA = {"nullable": True, "type": "file", "items": [1], "exclusiveMinimum": True, "discriminator": "x"}


@pytest.mark.parametrize("keyword", ["example", "default", "const", "x-data"])
def test_data_are_not_touched(keyword: str) -> None:
    schema = {keyword: DATA, "enum": [DATA], "examples": [DATA]}
    assert upgraded(schema) == schema


@pytest.mark.parametrize("keyword", ["example", "examples", "x-data"])
def test_examples_of_media_types_are_not_touched(keyword: str) -> None:
    media = {keyword: {"one": {"value": DATA}, "two": "text"}, "itemSchema": {"type": "string", "nullable": True}}
    paths = {"/a": {"get": {"responses": {"200": {"content": {"application/jsonl": media}}}}}}
    generated = described({}, "3.2.0", paths=paths)
    read = generated.data["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/jsonl"]
    assert read == {keyword: media[keyword], "itemSchema": {"type": ["string", "null"]}}


def test_what_needs_no_change_is_not_copied() -> None:
    generated = described({"type": "object", "properties": {"a": {"type": "string"}}}, "3.1.0")
    assert generated.data is generated.written
    changed = described({"nullable": True}, "3.1.0", info={"title": "T"})
    assert changed.data["info"] is changed.written["info"]


def test_the_file_as_written_is_not_altered() -> None:
    text = json.dumps({"openapi": "3.0.0", "components": {"schemas": {"X": {"type": "string", "nullable": True}}}})
    generated = source.parse(text.encode(), "x.json")
    load_source(generated)
    assert generated.data == json.loads(text)


def test_places_lead_back_to_the_file() -> None:
    text = """openapi: 3.0.0
components:
  schemas:
    X:
      description: Text.
      nullable: true
      allOf:
        - $ref: '#/components/schemas/Y'
        - properties:
            a: {nullable: true, $ref: '#/components/schemas/Y'}
    Y:
      items:
        - {type: string}
      additionalItems: {type: integer}
"""
    generated = load_source(source.parse(text.encode(), "x.yaml"))

    def line(pointer: str) -> int | None:
        origin = ir.Origin("x.yaml", f"/components/schemas/{pointer}")
        assert generated.node(origin) is not None, f"{origin} is not in {yaml.safe_dump(generated.data)}"
        return generated.place(origin).line

    assert line("X/anyOf/0/allOf/0") == 8
    assert line("X/anyOf/1") == 6
    assert line("X/anyOf/0/allOf/1/properties/a/anyOf/0/$ref") == 10
    assert line("Y/prefixItems/0/type") == 13
    assert line("Y/items/type") == 14


def test_references_into_moved_parts_lead_to_them() -> None:
    inner = {"nullable": True, "allOf": [{"properties": {"a": {"type": "string"}}}]}
    generated = described(inner, "3.0.0")
    base = ir.Origin("x.json", "")
    found = generated.resolve("#/components/schemas/X/allOf/0/properties/a", base)
    assert found is not None
    assert found.value == {"type": "string"}
    assert found.origin.pointer == "/components/schemas/X/anyOf/0/allOf/0/properties/a"
    assert generated.findings == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"a": 1}, "not-a-description"),
        ({"swagger": "1.2"}, "not-a-description"),
        ({"asyncapi": "3.0.0"}, "not-a-description"),
    ],
)
def test_what_is_no_description_is_refused(data: Any, code: str) -> None:
    with pytest.raises(Refused) as refused:
        load_source(source.parse(json.dumps(data).encode(), "x.json"))
    assert refused.value.finding.code == code


@pytest.mark.parametrize(
    ("data", "kind", "version"),
    [
        ({"openapi": "3.0.0"}, "openapi", "3.1.0"),
        ({"openapi": 3.0}, "openapi", "3.1.0"),
        ({"openapi": "3.1.1"}, "openapi", "3.1.1"),
        ({"openapi": "3.2.0"}, "openapi", "3.2.0"),
        ({"swagger": 2.0}, "openapi", "3.1.0"),
        ({"type": "object"}, "schema", None),
        ({"$schema": "http://json-schema.org/draft-04/schema#", "definitions": {}}, "schema", None),
        ({"paths": {}}, "openapi", None),
    ],
)
def test_kinds_of_documents(data: Any, kind: str, version: str | None) -> None:
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    assert (generated.kind, generated.data.get("openapi")) == (kind, version)


keywords = st.sampled_from(
    ["type", "nullable", "items", "properties", "allOf", "oneOf", "$ref", "enum", "required", "discriminator",
     "exclusiveMinimum", "minimum", "additionalProperties", "a", "x-nullable", "additionalItems", "not", "schema", "in"]
)  # fmt: skip
atoms = st.none() | st.booleans() | st.integers() | st.sampled_from(["object", "file", "#/components/schemas/X", ""])
wild: st.SearchStrategy[Any] = st.recursive(
    atoms, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keywords, inner, max_size=4), max_leaves=25
)


@given(wild, st.sampled_from(["2.0", "3.0.0", "3.1.0"]))
def test_any_schema_is_upgraded_once_and_for_all(schema: Any, version: str) -> None:
    word = "swagger" if version == "2.0" else "openapi"
    data = {word: version, "definitions" if version == "2.0" else "components": {"schemas": {"X": schema}}}
    generated = source.parse(json.dumps(data).encode(), "x.json")
    before = copy.deepcopy(generated.data)
    once = load_source(generated)
    assert generated.data == before, "the file as written was altered"
    again = load_source(source.parse(json.dumps(once.data).encode(), "x.json"))
    assert again.data == once.data, "upgrading what is upgraded changes it"
    for finding in once.findings:
        assert finding.origin is None or once.place(finding.origin).line is not None


parts = st.sampled_from(
    ["parameters", "requestBody", "responses", "content", "schema", "get", "post", "200", "headers", "name", "in", "links",
     "$ref", "callbacks", "encoding", "application/json", "/a", "type", "examples", "security", "consumes", "produces"]
)  # fmt: skip
wild_parts: st.SearchStrategy[Any] = st.recursive(
    atoms | st.sampled_from(["body", "formData", "query", "#/parameters/P", "#/responses/R"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(parts, inner, max_size=4),
    max_leaves=30,
)


@given(wild_parts, wild_parts, st.sampled_from(["2.0", "3.0.0", "3.1.0"]))
def test_any_paths_are_upgraded(paths: Any, shared: Any, version: str) -> None:
    word = "swagger" if version == "2.0" else "openapi"
    data = {word: version, "paths": {"/a": paths}, "parameters": {"P": shared}, "responses": {"R": shared}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    assert json.dumps(generated.data), "what is made is plain data"
    assert isinstance(generated.data["paths"]["/a"], dict)


def test_addresses_of_security_schemes_are_their_names() -> None:
    address, other = "#/components/securitySchemes/a~1b", "./schemes.yaml"
    paths = {"/x": {"get": {"security": [{address: ["read"]}, {"a/b": []}, {other: []}], "responses": {}}}}
    text = json.dumps({"openapi": "3.2.0", "paths": paths})
    document = load_source(source.parse(text.encode(), "x.json"))
    written = document.root / "paths" / "/x" / "get" / "security"
    assert written.value == [{"a/b": ["read"]}, {"a/b": []}, {other: []}]
    assert document.place((written / 0 / "a/b").origin).column == text.index('["read"]') + 1

"""What the comparison knows of values: which a schema accepts, as jsonschema says, and which are equal."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.diff.helpers import read

from specloom.diff.schemas.examples import examples
from specloom.diff.schemas.schema import SchemaReader
from specloom.diff.schemas.validity import Validator
from specloom.values import equal

STRING, NULL = {"type": "string"}, {"type": "null"}
RECORD = {"type": "object", "properties": {"a": STRING, "b": {"type": "integer"}}}
CLOSED = {**RECORD, "additionalProperties": False}

SCHEMAS: list[Any] = [
    {},
    False,
    STRING,
    {"type": "integer"},
    {"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.25},
    {"minimum": 1, "maximum": 2, "minLength": 2},
    {"type": ["string", "null"], "enum": ["a"]},
    {"type": ["string", "null"], "enum": ["a", None]},
    {"type": "string", "enum": ["a", None]},
    {"enum": [1, "a", [1], {"a": "x"}]},
    {"const": True},
    {"const": 1.0},
    {"pattern": "^a", "maxLength": 2},
    {"type": "string", "format": "date"},
    {"type": "array", "items": STRING, "minItems": 1, "uniqueItems": True},
    {"type": "array", "prefixItems": [STRING], "items": False},
    {"type": "array", "contains": {"const": 1}},
    RECORD,
    {**RECORD, "required": ["a"]},
    CLOSED,
    {**RECORD, "additionalProperties": STRING},
    {**RECORD, "patternProperties": {"^a": {"maxLength": 1}}, "minProperties": 1},
    {"allOf": [RECORD, {"required": ["b"]}]},
    {"allOf": [CLOSED, {**CLOSED, "properties": {"a": STRING}}]},
    {"anyOf": [STRING, NULL]},
    {"oneOf": [STRING, NULL]},
    {"oneOf": [{"type": ["string", "null"]}, NULL]},
    {"oneOf": [{"type": ["string", "null"]}, {"type": "integer"}, NULL]},
    {"oneOf": [{}, NULL]},
    {"oneOf": [{"type": "integer"}, {"type": "number"}]},
    {"oneOf": [RECORD, {"type": "object", "properties": {"c": STRING}, "required": ["c"]}]},
    {"type": "string", "anyOf": [{"minLength": 2}, {"const": "a"}]},
    {"not": STRING},
    {"type": ["string", "integer"], "not": {"const": 1}},
    {"$ref": "#/$defs/Self", "$defs": {"Self": {"type": "object", "properties": {"a": {"$ref": "#/$defs/Self"}}}}},
]
HARD = [schema for schema in SCHEMAS if isinstance(schema, dict) and schema.keys() & {"contains", "minProperties"}]
"""Schemas without examples."""

VALUES: list[Any] = [
    *(None, True, False, 0, 1, 1.0, 2, 0.3, -1, "", "a", "ab", "bab", "2020-01-31"),
    *([], ["a"], ["a", "a"], [1], [1.0, True], [None], {}, {"a": "x"}, {"a": {}}, {"b": 1}, {"a": "x", "b": True}),
    *({"a": "xy", "c": "x"}, {"c": 1}, {"a": {"a": {"a": 1}}}),
]


def read_schema(schema: Any) -> tuple[SchemaReader, Any]:
    """The reader of a schema, and the schema as it reads it."""
    whole: Any = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    document = read({**whole, **(schema if isinstance(schema, dict) else {"not": {}})}, "schema.json")
    reader = SchemaReader(document)
    return reader, reader.read(document.root)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_verdict_is_that_of_jsonschema(schema: Any) -> None:
    reader, view = read_schema(schema)
    judge = Draft202012Validator(schema)
    for value in VALUES:
        verdict = Validator(reader).accepts(view, value)
        assert verdict is None or verdict == judge.is_valid(value), value
    for value in examples(reader, view):
        assert judge.is_valid(value), value


def test_a_wrong_keyword_gives_no_verdict() -> None:
    reader, view = read_schema({"pattern": "["})
    assert [Validator(reader).accepts(view, value) for value in ("a", 4)] == [None, True]


def test_most_verdicts_are_known() -> None:
    known = 0
    for schema in SCHEMAS:
        reader, view = read_schema(schema)
        known += sum(Validator(reader).accepts(view, value) is not None for value in VALUES)
    assert known > 0.9 * len(SCHEMAS) * len(VALUES)


def test_examples_are_found() -> None:
    assert [schema for schema in SCHEMAS if not examples(*read_schema(schema))] == [False, *HARD]


@pytest.mark.parametrize(("one", "other"), [*itertools.combinations(VALUES, 2)])
def test_values_are_equal_as_json(one: Any, other: Any) -> None:
    assert equal(one, other) == Draft202012Validator({"const": one}).is_valid(other)
    assert equal({"a": [one]}, {"a": [other]}) == equal(other, one) == equal(one, other)

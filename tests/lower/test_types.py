"""What a schema in place is typed as: scalars, null, enumerations, constants, containers. No records of more than a member."""

from __future__ import annotations

import pytest
from tests.support.described import finished, lowered, schemas, typed


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ("{type: string}", "Str"),
        ("{type: string, minLength: 1, maxLength: 9, pattern: '^a'}", "Str(minimum=1, maximum=9, pattern='^a')"),
        ("{type: integer, minimum: 1, exclusiveMaximum: 9}", "Int(minimum=1, exclusive_maximum=9)"),
        ("{type: number, multipleOf: 0.5}", "Float(multiple_of=0.5)"),
        ("{type: boolean}", "Bool"),
        ("{type: 'null'}", "Null"),
        ("{type: string, format: date-time}", "Time(rfc3339)"),
        ("{type: string, format: date}", "Date"),
        ("{type: string, format: uuid}", "Uuid"),
        ("{type: string, format: byte}", "Bytes(base64)"),
        ("{type: string, contentEncoding: base64url}", "Bytes(base64url)"),
        ("{type: integer, format: unixtime}", "Time(unix)"),
        ("{type: integer, format: int32}", "Int"),
        ("{type: string, format: decimal}", "Decimal"),
        ("true", "Any()"),
        ("false", "Any()"),
        ("{}", "Any()"),
        ("{type: [string, integer]}", "Union(Str, Int) by kind of value"),
        ("{type: []}", "Any()"),
        ("{type: any}", "Any()"),
    ],
)
def test_scalars(schema: str, shown: str) -> None:
    assert typed(schema) == shown


@pytest.mark.parametrize(
    ("version", "schema"),
    [
        ("3.1.0", "{type: [string, 'null']}"),
        ("3.1.0", "{anyOf: [{type: string}, {type: 'null'}]}"),
        ("3.1.0", "{oneOf: [{type: 'null'}, {type: string}]}"),
        ("3.1.0", "{anyOf: [{type: string}], nullable: true}"),
        ("3.1.0", "{$ref: '#/components/schemas/Text', nullable: true}"),
        ("3.1.0", "{type: string, nullable: true}"),
        ("3.0.3", "{type: string, nullable: true}"),
        ("3.0.3", "{allOf: [{$ref: '#/components/schemas/Text'}], nullable: true}"),
        ("3.0.3", "{nullable: true, oneOf: [{type: string}]}"),
        ("3.1.0", "{anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Nothing'}]}"),
        ("3.1.0", "{$ref: '#/components/schemas/MaybeText'}"),
        ("3.1.0", "{$ref: '#/components/schemas/MaybeMaybeText'}"),
        ("3.1.0", "{allOf: [{$ref: '#/components/schemas/MaybeText'}]}"),
        ("3.1.0", "{allOf: [{$ref: '#/components/schemas/MaybeText'}, {description: More.}]}"),
    ],
)
def test_null_in_all_its_spellings(version: str, schema: str) -> None:
    others = """
Text: {type: string}
Nothing: {type: 'null'}
MaybeText: {type: [string, 'null']}
MaybeMaybeText: {anyOf: [{$ref: '#/components/schemas/MaybeText'}, {type: 'null'}]}
"""
    if version == "3.0.3":
        others = "Text: {type: string}"
    assert typed(schema, others, version=version) == "Union(Str, Null) by kind of value"


def test_all_parts_must_admit_null() -> None:
    one = "{allOf: [{type: [string, 'null']}, {type: string}]}"
    both = "{allOf: [{type: [string, 'null']}, {type: [string, 'null'], maxLength: 3}]}"
    assert typed(one) == "Str"
    assert typed(both) == "Union(Str(maximum=3), Null) by kind of value"


def test_nullable_without_a_type_says_nothing() -> None:
    """OAS 3.0.3 section 4.7.24: `nullable` counts only where `type` is next to it."""
    assert typed("{allOf: [{type: string}, {nullable: true}]}", version="3.0.3") == "Str"
    assert typed("{allOf: [{nullable: true}, {type: string}]}", version="3.0.3") == "Str"


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ("{enum: [a, b]}", 'Enum("a", "b")'),
        ("{type: string, enum: [b, a, b]}", 'Enum("b", "a")'),
        ("{enum: [a, null]}", 'Union(Enum("a"), Null) by kind of value'),
        ("{type: [string, 'null'], enum: [a, null]}", 'Union(Enum("a"), Null) by kind of value'),
        ("{type: [string, 'null'], enum: [a]}", 'Union(Enum("a"), Null) by kind of value'),
        ("{enum: [null]}", "Null"),
        ("{enum: [a, 1, true]}", 'Enum("a", 1, true)'),
        ("{type: integer, enum: [1, 2]}", "Enum(1, 2)"),
        ("{type: integer, enum: ['1', '2']}", "Enum(1, 2)"),
        ("{type: string, enum: [1, 2, true]}", 'Enum("1", "2", "true")'),
        ("{type: boolean, enum: ['true']}", "Enum(true)"),
        ("{type: boolean, enum: [true, false]}", "Bool"),
        ("{type: number, enum: [0.5, 1]}", "Float"),
        ("{enum: [auto, 0.5]}", 'Union(Enum("auto"), Float) by kind of value'),
        ("{type: array, enum: [a, b], items: {type: string}}", "List(Str)"),
        ("{type: string, enum: [a, b], x-extensible-enum: true}", 'Enum("a", "b", open)'),
        ("{type: string, x-extensible-enum: [a, b]}", 'Enum("a", "b", open)'),
        ("{anyOf: [{type: string}, {enum: [a, b]}]}", 'Enum("a", "b", open)'),
        ("{anyOf: [{enum: [a]}, {enum: [b]}]}", 'Enum("a", "b")'),
    ],
)
def test_enumerations(schema: str, shown: str) -> None:
    assert typed(schema) == shown


def test_an_empty_enumeration_leaves_the_type_and_is_said() -> None:
    seen = lowered(schemas("A: {type: string, enum: []}"))
    assert seen.shown("A") == "Str"
    assert seen.codes == ["empty-enum"]


def test_hundreds_of_values_stay() -> None:
    values = ", ".join(f"v{number}" for number in range(700))
    seen = finished(schemas(f"Code: {{type: string, enum: [{values}]}}"))
    assert seen.shown("Code").endswith("692 more)")


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ("{const: a}", 'Enum("a")'),
        ("{const: 5}", "Enum(5)"),
        ("{const: true}", "Enum(true)"),
        ("{const: null}", "Null"),
        ("{const: 0.5}", "Const(0.5)"),
        ("{const: {a: [1]}}", 'Const({"a": [1]})'),
        ("{const: [1, 2]}", "Const([1, 2])"),
        ("{type: string, const: a}", 'Enum("a")'),
    ],
)
def test_constants_of_any_kind(schema: str, shown: str) -> None:
    assert typed(schema) == shown


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ("{type: array, items: {type: integer}}", "List(Int)"),
        ("{items: {type: integer}}", "List(Int)"),
        ("{type: array}", "List(Any())"),
        ("{type: array, items: {type: array, items: {type: string}}}", "List(List(Str))"),
        ("{type: array, minItems: 1, uniqueItems: true, items: true}", "List(Any(), minimum=1, unique=True)"),
        ("{type: array, prefixItems: [{type: string}, {type: integer}]}", "Tuple(Str, Int, *Any())"),
        ("{type: array, prefixItems: [{type: string}], items: {type: integer}}", "Tuple(Str, *Int)"),
        ("{type: array, prefixItems: [{type: string}], items: false}", "Tuple(Str)"),
        ("{type: object}", "Map(Any())"),
        ("{type: object, additionalProperties: {type: integer}}", "Map(Int)"),
        ("{additionalProperties: {type: integer}}", "Map(Int)"),
        ("{type: object, unevaluatedProperties: {type: integer}}", "Map(Int)"),
        ("{type: object, patternProperties: {'^x-': {type: string}}}", "Map(Str)"),
        (
            "{type: object, patternProperties: {'^x-': {type: string}}, additionalProperties: {type: integer}}",
            "Map(Union(Str, Int) by kind of value)",
        ),
        ("{type: [array, 'null'], items: {type: string}}", "Union(List(Str), Null) by kind of value"),
        ("{type: [object, string]}", "Union(Map(Any()), Str) by kind of value"),
    ],
)
def test_containers(schema: str, shown: str) -> None:
    assert typed(schema) == shown


def test_draft_four_tuples() -> None:
    assert typed("{type: array, items: [{type: string}], additionalItems: false}", version="3.0.3") == "Tuple(Str)"


@pytest.mark.parametrize(
    ("schema", "code"),
    [("{type: text}", "unknown-type"), ("{$ref: '#/components/schemas/Gone'}", "dangling-ref")],
)
def test_what_cannot_be_typed_is_anything_and_said(schema: str, code: str) -> None:
    seen = finished(schemas(f"Holder: {{properties: {{it: {schema}}}}}"))
    assert seen.codes == [code]
    assert seen.shown("Holder") == f"it: Any({code})"


@pytest.mark.parametrize("schema", ["[1]", "nonsense", "5"])
def test_what_is_no_schema_is_said(schema: str) -> None:
    seen = finished(schemas(f"Holder: {{properties: {{it: {schema}, other: {{type: string}}}}}}"))
    assert seen.codes in (["wrong-shape"], ["not-a-schema"])
    assert "other: Str" in seen.shown("Holder")

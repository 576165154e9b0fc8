"""Whether one schema is shown to accept all values of another: never where a value says otherwise, and where people rewrite schemas."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.diff.helpers import Tree, api, between, read, sending
from tests.diff.test_admitted_values import EQUAL, ONE_WAY
from tests.diff.test_validity import SCHEMAS

from specloom.diff.schemas.inclusion import Inclusion
from specloom.diff.schemas.schema import SchemaReader
from specloom.document import DocumentNode
from specloom.values import Origin, equal

STRING, INTEGER, NUMBER, BOOLEAN, NULL = ({"type": each} for each in ("string", "integer", "number", "boolean", "null"))
SHORT, SHORTER = {"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 3}


def record(required: str = "", **properties: Any) -> Tree:
    return {"type": "object", "properties": properties, **({"required": required.split()} if required else {})}


def closed(required: str = "", **properties: Any) -> Tree:
    return {**record(required, **properties), "additionalProperties": False}


A, B = record("a", a=STRING), record("b", b=STRING)
CAT, DOG = record("kind", kind={"const": "cat"}), record("kind", kind={"const": "dog"}, tricks=INTEGER)
TREE = {"$ref": "#/components/schemas/Tree"}
NAMED = {"Tree": record(label=STRING, leaves={"type": "array", "items": TREE})}
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 2, 3, 1.5, -1, "", "a", "b", "abc", "abcd", "aaaaaaaaaa", "2020-01-31"),
    *([], ["a"], [1], ["a", "a"], [None], [["a"]], {}, {"a": "a"}, {"a": 1}, {"a": None}, {"b": 1}, {"a": "a", "b": 1}),
    *({"a": "a", "b": "a"}, {"c": "a"}, {"a": "a", "c": 1}, {"kind": "cat"}, {"kind": "dog", "tricks": 1}, {"q": 1}),
)
MIXED: list[Any] = [
    *SCHEMAS,
    *(schema for pair in EQUAL for schema in pair if "discriminator" not in str(schema)),
    *(schema for base, revision, *_ in ONE_WAY for schema in (base, revision) if "discriminator" not in str(schema)),
]


def proof(*schemas: Any) -> tuple[Inclusion, list[DocumentNode]]:
    """What shows inclusion among schemas of one description, and where each is."""
    listed = {f"It{index}": schema for index, schema in enumerate(schemas)}
    document = read(api({}, components={"schemas": {**NAMED, **listed}}), "x.json")
    reader = SchemaReader(document)
    found = [document.node(Origin(document.name, f"/components/schemas/{name}")) for name in listed]

    def same(one: DocumentNode, other: DocumentNode) -> bool:
        return equal(one.value, other.value) and "$ref" not in str(one.value)

    return Inclusion(reader, reader, same, "readOnly"), [node for node in found if node is not None]


def included(inner: Any, outer: Any) -> bool:
    """Whether the first of two schemas is shown to be included in the second."""
    shows, (one, other) = proof(inner, outer)
    return shows.holds(one, other)


def test_no_value_contradicts_what_is_shown() -> None:
    distinct = [
        schema for index, schema in enumerate(MIXED) if schema not in MIXED[:index] and "$ref" not in str(schema)
    ]
    shows, nodes = proof(*distinct)
    accepted = [
        {i for i, value in enumerate(VALUES) if Draft202012Validator(each).is_valid(value)} for each in distinct
    ]
    told = list(zip(nodes, accepted, strict=True))
    refuted = [(one, other) for (one, before), (other, after) in product(told, repeat=2) if not before <= after]
    assert len(refuted) > 10_000
    assert not [(one.value, other.value) for one, other in refuted if shows.holds(one, other)]


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        (SHORTER, SHORT),
        ({"anyOf": [SHORTER, {"const": "abcd"}]}, SHORT),
        ({"enum": ["a", 1]}, {"type": ["string", "integer"]}),
        ({"type": ["string", "integer"], "maxLength": 3}, {"anyOf": [SHORT, NUMBER]}),
        ({"allOf": [A, B]}, {"anyOf": [record("a b", a=STRING, b=STRING), INTEGER]}),
        ({"allOf": [{"anyOf": [SHORTER, INTEGER]}, {"anyOf": [STRING, BOOLEAN]}]}, SHORT),
        ({"oneOf": [CAT, DOG]}, {"oneOf": [DOG, {"anyOf": [CAT, STRING]}]}),
        (CAT, {"oneOf": [CAT, DOG]}),
        (closed("a", a=STRING), {"oneOf": [closed("a", a=STRING), closed("b", b=STRING)]}),
        ({"oneOf": [STRING, {"type": "string", "minLength": 2}]}, {"oneOf": [STRING, {"type": "string", "minLength": 2}]}),
        (closed(a=SHORTER), {"type": "object", "additionalProperties": SHORT}),
        ({**record(a=SHORTER), "unevaluatedProperties": SHORTER}, {"type": "object", "additionalProperties": SHORT}),
        ({"allOf": [record(a=SHORTER)], "unevaluatedProperties": False}, {**record(a=SHORT), "unevaluatedProperties": False}),
        ({**record(a=STRING), "additionalProperties": SHORTER}, record(a=STRING, b=SHORT)),
        ({"type": "object", "patternProperties": {"^a": SHORTER}}, {"type": "object", "patternProperties": {"^a": SHORT}}),
        ({"type": "array", "prefixItems": [SHORTER], "items": False}, {"type": "array", "items": SHORT}),
        ({"type": "array", "items": SHORTER, "minItems": 2}, {"type": "array", "items": STRING, "minItems": 1}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "number", "minimum": 1}),
        ({"type": "number", "multipleOf": 6}, {"type": "integer", "multipleOf": 3}),
        ({"type": "integer", "minimum": 5, "maximum": 3}, STRING),
        ({"type": "string", "format": "date"}, STRING),
        ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}),
        ({"type": "string", "not": SHORT}, {"type": "string", "not": SHORTER}),
        (STRING, {"not": {"type": ["integer", "object"]}}),
        (record("a b", a=STRING), {**record("a", a=STRING), "dependentRequired": {"a": ["b"]}, "minProperties": 2}),
        (TREE, TREE),
        (TREE, record(label={"type": ["string", "null"]}, leaves={"type": "array", "items": {}})),
    ],
)  # fmt: skip
def test_what_people_rewrite_is_shown(inner: Any, outer: Any) -> None:
    assert included(inner, outer)
    if "$ref" not in str(outer):
        refused = next(value for value in VALUES if not Draft202012Validator(outer).is_valid(value))
        assert not included({"anyOf": [inner, {"const": refused}]}, outer)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        (record(a=STRING), record(b=STRING)),
        ({"oneOf": [{}, STRING]}, {}),
        ({"type": "object", "if": A, "then": B}, {"type": "object", "if": A, "then": STRING}),
        ({"type": "array", "contains": STRING, "minContains": 0}, {"type": "array", "contains": STRING}),
        (record("a", a={**STRING, "readOnly": True}), A),
        ({"type": ["string", "object"], "required": ["a"], "additionalProperties": False}, {"type": "object"}),
        (
            {"type": "array", "items": {"type": ["string", "array"], "minItems": 2, "maxItems": 1}},
            {"type": "array", "items": False},
        ),
    ],
)
def test_what_is_not_meant_or_not_known_is_not_shown(inner: Any, outer: Any) -> None:
    assert included(inner, outer) is (outer == {})


def test_a_union_that_means_the_same_breaks_nobody() -> None:
    base, revision = {"anyOf": [SHORT, {"const": "b"}, NULL]}, {"type": ["string", "null"], "maxLength": 5}
    assert between(sending(base), sending(revision)).worst() != "error"
    assert between(sending(revision), sending(base)).worst() != "error"


def test_what_a_condition_accepts_more_of_is_not_harmless() -> None:
    base = {"type": "object", "if": record("a", a={"anyOf": [SHORTER, {"const": "x"}]}), "then": B}
    revision = {"type": "object", "if": record("a", a=SHORTER), "then": B}
    assert between(sending(base), sending(revision)).worst() == "error"


@pytest.mark.parametrize(
    "loop",
    [
        {"allOf": [{"$ref": "#/components/schemas/Loop"}, {"$ref": "#/components/schemas/Loop"}]},
        {
            "anyOf": [
                {"$ref": "#/components/schemas/Loop"},
                {"oneOf": [{"$ref": "#/components/schemas/Loop"}, A]},
                STRING,
            ]
        },
        {
            "oneOf": [
                {"anyOf": [{"$ref": "#/components/schemas/Loop"}, INTEGER]},
                {"$ref": "#/components/schemas/Loop"},
                A,
            ]
        },
    ],
)
def test_schemas_that_include_themselves_end(loop: Tree) -> None:
    other = {"anyOf": [{"$ref": "#/components/schemas/Loop"}, BOOLEAN, {"not": {"$ref": "#/components/schemas/Loop"}}]}
    base = sending({"$ref": "#/components/schemas/Loop"}, schemas={"Loop": loop})
    revision = sending(other, schemas={"Loop": {**loop, "description": "Once more"}})
    for pair in ((base, revision), (revision, base)):
        assert between(*pair).changes is not None

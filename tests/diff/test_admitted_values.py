"""Two spellings of a schema, and the worst level for those who send its values and for those who receive them.

A change is an error for requests if values that were accepted are refused now, and for responses if values may arrive that
did not before. No row knows which rule finds it.
"""

from __future__ import annotations

from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between

STRING, INTEGER, NUMBER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "null"}
TEXT = {"type": ["string", "null"]}


def record(required: str = "", **properties: Any) -> Tree:
    """An object with these properties, and the required ones among them."""
    listed = {"required": required.split()} if required else {}
    return {"type": "object", "properties": properties, **listed}


A, B = record("a", a=STRING), record("b", b=STRING)
OPEN_A, OPEN_B = record(a=STRING), record(b=STRING)
CLOSED_A = {**A, "additionalProperties": False}
BOTH = {**record("a b", a=STRING, b=STRING), "additionalProperties": False}
SHORT, LONG = {"type": "string", "maxLength": 3}, {"type": "string", "minLength": 4}
START, LISTED = {"type": "string", "pattern": "^a"}, {"type": "array", "items": {"type": "string"}}
OPEN_ENUM = {"anyOf": [{"type": "string", "enum": ["a", "b"]}, STRING]}
CAT, DOG = record("kind", kind={"const": "cat"}, lives=INTEGER), record("kind", kind={"const": "dog"}, tricks=INTEGER)
NAMED = {"Cat": CAT, "Dog": DOG}
REFS = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]


def chosen_by(name: str, **mapping: str) -> Tree:
    """Cats and dogs with a discriminator."""
    return {"oneOf": REFS, "discriminator": {"propertyName": name, **({"mapping": mapping} if mapping else {})}}


def worst(base: Any, revision: Any, side: str) -> str:
    """The worst level of what one side is told; `""` for nothing."""

    def description(schema: Any) -> Tree:
        content = {"content": {"application/json": {"schema": schema}}}
        received = {"200": {"description": "Done", **(content if side == "received" else {})}}
        sent = {"requestBody": {"required": True, **content}} if side == "sent" else {}
        return api({"/things": {"post": {**sent, "responses": received}}}, components={"schemas": NAMED})

    levels = [change.level for change in between(description(base), description(revision)).changes]
    return next((level for level in ("error", "warning", "info") if level in levels), "")


BOOLEAN = {"type": "boolean"}
CLOSED_B = {**B, "additionalProperties": False}
NEVER = {"allOf": [STRING, INTEGER]}
GROUP = {"oneOf": [CAT, DOG]}
STRICT = {"type": "string", "minLength": 3}


EQUAL = [
    ({"allOf": [{"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, BOOLEAN]}]}, STRING),
    ({"allOf": [{"anyOf": [A, STRING]}, {"anyOf": [B, INTEGER]}]}, {"allOf": [A, B]}),
    ({"anyOf": [GROUP, STRING]}, {"anyOf": [{"anyOf": [CAT, DOG]}, STRING]}),
    ({"anyOf": [STRING, NEVER]}, STRING),
    ({"anyOf": [A, {"type": "string", "anyOf": [NULL, INTEGER]}]}, A),
    ({"oneOf": [CLOSED_A, CLOSED_B, False]}, {"oneOf": [CLOSED_A, CLOSED_B]}),
    ({"oneOf": [STRING, {"type": "integer", "minimum": 3, "maximum": 2}]}, STRING),
    ({"oneOf": [STRING, {"type": "integer", "exclusiveMinimum": 2, "exclusiveMaximum": 3}]}, STRING),
    ({"anyOf": [STRING, record("p", p=NEVER)]}, STRING),
    ({"type": ["string"], "anyOf": [STRING, STRICT]}, {"type": "string", "anyOf": [STRING, STRICT]}),
    (record(p={"allOf": [STRICT, {"minLength": 2}]}), record(p={"allOf": [STRICT, {"minLength": 1}]})),
    ({"allOf": [record(p=STRICT), record(p=STRICT)]}, {"allOf": [record(p=STRICT), record(p=STRING)]}),
    ({"allOf": [record(p=STRICT), record(p=STRICT)]}, {"allOf": [record(p=STRICT), record(p=TEXT)]}),
    ({"anyOf": [STRING, {**INTEGER, "deprecated": False}]}, {"type": ["string", "integer"]}),
    ({"enum": ["a", "b"]}, {"anyOf": [{"const": "a"}, {"type": "string", "minLength": 0, "enum": ["b"]}]}),
    ({"allOf": [A, B]}, {"allOf": [A, {**B, "properties": {"b": {**STRING, "deprecated": False}}}]}),
    ({"enum": ["a", "b", "c"]}, {"anyOf": [{"enum": ["a"]}, {"enum": ["b", "c"]}]}),
    ({"type": "string", "enum": ["a", "b"]}, {"oneOf": [{"type": "string", "enum": ["a"]}, {"const": "b"}]}),
    ({"enum": ["a", "b"]}, {"anyOf": [{"enum": ["a", "b"]}, {"const": "b"}]}),
    ({"type": ["string", "null"], "enum": ["a", None]}, {"oneOf": [{"const": "a"}, NULL]}),
    (INTEGER, {"type": "integer", "multipleOf": 1}),
    (INTEGER, {"type": "number", "multipleOf": 1}),
    ({"type": "integer", "multipleOf": 5}, {"type": "number", "multipleOf": 5}),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}),
    ({"type": "integer", "minimum": 0.5}, {"type": "integer", "minimum": 1}),
    ({"oneOf": [{"type": "boolean"}, {"const": "auto"}]}, {"oneOf": [{"enum": [True, False]}, {"const": "auto"}]}),
    ({"oneOf": [STRING, INTEGER]}, {"anyOf": [STRING, INTEGER]}),
    ({"oneOf": [TEXT, NULL]}, STRING),
    (SHORT, {"allOf": [SHORT, {"type": "string", "maxLength": 9}]}),
    ({"type": "string", "enum": ["a"]}, {"allOf": [{"type": "string", "enum": ["a", "b"]}, {"enum": ["a", "c"]}]}),
    ({"const": "a"}, {"allOf": [STRING, {"enum": ["a", "b"]}, {"const": "a"}]}),
    (record(a=SHORT), {"allOf": [record(a=STRING), {"properties": {"a": {"maxLength": 3}}}]}),
    (record(a=SHORT), {"allOf": [record(a={**STRING, "maxLength": 9}), {"properties": {"a": SHORT}}]}),
    (record("a", a=SHORT), {"allOf": [A, {"properties": {"a": {"allOf": [{"maxLength": 9}, {"maxLength": 3}]}}}]}),
    ({"allOf": [START, {"pattern": "b$"}]}, {"allOf": [{"type": "string", "pattern": "b$"}, {"pattern": "^a"}]}),
    ({"allOf": [{"oneOf": [STRING, INTEGER]}, {"description": "x"}]}, {"oneOf": [STRING, INTEGER]}),
    ({"allOf": [{"oneOf": [CAT, DOG]}, {"anyOf": [A, B]}]}, {"allOf": [{"anyOf": [A, B]}, {"oneOf": [CAT, DOG]}]}),
    ({"allOf": [{"oneOf": [A, B]}, {"oneOf": [CAT, DOG]}]}, {"oneOf": [CAT, DOG], "allOf": [{"oneOf": [A, B]}]}),
    ({"type": "integer", "multipleOf": 6}, {"allOf": [{"type": "integer", "multipleOf": 2}, {"multipleOf": 3}]}),
    ({"type": "array", "items": SHORT}, {"allOf": [{"type": "array", "items": STRING}, {"items": {"maxLength": 3}}]}),
    (SHORT, {**SHORT, "allOf": [{"maxLength": 9}]}),
    (CLOSED_A, {"allOf": [A, {"additionalProperties": False, "properties": {"a": {}}}]}),
    ({"type": "array", "items": STRING}, {"type": "array", "prefixItems": [STRING], "items": STRING}),
    ({"type": "string", "format": "binary"}, {"type": "string", "contentMediaType": "application/octet-stream"}),
    ({"type": "string", "format": "binary"}, {"contentMediaType": "application/octet-stream"}),
    ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
    ({"enum": [1, 2]}, {"enum": [2.0, 1]}),
    ({**TEXT, "enum": ["a"]}, {**STRING, "enum": ["a", None]}),
    ({"oneOf": [CAT, DOG]}, {"anyOf": [CAT, DOG]}),
    ({"type": "array", "items": {}}, {"type": "array", "items": {"readOnly": False}}),
    ({"anyOf": [{"anyOf": [A, B]}, INTEGER]}, {"anyOf": [A, B, INTEGER]}),
    ({"anyOf": [A, {"anyOf": [B, NULL]}]}, {"anyOf": [A, B, NULL]}),
    ({"oneOf": [{"properties": {"a": STRING}}, A]}, {"type": "object", "oneOf": [{"properties": {"a": STRING}}, A]}),
    (LISTED, {"type": "array", "items": {"allOf": [STRING, {}]}}),
    ({"type": "array"}, {"type": "array", "items": {"allOf": [{"description": "x"}, {"anyOf": [{}, STRING]}]}}),
    ({"type": "object", "additionalProperties": {"anyOf": [{}, STRING]}}, {"type": "object"}),
    (CLOSED_A, {**A, "unevaluatedProperties": False}),
    (CLOSED_A, {**CLOSED_A, "unevaluatedProperties": False}),
    ({**A, "unevaluatedProperties": False}, {**CLOSED_A, "unevaluatedProperties": False}),
    (chosen_by("kind"), chosen_by("kind", Cat="#/components/schemas/Cat", Dog="#/components/schemas/Dog")),
    (chosen_by("kind", cat="Cat", dog="Dog"), chosen_by("kind", dog="Dog", cat="#/components/schemas/Cat")),
]

PAIR = {"type": "array", "prefixItems": [STRING, INTEGER], "items": False}

ONE_WAY = [
    # base, revision, sent, received
    ({"oneOf": [CLOSED_A, CLOSED_B]}, {"oneOf": [{**CLOSED_A, "required": []}, CLOSED_B]}, "info", "error"),
    ({"anyOf": [CLOSED_A, B]}, {"anyOf": [{**record("a", a=TEXT), "additionalProperties": False}, {**B, "required": []}]}, "info", "error"),
    ({"oneOf": [{**CLOSED_A, "required": []}, CLOSED_B]}, {"oneOf": [CLOSED_A, CLOSED_B]}, "error", "info"),
    ({"oneOf": [CAT, DOG]}, {"oneOf": [GROUP, STRING]}, "info", "error"),
    ({"oneOf": [GROUP, STRING]}, {"oneOf": [CAT, DOG]}, "error", "info"),
    ({"anyOf": [GROUP, STRING]}, {"anyOf": [CAT, STRING]}, "error", "info"),
    ({"anyOf": [CAT, STRING]}, {"anyOf": [GROUP, STRING]}, "info", "error"),
    ({"type": "string", "oneOf": [SHORT, LONG]}, {"type": "string", "oneOf": [SHORT, LONG], "anyOf": [START, STRICT]}, "error", "info"),
    ({"type": "string", "oneOf": [SHORT, LONG], "anyOf": [START, STRICT]}, {"type": "string", "oneOf": [SHORT, LONG]}, "info", "error"),
    (STRING, False, "error", "info"),
    (False, STRING, "info", "error"),
    (LISTED, {"type": "array", "items": False}, "error", "info"),
    ({"type": "array", "items": False}, LISTED, "info", "error"),
    (record(p=STRING), record(p=NEVER), "error", "info"),
    ({"anyOf": [STRING, INTEGER]}, {"anyOf": [STRING, NEVER]}, "error", "info"),
    ({"oneOf": [{"const": 1}, {"const": 2}]}, {"oneOf": [{"const": 1}, {"anyOf": [{"const": 2}, A]}]}, "info", "error"),
    (A, {"anyOf": [A, B]}, "info", "error"),
    (A, {"anyOf": [A, record("a b", a=STRING, b=STRING)]}, "info", "error"),
    ({"anyOf": [OPEN_A, STRING]}, {"anyOf": [OPEN_A, STRING, {"const": "x"}]}, "info", "info"),
    ({"type": "string", "enum": ["a"]}, {"anyOf": [{"type": "string", "enum": ["a"]}, STRING]}, "info", "error"),
    ({"anyOf": [A, {}]}, {}, "info", "info"),
    ({"anyOf": [A, OPEN_A, STRING]}, {"anyOf": [OPEN_A, STRING]}, "", "info"),
    ({"anyOf": [A, OPEN_A, STRING]}, {"anyOf": [A, STRING]}, "error", "info"),
    ({"anyOf": [OPEN_A, OPEN_B, STRING]}, {"anyOf": [OPEN_A, STRING]}, "error", "info"),
    ({"anyOf": [A, A, STRING]}, {"anyOf": [A, STRING]}, "", "info"),
    ({"type": "array", "prefixItems": [STRING]}, {"type": "array", "prefixItems": [STRING, INTEGER]}, "error", "info"),
    ({"type": "array", "prefixItems": [STRING, INTEGER]}, {"type": "array", "prefixItems": [STRING]}, "info", "error"),
    ({"type": "array", "prefixItems": [STRING]}, {"type": "array", "prefixItems": [STRING, {}]}, "", ""),
    ({"type": "array"}, {"type": "array", "prefixItems": [STRING]}, "error", "info"),
    ({"type": "array", "items": True}, {"type": "array", "items": True, "prefixItems": [STRING]}, "error", "info"),
    (PAIR, {**PAIR, "prefixItems": [STRING, INTEGER, STRING]}, "info", "error"),
    ({**PAIR, "prefixItems": [STRING, INTEGER, STRING]}, PAIR, "error", "info"),
    ({**PAIR, "items": True, "maxItems": 2}, {**PAIR, "items": True, "maxItems": 2, "prefixItems": [STRING, INTEGER, STRING]}, "", ""),
    ({"anyOf": [OPEN_A, OPEN_B]}, {"oneOf": [OPEN_A, OPEN_B]}, "error", "info"),
    ({"oneOf": [OPEN_A, OPEN_B]}, {"anyOf": [OPEN_A, OPEN_B]}, "info", "error"),
    ({"oneOf": [A, B]}, {"anyOf": [A, B]}, "info", "error"),
    ({"oneOf": [CLOSED_A, B]}, {"anyOf": [CLOSED_A, B]}, "", ""),
    ({"oneOf": [SHORT, LONG]}, {"anyOf": [SHORT, LONG]}, "", ""),
    ({"enum": ["a", "b", "c"]}, {"oneOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, "error", "info"),
    (STRING, {"oneOf": [STRING, SHORT]}, "error", "info"),
    ({"oneOf": [STRING, INTEGER]}, {"oneOf": [STRING, INTEGER, {"type": "string", "enum": ["a"]}]}, "error", "info"),
    ({}, {"oneOf": [{}, {"type": "boolean"}]}, "error", "info"),
    ({"type": "object"}, {"anyOf": [{"type": "object"}, {"oneOf": [STRING, INTEGER]}]}, "info", "error"),
    ({"allOf": [A, B]}, {"allOf": [A]}, "warning", "error"),
    ({"allOf": [A, B, record(c=STRING)]}, {"allOf": [A, B]}, "warning", "warning"),
    (INTEGER, {"allOf": [STRING, {"maxLength": 5}]}, "error", "error"),
    (record(a=STRING), record("b", a=STRING), "error", ""),
    (record("b", a=STRING), record(a=STRING), "", "error"),
    ({"type": "number", "exclusiveMinimum": 0}, {"type": "number", "minimum": 1}, "error", "info"),
    ({"type": "number", "minimum": 1}, {"type": "number", "exclusiveMinimum": 1}, "error", "info"),
    ({"type": "number", "exclusiveMaximum": 5}, {"type": "number", "maximum": 5}, "info", "error"),
    ({"oneOf": [A, INTEGER]}, {"type": "object", "oneOf": [A, INTEGER]}, "error", "info"),
    ({"type": ["string", "number"]}, {"anyOf": [{"type": "string", "maxLength": 5}, INTEGER]}, "error", "info"),
    ({"anyOf": [{"type": "string", "maxLength": 5}, INTEGER]}, {"type": ["string", "number"]}, "info", "error"),
    ({"enum": [1, "b"]}, {"oneOf": [{"const": "a"}, {"type": "boolean"}, STRING]}, "error", "error"),
    ({"type": ["integer", "string"]}, {"oneOf": [{"type": ["integer", "string"]}, NUMBER]}, "error", "error"),
    ({"enum": [2, "b", 1.5]}, {"oneOf": [{"enum": [2, "b", 1.5]}, {"type": "integer", "minimum": -1}]}, "error", "error"),
    (TEXT, {"oneOf": [TEXT, {"enum": [True, None]}]}, "error", "error"),
    (LONG, {"oneOf": [LONG, {"type": "string", "enum": ["cc", "abcd"]}]}, "error", "error"),
    ({"not": TEXT}, {"anyOf": [{"not": TEXT}, NULL]}, "info", "error"),
    ({"not": STRING}, {"anyOf": [{"not": STRING}, NULL]}, "", ""),
    (OPEN_ENUM, STRING, "info", "info"),
    ({"oneOf": [STRING, INTEGER, INTEGER]}, {"oneOf": [STRING, INTEGER]}, "info", "error"),
    ({"allOf": [START, {"pattern": "b$"}]}, {"allOf": [START]}, "warning", "info"),
    ({"allOf": [START, {"pattern": "b$"}]}, {"allOf": [START, {"pattern": "c$"}]}, "warning", "info"),
    (
        {"allOf": [{"anyOf": [A, INTEGER]}, {"anyOf": [B, STRING]}, OPEN_A]},
        {"allOf": [{"anyOf": [A, INTEGER]}, {"anyOf": [B, STRING]}]},
        "warning",
        "info",
    ),
    (STRING, OPEN_ENUM, "info", "info"),
    (OPEN_ENUM, {"anyOf": [{"type": "string", "enum": ["a", "b", "c"]}, STRING]}, "info", ""),
    (OPEN_ENUM, {"anyOf": [{"type": "string", "enum": ["a"]}, STRING]}, "", "info"),
    (OPEN_ENUM, {"anyOf": [{"type": "string", "enum": ["a", "b"]}, STRING, INTEGER]}, "info", "error"),
    ({"anyOf": [STRING, SHORT]}, STRING, "info", "info"),
    ({"anyOf": [STRING, SHORT]}, SHORT, "warning", "info"),
    (SHORT, {"anyOf": [STRING, SHORT]}, "info", "error"),
    ({"anyOf": [STRING, {}]}, {}, "info", "info"),
    ({"anyOf": [INTEGER, NUMBER, STRING]}, {"anyOf": [NUMBER, STRING]}, "", ""),
    ({"allOf": [STRING, {"maxLength": 5}]}, {"allOf": [STRING, {"maxLength": 4}]}, "error", "info"),
    ({"allOf": [SHORT, {"enum": ["a", "b"]}]}, {"allOf": [SHORT, {"enum": ["a"]}]}, "error", "info"),
    (record(a=SHORT), {"allOf": [record(a=STRING), {"properties": {"a": {"maxLength": 2}}}]}, "error", "info"),
    ({"type": "number", "multipleOf": 0.1}, {"type": "number", "multipleOf": 0.01}, "info", "error"),
    ({"type": "number", "multipleOf": 0.3}, {"type": "number", "multipleOf": 0.1}, "info", "error"),
    ({"type": "number", "multipleOf": 0.1}, {"type": "number", "multipleOf": 0.25}, "error", "error"),
    (LISTED, {**LISTED, "prefixItems": [SHORT]}, "warning", "info"),
    ({**LISTED, "prefixItems": [SHORT]}, LISTED, "info", "error"),
    (SHORT, {"type": "string", "enum": ["a"]}, "error", "info"),
    (SHORT, {"const": "abcd"}, "error", "error"),
    ({"anyOf": [NUMBER, INTEGER]}, {"oneOf": [NUMBER, INTEGER]}, "error", "info"),
    ({"oneOf": [NUMBER, INTEGER]}, {"anyOf": [NUMBER, INTEGER]}, "info", "error"),
    (INTEGER, {"oneOf": [INTEGER, NUMBER]}, "error", "error"),
    (record(p=INTEGER), record(p={"oneOf": [INTEGER, NUMBER]}), "error", "error"),
    ({"anyOf": [TEXT, NULL]}, {"oneOf": [TEXT, NULL]}, "error", "info"),
    ({"oneOf": [TEXT, NULL]}, {"anyOf": [TEXT, NULL]}, "info", "error"),
    ({}, {"oneOf": [{}, NULL]}, "error", "info"),
    (OPEN_A, {"oneOf": [OPEN_A, OPEN_B]}, "error", "error"),
    (A, {"oneOf": [A, OPEN_B]}, "error", "error"),
    (A, {"oneOf": [A, B]}, "info", "error"),
    ({"oneOf": [OPEN_A, STRING]}, {"oneOf": [OPEN_A, STRING, OPEN_B]}, "error", "error"),
    ({"oneOf": [OPEN_A, STRING]}, {"oneOf": [OPEN_A, STRING, B]}, "info", "error"),
    ({**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a", None]}, "info", "error"),
    ({**TEXT, "enum": ["a", None]}, {**TEXT, "enum": ["a"]}, "error", "info"),
    ({**TEXT, "const": "a"}, {"enum": ["a", None]}, "info", "error"),
    ({"enum": [1]}, {"enum": [True]}, "error", "error"),
    ({"const": False}, {"const": 0}, "error", "error"),
    (record(p={"enum": [0, 2]}), record(p={"enum": [False, 2]}), "error", "error"),
    (NULL, {"oneOf": [NULL, A]}, "info", "error"),
    (NULL, {"type": ["string", "null"], "maxLength": 3}, "info", "error"),
    ({"oneOf": [NULL, A]}, NULL, "error", "info"),
    ({"anyOf": [SHORT, {"const": "b"}]}, SHORT, "", "info"),
    ({"anyOf": [{"type": "string", "maxLength": 2}, {"enum": ["abc", 1]}]}, {"type": ["string", "integer"]}, "info", "error"),
    (
        {"type": "array", "prefixItems": [STRICT], "items": SHORT},
        {"allOf": [{"type": "array", "prefixItems": [STRICT]}, {"items": SHORT}]},
        "error",
        "info",
    ),
    (BOTH, {"allOf": [CLOSED_A, {**B, "additionalProperties": False}]}, "error", "error"),
    (chosen_by("kind", cat="Cat", dog="Dog"), chosen_by("sort", cat="Cat", dog="Dog"), "error", "warning"),
]  # fmt: skip


@pytest.mark.parametrize("side", ["sent", "received"])
@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_equal_schemas_give_nothing(one: Any, other: Any, side: str) -> None:
    assert (worst(one, other, side), worst(other, one, side)) == ("", "")


@pytest.mark.parametrize(("base", "revision", "sent", "received"), ONE_WAY)
def test_other_schemas_are_weighed_by_what_they_admit(base: Any, revision: Any, sent: str, received: str) -> None:
    assert (worst(base, revision, "sent"), worst(base, revision, "received")) == (sent, received)


def test_a_widened_object_may_refer_to_what_changed() -> None:
    """The other direction is compared with references of its side, and is remembered apart."""
    inner = record("x", x={"$ref": "#/components/schemas/X"})

    def description(schema: Any, longest: int) -> Tree:
        body = {"content": {"application/json": {"schema": record(p=schema)}}}
        operation = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
        return api({"/things": {"post": operation}}, components={"schemas": {"X": {**STRING, "maxLength": longest}}})

    def levels(before: int, after: int) -> set[str]:
        pair = description(inner, before), description({"oneOf": [inner, INTEGER]}, after)
        return {change.level for change in between(*pair).changes}

    assert "error" not in levels(5, 9)
    assert "error" in levels(9, 5)


TEXTUAL = [
    # base, revision, in a query, a header or a form, in JSON
    ({"type": "boolean"}, {"enum": ["true", "false"]}, False, True),
    ({"type": "boolean"}, {"enum": ["true", "false", "maybe"]}, False, True),
    ({"type": "boolean"}, {"enum": ["true"]}, True, True),
    ({"enum": ["true", "false"]}, {"type": "boolean"}, False, True),
    ({"enum": ["true", "maybe"]}, {"type": "boolean"}, True, True),
    ({"enum": ["1", "2"]}, {"type": "integer", "enum": [1, 2]}, False, True),
    ({"enum": ["1", "2.5"]}, {"type": "number"}, False, True),
    ({"enum": ["1", "2.5"]}, INTEGER, True, True),
    ({"enum": ["01"]}, INTEGER, True, True),
    ({"const": 1}, {"const": "1"}, False, True),
    ({"type": "boolean", "default": True}, {"enum": ["true", "false"], "default": "true"}, False, True),
    ({"type": "array", "items": {"type": "boolean"}}, {"type": "array", "items": {"enum": ["true", "false"]}}, False, True),
    ({"type": "array", "items": STRING}, {"type": "array", "items": INTEGER}, True, True),
]  # fmt: skip


@pytest.mark.parametrize("place", ["query", "header", "path", "form", "part", "json", "yaml", "schema"])
@pytest.mark.parametrize(("base", "revision", "textual", "typed"), TEXTUAL)
def test_what_is_written_as_a_string_is_weighed_as_one(
    base: Tree, revision: Tree, textual: bool, typed: bool, place: str
) -> None:
    def description(schema: Tree) -> Tree:
        if place == "schema":
            return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
        media = {"form": "application/x-www-form-urlencoded", "part": "multipart/form-data"}.get(place)
        sent: Tree = {"parameters": [{"name": "q", "in": place, "required": True, "schema": schema}]}
        if media or place in ("json", "yaml"):
            content = {media or f"application/{place}": {"schema": record(q=schema)}}
            sent = {"requestBody": {"required": True, "content": content}}
        return api(
            {"/{q}" if place == "path" else "/": {"post": {**sent, "responses": {"204": {"description": "Done"}}}}}
        )

    levels = {change.level for change in between(description(base), description(revision)).changes}
    assert ("error" in levels) == (typed if place in ("json", "yaml", "schema") else textual)


@pytest.mark.parametrize(
    ("scheme", "level"), [({"in": "query", "name": "key"}, "error"), ({"in": "header", "name": "key"}, "")]
)
def test_capitals_of_a_key_matter_in_a_query(scheme: Tree, level: str) -> None:
    def description(name: str) -> Tree:
        operation = {"security": [{"key": []}], "responses": {"204": {"description": "Done"}}}
        schemes = {"securitySchemes": {"key": {"type": "apiKey", **scheme, "name": name}}}
        return api({"/things": {"get": operation}}, components=schemes)

    changes = between(description("key"), description("Key")).changes
    assert [change.level for change in changes] == ([level] if level else [])


def test_a_repeated_parameter_is_no_string() -> None:
    def description(schema: Tree, **more: Any) -> Tree:
        parameter = {"name": "q", "in": "query", "schema": schema, **more}
        return api({"/things": {"get": {"parameters": [parameter], "responses": {"204": {"description": "Done"}}}}})

    listed = {"type": "array", "items": STRING}
    assert between(description(listed), description(STRING)).worst() == "error"
    assert between(description(listed, explode=False), description(STRING, explode=False)).worst() == "info"


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": [{"in": "query", "schema": STRING}]},
        {"parameters": [{"name": "q", "in": "query", "schema": {"$ref": "#/components/schemas/Loop"}}]},
    ],
)
def test_what_both_sides_fail_to_describe_was_not_read(operation: Tree) -> None:
    loop = {"$ref": "#/components/schemas/Loop"}
    described = api(
        {"/things": {"get": {**operation, "responses": {"204": {"description": "Done"}}}}},
        components={"schemas": {"Loop": loop}},
    )
    assert between(described, described).unread


def test_types_with_limits_may_be_divided_into_alternatives() -> None:
    base = {"type": ["string", "integer"], "maxLength": 5, "minimum": 1}
    revision = {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "integer", "minimum": 1}]}
    assert worst(base, revision, "sent") == "info"

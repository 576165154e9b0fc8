"""Spellings that mean the same are no change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between, ids, read, sending
from tests.diff.rewrites import WAYS

from specloom.diff.comparison import Versions, compare
from specloom.diff.policy.policy import default_policy
from specloom.document import load
from specloom.source import parse

NAME = {"type": "string", "maxLength": 9}
PERSON: Tree = {"type": "object", "required": ["name"], "properties": {"name": NAME, "age": {"type": "integer"}}}
REF = {"$ref": "#/components/schemas/Person"}
LEFT: Tree = {"type": "object", "properties": {"left": {"type": "string"}}}
RIGHT: Tree = {"type": "object", "required": ["right"], "properties": {"right": {"type": "integer"}}}
BOTH: Tree = {
    "type": "object",
    "required": ["right"],
    "properties": {"right": {"type": "integer"}, "left": {"type": "string"}},
}

SAME: dict[str, tuple[Any, Any]] = {
    "written in place or referred to": (PERSON, REF),
    "properties in another order": (PERSON, {**PERSON, "properties": dict(reversed(PERSON["properties"].items()))}),
    "required in another order": ({**BOTH, "required": ["left", "right"]}, {**BOTH, "required": ["right", "left"]}),
    "oneOf of one": (REF, {"oneOf": [REF]}),
    "anyOf of one": (REF, {"anyOf": [PERSON]}),
    "allOf of one": (REF, {"allOf": [REF]}),
    "allOf of one with words next to it": (REF, {"description": "Who.", "allOf": [REF]}),
    "allOf written out": ({"allOf": [LEFT, RIGHT]}, BOTH),
    "allOf cut otherwise": ({"allOf": [LEFT, RIGHT]}, {**LEFT, "allOf": [RIGHT]}),
    "a property moved to a parent": (
        {"allOf": [LEFT], **RIGHT},
        {"allOf": [{**LEFT, "properties": {**LEFT["properties"], "right": {"type": "integer"}}}], "required": ["right"]},
    ),
    "allOf nested": ({"allOf": [{"allOf": [LEFT]}, RIGHT]}, {"allOf": [LEFT, RIGHT]}),
    "null as a type or an alternative": ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "null next to a reference": ({"anyOf": [REF, {"type": "null"}]}, {"oneOf": [{"type": "null"}, REF]}),
    "type as a list of one": ({"type": ["string"]}, {"type": "string"}),
    "types in another order": ({"type": ["string", "integer"]}, {"type": ["integer", "string"]}),
    "enum in another order": ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    "alternatives in another order": ({"oneOf": [LEFT, RIGHT]}, {"oneOf": [RIGHT, LEFT]}),
    "an alternative given a name": ({"oneOf": [PERSON, RIGHT]}, {"oneOf": [REF, RIGHT]}),
    "a list of types as alternatives": ({"type": ["string", "integer"]}, {"oneOf": [{"type": "integer"}, {"type": "string"}]}),
    "words alone": (PERSON, {**PERSON, "title": "A person", "description": "Who.", "examples": [{}], "x-order": 1}),
    "an empty pattern": ({"type": "string"}, {"type": "string", "pattern": ""}),
    "a least length of nothing": ({"type": "string"}, {"type": "string", "minLength": 0}),
    "a constant as a list of one": ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
    "values as constants with titles": (
        {"type": "string", "enum": ["a", "b"]},
        {"oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]},
    ),
    "values as lists of one": ({"enum": ["a", "b"]}, {"anyOf": [{"type": "string", "enum": ["b"]}, {"enum": ["a"]}]}),
    "true and false": ({"type": "boolean"}, {"type": "boolean", "enum": [False, True]}),
    "a bound in or out": ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}),
    "an upper bound in or out": ({"type": "integer", "maximum": 4.5}, {"type": "integer", "exclusiveMaximum": 5}),
    "a type that another holds": ({"type": ["integer", "number"]}, {"type": "number"}),
    "an alternative that another holds": ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "number"}),
    "null behind a reference": (
        {"oneOf": [REF, {"$ref": "#/components/schemas/Null"}]},
        {"anyOf": [REF, {"type": "null"}]},
    ),
    "null as a constant": ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"const": None}]}),
    "properties next to a reference": (
        {"$ref": "#/components/schemas/Left", **RIGHT},
        {"allOf": [LEFT, RIGHT]},
    ),
    "items of any kind, with words": ({"type": "array", "items": {}}, {"type": "array", "items": {"description": "Any."}}),
    "any further member, with words": (PERSON, {**PERSON, "additionalProperties": {"description": "More."}}),
    "allOf of one that admits anything": ({"allOf": [{"$ref": "#/components/schemas/Any"}]}, {"$ref": "#/components/schemas/Any"}),
    "any further member": (PERSON, {**PERSON, "additionalProperties": True}),
    "any further member, as a schema": (PERSON, {**PERSON, "additionalProperties": {}}),
}  # fmt: skip


@pytest.mark.parametrize("name", SAME)
def test_same_meaning(name: str) -> None:
    first, second = SAME[name]
    schemas = {"Person": PERSON, "Left": LEFT, "Null": {"enum": [None]}, "Any": {}}
    for base, revision in ((first, second), (second, first)):
        comparison = between(sending(base, schemas=schemas), sending(revision, schemas=schemas))
        assert ids(comparison) == [], [f"{change.id} {change.text}" for change in comparison.changes]


def test_older_version() -> None:
    old = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}, "n": {"type": "number"}}}
    old["properties"]["n"] |= {"minimum": 1, "exclusiveMinimum": True}
    new = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "n": {"type": "number"}}}
    new["properties"]["n"] |= {"exclusiveMinimum": 1}
    assert ids(between(sending(old, "3.0.3"), sending(new))) == []


def test_path_variable_renamed() -> None:
    def pets(name: str) -> Tree:
        parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        operation = {"parameters": [parameter], "responses": {"200": {"description": "A pet"}}}
        return api({f"/pets/{{{name}}}/toys": {"get": operation}})

    assert ids(between(pets("id"), pets("petId"))) == []


def test_two_variables_change_places() -> None:
    def pair(first: str, second: str) -> Tree:
        types = {"id": "integer", "day": "string"}
        listed = [{"name": name, "in": "path", "required": True, "schema": {"type": types[name]}} for name in types]
        return api({f"/a/{{{first}}}/{{{second}}}": {"get": {"parameters": listed, "responses": {}}}})

    changed = between(pair("id", "day"), pair("day", "id"))
    assert ids(changed) == ["request-parameter-type-changed", "request-parameter-type-generalized"]


def test_parameter_moved_up_to_the_path() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string"}}
    below = api({"/find": {"get": {"parameters": [parameter], "responses": {}}}})
    above = api({"/find": {"parameters": [parameter], "get": {"responses": {}}}})
    assert ids(between(below, above)) == []


def test_header_names_have_no_case() -> None:
    def asks(name: str) -> Tree:
        parameter = {"name": name, "in": "header", "schema": {"type": "string"}}
        return api({"/find": {"get": {"parameters": [parameter], "responses": {}}}})

    assert ids(between(asks("X-Trace"), asks("x-trace"))) == []


def test_path_variable_that_the_path_names_otherwise() -> None:
    def pets(name: str) -> Tree:
        parameter = {"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}
        return api({f"/pets/{{{name}}}": {"parameters": [parameter], "get": {"responses": {}}}})

    assert ids(between(pets("id"), pets("petId"))) == []


def test_ranges_of_statuses_have_no_case() -> None:
    def answers(status: str) -> Tree:
        return api({"/a": {"get": {"responses": {status: {"description": "Wrong"}}}}})

    assert ids(between(answers("4xx"), answers("4XX"))) == []


def test_json_is_always_of_one_character_set() -> None:
    def takes(media_type: str) -> Tree:
        body = {"content": {media_type: {"schema": {"type": "string"}}}}
        return api({"/a": {"post": {"requestBody": body, "responses": {}}}})

    assert ids(between(takes("application/json"), takes('Application/JSON; charset="UTF-8"'))) == []
    assert ids(between(takes("text/plain"), takes("text/plain; charset=utf-8"))) != []


@pytest.mark.parametrize(
    ("media_type", "encoding"),
    [
        ("multipart/form-data", {"name": {"contentType": "text/plain"}}),
        ("multipart/form-data", {"meta": {"contentType": "application/json"}}),
        ("application/x-www-form-urlencoded", {"meta": {"style": "form", "explode": True}}),
    ],
)
def test_encodings_that_hold_anyway(media_type: str, encoding: Tree) -> None:
    def form(**more: Any) -> Tree:
        schema = {"type": "object", "properties": {"name": {"type": "string"}, "meta": {"type": "object"}}}
        body = {"content": {media_type: {"schema": schema, **more}}}
        return api({"/a": {"post": {"requestBody": body, "responses": {}}}})

    assert ids(between(form(), form(encoding=encoding))) == []


def test_a_mapping_leads_to_the_same_by_another_name() -> None:
    def pets(name: str) -> Tree:
        ref = f"#/components/schemas/{name}"
        schema = {"oneOf": [{"$ref": ref}, REF], "discriminator": {"propertyName": "kind", "mapping": {"dog": ref}}}
        return sending(schema, schemas={"Person": PERSON, name: RIGHT})

    assert ids(between(pets("Dog"), pets("Hound"))) == []


def test_a_variable_of_the_path_described_for_all_its_operations() -> None:
    parameter = {"name": "id", "in": "path", "required": True, "schema": {}}
    plain = api({"/pets/{id}": {"get": {"responses": {}}}})
    described = api({"/pets/{id}": {"parameters": [parameter], "get": {"responses": {}}}})
    assert ids(between(plain, described)) == ids(between(described, plain)) == []


def test_explode_means_nothing_for_one_value() -> None:
    def asks(**more: Any) -> Tree:
        parameter = {"name": "q", "in": "query", "schema": {"type": ["string", "null"]}, **more}
        return api({"/find": {"get": {"parameters": [parameter], "responses": {}}}})

    assert ids(between(asks(), asks(explode=False))) == []


def test_servers_moved_to_where_they_hold() -> None:
    servers = [{"url": "https://a.example"}]
    operation = {"get": {"responses": {}}}
    above = api({"/a": operation, "/b": operation}, servers=servers)
    below = api({"/a": {**operation, "servers": servers}, "/b": {"get": {"responses": {}, "servers": servers}}})
    assert ids(between(above, below)) == ids(between(below, above)) == []
    assert ids(between(api({"/a": operation}), api({"/a": operation}, servers=[{"url": "/"}]))) == []


def test_recursive_schemas_end() -> None:
    tree: Tree = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Tree"}, "name": NAME}}
    grown = {"type": "object", "properties": {**tree["properties"], "name": {"type": "string", "maxLength": 5}}}
    ref = {"$ref": "#/components/schemas/Tree"}
    assert ids(between(sending(ref, schemas={"Tree": tree}), sending(ref, schemas={"Tree": tree}))) == []
    changes = ids(between(sending(ref, schemas={"Tree": tree}), sending(ref, schemas={"Tree": grown})))
    assert changes == ["request-property-max-length-decreased", "response-property-max-length-decreased"]


def test_real_descriptions_equal_themselves(shared: Path) -> None:
    for path in sorted((shared / "corpus" / "docs").iterdir()):
        if path.stat().st_size < 400_000:
            comparison = compare([Versions(load(path), load(path, name="again"))], default_policy())
            assert comparison.changes == (), f"{path.name} differs from itself: {comparison.changes[0].text}"


@pytest.mark.parametrize("way", WAYS)
def test_real_descriptions_written_otherwise(way: str, shared: Path) -> None:
    rewritten = 0
    for path in sorted((shared / "corpus" / "docs").iterdir()):
        data = parse(path.read_bytes(), path.name).data if path.stat().st_size < 60_000 else {}
        if str(data.get("openapi", "")).startswith("3."):
            text = json.dumps(data, default=str)
            other = WAYS[way](json.loads(text))
            rewritten += other != json.loads(text) or way == "turned round"
            for base, revision in ((text, json.dumps(other)), (json.dumps(other), text)):
                comparison = between(base, revision)
                assert ids(comparison) == [], f"{path.name}: {comparison.changes[0].text}"
    assert rewritten > 4, f"only {rewritten} descriptions could be {way}"


def test_nothing_is_equal_to_a_fault() -> None:
    broken = sending({"$ref": "#/components/schemas/Nowhere"})
    comparison = between(sending({"type": "string"}), broken)
    assert comparison.unread and not ids(comparison), "nothing is said of what was not read"
    assert any(finding.code == "dangling-ref" for finding in between(broken, broken).findings)
    assert read(broken, "x.json").name == "x.json"

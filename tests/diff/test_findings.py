"""One change for each cause, with places on both sides; faulty descriptions are compared as far as they can be read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.diff.helpers import Tree, api, between, ids, read, sending

from specloom.findings import Refused

REF = {"$ref": "#/components/schemas/Pet"}


def everywhere(pet: Tree, operations: int = 50) -> Tree:
    """A description whose operations all send and receive one named schema."""
    content = {"content": {"application/json": {"schema": {"type": "array", "items": REF}}}}
    operation = {"requestBody": content, "responses": {"200": {"description": "Done", **content}}}
    paths = {f"/pets/{number}": {"post": operation} for number in range(operations)}
    return api(paths, components={"schemas": {"Pet": pet}})


def test_a_named_schema_is_reported_once() -> None:
    before = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}}
    after = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 5}}}
    comparison = between(everywhere(before), everywhere(after))
    assert ids(comparison) == ["request-property-max-length-decreased", "response-property-max-length-decreased"]
    assert len(comparison.changes[0].operations) == 50
    assert comparison.changes[0].base.pointer == "/components/schemas/Pet/properties/name/maxLength"


def test_places_on_both_sides() -> None:
    (change,) = between(endpoint := api({"/a": {"get": {"responses": {}}}}), api({})).changes
    assert change.id == "api-path-removed-without-deprecation"
    lines = json.dumps(endpoint, indent=1).splitlines()
    assert change.base_place is not None and change.base_place.line is not None
    assert '"get"' in lines[change.base_place.line - 1]
    assert change.revision_place is not None and change.revision_place.line is not None


def test_fingerprints_do_not_move_with_lines() -> None:
    def tree(extra: Tree, length: int) -> Tree:
        return {
            "openapi": "3.1.0",
            **extra,
            **sending({"type": "string", "maxLength": length}),
        }

    first = between(tree({}, 9), tree({}, 5)).changes[0]
    second = between(tree({"x-long": ["a"] * 30}, 9), tree({"x-more": ["b"] * 9}, 5)).changes[0]
    assert first.fingerprint == second.fingerprint
    assert first.revision_place != second.revision_place
    assert first.fingerprint != first._replace(id="other").fingerprint


FAULTY = """
openapi: 3.1.0
info: {title: Faulty, version: "1"}
paths:
  /pets/{id}:
    get: {responses: {"200": {description: Done}}}
  /pets/{petId}:
    get: {responses: {"200": {description: Twice}}}
  /pets:
    get: {parameters: [{name: q}], responses: {"200": {$ref: "#/components/responses/Nowhere"}}}
    get: {parameters: [{name: q, in: query}], responses: [wrong]}
  /odd: text
  /toys:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Gone"}}}}
      responses: {200: {description: Done}}
components: {schemas: {Loop: {$ref: "#/components/schemas/Loop"}, Bad: 7, List: {type: array, items: [1]}}}
"""


def test_faults_are_reported_and_the_rest_compared() -> None:
    comparison = between(FAULTY, FAULTY.replace("/toys", "/games"))
    assert ids(comparison) == ["api-path-removed-without-deprecation", "endpoint-added"]
    codes = {finding.code for finding in comparison.findings}
    assert {"duplicate-key", "dangling-ref", "wrong-shape"} <= codes
    assert all(finding.place is not None and finding.place.line for finding in comparison.findings)


def test_an_operation_described_twice_is_said() -> None:
    get = {"get": {"responses": {}}}
    once, twice = api({"/pets/{id}": get}), api({"/pets/{id}": get, "/pets/{petId}": get})
    (finding,) = between(once, twice).findings
    assert (finding.code, finding.message) == ("duplicate-operation", "GET /pets/{petId} repeats GET /pets/{id}")
    assert between(once, api({"/pets/{id}": get, "/pets/{id}/toys": get})).findings == ()


@pytest.mark.parametrize("text", ["", "[1, 2]", "a: [", "\x00", "just text"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read(text, "broken.yaml")


KEYWORDS = st.sampled_from(
    [
        "type",
        "format",
        "enum",
        "const",
        "default",
        "properties",
        "required",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "nullable",
        "maximum",
        "minLength",
        "pattern",
        "additionalProperties",
        "discriminator",
        "propertyName",
        "mapping",
        "readOnly",
        "deprecated",
        "x-sunset",
        "x-stability-level",
        "prefixItems",
        "dependentRequired",
        "patternProperties",
        "multipleOf",
        "$ref",
        "schema",
        "content",
        "headers",
        "parameters",
        "name",
        "in",
        "200",
        "get",
        "/a",
    ]
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from(["string", "object", "null", "x", "", "2020-01-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYWORDS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(JSON, JSON)
def test_any_schema_can_be_compared(base: object, revision: object) -> None:
    between(sending(base), sending(revision))
    assert ids(between(sending(base), sending(base))) == []


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["paths", "security", "servers", "webhooks", "components", "info"]), JSON), JSON)
def test_any_description_can_be_compared(members: Tree, item: object) -> None:
    base = {**api({"/a": item}), **members}
    between(base, api({"/a": {"get": {"responses": {}}}}))
    between(api({"/a": {"get": {"responses": {}}}}), base)


def test_a_habit_that_both_versions_have_is_no_news() -> None:
    habit = {"type": "string", "nullable": True}
    base = api(
        {"/a": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": habit}}}}}}}
    )
    comparison = between(base, base)
    assert comparison.findings == ()
    cured = between(base, api({}))
    assert {finding.code for finding in cured.findings} == {"old-nullable"}

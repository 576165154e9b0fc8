"""What a change means depends on who sends, who receives, and on what stands around it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between, ids, sending

BASE: Tree = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
REF = {"$ref": "#/components/schemas/Base"}


def changes(base: Any, revision: Any) -> list[str]:
    return ids(between(sending(base, schemas={"Base": BASE}), sending(revision, schemas={"Base": BASE})))


def test_requirements_beside_all_of_count() -> None:
    needed = ["request-property-became-required", "response-property-became-required"]
    assert changes({"allOf": [REF]}, {"allOf": [REF], "required": ["name"]}) == needed
    assert changes({"allOf": [REF, {}]}, {"allOf": [REF, {"required": ["name"]}]}) != []
    assert changes({"allOf": [REF], "required": ["name"]}, {"allOf": [REF, {"required": ["name"]}]}) == []


def test_what_is_inside_a_read_only_property_is_never_sent() -> None:
    def meta(length: int, **flags: bool) -> Tree:
        inner = {"type": "object", "properties": {"note": {"type": "string", "maxLength": length}}, **flags}
        return {"type": "object", "properties": {"meta": inner}}

    assert changes(meta(9), meta(5)) == [
        "request-property-max-length-decreased",
        "response-property-max-length-decreased",
    ]
    assert changes(meta(9, readOnly=True), meta(5, readOnly=True)) == ["response-property-max-length-decreased"]
    assert changes(meta(9, writeOnly=True), meta(5, writeOnly=True)) == ["request-property-max-length-decreased"]


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        ({"type": "array", "maxItems": 9}, {"type": "array", "maxItems": 5}, "request-body-max-items-decreased"),
        ({"type": "array"}, {"type": "array", "uniqueItems": True}, "request-body-unique-items-set"),
        ({"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 4}, "request-body-multiple-of-specialized"),
        ({"type": "object", "maxProperties": 9}, {"type": "object", "maxProperties": 5}, "request-body-max-properties-decreased"),
        ({"type": "object", "minProperties": 1}, {"type": "object", "minProperties": 2}, "request-body-min-properties-increased"),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "request-property-type-changed",
        ),
        ({"type": "string"}, {"type": "string", "contentEncoding": "base64"}, "request-body-content-encoding-changed"),
    ],
)  # fmt: skip
def test_what_others_leave_out(base: Tree, revision: Tree, expected: str) -> None:
    assert expected in changes(base, revision)


def test_a_plain_schema_becomes_one_of_several() -> None:
    other = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    assert changes(BASE, {"oneOf": [REF, other]}) == ["response-body-one-of-added", "request-body-one-of-added"]
    assert changes({"anyOf": [REF, other]}, BASE) == ["request-body-any-of-removed", "response-body-any-of-removed"]


def test_webhooks_are_compared() -> None:
    def hooks(*methods: str) -> Tree:
        return api({}, webhooks={"born": {method: {"responses": {}} for method in methods}})

    assert ids(between(hooks("post", "put"), hooks("post"))) == ["api-removed-without-deprecation"]
    assert ids(between(hooks("post"), api({}))) == ["webhook-removed"]


def test_servers_with_and_without_a_last_slash_are_one() -> None:
    def at(url: str) -> Tree:
        return api({}, servers=[{"url": url}])

    assert ids(between(at("https://a.example/v1"), at("https://a.example/v1/"))) == []
    assert ids(between(at("https://a.example/v1"), at("https://a.example/v2"))) == [
        "api-server-removed",
        "api-server-added",
    ]


def test_proof_is_asked_for_where_none_was() -> None:
    def secured(**members: Any) -> Tree:
        schemes = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        return api({"/a": {"get": {"responses": {}}}}, components={"securitySchemes": schemes}, **members)

    changed = ids(between(secured(), secured(security=[{"key": []}])))
    assert changed == ["api-open-operation-secured", "api-global-security-added"]
    assert "api-open-operation-secured" not in ids(between(secured(), secured(security=[{"key": []}, {}])))


def test_a_renamed_component_is_no_change_to_callers() -> None:
    old = sending({"$ref": "#/components/schemas/Pet"}, schemas={"Pet": BASE})
    new = sending({"$ref": "#/components/schemas/Animal"}, schemas={"Animal": BASE})
    assert ids(between(old, new)) == []


def test_a_plain_schema_file_is_written_and_read() -> None:
    def file(length: int) -> Tree:
        name = {"type": "string", "maxLength": length}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {"name": name},
        }

    assert ids(between(file(9), file(5))) == [
        "request-property-max-length-decreased",
        "response-property-max-length-decreased",
    ]
    assert ids(between(file(9), file(9))) == []


def test_flags_of_items_are_no_flags_of_properties() -> None:
    def names(**flags: bool) -> Tree:
        return {"type": "object", "properties": {"names": {"type": "array", "items": {"type": "string", **flags}}}}

    assert changes(names(), names(readOnly=True)) == []


def test_scopes_are_compared_requirement_by_requirement() -> None:
    def asking(*scopes: str) -> Tree:
        return api({"/a": {"get": {"security": [{"oauth": [scope]} for scope in scopes], "responses": {}}}})

    assert ids(between(asking("read", "write"), asking("write", "read"))) == []
    assert ids(between(asking("read", "write"), asking("read", "all"))) == [
        "api-security-scope-removed",
        "api-security-scope-added",
    ]

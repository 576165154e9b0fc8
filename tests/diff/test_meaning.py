"""What a change means depends on who sends, who receives, and on what is around it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between, ids, sending

from specloom.diff.comparison import Comparison

BASE: Tree = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
REF = {"$ref": "#/components/schemas/Base"}


def changes(base: Any, revision: Any) -> list[str]:
    return ids(between(sending(base, schemas={"Base": BASE}), sending(revision, schemas={"Base": BASE})))


def test_requirements_next_to_all_of_count() -> None:
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


def test_webhooks_are_received() -> None:
    def hook(*required: str, **properties: Any) -> Tree:
        schema = {"type": "object", "required": [*required], "properties": properties}
        body = {"content": {"application/json": {"schema": schema}}}
        return api({}, webhooks={"born": {"post": {"requestBody": body, "responses": {}}}})

    text = {"type": "string"}
    assert ids(between(hook("name", name=text), hook())) == ["response-required-property-removed"]
    assert ids(between(hook(), hook("name", name=text))) == ["response-required-property-added"]


def test_methods_of_a_webhook() -> None:
    def hooks(*methods: str) -> Tree:
        return api({}, webhooks={"born": {method: {"responses": {}} for method in methods}})

    assert ids(between(hooks("post"), hooks("post", "put"))) == ["endpoint-added"]


def calling_back(body: Any, answer: Any) -> Tree:
    content = [{"content": {"application/json": {"schema": schema}}} for schema in (body, answer)]
    called = {"post": {"requestBody": content[0], "responses": {"200": {"description": "Heard", **content[1]}}}}
    return api({"/subscribe": {"post": {"callbacks": {"born": {"{$request.query.url}": called}}, "responses": {}}}})


def test_callbacks_are_received_and_answered() -> None:
    loose, tight = {"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}
    sent = between(calling_back(tight, loose), calling_back(loose, loose))
    assert ids(sent) == ["callback-schema-breaks"]
    assert sent.changes[0].operations == ("POST /subscribe callback born {$request.query.url} POST",)
    assert ids(between(calling_back(loose, loose), calling_back(tight, loose))) == ["callback-schema-changed"]
    assert ids(between(calling_back(loose, loose), calling_back(loose, tight))) == ["callback-schema-breaks"]
    assert ids(between(calling_back(loose, tight), calling_back(loose, loose))) == ["callback-schema-changed"]


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        ({"type": "string"}, {"type": "null"}, ["request-body-type-changed", "response-body-type-changed"]),
        ({"type": "null"}, {"type": ["string", "null"]}, ["response-body-type-generalized", "request-body-type-generalized"]),
        ({"enum": ["a"]}, {"enum": ["a", None]}, ["response-body-became-nullable", "request-body-became-nullable"]),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"oneOf": [{"type": "string"}, {"type": "number"}]}, ["response-body-list-of-types-widened", "request-body-list-of-types-widened"]),
        ({"type": "string", "enum": ["a", "b"]}, {"type": "string", "const": "a"}, ["request-body-enum-value-removed", "response-mediatype-enum-value-removed"]),
        ({"type": "string", "x-extensible-enum": ["a"]}, {"type": "string"}, []),
        ({"allOf": [REF]}, {"allOf": [REF, {"type": "object", "required": ["b"]}]}, ["request-body-all-of-added", "response-body-all-of-added"]),
    ],
)  # fmt: skip
def test_what_a_schema_admits(base: Tree, revision: Tree, expected: list[str]) -> None:
    assert changes(base, revision) == expected


def test_a_changed_schema_next_to_other_properties_is_seen() -> None:
    def base(length: int) -> Tree:
        schema = {"type": "object", "properties": {"name": {"type": "string", "maxLength": length}}}
        return sending({**REF, "properties": {"id": {"type": "string"}}}, schemas={"Base": schema})

    assert "request-property-max-length-decreased" in ids(between(base(9), base(5)))


def asking(**parameter: Any) -> Tree:
    listed = [{"name": "q", "in": "query", **parameter}]
    return api({"/a": {"get": {"parameters": listed, "responses": {}}}})


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}}, "request-parameter-property-type-specialized"),
        ({"type": "array", "items": {"type": "integer", "maximum": 9}}, {"type": "array", "items": {"type": "integer", "maximum": 5}}, "request-parameter-max-decreased"),
        ({"type": "object", "properties": {"a": {"type": "string", "pattern": "^a"}}}, {"type": "object", "properties": {"a": {"type": "string", "pattern": "^b"}}}, "request-parameter-pattern-changed"),
    ],
)  # fmt: skip
def test_what_is_inside_a_parameter(base: Tree, revision: Tree, expected: str) -> None:
    assert ids(between(asking(schema=base), asking(schema=revision))) == [expected]


def test_a_parameter_sent_as_json_is_no_text() -> None:
    def typed(name: str) -> Tree:
        return asking(content={"application/json": {"schema": {"type": name}}})

    assert ids(between(typed("integer"), typed("string"))) == ["request-parameter-type-changed"]


def test_a_parameter_serialised_otherwise_is_one_cause() -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    changed = between(asking(schema=text), asking(content={"application/json": {"schema": number}}))
    assert ids(changed) == ["request-parameter-content-changed"]


def test_a_described_value_that_was_not() -> None:
    assert ids(between(asking(), asking(schema={"type": "integer"}))) == ["request-parameter-type-changed"]


def test_read_only_members_of_a_header_are_never_sent() -> None:
    def header(**properties: Any) -> Tree:
        schema = {"type": "object", "required": [*properties], "properties": properties}
        listed = [{"name": "X-Filter", "in": "header", "schema": schema}]
        return api({"/a": {"get": {"parameters": listed, "responses": {}}}})

    assert ids(between(header(), header(id={"type": "string", "readOnly": True}))) == []


def headed(**header: Any) -> Tree:
    answer = {"description": "Done", "headers": {"X-Rate": header}}
    return api({"/a": {"get": {"responses": {"200": answer}}}})


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        ({"schema": {"type": "string", "enum": ["a"]}}, {"schema": {"type": "string", "enum": ["a", "b"]}}, "response-header-enum-value-added"),
        ({"schema": {"type": "integer", "maximum": 5}}, {"schema": {"type": "integer", "maximum": 9}}, "response-header-max-increased"),
        ({"content": {"application/json": {"schema": {"type": "string"}}}}, {"content": {"application/json": {"schema": {"type": "integer"}}}}, "response-header-type-changed"),
    ],
)  # fmt: skip
def test_what_a_header_admits(base: Tree, revision: Tree, expected: str) -> None:
    assert ids(between(headed(**base), headed(**revision))) == [expected]


def test_a_range_of_media_types_admits_one() -> None:
    def takes(media_type: str, name: str = "string") -> Tree:
        body = {"content": {media_type: {"schema": {"type": name}}}}
        return api({"/a": {"post": {"requestBody": body, "responses": {}}}})

    assert ids(between(takes("text/csv"), takes("text/*"))) == ["request-body-media-type-added"]
    assert "request-body-type-changed" in ids(between(takes("text/csv"), takes("*/*", "integer")))
    assert "request-body-media-type-removed" in ids(between(takes("*/*"), takes("text/csv")))


def test_headers_of_parts() -> None:
    def form(**headers: Any) -> Tree:
        schema = {"type": "object", "properties": {"file": {"type": "string"}}}
        media = {"schema": schema, "encoding": {"file": {"contentType": "image/png", "headers": headers}}}
        body = {"content": {"multipart/form-data": media}}
        return api({"/a": {"post": {"requestBody": body, "responses": {}}}})

    text, number = {"schema": {"type": "string"}}, {"schema": {"type": "integer"}}
    assert ids(between(form(), form(name=text))) == ["request-body-encoding-changed"]
    assert ids(between(form(name=text), form(name=number))) == ["request-parameter-type-changed"]
    assert ids(between(form(), form(**{"Content-type": text}))) == [], "`contentType` says that"


def test_items_of_a_stream() -> None:
    def stream(length: int) -> Tree:
        content = {"application/jsonl": {"itemSchema": {"type": "string", "maxLength": length}}}
        return api({"/a": {"get": {"responses": {"200": {"description": "All", "content": content}}}}}, "3.2.0")

    assert ids(between(stream(5), stream(9))) == ["response-body-max-length-increased"]


def test_servers_of_a_path_are_one_cause() -> None:
    def at(url: str) -> Tree:
        operations = {method: {"responses": {}} for method in ("get", "post")}
        return api({"/a": {**operations, "servers": [{"url": url}]}, "/b": {"get": {"responses": {}}}})

    removed, added = between(at("https://a.example"), at("https://b.example")).changes
    assert (removed.id, added.id) == ("endpoint-server-removed", "endpoint-server-added")
    assert removed.operations == added.operations == ("GET /a", "POST /a")
    assert removed.base.pointer == "/paths/~1a/servers/0"


def test_schemes_are_written_in_any_case() -> None:
    def scheme(name: str) -> Tree:
        operation = {"get": {"security": [{"key": []}], "responses": {}}}
        return api({"/a": operation}, components={"securitySchemes": {"key": {"type": "http", "scheme": name}}})

    assert ids(between(scheme("bearer"), scheme("Bearer"))) == []
    assert ids(between(scheme("bearer"), scheme("basic"))) == ["api-security-component-carrier-changed"]


def kinds(length: int, *, pet: Any = None) -> Tree:
    """A description that answers with a pet; dogs and cats are pets, discriminated by their names."""
    ref = {"$ref": "#/components/schemas/Pet"}
    base = {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}
    dog = {"allOf": [ref, {"type": "object", "properties": {"bark": {"type": "string", "maxLength": length}}}]}
    cat = {"allOf": [ref, {"type": "object", "properties": {"purr": {"type": "string"}}}]}
    answer = {"description": "A pet", "content": {"application/json": {"schema": pet or ref}}}
    schemas = {"Pet": base, "Dog": dog, "Cat": cat}
    return api({"/a": {"get": {"responses": {"200": answer}}}}, components={"schemas": schemas})


def test_schemas_that_extend_one_with_a_discriminator() -> None:
    assert ids(between(kinds(5), kinds(9))) == ["response-property-max-length-increased"]
    cat = {"$ref": "#/components/schemas/Cat"}
    assert ids(between(kinds(5, pet=cat), kinds(9, pet=cat))) == []


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
        "api-security-no-longer-accepted",
        "api-security-scope-removed",
        "api-security-scope-added",
    ]


def test_what_extends_a_schema_is_told_of_in_the_order_of_the_description() -> None:
    names = ["Zebu", "Ant", "Moth", "Bear", "Yak", "Carp", "Toad"]

    def animals(type: str) -> Tree:
        schemas: Tree = {
            name: {"allOf": [{"$ref": "#/components/schemas/Animal"}, {"properties": {name.lower(): {"type": type}}}]}
            for name in names
        }
        animal = {
            "type": "object",
            "discriminator": {"propertyName": "kind"},
            "properties": {"kind": {"type": "string"}},
        }
        return sending({"$ref": "#/components/schemas/Animal"}, schemas={"Animal": animal, **schemas})

    told = [change.where for change in between(animals("string"), animals("integer")).changes]
    assert [next(name for name in names if name in where) for where in told] == names * 2, "request, then response"


def test_named_conditions_are_told_of_in_the_order_of_the_description() -> None:
    names = ["zebu", "ant", "moth", "bear", "yak", "carp", "toad"]
    bound = {"type": "object", "dependentRequired": {name: ["id"] for name in names}}
    told = [change.name for change in between(sending({"type": "object"}), sending(bound)).changes]
    assert [name for name in told if name in names][: len(names)] == names


INTEGER, OPEN = {"type": "integer"}, {"type": "object"}
BY_NAME: Tree = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
BY_KEY: Tree = {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        ({**INTEGER, "default": 32}, {"oneOf": [INTEGER, {"type": "string", "enum": ["max"]}], "default": 32}),
        ({**INTEGER, "minimum": 1}, {"oneOf": [{**INTEGER, "minimum": 0}, {"type": "string"}]}),
        ({**INTEGER, "minimum": 1}, {"anyOf": [{"type": "number"}, INTEGER]}),
        ({"type": "string", "enum": ["a"]}, {"anyOf": [{"type": "string"}, {"type": "array", "items": {}}]}),
        ({"oneOf": [BY_NAME, BY_KEY]}, {}),
        ({"oneOf": [BY_NAME, BY_KEY]}, OPEN),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "maxLength": 5}]}, {"type": "string"}),
        (BY_NAME, {}),
        (BY_NAME, {"oneOf": [{**BY_NAME, "required": []}, {"type": "string"}]}),
    ],
)
def test_what_admits_more_breaks_no_caller_and_its_mirror_no_reader(base: Tree, revision: Tree) -> None:
    def worst(side: str, comparison: Comparison) -> set[str]:
        return {change.level for change in comparison.changes if change.id.startswith(side)}

    wider = between(sending({"properties": {"p": base}}), sending({"properties": {"p": revision}}))
    narrower = between(sending({"properties": {"p": revision}}), sending({"properties": {"p": base}}))
    assert worst("request", wider) == worst("response", narrower) == {"info"}
    assert "error" in worst("response", wider)
    assert "error" in worst("request", narrower)


@pytest.mark.parametrize(
    ("base", "members"),
    [
        ({"type": "string"}, [{"type": "string"}, {"type": "string", "enum": ["a"]}]),
        ({**INTEGER, "minimum": 1}, [{**INTEGER, "minimum": 0}, {"type": "number"}]),
        ({**INTEGER, "maximum": 9}, [INTEGER, {"type": "number", "minimum": 5}]),
        (BY_NAME, [BY_NAME, OPEN]),
    ],
)
def test_a_value_that_fits_two_alternatives_is_refused(base: Tree, members: list[Tree]) -> None:
    changed = between(sending(base), sending({"oneOf": members})).changes
    assert any(change.level == "error" and change.id.startswith("request") for change in changed)


def test_labelled_values_are_values() -> None:
    def labelled(*values: str) -> Tree:
        return {"type": "string", "oneOf": [{"const": value, "title": value.upper()} for value in values]}

    assert changes(labelled("a", "b"), labelled("a", "b", "c")) == [
        "response-body-enum-value-added",
        "request-body-enum-value-added",
    ]


@pytest.mark.parametrize("name", ["Content-Type", "ACCEPT", "authorization"])
def test_header_parameters_without_effect(name: str) -> None:
    listed = [{"name": name, "in": "header", "required": True, "schema": {"type": "string"}}]
    none, one = (api({"/a": {"get": {"parameters": each, "responses": {}}}}) for each in ([], listed))
    assert ids(between(none, one)) == ids(between(one, none)) == []


def test_a_discriminator_value_that_leads_elsewhere() -> None:
    """Callers who send the old value are refused; readers have to know the new one."""

    def choice(**mapping: str) -> Tree:
        kinds = {name: f"#/components/schemas/{target}" for name, target in mapping.items()}
        members = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
        return {"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": kinds}}

    kind: Tree = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    schemas = {"Cat": {**kind, "title": "Cat"}, "Dog": {**kind, "title": "Dog"}}
    for revision in (choice(kitten="Cat", dog="Dog"), choice(cat="Dog", dog="Cat")):
        found = between(sending(choice(cat="Cat", dog="Dog"), schemas=schemas), sending(revision, schemas=schemas))
        levels = {(change.id.partition("-")[0], change.level) for change in found.changes}
        assert {("request", "error"), ("response", "warning")} <= levels


def test_a_response_that_is_opened_is_like_one_with_another_property() -> None:
    def closed(schema: Tree) -> Tree:
        return sending({"type": "object", "properties": {"p": {**BY_NAME, **schema}}})

    more = {**BY_NAME["properties"], "z": {"type": "string"}}
    base = closed({"additionalProperties": False})
    opened = between(base, closed({}))
    named = between(base, closed({"additionalProperties": False, "properties": more}))
    for each in (opened, named):
        assert {change.level for change in each.changes if change.id.startswith("response")} == {"info"}


def test_security_has_no_order_wherever_it_is_said() -> None:
    both = [{"a": []}, {"b": ["x", "y"]}]
    turned = [{"b": ["y", "x"]}, {"a": []}]
    inherited = api({"/a": {"get": {"responses": {}}}}, security=both)
    said = api({"/a": {"get": {"responses": {}, "security": turned}}}, security=both)
    assert ids(between(inherited, said)) == ids(between(said, inherited)) == []

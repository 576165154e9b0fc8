"""Swagger 2.0 in the spelling of OpenAPI 3.1, and places mapped back; schemas are tested with the other versions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import document, ir, source
from specloom.document import Document, load_source

SHOP = """swagger: "2.0"
info: {title: Shop, version: "1"}
host: shop.example
basePath: /v1
schemes: [http, https]
consumes: [application/json]
produces: [application/json, application/xml]
paths:
  /items/{id}:
    parameters:
      - {name: id, in: path, required: true, type: integer, format: int64}
    get:
      parameters:
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: ids, in: query, type: array, items: {type: string}}
        - {name: X-Sort, in: header, type: array, items: {type: string}, collectionFormat: pipes}
        - $ref: '#/parameters/limit'
      responses:
        200:
          description: One.
          schema: {$ref: '#/definitions/Item'}
          headers: {X-Left: {type: integer, description: Left.}}
          examples: {application/json: {id: 1}}
        404: {$ref: '#/responses/Missing'}
    put:
      consumes: [application/json, text/json]
      produces: [text/plain]
      parameters:
        - {name: dry, in: query, type: boolean, default: false}
        - {name: item, in: body, required: true, description: It., schema: {$ref: '#/definitions/Item'}}
        - {name: force, in: query, type: boolean, x-nullable: true}
      responses:
        204: {description: Done.}
        404: {$ref: '#/responses/Missing'}
    post:
      parameters:
        - {name: picture, in: formData, type: file, required: true}
        - {name: notes, in: formData, type: array, items: {type: string}, collectionFormat: csv, maxItems: 3}
      responses:
        200: {description: Picture., schema: {type: file}}
  /search:
    post:
      parameters:
        - {name: q, in: formData, type: string, required: true}
        - $ref: '#/parameters/payload'
      responses: {default: {description: Any.}}
parameters:
  limit: {name: limit, in: query, type: integer, maximum: 100, exclusiveMaximum: true}
  payload: {name: payload, in: body, schema: {type: object}}
responses:
  Missing: {description: Not there., schema: {$ref: '#/definitions/Fault'}}
definitions:
  Item: {type: object, discriminator: kind, properties: {kind: {type: string}, price: {type: number, x-nullable: true}}}
  Fault: {type: object, additionalProperties: {$ref: '#/definitions/Item'}}
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, name: X-Key, in: header}
  oauth: {type: oauth2, flow: accessCode, authorizationUrl: https://a, tokenUrl: https://t, scopes: {read: Read.}}
"""


@pytest.fixture(scope="module")
def shop() -> Document:
    return load_source(source.parse(SHOP.encode(), "shop.yaml"))


def at(generated: Document, *steps: str | int) -> Any:
    node = generated.root
    for step in steps:
        node = node / step
    return node.value


ITEM = ("paths", "/items/{id}")


def test_root(shop: Document) -> None:
    assert shop.data["openapi"] == "3.1.0"
    assert shop.data["servers"] == [{"url": "https://shop.example/v1"}, {"url": "http://shop.example/v1"}]
    assert {"swagger", "host", "definitions", "parameters", "consumes"}.isdisjoint(shop.data)
    assert shop.findings == []


def test_parameters(shop: Document) -> None:
    assert at(shop, *ITEM, "parameters", 0) == {
        "name": "id",
        "in": "path",
        "required": True,
        "schema": {"type": "integer", "format": "int64"},
    }
    tags, ids, sort, limit = at(shop, *ITEM, "get", "parameters")
    assert (tags["style"], tags["explode"]) == ("form", True)
    assert (ids["style"], ids["explode"]) == ("form", False)
    assert (sort["style"], sort["explode"]) == ("simple", False)
    assert tags["schema"] == {"type": "array", "items": {"type": "string"}}
    assert limit == {"$ref": "#/components/parameters/limit"}
    assert at(shop, "components", "parameters", "limit", "schema") == {"type": "integer", "exclusiveMaximum": 100}


def test_body(shop: Document) -> None:
    operation = at(shop, *ITEM, "put")
    assert [parameter["name"] for parameter in operation["parameters"]] == ["dry", "force"]
    assert operation["parameters"][1]["schema"] == {"type": ["boolean", "null"]}
    schema = {"schema": {"$ref": "#/components/schemas/Item"}}
    assert operation["requestBody"] == {
        "description": "It.",
        "required": True,
        "content": {"application/json": schema, "text/json": schema},
    }


def test_forms(shop: Document) -> None:
    body = at(shop, *ITEM, "post", "requestBody")
    assert body["required"]
    assert body["content"] == {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {
                    "picture": {"type": "string", "format": "binary"},
                    "notes": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
                },
                "required": ["picture"],
            },
            "encoding": {"notes": {"style": "form", "explode": False}},
        }
    }


def test_a_referenced_body_wins_over_form_fields(shop: Document) -> None:
    operation = at(shop, "paths", "/search", "post")
    assert operation["parameters"] == []
    assert operation["requestBody"]["content"] == {"application/json": {"schema": {"type": "object"}}}
    assert "payload" not in shop.data["components"]["parameters"]


def test_a_body_without_schema_is_described_by_its_members() -> None:
    body = {"name": "b", "in": "body", "type": "string", "maxLength": 3, "description": "Text."}
    data = {"swagger": "2.0", "paths": {"/a": {"post": {"parameters": [body]}}}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    assert at(generated, "paths", "/a", "post", "requestBody") == {
        "description": "Text.",
        "content": {"application/json": {"schema": {"type": "string", "maxLength": 3}}},
    }


def test_responses(shop: Document) -> None:
    found = at(shop, *ITEM, "get", "responses", "200")
    reference = {"$ref": "#/components/schemas/Item"}
    assert found["content"] == {
        "application/json": {"schema": reference, "example": {"id": 1}},
        "application/xml": {"schema": reference},
    }
    assert found["headers"] == {"X-Left": {"description": "Left.", "schema": {"type": "integer"}}}
    assert at(shop, *ITEM, "get", "responses", "404") == {"$ref": "#/components/responses/Missing"}
    assert list(at(shop, *ITEM, "put", "responses", "404", "content")) == ["text/plain"], "the operation's own"
    assert list(at(shop, *ITEM, "post", "responses", "200", "content")) == ["application/xml"]
    assert at(shop, *ITEM, "put", "responses", "204", "content") == {}, "no schema means no body"


def test_components(shop: Document) -> None:
    item = shop.data["components"]["schemas"]["Item"]
    assert item["discriminator"] == {"propertyName": "kind"}
    assert item["properties"]["price"] == {"type": ["number", "null"]}
    assert shop.data["components"]["securitySchemes"] == {
        "basic": {"type": "http", "scheme": "basic"},
        "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://a",
                    "tokenUrl": "https://t",
                    "scopes": {"read": "Read."},
                }
            },
        },
    }


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        (("servers", 0, "url"), 3),
        ((*ITEM, "parameters", 0, "schema", "format"), 11),
        ((*ITEM, "get", "parameters", 3), 17),
        ((*ITEM, "get", "responses", "200", "content", "application/xml", "schema"), 21),
        ((*ITEM, "get", "responses", "200", "content", "application/json", "example"), 23),
        ((*ITEM, "get", "responses", "200", "headers", "X-Left", "schema", "type"), 22),
        ((*ITEM, "put", "parameters", 1, "schema"), 31),
        ((*ITEM, "put", "requestBody", "content", "text/json", "schema"), 30),
        ((*ITEM, "put", "responses", "404", "content", "text/plain", "schema"), 51),
        (
            (
                *ITEM,
                "post",
                "requestBody",
                "content",
                "multipart/form-data",
                "schema",
                "properties",
                "notes",
                "maxItems",
            ),
            38,
        ),
        (("paths", "/search", "post", "requestBody", "content", "application/json", "schema"), 49),
        (("components", "schemas", "Item", "properties", "price", "type"), 53),
        (("components", "securitySchemes", "oauth", "flows"), 58),
    ],
)
def test_places_lead_back_to_the_file(shop: Document, steps: tuple[str | int, ...], line: int) -> None:
    origin = ir.Origin("shop.yaml", "")
    for step in steps:
        origin = origin / step
    assert shop.node(origin) is not None, f"{origin} is not there"
    assert shop.place(origin).line == line


@pytest.mark.parametrize(
    ("ref", "pointer"),
    [
        ("#/definitions/Item", "/components/schemas/Item"),
        ("#/parameters/limit", "/components/parameters/limit"),
        ("#/paths/~1items~1{id}/put/parameters/2", "/paths/~1items~1{id}/put/parameters/1"),
        (
            "#/paths/~1items~1%7Bid%7D/get/responses/200/schema",
            "/paths/~1items~1{id}/get/responses/200/content/application~1json/schema",
        ),
    ],
)
def test_references_as_swagger_spells_them(shop: Document, ref: str, pointer: str) -> None:
    found = shop.resolve(ref, ir.Origin("shop.yaml", ""))
    assert found is not None, f"{ref} leads nowhere"
    assert found.origin.pointer == pointer


def test_several_files(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(
        """swagger: "2.0"
paths:
  /a:
    $ref: a.yaml
definitions:
  B: {$ref: 'parts.yaml#/definitions/B'}
""",
        encoding="utf-8",
    )
    (tmp_path / "a.yaml").write_text(
        """post:
  parameters:
    - $ref: 'parts.yaml#/parameters/body'
    - $ref: 'parts.yaml#/parameters/page'
  responses: {200: {$ref: 'parts.yaml#/responses/ok'}}
""",
        encoding="utf-8",
    )
    (tmp_path / "parts.yaml").write_text(
        """parameters:
  body: {in: body, name: body, schema: {type: object, x-nullable: true}}
  page: {in: query, name: page, type: integer}
responses:
  ok: {description: OK., schema: {$ref: '#/definitions/B'}}
definitions:
  B: {type: string, x-nullable: true}
""",
        encoding="utf-8",
    )
    generated = document.load(tmp_path / "api.yaml", name="api.yaml")
    item = generated.follow(generated.root / "paths" / "/a")
    assert item is not None
    assert item.value["post"]["requestBody"]["content"] == {
        "application/json": {"schema": {"type": ["object", "null"]}}
    }
    page = generated.follow(item / "post" / "parameters" / 0)
    assert page is not None
    assert page.value["schema"] == {"type": "integer"}
    response = generated.follow(item / "post" / "responses" / "200")
    assert response is not None
    schema = generated.follow(response / "content" / "application/json" / "schema")
    assert schema is not None
    assert schema.value == {"type": ["string", "null"]}
    assert str(generated.place(schema.origin)) == "parts.yaml:7:6"
    assert generated.findings == []


def test_lists_of_media_types_may_be_references() -> None:
    body = {"name": "b", "in": "body", "schema": {"type": "object"}}
    described = {
        "swagger": "2.0",
        "host": "x.test",
        "schemes": {"$ref": "#/x-lists/schemes"},
        "consumes": {"$ref": "#/x-lists/sent"},
        "x-lists": {"schemes": ["http"], "sent": ["application/xml"], "returned": ["text/csv"]},
        "paths": {
            "/a": {
                "post": {
                    "produces": {"$ref": "#/x-lists/returned"},
                    "parameters": [body],
                    "responses": {"200": {"description": "", "schema": {"type": "string"}}},
                }
            }
        },
    }
    generated = load_source(source.parse(json.dumps(described).encode(), "x.json"))
    post = generated.data["paths"]["/a"]["post"]
    assert list(post["requestBody"]["content"]) == ["application/xml"]
    assert list(post["responses"]["200"]["content"]) == ["text/csv"]
    assert generated.data["servers"] == [{"url": "http://x.test"}]
    assert generated.findings == []

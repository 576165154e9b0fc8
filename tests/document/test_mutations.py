"""A description damaged at random places is read, linted, lowered and compared all the same; not whether well."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom import pipeline, rules, second_reader, source
from specloom.document import Document, load_source
from specloom.findings import Refused, as_text
from specloom.interpreter_limits import raised_recursion
from specloom.names.lock import Lock
from specloom.settings import ClientSettings

SHOP = yaml.safe_load("""
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://{region}.shop.example", variables: {region: {default: eu, enum: [eu, us]}}}]
security: [{key: []}]
tags: [{name: items}]
paths:
  /items/{id}:
    parameters: [{$ref: '#/components/parameters/id'}]
    get:
      operationId: get_item
      tags: [items]
      parameters: [{name: sort, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]
      responses:
        "200":
          description: One.
          headers: {X-Left: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Item'}, examples: {one: {value: {id: 1}}}}}
          links: {next: {operationId: get_item}}
        default: {$ref: '#/components/responses/Fault'}
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}}, required: [file]}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done.}}
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {"200": {description: Seen.}}}}}}
webhooks: {news: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: integer, minimum: 1, default: 1}}}
  responses: {Fault: {description: Bad., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}}
  securitySchemes: {key: {type: apiKey, name: X-Key, in: header}, oauth: {type: oauth2, flows: {}}}
  schemas:
    Item:
      oneOf: [{$ref: '#/components/schemas/Book'}, {$ref: '#/components/schemas/Pen'}]
      discriminator: {propertyName: kind, mapping: {book: Book}}
    Base: {type: object, required: [kind], properties: {kind: {type: string}, next: {$ref: '#/components/schemas/Item'}}}
    Book:
      allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {const: book}, pages: {type: [integer, 'null']}}}]
    Pen: {type: object, properties: {kind: {enum: [pen, null]}}, additionalProperties: {type: string}}
    Fault: {type: object, properties: {code: {type: string, enum: [a, b]}, pair: {prefixItems: [{}, true]}}}
""")

SWAGGER = yaml.safe_load("""
swagger: "2.0"
info: {title: Shop, version: "1"}
host: shop.example
basePath: /v1
schemes: [https]
consumes: [application/json]
paths:
  /items/{id}:
    parameters: [{name: id, in: path, required: true, type: string}]
    put:
      produces: [text/plain]
      parameters:
        - {name: item, in: body, schema: {$ref: '#/definitions/Item'}}
        - {$ref: '#/parameters/ids'}
      responses: {"200": {description: One., schema: {type: file}, headers: {X: {type: integer}}, examples: {a/b: 1}}}
    post:
      parameters: [{name: file, in: formData, type: file}]
      responses: {default: {$ref: '#/responses/Fault'}}
parameters: {ids: {name: ids, in: query, type: array, items: {type: string}, collectionFormat: pipes}}
responses: {Fault: {description: Bad., schema: {$ref: '#/definitions/Item'}}}
definitions: {Item: {type: object, discriminator: kind, properties: {kind: {type: string, x-nullable: true}}}}
securityDefinitions: {oauth: {type: oauth2, flow: application, tokenUrl: /t, scopes: {a: b}}}
""")

STRANGE: list[Any] = [
    None, True, 0, -1.5, 10**30, "", "x", "$ref", "#/components/schemas/Item", "{a}", [], {}, [None], [[]], {"": {}},
    {"$ref": "#"}, {"$ref": "#/nowhere"}, {"$ref": 1}, {"x": None}, [1, "a", None], {"type": {"a": 1}}, {"type": ["x", 1]},
]  # fmt: skip
KEYS = ["", "x-a", "$ref", "type", "nullable", "{b}", "~/%", "é", "allOf", "in", "body", "content", "items"]


def holders(value: Any) -> list[tuple[Any, Any]]:
    """Each (mapping or list, key or index) in a tree."""
    found: list[tuple[Any, Any]] = []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        found += [(value, key), *holders(item)]
    return found


def damaged(whole: Any, choose: st.DataObject) -> Any:
    """A copy with some values replaced, moved, renamed or removed."""
    generated = copy.deepcopy(whole)
    for _ in range(choose.draw(st.integers(1, 4))):
        places = holders(generated)
        if not places:
            break
        holder, key = places[choose.draw(st.integers(0, len(places) - 1))]
        other, its = places[choose.draw(st.integers(0, len(places) - 1))]
        match choose.draw(st.sampled_from(["replace", "replace", "move", "rename", "remove"])):
            case "replace":
                holder[key] = copy.deepcopy(choose.draw(st.sampled_from(STRANGE)))
            case "move":
                holder[key] = copy.deepcopy(other[its])
            case "rename" if isinstance(holder, dict):
                holder[choose.draw(st.sampled_from(KEYS))] = holder.pop(key)
            case _:
                del holder[key]
    return generated


def check(generated: Document) -> None:
    """Everything that is done to a description short of writing a package."""
    linted = rules.lint(generated)
    with raised_recursion():
        client, noticed, _ = pipeline.build_client(generated, ClientSettings(name="shop"), Lock())
    for finding in (*linted, *noticed):
        assert finding.place is not None or finding.origin is not None, finding
        if finding.origin is not None:
            assert generated.place(finding.origin).line is not None, finding
        assert as_text(finding).isprintable()
    missed = [
        finding
        for finding in second_reader.compare(second_reader.read_again(generated), client, generated)
        if finding.severity == "error"
    ]
    assert missed == []


@pytest.mark.parametrize("whole", [SHOP, SWAGGER], ids=["openapi", "swagger"])
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(choose=st.data())
def test_damaged_descriptions(whole: Any, choose: st.DataObject) -> None:
    text = json.dumps(damaged(whole, choose))
    try:
        generated = load_source(source.parse(text.encode(), "x.json"))
    except Refused as refused:
        assert refused.finding.place is not None
        return
    check(generated)


@pytest.mark.parametrize("whole", [SHOP, SWAGGER], ids=["openapi", "swagger"])
def test_undamaged_descriptions(whole: Any) -> None:
    generated = load_source(source.parse(json.dumps(whole).encode(), "x.json"))
    check(generated)
    assert [finding for finding in generated.findings if finding.severity == "error"] == []

"""The second reader: what it sees, what only it sees, and that nothing of it leaks; not how it reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import document, ir, second_reader, source
from specloom.document import Document, load_source
from specloom.findings import Finding
from specloom.lower import lower

SHOP: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/items/{item-id}": {
            "parameters": [{"name": "item-id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/limit"},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    {"name": "Accept", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "One.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}}},
            },
        }
    },
    "components": {
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "schemas": {
            "Item": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "Pri/ce": {"type": "number"}}},
            "Book": {"allOf": [{"$ref": "#/components/schemas/Item"}, {"properties": {"author": {"type": "string", "nullable": True}}}]},
        },
    },
}  # fmt: skip


def described(data: Any) -> Document:
    return load_source(source.parse(json.dumps(data).encode(), "shop.json"))


@pytest.fixture(scope="module")
def shop() -> Document:
    return described(SHOP)


def test_what_it_sees(shop: Document) -> None:
    seen = second_reader.read_again(shop)
    assert seen.operations == {
        ("GET", "/items/{item-id}"): {
            ("item-id", "path"),
            ("limit", "query"),
            ("X-Trace", "header"),
            ("Accept", "header"),
        }
    }
    assert seen.components == {"Item": {"id", "Pri/ce"}, "Book": {"id", "Pri/ce", "author"}}
    assert seen.complaints == ()


def compared(generated: Document, client: ir.Client) -> list[tuple[str, str]]:
    return [
        (finding.code, finding.message)
        for finding in second_reader.compare(second_reader.read_again(generated), client, generated)
    ]


def test_it_sees_nothing_that_we_do_not(shop: Document) -> None:
    assert compared(shop, lower(shop)[0]) == []


def test_an_operation_that_we_miss_is_found(shop: Document) -> None:
    client = lower(shop)[0]._replace(operations={})
    assert compared(shop, client) == [
        ("missed-operation", "only openapi-python-client finds GET /items/{item-id}"),
    ]


def test_a_parameter_that_we_miss_is_found(shop: Document) -> None:
    client = lower(shop)[0]
    cut = {key: each._replace(params=each.params[:1]) for key, each in client.operations.items()}
    said = compared(shop, client._replace(operations=cut))
    assert {code for code, _ in said} == {"missed-parameter"}
    assert len(said) == 2, "path-level and own parameters are three, and one of them is left"


def without_field(shape: ir.Shape, wire: str) -> ir.Shape:
    match shape:
        case ir.Record(fields=fields):
            return shape._replace(fields=tuple(field for field in fields if field.wire_name != wire))
        case _:
            return shape


def test_a_member_that_we_miss_is_found(shop: Document) -> None:
    client = lower(shop)[0]
    cut = {key: without_field(shape, "Pri/ce") for key, shape in client.shapes.items()}
    said = compared(shop, client._replace(shapes=cut))
    assert said == [
        ("missed-field", "only openapi-python-client finds the property 'Pri/ce' of Book"),
        ("missed-field", "only openapi-python-client finds the property 'Pri/ce' of Item"),
    ]


def placed(generated: Document, finding: Finding) -> int | None:
    assert finding.origin is not None
    return generated.place(finding.origin).line


def test_findings_have_places() -> None:
    generated = load_source(source.parse(json.dumps(SHOP, indent=1).encode(), "shop.json"))
    client = lower(generated)[0]._replace(operations={}, shapes={})
    lines = generated.files["shop.json"].source.text.splitlines()
    for finding in second_reader.compare(second_reader.read_again(generated), client, generated):
        line = placed(generated, finding)
        assert line is not None
        assert any(name in lines[line - 1] for name in ("get", "Item", "Book")), (
            f"{finding} is said to be in line {line}"
        )


@pytest.mark.parametrize(
    "change",
    [
        {"info": None},
        {"paths": {"/a": {"get": {"responses": {"200": True}}}}},
        {"components": {"schemas": {"A": True}}},
        {"openapi": "2.0"},
        {"components": {"schemas": {"A": {"pattern": 7}}}},
        {"components": {"schemas": {"A": {"enum": ["a b", "a-b", "a_b"]}}}},
        {"components": {"schemas": {"A": {"$ref": "#/components/schemas/A"}}}},
        {"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}}}},
    ],
    ids=str,
)
def test_whatever_it_refuses_is_a_note(change: Any, capfd: pytest.CaptureFixture[str]) -> None:
    generated = described({**SHOP, **change})
    findings = second_reader.compare(second_reader.read_again(generated), lower(generated)[0], generated)
    assert all(finding.severity == "note" for finding in findings), findings
    assert capfd.readouterr() == ("", ""), "the second reader must not be heard"


def test_swagger_2_is_read_as_we_upgrade_it() -> None:
    swagger = {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/items": {"get": {"parameters": [{"name": "q", "in": "query", "type": "string"}], "responses": {}}}},
    }
    assert second_reader.read_again(described(swagger)).operations == {("GET", "/items"): {("q", "query")}}


@pytest.mark.parametrize("api", ["together", "enkrypt", "scale"])
def test_our_descriptions(root: Path, api: str) -> None:
    generated = document.load(root / "specs" / api / "openapi.yaml")
    seen = second_reader.read_again(generated)
    assert seen.operations, "the second reader sees nothing at all"
    assert compared(generated, lower(generated)[0]) == []


def test_a_lattice_of_parents_is_visited_once() -> None:
    """Each of 40 levels inherits from both shapes of the next: 2 ** 40 ways lead to the last."""
    schemas: dict[str, Any] = {"Top": {"type": "object", "properties": {"top": {"type": "string"}}}}
    above = ["Top"]
    for level in range(40):
        for side in "AB":
            parents = [{"$ref": f"#/components/schemas/{name}"} for name in above]
            own = {"type": "object", "properties": {f"{side}{level}": {"type": "string"}}}
            schemas[f"{side}{level}"] = {"allOf": [*parents, own]}
        above = [f"A{level}", f"B{level}"]
    generated = described({**SHOP, "paths": {}, "components": {"schemas": schemas}})
    seen = second_reader.SecondReading({}, {"B39": frozenset(["top", "A0", "lost"])})
    found = second_reader.compare(seen, lower(generated)[0], generated)
    assert [finding.message for finding in found] == ["only openapi-python-client finds the property 'lost' of B39"]

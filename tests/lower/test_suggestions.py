"""What extensions suggest, and that it gives way to what people say in `client.toml`. Not how names are spelled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from specloom import document, ir, pipeline
from specloom.lower.python_samples import sampled_method
from specloom.names.lock import Lock
from specloom.settings import ClientSettings


def understood(tmp_path: Path, operation: dict[str, Any], settings: ClientSettings | None = None) -> ir.Client:
    described = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/things": {"get": {"responses": {"204": {"description": "."}}, **operation}}},
    }
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(described), encoding="utf-8")
    return pipeline.build_client(document.load(path), settings or ClientSettings(name="shop"), Lock())[0]


def called(client: ir.Client) -> str:
    (operation,) = client.operations.values()
    return ".".join((*operation.resource, operation.name))


SAMPLE = "from shop import Shop\nclient = Shop()\n"


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ({"x-stainless-naming": {"python": {"method_name": "search"}}, "tags": ["Things"]}, "things.search"),
        (
            {"x-speakeasy-group": "catalog.things", "x-speakeasy-name-override": "searchAll"},
            "catalog.things.search_all",
        ),
        ({"x-speakeasy-name-override": "find", "tags": ["Things"]}, "things.find"),
        ({"x-fern-sdk-group-name": ["catalog", "things"], "x-fern-sdk-method-name": "find"}, "catalog.things.find"),
        ({"x-fern-sdk-group-name": "things", "x-fern-sdk-method-name": "find"}, "things.find"),
        ({"x-ms-client-name": "FindThings", "tags": ["Things"]}, "things.find_things"),
        (
            {"x-codeSamples": [{"lang": "Python", "source": f"{SAMPLE}client.shelf.things.find(1)"}]},
            "shelf.things.find",
        ),
        ({"x-code-samples": [{"lang": "python", "source": f"{SAMPLE}client.things.find()"}]}, "things.find"),
        ({"x-codeSamples": [{"lang": "Go", "source": "client.things.find()"}], "tags": ["Things"]}, "things.list"),
        ({"x-codeSamples": [{"lang": "Python", "source": "print(1"}], "tags": ["Things"]}, "things.list"),
    ],
)
def test_methods_are_called_as_the_description_suggests(operation: dict[str, Any], name: str, tmp_path: Path) -> None:
    assert called(understood(tmp_path, operation)) == name


def test_client_toml_comes_first(tmp_path: Path) -> None:
    chosen = ClientSettings(name="shop", operations={"GET /things": "mine.get"})
    assert called(understood(tmp_path, {"x-speakeasy-name-override": "find"}, chosen)) == "mine.get"


@pytest.mark.parametrize(
    ("source", "path", "steps"),
    [
        (f"{SAMPLE}file = client.files.upload('x')\nclient.jobs.create(file=file.id)", "/jobs", ("jobs", "create")),
        (f"{SAMPLE}client.jobs.create(file=client.files.upload('x').id)", "/files/upload", ("files", "upload")),
        (f"{SAMPLE}with client.files.with_streaming_response.content('1') as r: pass", "/files", ("files", "content")),
        ("import shop\nwith shop.Shop() as c:\n    c.things.list()", "/things", ("things", "list")),
        ("import requests\nrequests.get('https://x')", "/things", ()),
        ("client.things.list()", "/things", ()),
        (f"{SAMPLE}client.close()", "/things", ()),
    ],
)
def test_the_call_of_a_sample(source: str, path: str, steps: tuple[str, ...]) -> None:
    assert sampled_method({"x-codeSamples": [{"lang": "Python", "source": source}]}, path) == steps


LIST = {
    "parameters": [
        {"name": "skip", "in": "query", "schema": {"type": "integer"}},
        {"name": "take", "in": "query", "schema": {"type": "integer"}},
        {"name": "after", "in": "query", "schema": {"type": "string"}},
    ],
    "responses": {
        "200": {
            "description": ".",
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            "found": {"type": "array", "items": {"type": "string"}},
                            "more": {"type": "string"},
                        },
                    }
                }
            },
        }
    },
}


@pytest.mark.parametrize(
    ("extension", "pages"),
    [
        (
            {
                "x-speakeasy-pagination": {
                    "type": "offsetLimit",
                    "inputs": [{"name": "skip", "type": "offset"}, {"name": "take", "type": "limit"}],
                    "outputs": {"results": "$.found"},
                }
            },
            ("offset", "skip", "take", ()),
        ),
        (
            {
                "x-fern-pagination": {
                    "cursor": "$request.after",
                    "next_cursor": "$response.more",
                    "results": "$response.found",
                }
            },
            ("cursor", "after", None, ("more",)),
        ),
        ({"x-ms-pageable": {"nextLinkName": "more", "itemName": "found"}}, ("link", None, None, ("more",))),
    ],
)
def test_pages_follow_each_other_as_the_description_suggests(
    extension: dict[str, Any], pages: tuple[object, ...], tmp_path: Path
) -> None:
    (operation,) = understood(tmp_path, {**LIST, **extension}).operations.values()
    found = operation.pages
    assert found is not None
    assert (found.kind, found.param, found.size, found.next) == pages
    assert found.items == ("found",)
    assert (
        understood(tmp_path, {**LIST, **extension}, ClientSettings(name="shop", pages=()))
        .operations["GET /things"]
        .pages
        is None
    )


def test_classes_attributes_and_arguments(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /things:
    get:
      parameters: [{name: $filter, in: query, x-ms-client-name: filterBy, schema: {type: string}}]
      responses: {"200": {description: ., content: {application/json: {schema: {$ref: "#/components/schemas/thg"}}}}}
components:
  schemas:
    thg:
      type: object
      x-fern-type-name: Thing
      properties:
        old: {type: string, x-speakeasy-name-override: legacy}
        x-ms-client-name: {type: string}
""",
        encoding="utf-8",
    )
    client = pipeline.build_client(document.load(tmp_path / "openapi.yaml"), ClientSettings(name="shop"), Lock())[0]
    (shape,) = client.shapes.values()
    assert isinstance(shape, ir.Record)
    assert (shape.name, [field.name for field in shape.fields]) == ("Thing", ["legacy", "x_ms_client_name"])
    assert [param.name for param in client.operations["GET /things"].params] == ["filter_by"]


def test_a_lock_that_is_there_stays_true(tmp_path: Path) -> None:
    client = understood(tmp_path, {"x-speakeasy-name-override": "find", "tags": ["Things"]})
    described = document.load(tmp_path / "openapi.yaml")
    locked = Lock(operations={"GET /things": "things.list"})
    again = pipeline.build_client(described, attrs.evolve(ClientSettings(name="shop")), locked)[0]
    assert (called(client), called(again)) == ("things.find", "things.list")


def unread(tmp_path: Path, changes: dict[str, Any], operation: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    """Extensions that are reported as unread in a description with one operation and one schema."""
    described = {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/things": {"get": {"operationId": "listThings", "responses": {"204": {"description": "."}}, **operation}}
        },
        "components": {"schemas": {"Thing": {"type": "object", **schema}}},
        **changes,
    }
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(described), encoding="utf-8")
    _, findings, *_ = pipeline.build_client(document.load(path), ClientSettings(name="shop"), Lock())
    return {each.message.split()[0] for each in findings if each.code == "unread-extension"}


@pytest.mark.parametrize(
    ("changes", "operation", "schema", "reported"),
    [
        ({}, {"x-speakeasy-name-override": "find"}, {"x-speakeasy-name-override": "Other"}, set[str]()),
        ({"tags": [{"name": "t", "x-speakeasy-name-override": "u"}]}, {}, {}, {"x-speakeasy-name-override"}),
        ({}, {}, {"x-fern-sdk-group-name": ["a"]}, {"x-fern-sdk-group-name"}),
        ({}, {"x-fern-type-name": "A"}, {}, {"x-fern-type-name"}),
        ({}, {"x-speakeasy-pagination": {"type": "magic"}}, {}, {"x-speakeasy-pagination"}),
        ({}, {"x-fern-pagination": {"offset": "$request.page"}}, {}, set[str]()),
        ({"x-fern-pagination": {"offset": "$request.page"}}, {"x-fern-pagination": True}, {}, set[str]()),
        ({}, {}, {"properties": {"a": {"type": "string", "x-nullable": True}}}, {"x-nullable"}),
        ({}, {}, {"properties": {"x-nullable": {"type": "string"}}}, set[str]()),
        ({}, {"x-speakeasy-retries": {}, "x-internal": True}, {}, {"x-speakeasy-retries", "x-internal"}),
    ],
)
def test_an_extension_where_it_has_no_effect_is_reported(
    changes: dict[str, Any], operation: dict[str, Any], schema: dict[str, Any], reported: set[str], tmp_path: Path
) -> None:
    assert unread(tmp_path, changes, operation, schema) == reported


def test_nulls_of_swagger_need_no_finding(tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"a": {"type": "string", "x-nullable": True}}}
    described = {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {},
        "definitions": {"Thing": thing},
    }
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(described), encoding="utf-8")
    _, findings, *_ = pipeline.build_client(document.load(path), ClientSettings(name="shop"), Lock())
    assert "unread-extension" not in {each.code for each in findings}


def test_rules_for_all_operations_name_methods(tmp_path: Path) -> None:
    rules = [{"operationId": "(", "methodNameOverride": "no"}, {"operationId": "^list.*", "methodNameOverride": "all"}]
    assert unread(tmp_path, {"x-speakeasy-name-override": rules}, {"tags": ["things"]}, {}) == set()
    client = pipeline.build_client(document.load(tmp_path / "openapi.yaml"), ClientSettings(name="shop"), Lock())[0]
    assert called(client) == "things.all"


def test_pages_of_all_lists_are_those_of_an_operation_that_asks_for_them(tmp_path: Path) -> None:
    usual = {"cursor": "$request.after", "next_cursor": "$response.more", "results": "$response.found"}
    described = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "x-fern-pagination": usual,
        "paths": {"/things": {"get": {**LIST, "x-fern-pagination": True}}},
    }
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(described), encoding="utf-8")
    client = pipeline.build_client(document.load(path), ClientSettings(name="shop"), Lock())[0]
    pages = client.operations["GET /things"].pages
    assert pages is not None and (pages.kind, pages.param, pages.next) == ("cursor", "after", ("more",))

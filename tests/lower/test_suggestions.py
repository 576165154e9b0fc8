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

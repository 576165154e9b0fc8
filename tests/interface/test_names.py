"""Names that could get into each other's way: further names of an operation, negated options, properties called as keywords."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from tests.interface.running import Shell
from tests.interface.test_mcp import over_stdio

from specloom import pipeline, settings

SETTINGS = """\
package = "named_client"
client = "Named"
cli = true
mcp = true
[operations]
"GET /pets" = ["pets.list", "animals.list"]
"POST /pets" = ["pets.create", "pets.add"]
"""


def parameter(name: str, type_: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": type_}}


def description() -> dict[str, Any]:
    """Two operations: one with options that could clash, one whose body has properties called as keywords."""
    pet = {"$ref": "#/components/schemas/Pet"}
    names = (
        ("deep", "boolean"),
        ("no_deep", "string"),
        ("message", "string"),
        ("no_quiets", "array"),
        ("quiet", "boolean"),
    )
    body = {"type": "object", "properties": {"default": pet, "enum": {"type": "array", "items": pet}, "examples": pet}}
    ok = {"200": {"description": "Done", "content": {"application/json": {"schema": pet}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Named", "version": "1.0.0"},
        "servers": [{"url": "http://named.example.com"}],
        "paths": {
            "/pets": {
                "get": {"summary": "List pets", "parameters": [parameter(*each) for each in names], "responses": ok},
                "post": {
                    "summary": "Create a pet",
                    "requestBody": {"content": {"application/json": {"schema": body}}},
                    "responses": ok,
                },
            }
        },
        "components": {"schemas": {"Pet": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    folder = tmp_path_factory.mktemp("named")
    (folder / "spec.json").write_text(json.dumps(description()))
    made = pipeline.generate(folder / "spec.json", settings.parse(SETTINGS, "named", "client.toml"))
    for path, content in made.files.items():
        target = folder / "named_client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    return Shell([folder], {})


def test_further_names_are_understood_and_listed_nowhere(named: Shell) -> None:
    assert "animals" not in named.pipe("named_client", "--help").out
    listed = named.pipe("named_client", "pets", "--help").out
    assert "create" in listed
    assert "add" not in listed
    for words in (("animals", "list"), ("pets", "add")):
        shown = named.pipe("named_client", *words, "--help").out
        assert "(deprecated)" in shown.lower(), shown
        assert named.pipe("named_client", *words, "--dry-run").out.startswith("curl ")


def test_further_names_are_no_tools(named: Shell) -> None:
    async def use() -> None:
        async with over_stdio(named, "named_client", "--allow-writes") as client:
            assert [tool.name for tool in (await client.list_tools()).tools] == ["pets_list", "pets_create"]

    anyio.run(use)


def test_the_negation_of_a_flag_is_no_other_argument(named: Shell) -> None:
    def asked(*words: str) -> str:
        return (
            named.pipe("named_client", "pets", "list", *words, "--dry-run").out.split()[1].strip("'").partition("?")[2]
        )

    assert asked("--no-deep") == "deep=false"
    assert asked("--api-no-deep", "yes") == "no_deep=yes"
    assert asked("--no-quiet") == "quiet=false"
    assert asked("--no-quiets", '["a"]').startswith("no_quiets")


def test_properties_called_as_keywords_of_schemas_lead_somewhere(named: Shell) -> None:
    async def use() -> None:
        async with over_stdio(named, "named_client", "--allow-writes") as client:
            for tool in (await client.list_tools()).tools:
                assert "#Pet" not in json.dumps(tool.input_schema)
                assert tool.input_schema.get("$defs", {"Pet": None}).keys() == {"Pet"}

    anyio.run(use)

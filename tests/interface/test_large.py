"""A large API and an API without resources: three tools in place of hundreds, commands at the top; nothing of small ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from tests.interface.running import Shell
from tests.interface.test_mcp import called, over_stdio, refused

from specloom import pipeline, settings
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving

COUNT = 70
BOOK = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}


def description() -> dict[str, Any]:
    """Seventy operations that read, one that writes, and one of the client's own."""
    ok = {"200": {"description": "Done", "content": {"application/json": {"schema": BOOK}}}}
    name = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths: dict[str, Any] = {
        f"/things{number}/{{id}}": {
            "get": {
                "operationId": f"read{number}",
                "tags": ["things"],
                "summary": f"Read thing {number}",
                "parameters": [name],
                "responses": ok,
            }
        }
        for number in range(COUNT)
    }
    paths["/invoices"] = {
        "post": {"operationId": "createInvoice", "tags": ["invoices"], "summary": "Create an invoice", "responses": ok}
    }
    paths["/ping"] = {"get": {"operationId": "ping", "summary": "Ask whether it is up", "responses": ok}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "http://large.example.com"}],
        "paths": paths,
    }


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    (folder / "spec.json").write_text(json.dumps(description()))
    text = 'package = "large_client"\nclient = "Large"\ncli = true\nmcp = true\n[operations]\n"GET /ping" = "ping"\n'
    made = pipeline.generate(folder / "spec.json", settings.parse(text, "large", "client.toml"))
    for path, content in made.files.items():
        target = folder / "large_client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    return folder


@pytest.fixture
def large(home: Path) -> Iterator[Shell]:
    def answer(request: HttpRequest) -> ServedResponse:
        body = {"id": request.url.rpartition("/")[2], "method": request.method}
        return ServedResponse(200, (("content-type", "application/json"),), json.dumps(body).encode())

    with serving(answer) as server:
        yield Shell([home], {"LARGE_BASE_URL": server})


def test_three_tools_search_describe_and_call(large: Shell) -> None:
    async def use() -> None:
        async with over_stdio(large, "large_client") as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert list(tools) == ["search_operations", "describe_operation", "call_operation"]
            hints = tools["call_operation"].annotations
            assert hints and hints.read_only_hint
            found = await called(client, "search_operations", query="read thing 42", limit=3)
            assert found["operations"][0]["summary"] == "Read thing 42"
            assert found["offered"] == COUNT + 1
            name = found["operations"][0]["name"]
            told = await called(client, "describe_operation", name=name)
            assert told["arguments"]["required"] == ["id"]
            (book,) = told["result"]["$defs"].values()
            assert book["properties"] == BOOK["properties"]
            result = await called(client, "call_operation", name=name, arguments={"id": "x7"})
            assert result == {"result": {"id": "x7", "method": "GET"}}
            assert "required property" in await refused(client, "call_operation", name=name, arguments={})
            assert "no operation" in await refused(client, "call_operation", name="invoices_create")
            assert "no tool" in await refused(client, name)

    anyio.run(use)


def test_writes_are_found_only_where_they_are_allowed(large: Shell) -> None:
    async def use() -> None:
        async with over_stdio(large, "large_client", "--allow-writes") as client:
            found = await called(client, "search_operations", query="create invoice")
            assert found["operations"][0] == {
                "name": "invoices_create", "http": "POST /invoices", "summary": "Create an invoice", "read_only": False
            }  # fmt: skip
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            hints = tools["call_operation"].annotations
            assert hints and not hints.read_only_hint
            assert (await called(client, "call_operation", name="invoices_create"))["result"]["method"] == "POST"

    anyio.run(use)


def test_few_that_are_chosen_are_tools_of_their_own(large: Shell) -> None:
    async def use() -> None:
        async with over_stdio(large, "large_client", "--tools", "ping") as client:
            assert [tool.name for tool in (await client.list_tools()).tools] == ["ping"]
            assert (await called(client, "ping"))["result"]["method"] == "GET"

    anyio.run(use)


def test_methods_of_the_client_are_commands_at_the_top(large: Shell) -> None:
    done = large.pipe("large_client", "ping")
    assert (done.code, json.loads(done.out)["method"]) == (0, "GET")
    assert "ping" in large.pipe("large_client", "--help").out
    assert large.pipe("large_client", "things", "read9", "--id", "a/b").code == 0

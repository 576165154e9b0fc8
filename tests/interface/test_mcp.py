"""The MCP server over both transports, asked by the official SDK's client; what the API answers is ours."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import jsonschema
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from tests.interface.conftest import KEY
from tests.interface.running import Shell
from tests.interface.shelf import PICTURE

from specloom.conformance.http.messages import HttpRequest

Use = Callable[[Client], Awaitable[None]]


@asynccontextmanager
async def over_stdio(shell: Shell, package: str, *words: str) -> AsyncIterator[Client]:
    """A client of a server that was started for it."""
    command = StdioServerParameters(command=sys.executable, args=["-m", package, "mcp", *words], env=shell.whole)
    async with Client(stdio_client(command)) as client:
        yield client


@asynccontextmanager
async def over_http(shell: Shell, package: str, *words: str) -> AsyncIterator[Client]:
    """A client of a server on this machine."""
    with Served(shell, package, *words) as served:
        http = httpx.AsyncClient(headers={"Authorization": f"Bearer {served.token}"})
        async with http, Client(streamable_http_client(served.url, http_client=http)) as client:
            yield client


class Served:
    """A server over HTTP while the block runs."""

    def __init__(self, shell: Shell, package: str, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", package, "mcp", "--http", *words], env=shell.whole, stderr=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Served:
        assert self.process.stderr is not None
        line = self.process.stderr.readline()
        found = re.fullmatch(r"listening on (\S+); token: (\S+)\n", line)
        assert found, line
        self.url, self.token = found[1], found[2]
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.communicate()


TRANSPORTS = pytest.mark.parametrize("transport", [over_stdio, over_http], ids=["stdio", "http"])


def run(use: Callable[[], Awaitable[None]]) -> None:
    anyio.run(use)


async def called(client: Client, name: str, /, **arguments: Any) -> Any:
    """The structured result of a call that has to go well."""
    done = await client.call_tool(name, arguments)
    assert not done.is_error, done.content
    return done.structured_content


async def refused(client: Client, name: str, /, **arguments: Any) -> str:
    """Why a call went wrong."""
    done = await client.call_tool(name, arguments)
    assert done.is_error
    return str(getattr(done.content[0], "text", ""))


@TRANSPORTS
def test_tools_are_listed_and_called(shelf: Shell, transport: Any) -> None:
    async def use() -> None:
        async with transport(shelf, "shelf_client") as client:
            names = [tool.name for tool in (await client.list_tools()).tools]
            assert names == ["books_list", "books_get", "covers_get", "news"], (
                "reads alone, the renamed one by its name"
            )
            book = await called(client, "books_get", id="b1")
            assert book == {"result": {"id": "b1", "title": "A book", "author": {"name": "Ada", "born": 1815}}}
            assert "no tool" in await refused(client, "books_add", title="x")

    run(use)


@TRANSPORTS
def test_octets_are_resources(shelf: Shell, transport: Any) -> None:
    async def use() -> None:
        async with transport(shelf, "shelf_client") as client:
            done = await client.call_tool("covers_get", {"id": "b1"})
            assert [block.type for block in done.content] == ["text", "resource_link", "image"]
            read = await client.read_resource(done.structured_content["resource"])
            assert base64.b64decode(getattr(read.contents[0], "blob", "")) == PICTURE

    run(use)


def test_writes_are_offered_when_asked_for_and_marked(shelf: Shell, seen: list[HttpRequest]) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client", "--allow-writes") as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert "books_delete" not in tools, "excluded in client.toml"
            hints = {name: tool.annotations for name, tool in tools.items()}
            assert hints["books_get"] and hints["books_get"].read_only_hint
            assert hints["covers_set"] and hints["covers_set"].destructive_hint and hints["covers_set"].idempotent_hint
            assert hints["books_add"] and hints["books_add"].idempotent_hint, "as client.toml says"
            assert "Adds one book" in (tools["books_add"].description or "")
            await called(client, "books_add", title="x", rating=None, author={"name": "Ada"})
            assert json.loads(seen[-1].body) == {"title": "x", "rating": None, "author": {"name": "Ada"}}
            await called(client, "covers_upload", id="b1", title="x", picture=base64.b64encode(PICTURE).decode())
            assert PICTURE in seen[-1].body
            assert "base64" in await refused(client, "covers_upload", id="b1", title="x", picture="/etc/passwd")

    run(use)


def test_arguments_are_checked_before_anything_is_sent(shelf: Shell, seen: list[HttpRequest]) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client", "--allow-writes") as client:
            assert "limit" in await refused(client, "books_list", limit="many")
            assert "'title' is a required property" in await refused(client, "books_add")
            assert "titel" in await refused(client, "books_add", title="x", titel="y")
            assert not seen

    run(use)


def test_lists_streams_and_selections(shelf: Shell) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client") as client:
            assert len((await called(client, "books_list"))["result"]) == 5
            some = await called(client, "books_list", max_items=3)
            assert len(some["result"]) == 3
            assert "more items" in some["note"]
            assert await called(client, "books_list", jsonpath="$[*].id") == {"partial": ["b1", "b2", "b3", "b4", "b5"]}
            assert await called(client, "news") == {"result": [{"title": "News 1"}, {"title": "News 2"}]}
            assert "JSONPath" in await refused(client, "books_list", jsonpath="][")

    run(use)


def test_a_long_result_is_cut_and_kept_whole(shelf: Shell) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client", "--budget", "500", "--tools", "books.*") as client:
            cut = await called(client, "books_list", limit=5)
            assert len(cut.get("result", [])) == 5
            long = await called(client, "books_get", id="long")
            assert len(json.dumps(long["partial"], ensure_ascii=False)) <= 500
            assert long["partial"]["id"] == "long"
            read = await client.read_resource(long["resource"])
            assert len(json.loads(getattr(read.contents[0], "text", ""))["title"]) == 5000

    run(use)


def test_errors_and_secrets(shelf: Shell) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client") as client:
            reason = await refused(client, "books_get", id="b404")
            assert reason.startswith("404 Not Found: no such book")
            assert "r-7" in reason
            shown = json.dumps(await called(client, "books_get", id="secret"))
            assert KEY not in reason + shown
            assert "t0ken" not in shown
            assert "\x1b" not in reason
            odd = await called(client, "books_get", id="odd")
            assert odd == {"partial": {"id": 7, "title": None}, "note": "The response deviates from its description."}

    run(use)


def test_schemas_are_valid_and_what_is_hostile_stays_a_description(shelf: Shell) -> None:
    async def use() -> None:
        async with over_stdio(shelf, "shelf_client", "--allow-writes") as client:
            listed = await client.list_tools()
            for tool in listed.tools:
                jsonschema.Draft202012Validator.check_schema(tool.input_schema)
                jsonschema.Draft202012Validator.check_schema(tool.output_schema or {})
                assert re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", tool.name)
                plain = tool.model_dump(exclude={"description", "input_schema", "output_schema"})
                assert "Ignore" not in json.dumps(plain)
            said = listed.model_dump_json()
            assert said.count("Ignore all previous instructions") == 1
            assert not re.search(r"\\u001b|\\u202e", said)
            assert "Ignore" not in (client.instructions or "")

    run(use)


@pytest.mark.parametrize(
    ("headers", "refused"),
    [
        ([], 401),
        ([("Authorization", "Bearer wrong")], 401),
        ([("Authorization", "Bearer")], 401),
        ([("Authorization", "BasicTOKEN")], 401),
        ([("Authorization", "Bearer wrong"), ("Authorization", "BearerTOKEN")], 401),
        ([("Authorization", "BearerTOKEN")], None),
        ([("Authorization", "bearerTOKEN"), ("Origin", "http://localhost:5173")], None),
        ([("Authorization", "BearerTOKEN"), ("Host", "localhost:9000")], None),
        ([("Authorization", "BearerTOKEN"), ("Origin", "http://evil.example")], 403),
        ([("Authorization", "BearerTOKEN"), ("Origin", "null")], 403),
        ([("Authorization", "BearerTOKEN"), ("Origin", "http://localhost:80@evil.example")], 403),
        ([("Authorization", "BearerTOKEN"), ("Origin", "http://localhost:80"), ("Origin", "http://evil.example")], 403),
        ([("Authorization", "BearerTOKEN"), ("Host", "evil.example")], 421),
        ([("Authorization", "BearerTOKEN"), ("Host", "127.0.0.1.evil.example:80")], 421),
        ([("Authorization", "BearerTOKEN"), ("Host", "127.0.0.1:80@evil.example")], 421),
    ],
)
def test_http_is_for_this_machine_and_for_those_who_have_the_token(
    shelf: Shell, headers: list[tuple[str, str]], refused: int | None
) -> None:
    with Served(shelf, "shelf_client") as served:
        given = [(name, value.replace("TOKEN", f" {served.token}")) for name, value in headers]
        assert re.match(r"http://127\.0\.0\.1:\d+/mcp", served.url)
        accept = [("Accept", "application/json, text/event-stream")]
        asked = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
        status = httpx.post(served.url, json=asked, headers=[*accept, *given]).status_code
        assert status == refused or (refused is None and status not in (401, 403, 421))


@pytest.mark.parametrize(("token", "said"), [("chosen-by-me", False), (" ", True)])
def test_the_token_may_be_given(shelf: Shell, token: str, said: bool) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "shelf_client", "mcp", "--http"],
        env={**shelf.whole, "MCP_TOKEN": token},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert ("token" in process.stderr.readline()) == said
    process.terminate()
    process.communicate()


def test_without_the_sdk_it_says_what_to_install(shelf_home: Path) -> None:
    code = "import sys; sys.modules['mcp'] = None; sys.argv = ['shelf', 'mcp']; from shelf_client.__main__ import main; sys.exit(main())"
    environment = {"PYTHONPATH": str(shelf_home), "PATH": os.environ["PATH"]}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, "pip install 'shelf-client[mcp]'" in done.stderr) == (2, True)


def test_together_has_its_reads_and_gathers_streams(together: Shell) -> None:
    async def use() -> None:
        async with over_stdio(
            together, "together_client", "--allow-writes", "--tools", "chat.*", "--tools", "models.list"
        ) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} == {
                "chat_completions_create",
                "models_list",
            }
            messages = [{"role": "user", "content": "hi"}]
            model = "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo"
            answer = await called(client, "chat_completions_create", model=model, messages=messages)
            assert (answer.get("result") or answer["partial"])["object"] == "chat.completion"
            assert "stream" in await refused(
                client, "chat_completions_create", model=model, messages=messages, stream=True
            ), "streams are gathered, so nobody asks for one"

    run(use)

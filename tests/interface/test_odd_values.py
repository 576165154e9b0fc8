"""Values that JSON, an encoding or a library of the protocol cannot hold, and errors that are known before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anyio
import pytest
from tests.interface.running import Shell
from tests.interface.test_mcp import called, over_stdio, refused

from specloom import pipeline, settings
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving

SETTINGS = 'package = "odd_client"\nclient = "Odd"\ncli = true\nmcp = true\n'
DIGITS = "0.1000000000000000055511151231257827"
HEADERS = (("content-type", "application/json"),)
ODD = {
    "surrogate": b'{"name":"\\ud800"}',
    "huge": b'{"name":"x","x":1e9999999999999999999}',
    "nan": b'{"name":"x","x":NaN}',
    "deep": b'{"name":"x","x":' + b"[" * 260 + b"]" * 260 + b"}",
    "deeper": b'{"name":"x","x":' + b"[" * 700 + b"]" * 700 + b"}",
    "exact": b'{"name":"x","exact":' + DIGITS.encode() + b"}",
    "accent": '{"name":"é\U0001f600"}'.encode(),
}


def description() -> dict[str, Any]:
    """Operations with several kinds of security."""
    properties = {"name": {"type": "string"}, "x": {}, "exact": {"type": "number", "format": "decimal"}}
    thing = {"type": "object", "properties": properties}
    answer = {"200": {"description": "One.", "content": {"application/json": {"schema": thing}}}}
    flow = {"tokenUrl": "/token", "scopes": {}}
    schemes = {
        "basic": {"type": "http", "scheme": "basic"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "tok": {"type": "oauth2", "flows": {"clientCredentials": flow}},
    }
    needs: dict[str, list[dict[str, list[str]]]] = {
        "open": [],
        "keyed": [{}, {"key": []}],
        "either": [{"basic": []}, {"tok": []}],
        "token": [{"tok": []}],
    }
    get = {
        "operationId": "get",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
    }
    body = {"content": {"application/json": {"schema": thing}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "1"},
        "servers": [{"url": "https://odd.example"}],
        "components": {"securitySchemes": schemes},
        "paths": {
            "/things/{id}": {"get": {"tags": ["things"], **get, "responses": answer}},
            "/things": {
                "post": {"operationId": "create", "tags": ["things"], "requestBody": body, "responses": answer}
            },
            **{
                f"/{name}": {"get": {"operationId": name, "tags": ["auth"], "security": security, "responses": answer}}
                for name, security in needs.items()
            },
        },
    }


@pytest.fixture(scope="module")
def odd_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds `odd_client`."""
    home = tmp_path_factory.mktemp("odd")
    (home / "spec.json").write_text(json.dumps(description()))
    generated = pipeline.generate(home / "spec.json", settings.parse(SETTINGS, "odd", "client.toml"))
    for path, text in generated.files.items():
        target = home / "odd_client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return home


@contextmanager
def odd_server(seen: list[str]) -> Iterator[str]:
    """The base URL of a server; methods and paths are added to `seen`."""

    def answer(request: HttpRequest) -> ServedResponse:
        path = urlsplit(request.url).path
        seen.append(f"{request.method} {path}")
        return ServedResponse(200, HEADERS, ODD.get(path.rpartition("/")[2], b'{"name":"x"}'))

    with serving(answer) as server:
        yield server


@pytest.fixture
def seen() -> list[str]:
    """What the server was asked."""
    return []


@pytest.fixture
def odd(odd_home: Path, seen: list[str]) -> Iterator[Shell]:
    """Where commands are run."""
    with odd_server(seen) as url:
        yield Shell([odd_home], {"ODD_BASE_URL": url})


def test_no_response_ends_the_mcp_server(odd: Shell) -> None:
    async def use() -> None:
        async with over_stdio(odd, "odd_client") as client:
            assert await called(client, "things_get", id="surrogate") == {"result": {"name": "\ufffd"}}
            assert (await called(client, "things_get", id="nan"))["result"]["x"] is None
            huge = await client.call_tool("things_get", {"id": "huge"})
            assert huge.is_error or "1e9999999999999999999" in getattr(huge.content[0], "text", "").lower()
            deep = await called(client, "things_get", id="deep")
            assert "nested more than 200 levels" in deep["note"]
            kept = await client.read_resource(deep["resource"])
            assert getattr(kept.contents[0], "text", "").count("[") == 260
            assert "nested too deeply" in await refused(client, "things_get", id="deeper")
            assert await called(client, "things_get", id="1") == {"result": {"name": "x"}}

    anyio.run(use)


def test_the_text_of_a_result_is_json(odd: Shell) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    async def use() -> None:
        async with over_stdio(odd, "odd_client") as client:
            for name in ("surrogate", "nan", "exact"):
                done = await client.call_tool("things_get", {"id": name})
                text = getattr(done.content[0], "text", "")
                assert json.loads(text, parse_constant=refuse)["result"]["name"]
            assert DIGITS in text

    anyio.run(use)


def test_a_malformed_jsonpath_is_known_before_the_call(odd: Shell, seen: list[str]) -> None:
    async def use() -> None:
        async with over_stdio(odd, "odd_client", "--allow-writes") as client:
            assert "not a valid JSONPath" in await refused(client, "things_create", name="x", jsonpath="$..[")

    anyio.run(use)
    done = odd.pipe("odd_client", "things", "create", "--name", "x", "--select", "$..[")
    assert (done.code, "--select: not a valid JSONPath" in done.err, seen) == (2, True, [])


@pytest.mark.parametrize(
    ("name", "printed"),
    [("surrogate", '"\\ud800"'), ("nan", '"x": null'), ("exact", DIGITS), ("accent", '"é\U0001f600"')],
)
def test_what_a_command_prints_is_json(odd: Shell, name: str, printed: str) -> None:
    done = odd.pipe("odd_client", "things", "get", "--id", name)
    assert (done.code, done.err) == (0, "") and printed in done.out
    assert json.loads(done.out)["name"]


def test_a_dry_run_shows_numbers_beyond_floats(odd: Shell) -> None:
    given = '{"name": "x", "x": [1E+400, -1E-400]}'
    for words in (["--input", given], ["--name", "x", "--x", "[1E+400, -1E-400]"]):
        done = odd.pipe("odd_client", "things", "create", *words, "--dry-run")
        assert (done.code, "1E+400" in done.out, "-1E-400" in done.out) == (0, True, True), done


def test_what_the_encoding_lacks_is_escaped(odd: Shell) -> None:
    done = odd.pipe("odd_client", "things", "get", "--id", "accent", PYTHONIOENCODING="ascii")
    assert done.code == 0 and "\\u00e9\\ud83d\\ude00" in done.out
    assert json.loads(done.out) == {"name": "é\U0001f600"}


TOKEN = {"ODD_CLIENT_ID": "id", "ODD_CLIENT_SECRET": "secret"}
PAIR = {"ODD_USERNAME": "u", "ODD_PASSWORD": "p"}


@pytest.mark.parametrize(
    ("command", "given", "sent"),
    [
        ("open", TOKEN, ""),
        ("open", {}, ""),
        ("keyed", {**TOKEN, "ODD_API_KEY": "k"}, "-H 'X-Key: '\"$ODD_API_KEY\""),
        ("keyed", TOKEN, ""),
        ("either", {**TOKEN, **PAIR}, '-u "$ODD_USERNAME":"$ODD_PASSWORD"'),
        ("either", TOKEN, "-H 'Authorization: Bearer '\"$ACCESS_TOKEN\""),
        ("token", {}, "-H 'Authorization: Bearer '\"$ACCESS_TOKEN\""),
        ("token", PAIR, "-H 'Authorization: Bearer '\"$ACCESS_TOKEN\""),
    ],
)
def test_a_dry_run_has_the_credentials_of_the_call(
    odd: Shell, seen: list[str], command: str, given: dict[str, str], sent: str
) -> None:
    done = odd.pipe("odd_client", "auth", command, "--dry-run", **given)
    assert done.code == 0, done.err
    shown = [part for part in ("Authorization", "X-Key", "-u ") if part in done.out]
    assert sent in done.out and len(shown) == bool(sent)
    assert seen == []

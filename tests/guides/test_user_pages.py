"""The pages for people who install specloom: what they paste works, from the wheel alone; knows no other page."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder

from specloom import pipeline, settings
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving

ROOT = Path(__file__).resolve().parents[2]

PROLOGUE = """
set -e
pip() { test "$*" = "install specloom"; }
python() { "$PYTHON" "$@"; }
specloom() { "$PYTHON" -m specloom "$@"; }
regenerate() { "$PYTHON" -m specloom regenerate "$@"; }
export -f pip python specloom regenerate
"""
"""What stands in for commands that an installation would put on the path."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content of the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    zipfile.ZipFile(path).extractall(folder / "installed")
    return folder / "installed"


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)


def json_response(value: Any, status: int = 200) -> ServedResponse:
    headers = (("content-type", "application/json"), ("x-request-id", "r-1"))
    return ServedResponse(status, headers, json.dumps(value).encode())


def pasted(text: str, at: Path, installed: Path, url: str) -> str:
    """What a shell prints that is given a block, in a folder where nothing but the wheel is installed."""
    text = text.replace("PYTHONPATH=generated", 'PYTHONPATH="generated:$PYTHONPATH"')
    done = subprocess.run(
        ["bash", "-c", PROLOGUE + text],
        cwd=at,
        env={**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(installed), "TODOS_BASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_is_enough_to_begin(installed: Path, tmp_path: Path) -> None:
    with serving(lambda request: json_response({"title": "write", "completed": False})) as url:
        assert pasted(blocks("README.md", "sh")[0], tmp_path, installed, url).endswith("write\n")


def test_the_quickstart(installed: Path, tmp_path: Path) -> None:
    with serving(lambda request: json_response({"title": "write", "completed": False})) as url:
        first, *more = blocks("docs/quickstart.md", "sh")
        assert (
            first.split()
            == [word for word in blocks("README.md", "sh")[0].split() if "/," not in word][: len(first.split())]
            or first
        )
        assert pasted(first, tmp_path, installed, url).endswith("write\n")
        for block in more:
            pasted(block, tmp_path, installed, url)


PET = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}


def answered(media: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "Done", "content": {media: {"schema": schema}}}}


def operation(tag: str, id: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"tags": [tag], "operationId": id, "responses": responses, **more}


DESCRIPTION = {
    "openapi": "3.2.0",
    "info": {"title": "Pets", "version": "1.0.0"},
    "servers": [{"url": "https://pets.example.com"}],
    "security": [{"key": []}],
    "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}, "schemas": {"Pet": PET}},
    "paths": {
        "/pets": {
            "get": operation(
                "pets",
                "listPets",
                answered("application/json", {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}, "total": {"type": "integer"}}}),
                parameters=[{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "limit")],
            )
        },
        "/pets/{id}": {
            "get": operation(
                "pets",
                "getPet",
                answered("application/json", {"$ref": "#/components/schemas/Pet"}),
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            )
        },
        "/news": {
            "get": operation(
                "news",
                "streamNews",
                {"200": {"description": "Done", "content": {"text/event-stream": {"itemSchema": {"type": "object", "properties": {"title": {"type": "string"}}}}}}},
            )
        },
        "/photo": {
            "get": operation("photos", "downloadPhoto", answered("image/png", {"type": "string", "format": "binary"})),
            "post": operation(
                "photos",
                "uploadPhoto",
                {"204": {"description": "Done"}},
                requestBody={"required": True, "content": {"multipart/form-data": {"schema": {"type": "object", "required": ["photo"], "properties": {"photo": {"type": "string", "format": "binary"}}}}}},
            ),
        },
    },
}  # fmt: skip


def response(request: HttpRequest) -> ServedResponse:
    match request.method, request.url.partition("?")[0].rpartition("/")[2]:
        case "GET", "pets":
            return json_response({"items": [{"name": "Rex"}] if "page=2" not in request.url else [], "total": 1})
        case "GET", "rex":
            return json_response({"name": "Rex", "color": "brown"})
        case "GET", "news":
            return ServedResponse(200, (("content-type", "text/event-stream"),), b'data: {"title": "Rex is back"}\n\n')
        case "GET", "photo":
            return ServedResponse(200, (("content-type", "image/png"),), b"picture")
        case "POST", "photo":
            return ServedResponse(204, (), b"")
        case _:
            return json_response({"message": "no such pet"}, 404)


@pytest.fixture
def pets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The base URL of a server of pets, whose package can be imported."""
    (tmp_path / "openapi.json").write_text(json.dumps(DESCRIPTION), encoding="utf-8")
    generated = pipeline.generate(
        tmp_path / "openapi.json", settings.ClientSettings(name="pets", package="pets_client", client="Pets")
    )
    for path, text in generated.files.items():
        target = tmp_path / "pets_client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    with serving(response) as url:
        yield url
    for name in [each for each in sys.modules if each.partition(".")[0] == "pets_client"]:
        del sys.modules[name]


def test_every_example_of_using_a_client_runs(pets: str, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"server": pets}
    for block in blocks("docs/using-a-client.md", "python"):
        exec(compile(block, "using-a-client.md", "exec"), names)
    shown = capsys.readouterr().out
    for said in ("Rex\n", "Rex is back\n", "200 application/json\n", "404 r-1", "'color': 'brown'"):
        assert said in shown, said
    assert Path("rex.png").read_bytes() == b"picture"
    assert asyncio.run(names["names"]()) == ["Rex"]

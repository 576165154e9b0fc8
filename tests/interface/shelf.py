"""The API of `spec.yaml` as a server and as a package on disk; knows no command and no protocol."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from specloom import pipeline, settings
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving

HERE = Path(__file__).parent
JSON = (("content-type", "application/json"), ("x-request-id", "r-7"))
BOOKS = [{"id": f"b{number}", "title": f"Book {number}", "genre": "novel"} for number in range(1, 6)]
PICTURE = bytes(range(256)) * 8


def write_package(home: Path) -> Path:
    """Write `shelf_client` below `home`, which is returned."""
    generated = pipeline.generate(HERE / "spec.yaml", settings.read(HERE, "shelf"))
    assert not generated.findings, generated.lines()
    for path, text in generated.files.items():
        target = home / "shelf_client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return home


@contextmanager
def shelf_server(seen: list[HttpRequest]) -> Iterator[str]:
    """The base URL of a server of the API; requests are added to `seen`."""

    def answer(request: HttpRequest) -> ServedResponse:
        seen.append(request)
        return _answer(request)

    with serving(answer) as server:
        yield f"{server}/v1"


def _answer(request: HttpRequest) -> ServedResponse:
    url = urlsplit(request.url)
    path = url.path.removeprefix("/v1")
    match request.method, path.strip("/").split("/"):
        case "GET", ["books"]:
            query = parse_qs(url.query)
            page, size = int(query.get("page", ["1"])[0]), int(query.get("limit", ["2"])[0])
            return _json(200, {"books": BOOKS[(page - 1) * size : page * size], "total": len(BOOKS)})
        case "POST", ["books"]:
            return _json(201, {**json.loads(request.body), "id": "b9"})
        case "GET", ["books", "b500"]:
            return _json(500, {"message": "on fire"})
        case "GET", ["books", "b404"]:
            key = dict(request.headers).get("authorization", "")
            return _json(404, {"message": f"no such book \x1b[31m{key}"})
        case "GET", ["books", "odd"]:
            return _json(200, {"id": 7, "title": None})
        case "GET", ["books", "secret"]:
            key = dict(request.headers).get("authorization", "").removeprefix("Bearer ")
            return _json(
                200,
                {
                    "id": "secret",
                    "title": f"\x1b[31m\u009b2J {key}",
                    "author": {"name": "A", "token": "t0ken-0123456789"},
                },
            )
        case "GET", ["books", "long"]:
            return _json(200, {"id": "long", "title": "x" * 5000})
        case "GET", ["books", name]:
            return _json(200, {"id": name, "title": "A book", "author": {"name": "Ada", "born": 1815}})
        case "DELETE", ["books", "told"]:
            return _json(200, {"deleted": True})
        case "DELETE", ["books", _]:
            return ServedResponse(204, (), b"")
        case "GET", ["books", _, "cover"]:
            return ServedResponse(200, (("content-type", "image/png"),), PICTURE)
        case _, ["books", _, "cover"]:
            return _json(200, {"size": len(request.body)})
        case _, ["news"]:
            events = [f'data: {{"title": "News {number}"}}\n\n'.encode() for number in (1, 2)]
            return ServedResponse(200, (("content-type", "text/event-stream"),), events)
        case _:
            return _json(404, {"message": "no such path"})


def _json(status: int, value: Any) -> ServedResponse:
    return ServedResponse(status, JSON, json.dumps(value).encode())

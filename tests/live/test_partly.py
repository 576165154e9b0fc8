"""Live runs where only a part can be sent or kept: other credentials are missing, responses are too long, streams are left."""

from __future__ import annotations

import itertools
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.support.commands import Done, invoke

from specloom.conformance.http.events import items
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.live.live_client import MOST_ITEMS

DESCRIPTION = """
openapi: 3.1.0
info: {title: Parts, version: '1'}
paths:
  /open: {get: {operationId: open, security: [], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /either: {get: {operationId: either, security: [{key: []}, {}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /key: {get: {operationId: key, security: [{key: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /other: {get: {operationId: other, security: [{other: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /both: {get: {operationId: both, security: [{key: [], other: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /pair: {get: {operationId: pair, security: [{pair: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /token: {get: {operationId: token, security: [{token: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
  /any: {get: {operationId: any, security: [{token: []}, {key: []}], responses: {'200': {$ref: '#/components/responses/Thing'}}}}
components:
  responses: {Thing: {description: A thing., content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: x-key}
    other: {type: http, scheme: bearer}
    pair: {type: http, scheme: basic}
    token: {type: oauth2, flows: {clientCredentials: {tokenUrl: /oauth/token, scopes: {}}}}
"""

STREAMS = """
openapi: 3.1.0
info: {title: Long, version: '1'}
paths:
  /lines: {get: {operationId: lines, responses: {'200': {description: Lines., content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/N'}}}}}}}
  /blob: {get: {operationId: blob, responses: {'200': {description: Bytes., content: {application/octet-stream: {schema: {type: string, format: binary}}}}}}}
  /long: {get: {operationId: long, responses: {'200': {description: Long., content: {application/json: {schema: {type: string}}}}}}}
  /short: {get: {operationId: short, responses: {'200': {description: Short., content: {application/json: {schema: {$ref: '#/components/schemas/N'}}}}}}}
components:
  schemas: {N: {type: object, required: [n], properties: {n: {type: integer}}}}
"""
JSON = (("content-type", "application/json"),)


def project(folder: Path, name: str, description: str) -> Path:
    """A project with one API and its package."""
    (folder / "specs" / name).mkdir(parents=True)
    (folder / "specs" / name / "openapi.yaml").write_text(description, encoding="utf-8")
    done = invoke(["regenerate", "--root", str(folder)])
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("parts"), "live_parts", DESCRIPTION)


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("streams"), "live_streams", STREAMS)


def states(done: Done) -> dict[str, str]:
    """State of each operation in a JSON report."""
    assert done.stdout, done.output
    return {each["operation"]: each["state"] for each in json.loads(done.stdout)[0]["verdicts"]}


@pytest.mark.parametrize("mode", ["--live", "--fuzz"])
def test_operations_whose_credentials_are_there_are_judged(
    parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    if mode == "--fuzz":
        pytest.importorskip("schemathesis", reason="specloom[fuzz] is not installed")
    for name in ("KEY", "OTHER", "USERNAME", "PASSWORD", "CLIENT_ID", "CLIENT_SECRET", "API_KEY", "TOKEN"):
        monkeypatch.delenv(f"LIVE_PARTS_{name}", raising=False)
    monkeypatch.setenv("LIVE_PARTS_KEY", "k-3f9a2c71e8")
    monkeypatch.setenv("LIVE_PARTS_USERNAME", "someone")
    asked: set[str] = set()

    def answer(request: HttpRequest) -> ServedResponse:
        asked.add(request.url)
        return ServedResponse(200, JSON, b'{"n": 1}')

    more = ["--recordings", str(tmp_path)] if mode == "--live" else ["--budget", "20"]
    with serving(answer) as url:
        done = invoke(["conform", "live_parts", mode, "--root", str(parts), "--url", url, "--format", "json", *more])
    assert done.exit_code == 0, done.output
    assert asked == {"/open", "/either", "/key", "/any"}
    skipped = {"/other", "/both", "/pair", "/token"}
    assert states(done) == {f"GET {path}": "skipped" if path in skipped else "ok" for path in (*asked, *skipped)}
    for path in skipped:
        assert f"GET {path}" in done.output.partition("requests sent")[2]
    assert "not sent: 1: credentials are missing: pass client_id=" in done.output


def test_without_any_response_it_says_what_is_missing(
    parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = DESCRIPTION.replace("security: [], ", "security: [{key: []}], ").replace("{key: []}, {}", "{key: []}")
    other = project(tmp_path, "live_closed", text)
    monkeypatch.delenv("LIVE_CLOSED_KEY", raising=False)
    with serving(lambda _: ServedResponse(200, JSON, b"{}")) as url:
        done = invoke(["conform", "live_closed", "--live", "--root", str(other), "--url", url])
    assert (done.exit_code, "cannot-send" in done.output) == (2, True)
    assert (
        "credentials are missing: pass key=... to the client or set the environment variable LIVE_CLOSED_KEY: GET /open"
        in done.output
    )


def endless(size: int) -> Iterator[bytes]:
    """JSON lines in pieces of a size that is no multiple of theirs."""
    text, numbers = b"", itertools.count()
    while True:
        while len(text) < size:
            text += b'{"n": %d}\n' % next(numbers)
        yield text[:size]
        text = text[size:]


def served(request: HttpRequest) -> ServedResponse:
    """Two responses that are too long to keep, a stream without an end, and a short response."""
    match request.url:
        case "/lines":
            return ServedResponse(200, (("content-type", "application/x-ndjson"),), endless(97))
        case "/blob":
            return ServedResponse(200, (("content-type", "application/octet-stream"),), itertools.repeat(b"x" * 65536))
        case "/long":
            return ServedResponse(200, JSON, itertools.chain([b'"'], itertools.repeat(b"x" * 65536)))
        case _:
            return ServedResponse(200, JSON, b'{"n": 1}')


@pytest.mark.parametrize("mode", ["--live", "--fuzz"])
def test_what_is_left_early_is_no_fault_of_the_server(streams: Path, tmp_path: Path, mode: str) -> None:
    if mode == "--fuzz":
        pytest.importorskip("schemathesis", reason="specloom[fuzz] is not installed")
    more = ["--recordings", str(tmp_path)] if mode == "--live" else []
    with serving(served) as url:
        done = invoke(
            ["conform", "live_streams", mode, "--root", str(streams), "--url", url, "--format", "json", *more]
        )
    expected = {"GET /lines": "ok", "GET /blob": "skipped", "GET /long": "skipped", "GET /short": "ok"}
    assert (states(done), done.exit_code) == (expected, 0), done.output
    assert "its response is longer than 16 MiB" in done.output
    if mode == "--live":
        (file,) = tmp_path.rglob("*lines*/*.http")
        kept = file.read_text(encoding="utf-8")
        assert kept.count('{"n"') >= MOST_ITEMS


def test_items_of_json_lines_end_at_line_feeds_only() -> None:
    texts = '{"a": "\u2028\x85\x0b"}\r\n\n{"a": 1}\n'
    assert items(texts.encode(), "jsonl", None) == ['{"a": "\u2028\x85\x0b"}\r', {"a": 1}]
    assert items('{"a": "\u2028\x85"}\n'.encode(), "jsonl", None) == [{"a": "\u2028\x85"}]
    assert items(b'\x1e{"a": 1}\n\x1e2\n', "jsonl", None) == [{"a": 1}, 2]


@contextmanager
def hasty() -> Iterator[str]:
    """A server that never says it closes connections, and closes each a moment after its response."""
    moments = itertools.cycle([0.0, 0.001, 0.002, 0.005])

    def one(connection: socket.socket, moment: float) -> None:
        with connection, suppress(OSError):
            received = b""
            while b"\r\n\r\n" not in received:
                data = connection.recv(65536)
                if not data:
                    return
                received += data
            connection.sendall(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n" + b'{"n": 1}'
            )
            time.sleep(moment)

    def accept(listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=one, args=(listener.accept()[0], next(moments)), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, args=(listener,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)


def test_a_server_that_closes_idle_connections_is_no_finding(parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request on a connection that the server closes at that moment fails, and nothing is retried."""
    pytest.importorskip("schemathesis", reason="specloom[fuzz] is not installed")
    monkeypatch.setenv("LIVE_PARTS_KEY", "k-3f9a2c71e8")
    requests: list[Any] = []
    with hasty() as url:
        for seed in ("1", "2", "3"):
            options = ["--root", str(parts), "--url", url, "--format", "json", "--seed", seed]
            requests.append(invoke(["conform", "live_parts", "--fuzz", *options]))
    assert [done.exit_code for done in requests] == [0, 0, 0], requests[0].output


def test_every_live_request_has_its_own_connection(
    parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIVE_PARTS_KEY", "k-3f9a2c71e8")
    said: list[str | None] = []

    def answer(request: HttpRequest) -> ServedResponse:
        said.append(dict(request.headers).get("connection"))
        return ServedResponse(200, JSON, b'{"n": 1}')

    with serving(answer) as url:
        options = ["--root", str(parts), "--url", url, "--recordings", str(tmp_path)]
        assert invoke(["conform", "live_parts", "--live", *options]).exit_code == 0
    assert said == ["close"] * 4

"""Clients that ask for access tokens: against a server of this machine, and judged; no token is asked for elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.support.commands import invoke

from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.store import find_recordings

JSON = (("content-type", "application/json"),)
SECRET = "oauth-7hQ2vTz9LmXw4RkB"
DESCRIPTION = """
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: 'https://things.example/v1'}]
security: [{o: [read]}]
paths:
  /things:
    get:
      operationId: list_things
      responses: {'200': {description: All., content: {application/json: {schema: {type: array, items: {type: integer}}}}}}
  /oauth/token:
    post:
      operationId: token
      security: []
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {type: object, required: [grant_type], properties: {grant_type: {type: string}}}}}
      responses: {'200': {description: A token., content: {application/json: {schema: {type: object, properties: {access_token: {type: string}}}}}}}
components:
  securitySchemes:
    o: {type: oauth2, flows: {clientCredentials: {tokenUrl: /oauth/token, scopes: {read: Reads.}}}}
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a client of credentials (RFC 6749 section 4.4)."""
    root = tmp_path_factory.mktemp("oauth")
    (root / "specs" / "live_things").mkdir(parents=True)
    (root / "specs" / "live_things" / "openapi.yaml").write_text(DESCRIPTION, encoding="utf-8")
    assert invoke(["regenerate", "--root", str(root)]).exit_code == 0
    return root


def test_tokens_are_asked_for_and_judged_apart(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(request: HttpRequest) -> ServedResponse:
        asked.append(f"{request.method} {request.url}")
        token = {"access_token": "a1-very-secret-token", "token_type": "bearer", "expires_in": 60}
        return ServedResponse(200, JSON, json.dumps(token if "token" in request.url else [1]).encode())

    monkeypatch.setenv("LIVE_THINGS_CLIENT_ID", "someone-2931")
    monkeypatch.setenv("LIVE_THINGS_CLIENT_SECRET", SECRET)
    with serving(answer) as url:
        options = ["--root", str(project), "--url", f"{url}/pre/v1", "--recordings", str(tmp_path)]
        done = invoke(["conform", "live_things", "--live", *options])
    assert (done.exit_code, asked) == (0, ["POST /oauth/token", "GET /pre/v1/things"]), done.output
    assert "2 of at most 20 requests sent" in done.output
    (file,) = find_recordings(tmp_path)
    written = file.read_text(encoding="utf-8")
    assert SECRET not in written
    assert "a1-very-secret-token" not in written


def test_recordings_of_the_api_and_of_its_token_endpoint_are_judged(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIVE_THINGS_CLIENT_ID", "someone-2931")
    monkeypatch.setenv("LIVE_THINGS_CLIENT_SECRET", SECRET)
    for name, request, response in (
        ("things", "GET https://things.example/v1/things\nauthorization: Bearer REDACTED", "[1]"),
        (
            "token",
            "POST https://things.example/v1/oauth/token\ncontent-type: application/x-www-form-urlencoded\n=== text cut\n"
            "grant_type=client_credentials",
            '{"access_token": "REDACTED"}',
        ),
    ):
        text = f"specloom-recording: 1\n=== request {request}\n=== response 200\ncontent-type: application/json\n=== json\n{response}\n=== end\n"
        (tmp_path / f"{name}.http").write_text(text, encoding="utf-8")
    done = invoke(["conform", "live_things", "--root", str(project), "--recordings", str(tmp_path)])
    assert (done.exit_code, "live_things: 2 ok" in done.stdout) == (0, True), done.output
    wrong = (
        (tmp_path / "things.http")
        .read_text(encoding="utf-8")
        .replace("/v1/things", "/v1/things?a=1")
        .replace("[1]", '["x"]')
    )
    (tmp_path / "things.http").write_text(wrong, encoding="utf-8")
    failed = invoke(["conform", "live_things", "--root", str(project), "--recordings", str(tmp_path)])
    assert failed.exit_code == 1
    assert SECRET not in failed.output

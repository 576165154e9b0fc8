"""Path segments bound to identifiers survive every way of recording, and `replay --strict` answers the calls it recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from string import ascii_letters, ascii_uppercase, digits
from urllib.parse import quote

import httpx
import pytest
import yaml

from specloom import document, passes
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.owners import Owner
from specloom.conformance.record import RecordingSink
from specloom.conformance.recordings.httpx_hook import HttpxRecorder
from specloom.conformance.recordings.import_har import har_recordings
from specloom.conformance.recordings.import_vcr import vcr_recordings
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules
from specloom.conformance.replaying.replay import ReplayOptions, replaying
from specloom.conformance.store import find_recordings
from specloom.lower import lower
from specloom.settings import ClientSettings

DICE = Random(15)
ALL = ascii_letters + digits
JSON = (("content-type", "application/json"),)
BASE = "/api/v2"


def some(size: int, of: str = ALL) -> str:
    """A random identifier that has a letter and a digit."""
    return "a7" + "".join(DICE.choice(of) for _ in range(size - 2))


IDENTIFIERS = [
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    f"thread_{some(24)}",
    f"msg-{some(30)}",
    some(32, "0123456789abcdef"),
    some(64, "0123456789abcdef"),
    some(26, ascii_uppercase + digits),
    f"{some(12)}.{some(24)}",
    f"arn:aws:{some(24)}",
    f"org/{some(24)}",
    f"my file {some(24)}",
    f"a+b+{some(24)}",
    f"50%{some(24)}",
    f"~{some(24)}",
    f"ünï{some(24)}",
    f"tok_{some(24)}",
    f"pi_{some(24)}",
    f"key_{some(24)}",
    "me@example.com",
    "7",
]
SECRETS = [f"sk-{some(30)}", f"AKIA{some(16, ascii_uppercase + digits).upper()}", f"ghp_{some(36)}"]
TEMPLATES = [
    "/threads/{thread_id}/messages/{message_id}",
    "/files/{fileId}/content",
    "/files/{id}:download",
    "/ranges/{first}..{last}",
    "/repos/{owner}/{repo}",
    "/sessions/{session_id}",
    "/api_keys/{api_key_id}/roll",
    "/secrets/{secret_name}",
]


def described(folder: Path) -> ApiUnderTest:
    """An API with these paths."""
    paths = {
        template: {
            "get": {
                "operationId": f"get{number}",
                "parameters": [
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                    for name in re.findall(r"\{([^}]*)\}", template)
                ],
                "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": {}}}}},
            }
        }
        for number, template in enumerate([*TEMPLATES, "/invitations/{token}"])
    }
    file = folder / "openapi.json"
    servers = [{"url": f"https://api.example.com{BASE}"}]
    file.write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": servers, "paths": paths})
    )
    settings, read = ClientSettings(name="t", client="T"), document.load(file)
    return ApiUnderTest("t", passes.run(lower(read)[0], passes.Context(settings=settings)), read, settings)


def target(template: str, value: str) -> str:
    """The path of a request with a value in every variable."""
    return BASE + re.sub(r"\{[^}]*\}", lambda _: quote(value, safe=""), template)


TARGETS = [target(template, value) for template in TEMPLATES for value in (*IDENTIFIERS, *SECRETS)]


def by_hook(sink: RecordingSink, targets: list[str]) -> None:
    hooks = {"response": [HttpxRecorder(sink.keep)]}
    with serving(lambda _: ServedResponse(200, JSON, b"{}")) as server, httpx.Client(event_hooks=hooks) as client:
        for each in targets:
            client.get(server + each)


def by_proxy(sink: RecordingSink, targets: list[str]) -> None:
    with (
        serving(lambda _: ServedResponse(200, JSON, b"{}")) as server,
        recording_proxy(server, sink.keep) as proxy,
        httpx.Client() as client,
    ):
        for each in targets:
            client.get(proxy + each)


def by_cassette(sink: RecordingSink, targets: list[str]) -> None:
    response = {"status": {"code": 200}, "headers": {"content-type": ["application/json"]}, "body": {"string": "{}"}}
    interactions = [
        {"request": {"method": "GET", "uri": f"https://api.example.com{each}", "headers": {}}, "response": response}
        for each in targets
    ]
    keep_all(sink, vcr_recordings(yaml.safe_dump({"version": 1, "interactions": interactions}).encode(), "x.yaml"))


def by_har(sink: RecordingSink, targets: list[str]) -> None:
    content = {"mimeType": "application/json", "text": "{}"}
    entries = [
        {
            "request": {"method": "GET", "url": f"https://api.example.com{each}", "headers": []},
            "response": {
                "status": 200,
                "headers": [{"name": "content-type", "value": "application/json"}],
                "content": content,
            },
        }
        for each in targets
    ]
    keep_all(sink, har_recordings(json.dumps({"log": {"version": "1.2", "entries": entries}}).encode(), "x.har"))


def keep_all(sink: RecordingSink, found: Iterator[object]) -> None:
    for each in found:
        assert isinstance(each, Recording), each
        sink.keep(each)


@pytest.mark.parametrize("record", [by_hook, by_proxy, by_cassette, by_har])
def test_strict_replay_answers_what_was_recorded(
    record: Callable[[RecordingSink, list[str]], None], tmp_path: Path
) -> None:
    api = described(tmp_path)
    sink = RecordingSink(Owner(api, tmp_path / "recordings"))
    record(sink, TARGETS)
    assert not sink.problems
    assert not sink.leaks()
    written = " ".join(read_recording(file).request.url for file in find_recordings(tmp_path / "recordings"))
    missing = [each for each in TARGETS if each not in written and not any(secret in each for secret in SECRETS)]
    assert not missing
    assert not [secret for secret in SECRETS if secret in written]
    with replaying(api, tmp_path / "recordings", ReplayOptions(strict=True)) as server, httpx.Client() as client:
        refused = [each for each in TARGETS if client.get(server + each).status_code != 200]
        assert not refused
        assert client.get(server + target(TEMPLATES[0], "never-recorded")).status_code == 400


def test_a_variable_that_is_a_credential_goes(tmp_path: Path) -> None:
    api, token = described(tmp_path), some(20)
    sink = RecordingSink(Owner(api, tmp_path / "recordings"))
    by_hook(sink, [f"{BASE}/invitations/{token}"])
    (file,) = find_recordings(tmp_path / "recordings")
    assert token not in file.read_text()
    assert read_recording(file).operation == "GET /invitations/{token}"


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS"])
def test_requests_about_an_operation_keep_identifiers_and_share_a_folder(tmp_path: Path, method: str) -> None:
    api, identifiers = described(tmp_path), [some(24) for _ in range(3)]
    sink = RecordingSink(Owner(api, tmp_path / "recordings"))
    for each in identifiers:
        request = HttpRequest(method, f"https://api.example.com{BASE}/files/{each}/content")
        sink.keep(Recording(request, whole(200, JSON, b"")))
    kept = [read_recording(file) for file in find_recordings(tmp_path / "recordings")]
    assert {each.request.url.split("/")[-2] for each in kept} == set(identifiers)
    assert {each.operation for each in kept} == {f"{method} /files/{{fileId}}/content"}
    assert [each.name for each in (tmp_path / "recordings").iterdir()] == [f"{method.lower()}-files-fileid-content"]
    assert [redacted(each, RedactionRules()) for each in kept] == kept


def test_strict_replay_ignores_which_credential_is_sent(tmp_path: Path) -> None:
    """A body property and a query parameter that were redacted match whatever is sent there."""
    api = described(tmp_path)
    sink = RecordingSink(Owner(api, tmp_path / "recordings"))
    by_hook(sink, [f"{BASE}/repos/a/b?api_key=one-Secret-1&page=2"])
    with replaying(api, tmp_path / "recordings", ReplayOptions(strict=True)) as server:
        assert httpx.get(f"{server}{BASE}/repos/a/b?api_key=another-2&page=2").status_code == 200
        assert httpx.get(f"{server}{BASE}/repos/a/b?api_key=another-2&page=3").status_code == 400


def test_an_identifier_stays_wherever_it_is_repeated() -> None:
    identifier = some(24)
    body = json.dumps({"id": identifier, "message": f"There is no item {identifier}."}).encode()
    headers = (*JSON, ("location", f"/v1/items/{identifier}"))
    recording = Recording(HttpRequest("POST", "https://api.example.com/v1/items"), whole(201, headers, body))
    assert redacted(recording, RedactionRules()) == recording
    secret = some(24)
    leaky = json.dumps({"id": secret, "api_key": secret}).encode()
    clean = redacted(
        Recording(HttpRequest("POST", "https://api.example.com/v1/items"), whole(201, JSON, leaky)), RedactionRules()
    )
    assert clean.response is not None
    assert secret.encode() not in clean.response.body

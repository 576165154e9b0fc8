"""Recorded credentials that the description does not name are a gap of the description, said once; others must be sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.judge_credentials import credential_differences
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.conform import conform, said_once
from specloom.conformance.http.messages import Headers, HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.reporting.report import text as report_text
from specloom.conformance.store import save
from specloom.project import apis
from specloom.verbs.conform import described
from specloom.verbs.regenerate import regenerate

DOORS = """
openapi: 3.1.0
info: {title: Doors, version: '1'}
servers: [{url: 'https://doors.example/v1'}]
security: [{token: []}]
paths:
  /open: {get: {operationId: open, security: [], responses: {'204': {description: None.}}}}
  /token: {get: {operationId: token, responses: {'204': {description: None.}}}}
  /user: {get: {operationId: user, security: [{user: []}], responses: {'204': {description: None.}}}}
  /plain: {get: {operationId: plain, security: [{plain: []}], responses: {'204': {description: None.}}}}
  /custom: {get: {operationId: custom, security: [{custom: []}], responses: {'204': {description: None.}}}}
  /either: {get: {operationId: either, security: [{token: []}, {key: []}], responses: {'204': {description: None.}}}}
  /both: {get: {operationId: both, security: [{token: [], key: []}], responses: {'204': {description: None.}}}}
  /optional: {get: {operationId: optional, security: [{}, {key: []}], responses: {'204': {description: None.}}}}
  /login: {get: {operationId: login, security: [{login: []}], responses: {'204': {description: None.}}}}
  /session:
    get:
      operationId: session
      security: []
      parameters: [{name: X-Session-Token, in: header, schema: {type: string}}]
      responses: {'204': {description: None.}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    user: {type: http, scheme: basic}
    key: {type: apiKey, in: header, name: X-Api-Key}
    plain: {type: apiKey, in: header, name: Authorization}
    custom: {type: http, scheme: ApiKey}
    login: {type: openIdConnect, openIdConnectUrl: 'https://doors.example/.well-known/openid-configuration'}
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> ApiUnderTest:
    root = tmp_path_factory.mktemp("doors")
    (root / "specs" / "doors").mkdir(parents=True)
    (root / "specs" / "doors" / "openapi.yaml").write_text(DOORS)
    (root / "specs" / "doors" / "client.toml").write_text('package = "judged_doors_client"\n')
    regenerate(apis(root, ["doors"])[0])
    return described(apis(root, ["doors"])[0])


@pytest.fixture(scope="module")
def harness(api: ApiUnderTest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Harness]:
    generated = next(Path(tmp_path_factory.getbasetemp()).glob("doors*/generated"))
    with running_harness(load_package("judged_doors_client", generated)) as running:
        yield running


def recorded(path: str, headers: Headers) -> Recording:
    return Recording(HttpRequest("GET", f"https://doors.example/v1/{path}", headers), whole(204, (), b""))


BEARER = ("authorization", "Bearer REDACTED")
BASIC = ("authorization", "Basic REDACTED")
KEY = ("x-api-key", "REDACTED")


@pytest.mark.parametrize(
    ("path", "headers", "gaps"),
    [
        ("open", (BEARER,), ["/headers/authorization"]),
        ("open", (KEY,), ["/headers/x-api-key"]),
        ("open", (BEARER, KEY), ["/headers/authorization", "/headers/x-api-key"]),
        ("open", (("x-auth-token", "REDACTED"),), ["/headers/x-auth-token"]),
        ("open", (), []),
        ("open", (("cookie", "REDACTED"),), []),
        ("open", (("x-request-id", "r"), ("idempotency-key", "k")), []),
        ("token", (BEARER,), []),
        ("token", (("authorization", "REDACTED"),), []),
        ("token", (BASIC,), ["/headers/authorization"]),
        ("token", (BEARER, KEY), ["/headers/x-api-key"]),
        ("user", (BASIC,), []),
        ("user", (BEARER,), ["/headers/authorization"]),
        ("plain", (BEARER,), []),
        ("plain", (("authorization", "Token REDACTED"),), []),
        ("plain", (("authorization", "REDACTED"),), []),
        ("custom", (("authorization", "ApiKey REDACTED"),), []),
        ("custom", (("authorization", "apikey REDACTED"),), []),
        ("custom", (BEARER,), ["/headers/authorization"]),
        ("either", (BEARER,), []),
        ("either", (KEY,), []),
        ("either", (BASIC,), ["/headers/authorization"]),
        ("either", (KEY, ("x-amz-security-token", "REDACTED")), ["/headers/x-amz-security-token"]),
        ("both", (BEARER, KEY), []),
        ("both", (BEARER,), []),
        ("optional", (), []),
        ("optional", (KEY,), []),
        ("optional", (BEARER,), ["/headers/authorization"]),
        ("login", (BEARER,), []),
        ("session", (("x-session-token", "REDACTED"),), []),
    ],
)
def test_a_recorded_header_that_no_scheme_names_is_a_gap_of_the_description(
    harness: Harness, api: ApiUnderTest, path: str, headers: Headers, gaps: list[str]
) -> None:
    verdict = judge(harness, api, recorded(path, headers), path)
    assert ([each.pointer for each in verdict.violations], verdict.differences) == (gaps, ())


def test_it_is_said_once_and_without_its_value(harness: Harness, api: ApiUnderTest) -> None:
    found = [recorded("open", (("authorization", "Bearer hunter2-hunter2"),)) for _ in range(3)]
    found += [recorded("user", (BEARER,)), recorded("open", (("x-api-key", "hunter2"),))]
    verdicts = list(said_once(judge(harness, api, each, f"{n}") for n, each in enumerate(found)))
    assert [verdict.state for verdict in verdicts] == ["failed", "ok", "ok", "ok", "failed"]
    said = [str(each) for verdict in verdicts for each in verdict.violations]
    assert said == [
        'request /headers/authorization: expected credentials that the description names, got "Bearer"',
        'request /headers/x-api-key: expected credentials that the description names, got "a value"',
    ]


def test_one_known_gap_excuses_it(api: ApiUnderTest, tmp_path: Path) -> None:
    for at in range(3):
        request = HttpRequest("GET", f"https://doors.example/v1/open?n={at}", (BEARER,))
        save(Recording(request, whole(204, (), b"")), tmp_path, api)
    root = tmp_path / "elsewhere"
    report = conform(api, root, recordings=tmp_path)
    assert [each.state for each in report.verdicts] == ["failed", "ok", "ok"]
    gap = '[[gap]]\npointer = "/headers/authorization"\nreason = "The SDK sends its key to every path."\n'
    (tmp_path / "known_gaps.toml").write_text(gap)
    report = conform(api, root, recordings=tmp_path)
    assert [each.state for each in report.verdicts] == ["known", "ok", "ok"]
    said = "\n".join(report_text([report]))
    assert "known: GET /open 204 /headers/authorization: expected credentials that the description" in said


def test_a_described_header_that_the_client_does_not_send_is_a_difference(harness: Harness, api: ApiUnderTest) -> None:
    operation = api.client.operations["GET /token"]
    request = recorded("token", (BEARER,)).request
    other = HttpRequest("GET", "/token", (BASIC,))
    assert [
        each.part for each in credential_differences(api, operation, request, HttpRequest("GET", "/token"), "")
    ] == ["header authorization"]
    assert list(credential_differences(api, operation, request, other, ""))
    assert not list(credential_differences(api, operation, request, request, ""))

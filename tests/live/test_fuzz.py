"""`conform --fuzz` against applications on this machine: what it finds, says once and repeats; no network."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.live.conftest import KEY, Shop
from tests.support.commands import Done, invoke

from specloom.conformance.checking.compare import ComparisonRule, Difference
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.http.server import Hangup, ServedResponse, serving
from specloom.conformance.live import generate_requests
from specloom.conformance.live.findings import MOST_ALIKE, Findings
from specloom.conformance.live.seen_values import SeenValues
from specloom.conformance.recordings.import_curl import curl_recordings
from specloom.conformance.recordings.recording import Recording

JSON = (("content-type", "application/json"),)


@pytest.fixture
def schemathesis() -> None:
    """Skips a test where the extra is not installed."""
    pytest.importorskip("schemathesis", reason="specloom[fuzz] is not installed")


def fuzz(project: Path, url: str, *more: str) -> Done:
    """`conform live_shop --fuzz` at a URL, with a fixed seed."""
    return invoke(["conform", "live_shop", "--fuzz", "--root", str(project), "--url", url, "--seed", "5", *more])


def verdicts(done: Done) -> dict[str, dict[str, Any]]:
    """The verdicts of a JSON report, by case."""
    return {each["case"]: each for each in json.loads(done.stdout)[0]["verdicts"]}


@pytest.mark.usefixtures("schemathesis")
def test_what_an_application_does_wrong_is_found_once(project: Path, shop: tuple[Shop, str]) -> None:
    done = fuzz(project, shop[1], "--budget", "60", "--format", "json")
    found = verdicts(done)
    said = {
        case: (each["state"], *[wrong["expected"] for wrong in each.get("deviations", ())])
        for case, each in found.items()
    }
    assert done.exit_code == 1
    assert said == {
        "items.broken/1": ("failed", "no server error"),
        "items.retrieve/1": ("failed", "a described status"),
        "items.stock/1": ("failed", 'type "integer"'),
        "items.stock/2": ("failed", 'type "integer"'),
        "items.list": ("ok",),
        "ticks.watch": ("ok",),
        "items.create": ("skipped",),
    }
    assert len(shop[0].asked) == 60
    assert not any(each.startswith("POST") for each in shop[0].asked)
    assert "60 of at most 60 requests sent" in done.output
    assert "--seed 5 sends them again" in done.output
    assert KEY not in done.output


@pytest.mark.usefixtures("schemathesis")
def test_writes_are_sent_where_they_are_allowed(project: Path, shop: tuple[Shop, str]) -> None:
    done = fuzz(project, shop[1], "--budget", "60", "--allow-writes", "--format", "json")
    assert verdicts(done)["items.create"]["state"] == "ok"
    assert "201 x" in done.output


@pytest.mark.usefixtures("schemathesis")
def test_a_finding_can_be_repeated(project: Path, shop: tuple[Shop, str]) -> None:
    done = fuzz(project, shop[1], "--budget", "60")
    lines = re.findall(r"no server error, got 500\n +repeat: (.*)", done.stdout)
    assert len(lines) == 1
    (command,) = (
        each
        for each in curl_recordings(lines[0].replace("$SHOP_KEY", KEY).encode().decode(), "x")
        if isinstance(each, Recording)
    )
    request = command.request
    again = httpx.request(request.method, request.url, headers=dict(request.headers), content=request.body)
    assert again.status_code == 500


@pytest.mark.usefixtures("schemathesis")
def test_equal_seeds_send_equal_requests(project: Path, shop: tuple[Shop, str]) -> None:
    asked = shop[0].asked
    fuzz(project, shop[1], "--budget", "20")
    first = list(asked)
    asked.clear()
    fuzz(project, shop[1], "--budget", "20")
    assert asked == first
    asked.clear()
    fuzz(project, shop[1], "--budget", "20", "--seed", "6")
    assert asked != first


@pytest.mark.usefixtures("schemathesis")
def test_values_of_a_list_are_asked_for(project: Path, shop: tuple[Shop, str]) -> None:
    """Random names lead to 404 only; the list names the tea."""
    fuzz(project, shop[1], "--budget", "40")
    assert "GET /items/tea" in shop[0].asked


@pytest.mark.usefixtures("schemathesis")
def test_known_gaps_apply(project: Path, shop: tuple[Shop, str]) -> None:
    gaps = project / "tests" / "recordings" / "live_shop" / "known_gaps.toml"
    gaps.parent.mkdir(parents=True, exist_ok=True)
    keys = ("GET /items/{name}/stock", "GET /items/{name}", "GET /broken", "POST /elsewhere")
    gaps.write_text("".join(f'[[gap]]\noperation = "{key}"\nreason = "Known."\n' for key in keys), encoding="utf-8")
    try:
        done = fuzz(project, shop[1], "--budget", "60")
    finally:
        gaps.unlink()
    assert (done.exit_code, "2 ok, 4 known, 1 skipped" in done.stdout) == (0, True), done.output


@pytest.mark.usefixtures("schemathesis")
def test_a_server_that_hangs_up_is_said_once_for_each_operation(project: Path) -> None:
    asked: list[str] = []

    def silent(request: HttpRequest) -> ServedResponse:
        asked.append(request.url)
        if request.url.startswith("/items/"):
            raise Hangup
        return ServedResponse(200, JSON, b"[]")

    with serving(silent) as url:
        done = fuzz(project, url, "--budget", "40", "--format", "json")
    assert done.exit_code == 1
    assert [case for case in verdicts(done) if case.startswith("items.stock")] == ["items.stock/1"]


def test_without_the_extra_it_says_what_to_install(
    project: Path, shop: tuple[Shop, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate_requests, "find_spec", lambda name: None)
    done = fuzz(project, shop[1])
    assert (done.exit_code, shop[0].asked) == (2, [])
    assert "cannot-fuzz" in done.output and "pip install 'specloom[fuzz]'" in done.output


@pytest.mark.usefixtures("schemathesis")
def test_a_server_that_is_not_there_is_said(project: Path) -> None:
    done = fuzz(project, "http://127.0.0.1:9")
    assert (done.exit_code, "no response from http://127.0.0.1:9" in done.output) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["live_shop", "--live", "--fuzz"], "choose --live or --fuzz"),
        (["live_shop", "--seed", "3"], "--seed belongs to --fuzz"),
        (["live_shop", "--live", "--seed", "0"], "--seed belongs to --fuzz"),
        (["--fuzz"], "name the one API"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(project: Path, arguments: list[str], said: str) -> None:
    done = invoke(["conform", "--root", str(project), *arguments])
    assert (done.exit_code, said in done.output) == (2, True), done.output


def test_findings_keep_the_shortest_call_and_few_alike() -> None:
    findings = Findings()

    def verdict(pointer: str, repeat: str) -> Verdict:
        wrong = Difference("response", pointer, ComparisonRule("no property of this name"), 1)
        return Verdict("x", ok=False, operation="GET /x", status=200, violations=(wrong,), repeat=repeat)

    assert len(findings.add(verdict("/3/a", "curl long"))) == 1
    assert findings.add(verdict("/4/a", "curl")) == []
    for name in "bcdefg":
        findings.add(verdict(f"/0/{name}", "curl"))
    found = list(findings.verdicts({"GET /x": "x"}))
    assert [each.case for each in found] == [f"x/{number}" for number in range(1, MOST_ALIKE + 1)]
    assert found[0].repeat == "curl"


@pytest.mark.parametrize(
    ("path", "placed"),
    [
        ("/items/{id}", "/items/i%2F1"),
        ("/items/{itemId}", "/items/i%2F1"),
        ("/items/{item_id}/parts", "/items/i%2F1/parts"),
        ("/owners/{owner}", "/owners/ann"),
        ("/owners/{id}", None),
        ("/items", None),
    ],
)
def test_seen_values_take_the_place_of_variables(path: str, placed: str | None) -> None:
    seen = SeenValues()
    seen.saw(
        "/items", whole(200, JSON, b'{"data": [{"id": "i/1", "owner": "ann", "ok": true, "size": 1.5}, {"id": 2}]}')
    )
    seen.saw("/items/{id}", whole(404, JSON, b'{"id": "wrong"}'))
    seen.saw("/items", whole(200, JSON, b"not JSON"))
    request = seen.placed(path, HttpRequest("GET", "http://any.invalid/items/random?a=1"), 0)
    assert (request.url if request else None) == (f"http://any.invalid{placed}?a=1" if placed else None)


@pytest.mark.usefixtures("schemathesis")
@pytest.mark.parametrize(
    ("format", "said"),
    [
        (
            "github",
            "::error title=live_shop%3A items.broken/1::response: expected no server error, got 500%0Arepeat: curl",
        ),
        ("junit", '<testcase classname="live_shop" name="items.broken/1">'),
        ("html", "<pre>curl -X GET &#x27;http://127.0.0.1:"),
    ],
)
def test_findings_without_a_file_are_printed(project: Path, shop: tuple[Shop, str], format: str, said: str) -> None:
    assert said in fuzz(project, shop[1], "--budget", "60", "--format", format).stdout

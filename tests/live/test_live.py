"""`conform --live` against applications on this machine: what it sends, keeps, judges and says; no network."""

from __future__ import annotations

import gzip
import itertools
import json
from pathlib import Path

import pytest
from tests.live.conftest import KEY, Shop
from tests.support.commands import Done, invoke

from specloom.conformance.http.content_encoding import MOST_DECODED
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.live.guard import BudgetSpent, NotSent, RequestGuard
from specloom.conformance.live.live_client import MOST_BODY, MOST_ITEMS
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.store import find_recordings

JSON = (("content-type", "application/json"),)


def live(project: Path, into: Path, url: str, *more: str) -> Done:
    """`conform live_shop --live` at a URL."""
    return invoke(
        ["conform", "live_shop", "--live", "--root", str(project), "--url", url, "--recordings", str(into), *more]
    )


def test_reads_are_sent_recorded_and_judged(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    asked, url = shop[0].asked, shop[1]
    done = live(project, tmp_path, url)
    assert done.exit_code == 1
    assert sorted(asked) == ["GET /broken", "GET /items", "GET /items/tea", "GET /items/tea/stock", "GET /ticks"]
    assert shop[0].keys == {None, f"Bearer {KEY}"}
    assert 'response /left: expected type "integer", got "many"' in done.stdout
    assert "live_shop: 4 ok, 1 skipped, 1 failed" in done.stdout
    assert f"5 of at most 20 requests sent to {url}: 200 x 5; recorded in {tmp_path}" in done.output
    assert "not sent: 1: POST may change something; --allow-writes sends it" in done.output
    files = find_recordings(tmp_path)
    assert len(files) == 5
    assert all(KEY not in file.read_text(encoding="utf-8") for file in files)
    assert {read_recording(file).operation for file in files} >= {"GET /items/{name}", "GET /items/{name}/stock"}
    again = invoke(["conform", "live_shop", "--root", str(project), "--recordings", str(tmp_path)])
    assert "live_shop: 4 ok, 1 failed" in again.stdout


def test_writes_are_sent_where_they_are_allowed(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    done = live(project, tmp_path, shop[1], "--allow-writes", "--format", "json")
    assert "POST /items" in shop[0].asked
    states = {each["operation"]: each["state"] for each in json.loads(done.stdout)[0]["verdicts"]}
    assert states == {
        "GET /items": "ok",
        "GET /broken": "ok",
        "GET /items/{name}": "ok",
        "GET /ticks": "ok",
        "GET /items/{name}/stock": "failed",
        "POST /items": "ok",
    }


def test_the_budget_is_the_most_that_is_sent(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    done = live(project, tmp_path, shop[1], "--budget", "2")
    assert len(shop[0].asked) == 2
    assert "not sent: 3: the budget of 2 requests is spent; --budget raises it" in done.output


def test_a_recording_is_sent_again(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    recordings = project / "tests" / "recordings" / "live_shop"
    assert live(project, recordings, shop[1]).exit_code == 1
    kept = find_recordings(recordings)
    file = next(file for file in kept if "items.retrieve" in str(file))
    file.write_text(file.read_text(encoding="utf-8").replace("/items/tea", "/items/coffee"), encoding="utf-8")
    try:
        done = live(project, tmp_path, shop[1])
    finally:
        for each in kept:
            each.unlink()
    assert "GET /items/coffee" in shop[0].asked
    assert "404 x 1" in done.output


def test_known_gaps_excuse_and_need_not_occur(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    gaps = project / "tests" / "recordings" / "live_shop" / "known_gaps.toml"
    gaps.parent.mkdir(parents=True, exist_ok=True)
    stock = '[[gap]]\noperation = "GET /items/{name}/stock"\nreason = "It is told in words."\n'
    other = '[[gap]]\noperation = "POST /items"\npointer = "/name"\nreason = "Not called here."\n'
    gaps.write_text(stock + other, encoding="utf-8")
    try:
        done = live(project, tmp_path, shop[1])
    finally:
        gaps.unlink()
    assert (done.exit_code, "1 known" in done.stdout) == (0, True)


def test_missing_credentials_are_said(
    project: Path, tmp_path: Path, shop: tuple[Shop, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHOP_KEY")
    done = live(project, tmp_path, shop[1])
    assert (done.exit_code, shop[0].asked) == (0, ["GET /ticks"])
    assert "live_shop: 1 ok, 5 skipped" in done.stdout
    assert (
        "not sent: 4: credentials are missing: pass api_key=... to the client or set the environment variable SHOP_KEY: GET /items"
        in done.output
    )


def test_a_server_that_is_not_there_is_said(project: Path, tmp_path: Path) -> None:
    done = live(project, tmp_path, "http://127.0.0.1:9")
    assert (done.exit_code, "no response from http://127.0.0.1:9" in done.output) == (2, True)


def test_a_server_that_had_enough_is_left_alone(project: Path, tmp_path: Path) -> None:
    asked: list[HttpRequest] = []

    def busy(request: HttpRequest) -> ServedResponse:
        asked.append(request)
        return ServedResponse(429, JSON, b'{"detail": "slow down"}')

    with serving(busy) as url:
        done = live(project, tmp_path, url)
    assert len(asked) == 1
    assert "not sent: 4: the server answered 429: it was asked too often" in done.output


def test_refused_credentials_are_said(project: Path, tmp_path: Path) -> None:
    with serving(lambda _: ServedResponse(401, JSON, b'{"detail": "who?"}')) as url:
        done = live(project, tmp_path, url)
    assert "every request was refused: are the credentials in the environment valid?" in done.output


def test_a_redirect_is_not_followed(project: Path, tmp_path: Path) -> None:
    elsewhere: list[HttpRequest] = []

    def other(request: HttpRequest) -> ServedResponse:
        elsewhere.append(request)
        return ServedResponse(200, JSON, b"{}")

    with serving(other) as target, serving(lambda _: ServedResponse(307, (("location", target),))) as url:
        done = live(project, tmp_path, url)
    assert (elsewhere, done.exit_code, "307 x 5" in done.output) == ([], 1, True)


def test_a_stream_without_an_end_is_left(project: Path, tmp_path: Path, shop: tuple[Shop, str]) -> None:
    live(project, tmp_path, shop[1])
    (file,) = [file for file in find_recordings(tmp_path) if "ticks.watch" in str(file)]
    recording = read_recording(file)
    assert recording.response is not None
    assert MOST_ITEMS <= recording.response.body.count(b"data:") <= shop[0].ticks + 1
    assert "the reader closed the response early" in recording.source


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["live_shop", "--budget", "3"], "belong to --live"),
        (["live_shop", "--allow-writes"], "belong to --live"),
        (["--live"], "name the one API"),
        (["live_shop", "enkrypt", "--live"], "name the one API"),
        (["live_shop", "--live", "--budget", "0"], "Invalid value for '--budget'"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(project: Path, arguments: list[str], said: str) -> None:
    done = invoke(["conform", "--root", str(project), *arguments])
    assert (done.exit_code, said in done.output) == (2, True), done.output


def test_the_guard_stops_what_a_call_smuggles() -> None:
    import httpx

    guard = RequestGuard(1, token_urls=frozenset({"https://auth.example/token"}))
    with pytest.raises(NotSent, match="POST is not a read"):
        guard(httpx.Request("POST", "https://api.example/items"))
    with pytest.raises(NotSent, match="POST is not a read"):
        guard(httpx.Request("POST", "https://other.example/https://auth.example/token"))
    guard(httpx.Request("POST", "https://auth.example/token"))
    with pytest.raises(BudgetSpent):
        guard(httpx.Request("GET", "https://api.example/items"))


def test_a_body_without_an_end_ends_its_call(project: Path, tmp_path: Path) -> None:
    piece = b" " * (1 << 20)
    coded = (*JSON, ("content-encoding", "gzip"))
    bomb = gzip.compress(b" " * (MOST_DECODED + 1))

    def answer(request: HttpRequest) -> ServedResponse:
        if request.url.startswith("/items"):
            return ServedResponse(200, JSON, itertools.repeat(piece))
        return ServedResponse(200, coded, bomb)

    with serving(answer) as url:
        done = live(project, tmp_path, url, "--format", "json")
    states = (
        {each["operation"]: each["state"] for each in json.loads(done.stdout)[0]["verdicts"]} if done.stdout else {}
    )
    assert done.exit_code in (1, 2), done.output
    assert set(states.values()) <= {"failed", "skipped"}
    assert all(file.stat().st_size < MOST_BODY for file in tmp_path.rglob("*") if file.is_file())

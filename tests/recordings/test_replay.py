"""Recordings come back over a real socket, in time, strictly where asked, with faults; no generated client is needed."""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.runtime.wire import until

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.replaying.fault_injection import parse_fault
from specloom.conformance.replaying.regex_sample import UnsupportedPattern, matching_text
from specloom.conformance.replaying.replay import ReplayOptions, replay, replaying
from specloom.conformance.replaying.sample_values import sample_value
from specloom.conformance.store import save

JSON: Headers = (("content-type", "application/json"), ("x-request-id", "r7"))
URL = "https://pets.example.com/v1"


@pytest.fixture
def folder(tmp_path: Path, pets: ApiUnderTest) -> Path:
    """Recordings of two lists, a created pet, one that was refused, and a stream."""
    dogs = HttpRequest("GET", f"{URL}/pets?limit=2&tag=a")
    cats = HttpRequest("GET", f"{URL}/pets?limit=2&tag=b&tag=c")
    good = HttpRequest("POST", f"{URL}/pets", JSON, b'{"name": "Rex", "kind": "dog"}')
    wrong = HttpRequest("POST", f"{URL}/pets", JSON, b'{"name": "", "kind": "dog"}')
    events = tuple(Chunk(at, b"data: %d\n\n" % number) for number, at in enumerate((0.0, 0.2, 0.4)))
    for recording in (
        Recording(dogs, whole(200, JSON, b'[{"name": "Rex", "kind": "dog"}]')),
        Recording(cats, whole(200, JSON, b'[{"name": "Tom", "kind": "cat"}]')),
        Recording(good, whole(201, JSON, b'{"name": "Rex", "kind": "dog", "age": 3}')),
        Recording(wrong, whole(422, JSON, b'{"message": "no name"}')),
        Recording(
            HttpRequest("GET", f"{URL}/pets/slow"), HttpResponse(200, (("content-type", "text/event-stream"),), events)
        ),
    ):
        save(recording, tmp_path, pets)
    (tmp_path / "broken.http").write_text("nothing")
    return tmp_path


@pytest.fixture
def server(folder: Path, pets: ApiUnderTest) -> Iterator[str]:
    with replaying(pets, folder) as url:
        yield url


def test_what_was_recorded_comes_back(server: str) -> None:
    response = httpx.get(f"{server}/v1/pets", params={"limit": 2, "tag": ["b", "c"]})
    assert response.json() == [{"name": "Tom", "kind": "cat"}]
    assert response.headers["x-request-id"] == "r7"
    assert re.fullmatch(r"recording pets\.list/200-[0-9a-f]{8}", response.headers["x-specloom"])
    refused = httpx.post(f"{server}/v1/pets", json={"kind": "dog", "name": ""})
    assert (refused.status_code, refused.json()) == (422, {"message": "no name"}), "member order does not matter"
    assert httpx.get(f"{server}/pets?limit=2&tag=a").json()[0]["name"] == "Rex", "with or without the base path"


def test_the_nearest_comes_where_none_is_the_same(server: str) -> None:
    response = httpx.get(f"{server}/v1/pets", params={"limit": 9, "tag": ["b", "c"]})
    assert response.json()[0]["name"] == "Tom"
    assert response.headers["x-specloom"].startswith("nearest recording pets.list/200-")
    response = httpx.post(f"{server}/v1/pets", json={"name": "Bello", "kind": "bird"})
    assert response.status_code == 201, "a good response is nearer than an error"


def test_where_nothing_was_recorded_a_valid_value_is_made_up(server: str, pets: ApiUnderTest) -> None:
    response = httpx.get(f"{server}/v1/pets/7")
    assert response.headers["x-specloom"].startswith("nearest recording"), response.headers
    with replaying(pets, Path("/nowhere")) as empty:
        response = httpx.get(f"{empty}/v1/pets/7")
        assert response.headers["x-specloom"] == "made up"
        assert (response.json()["name"], response.json()["kind"]) == ("Rex", "dog")
        nothing = httpx.get(f"{empty}/v1/pets/mine")
        assert (nothing.status_code, nothing.content) == (204, b"")
        unknown = httpx.get(f"{empty}/v1/dinosaurs")
        assert (unknown.status_code, unknown.headers["x-specloom"]) == (404, "unknown operation")


def test_equal_numbers_are_the_same_request(folder: Path, pets: ApiUnderTest) -> None:
    body = b'{"name": "Rex", "kind": "dog", "weight": 1.0}'
    save(Recording(HttpRequest("POST", f"{URL}/pets", JSON, body), whole(201, JSON, b'{"name": "Rex"}')), folder, pets)
    with replaying(pets, folder, ReplayOptions(strict=True)) as server:
        same = httpx.post(f"{server}/v1/pets", json={"name": "Rex", "kind": "dog", "weight": 1})
        other = httpx.post(f"{server}/v1/pets", json={"name": "Rex", "kind": "dog", "weight": True})
    assert (same.status_code, other.status_code) == (201, 400)


def test_strict_refuses_what_was_not_recorded(folder: Path, pets: ApiUnderTest) -> None:
    with replaying(pets, folder, ReplayOptions(strict=True)) as server:
        assert httpx.get(f"{server}/v1/pets?limit=2&tag=a").status_code == 200
        response = httpx.get(f"{server}/v1/pets?limit=3")
    assert (response.status_code, response.headers["x-specloom"]) == (400, "refused: not recorded")
    assert "no recording of GET /pets with these arguments; 2 with others" in response.text


@pytest.mark.parametrize(("speed", "least", "most"), [(1.0, 0.38, 0.41), (4.0, 0.08, 0.11), (0.0, 0.0, 0.0)])
def test_events_come_in_their_time(
    folder: Path, pets: ApiUnderTest, monkeypatch: pytest.MonkeyPatch, speed: float, least: float, most: float
) -> None:
    waited: list[float] = []
    pieces: list[bytes] = []
    module = importlib.import_module("specloom.conformance.replaying.replay")

    def wait(left: float) -> None:
        """Until the piece before has arrived; a slow reader would get two at once."""
        waited.append(left)
        assert until(lambda: len(pieces) == len(waited))

    monkeypatch.setattr(module, "time", SimpleNamespace(perf_counter=lambda: sum(waited), sleep=time.sleep))
    monkeypatch.setattr(module, "_wait", wait)
    with (
        replaying(pets, folder, ReplayOptions(speed=speed)) as server,
        httpx.stream("GET", f"{server}/v1/pets/slow") as response,
    ):
        pieces.extend(response.iter_raw())
    assert b"".join(pieces) == b"data: 0\n\ndata: 1\n\ndata: 2\n\n"
    assert least <= sum(waited) <= most, "it waits as long as was recorded"
    assert len(pieces) == 3 or not speed, "pieces arrive one by one"


def test_latency_holds_for_every_answer(folder: Path, pets: ApiUnderTest) -> None:
    with replaying(pets, folder, ReplayOptions(latency=0.2)) as server:
        started = time.perf_counter()
        httpx.get(f"{server}/v1/pets?limit=2&tag=a")
    assert time.perf_counter() - started >= 0.2


def test_faults_befall_each_nth_request(folder: Path, pets: ApiUnderTest) -> None:
    faults = tuple(map(parse_fault, ("422@5", "reset@4", "garbage@3", "cut@2")))
    seen: list[str] = []
    with replaying(pets, folder, ReplayOptions(faults=faults)) as server:
        for _ in range(5):
            try:
                response = httpx.post(f"{server}/v1/pets", json={"name": "Rex", "kind": "dog"})
                seen.append("garbage" if response.content.startswith(b'{"not') else str(response.status_code))
            except httpx.RemoteProtocolError:
                seen.append("cut")
            except httpx.ReadError:
                seen.append("reset")
    assert seen == ["201", "cut", "garbage", "reset", "422"]


def test_a_status_that_nobody_recorded_is_answered_as_described(folder: Path, pets: ApiUnderTest) -> None:
    with replaying(pets, folder, ReplayOptions(faults=(parse_fault("429"),))) as server:
        response = httpx.get(f"{server}/v1/pets/7")
    assert (response.status_code, response.json(), response.headers["x-specloom"]) == (
        429,
        {"message": "text"},
        "made up",
    )


@pytest.mark.parametrize("text", ["", "999", "cut@0", "cut@", "explode", "503@-1", "503 @2"])
def test_a_fault_that_is_none_is_said_to_be_none(text: str, folder: Path, pets: ApiUnderTest) -> None:
    lines: list[str] = []
    assert replay(pets, folder, faults=[text], tell=lines.append) == 2
    assert "is not a valid fault" in lines[0]


@pytest.mark.parametrize(
    "wrong", [{"speed": -1.0}, {"latency": -0.1}, {"port": 70_000}, {"host": "256.0.0.1"}], ids=str
)
def test_what_cannot_be_served_is_said(wrong: dict[str, Any], folder: Path, pets: ApiUnderTest) -> None:
    lines: list[str] = []
    assert replay(pets, folder, tell=lines.append, **wrong) == 2
    assert lines[0].startswith("cannot replay: ")


def test_the_verb_serves_until_it_is_stopped(folder: Path, pets: ApiUnderTest) -> None:
    stop, lines = Event(), list[str]()
    thread = Thread(target=lambda: replay(pets, folder, tell=lines.append, stop=stop))
    thread.start()
    while not lines:
        time.sleep(0.01)
    url = re.search(r"http://\S+(?=;)", lines[0])
    assert url is not None
    assert httpx.get(f"{url[0]}/pets?limit=2&tag=a").status_code == 200
    stop.set()
    thread.join(60)
    assert not thread.is_alive()


def test_any_language_is_served(server: str) -> None:
    import urllib.request

    with urllib.request.urlopen(f"{server}/v1/pets?limit=2&tag=a") as response:
        assert response.status == 200
        assert response.read().startswith(b"[{")


def test_many_clients_at_once(server: str) -> None:
    def ask() -> None:
        with httpx.Client() as client:
            responses.extend(client.get(f"{server}/v1/pets?limit=2&tag=a").status_code for _ in range(10))

    responses = list[int]()
    threads = [Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert responses == [200] * 100


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9]{3}$",
        r"^\d{2,4}-[a-f]+$",
        "^(a|b)c?$",
        "x.*y",
        "^https?://",
        r"^[^@]+@[^@]+\.com$",
        "^$",
        "(?:ab){2}",
        r"^ft-\w{8}$",
        r"a\.b\/c",
        "[a-]",
        "^(?<year>[0-9]{4})$",
        "a{0}b",
        "z|",
    ],
)
def test_a_text_for_a_pattern(pattern: str) -> None:
    assert re.search(pattern.replace("?<year>", "?:"), matching_text(pattern))


@pytest.mark.parametrize("pattern", ["(?=a)b", "(?!a)", r"\p{L}+", "(", "[a", "a{x}", "a)", r"(a)\1"])
def test_a_pattern_that_is_too_hard_says_so(pattern: str) -> None:
    with pytest.raises(UnsupportedPattern):
        matching_text(pattern)


@given(st.text("ab[](){}|*+?^$\\.-0129,:<", max_size=12))
def test_any_pattern_ends_well(pattern: str) -> None:
    with suppress(UnsupportedPattern):
        matching_text(pattern)


LIMITED = [
    (ir.Int(ir.Constraints(minimum=5)), 5),
    (ir.Int(ir.Constraints(exclusive_minimum=5)), 6),
    (ir.Int(ir.Constraints(maximum=-3)), -3),
    (ir.Int(ir.Constraints(exclusive_maximum=0)), -1),
    (ir.Int(ir.Constraints(minimum=5, multiple_of=4)), 8),
    (ir.Str(ir.Constraints(minimum=6)), "textxx"),
    (ir.Str(ir.Constraints(maximum=2)), "te"),
    (ir.List(ir.Bool(), ir.Constraints(minimum=2)), [True, True]),
    (ir.Enum(("b", "a")), "b"),
    (ir.Const(None), None),
    (ir.Union((ir.Bool(), ir.Null())), True),
    (ir.Map(ir.Date()), {"key": "2026-11-20"}),
]


@pytest.mark.parametrize(("type", "value"), LIMITED, ids=lambda each: str(each)[:40])
def test_made_up_values_keep_their_limits(type: ir.Type, value: object) -> None:
    assert sample_value(type, {}) == value


def test_recursive_shapes_end() -> None:
    origin = ir.Origin("x", "")
    child = ir.Field("child", ir.Ref("node"), origin, required=True)
    shape = ir.Record("node", origin, ("Node",), (child,))
    assert str(sample_value(ir.Ref("node"), {"node": shape})).count("child") < 60


def test_head_and_options_are_answered(server: str) -> None:
    path = "/v1/pets"
    with httpx.Client(base_url=server) as client:
        got, asked = client.get(path), client.head(path)
        assert (asked.status_code, asked.content) == (got.status_code, b"")
        allowed = client.options(path)
        assert allowed.status_code == 204
        assert "GET" in allowed.headers["allow"]
        assert client.options("/no-such-path").status_code == 404

"""Real exchanges over loopback become recordings, by hook and by proxy, without their credentials; no public network."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.content_encoding import MOST_DECODED, decoded
from specloom.conformance.http.messages import Chunk, HttpRequest
from specloom.conformance.http.server import Hangup, ServedResponse, serving
from specloom.conformance.owners import Owner
from specloom.conformance.record import RecordingSink, record, recorder
from specloom.conformance.recordings.httpx_hook import HttpxRecorder
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.store import find_recordings

KEY = "Vt7wq2LmPz04XcKd91RbYsGh"
HEADERS = {"X-Pet-Pass": KEY, "authorization": f"Bearer {KEY}"}
JSON = (("content-type", "application/json"), ("server", "test"), ("x-request-id", "r1"), ("set-cookie", f"s={KEY}"))


READ = threading.Event()
"""The first event was read; it is set but in the test that waits for that."""
READ.set()


def slow_events() -> Iterator[bytes]:
    yield b"data: 1\n\n"
    READ.wait(60)
    yield b"data: 2\n\n"


def broken() -> Iterator[bytes]:
    yield b"data: 1\n\n"
    raise Hangup


def pet_shop(request: HttpRequest) -> ServedResponse:
    """A server with a few manners: JSON, gzip, events, an error that repeats the key, a body that breaks off."""
    match request.url.partition("?")[0]:
        case "/v1/events":
            return ServedResponse(200, (("content-type", "text/event-stream"),), slow_events())
        case "/v1/broken":
            return ServedResponse(200, (("content-type", "text/event-stream"),), broken())
        case "/v1/zip":
            return ServedResponse(200, (*JSON, ("content-encoding", "gzip")), gzip.compress(b'{"zip": true}'))
        case "/v1/pets/wrong":
            return ServedResponse(403, JSON, json.dumps({"message": f"{KEY} is not known"}).encode())
        case _:
            return ServedResponse(
                200, JSON, json.dumps({"name": "Rex", "kind": "dog", "got": len(request.body)}).encode()
            )


def all_bytes(folder: Path) -> bytes:
    return b"\n".join(file.name.encode() + file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def only(folder: Path) -> Recording:
    (file,) = find_recordings(folder)
    return read_recording(file)


def test_the_hook_records_what_a_sync_client_does(tmp_path: Path, pets: ApiUnderTest) -> None:
    with (
        serving(pet_shop) as server,
        httpx.Client(headers=HEADERS, event_hooks={"response": [recorder(tmp_path, pets)]}) as client,
    ):
        assert client.post(f"{server}/v1/pets?tag=a", json={"name": "Rex"}).json()["got"] == 14
    recording = only(tmp_path)
    assert (recording.api, recording.operation, recording.source) == ("pets", "POST /pets", "httpx hook")
    assert json.loads(recording.request.body) == {"name": "Rex"}
    assert ("x-pet-pass", "REDACTED") in recording.request.headers
    assert recording.response is not None
    assert recording.response.headers == (("content-type", "application/json"), ("x-request-id", "r1"))
    assert find_recordings(tmp_path)[0].parent.name == "pets.create"


def test_the_hook_records_what_an_async_client_does(tmp_path: Path) -> None:
    async def run(server: str) -> list[str]:
        hook = recorder(tmp_path)
        async with (
            httpx.AsyncClient(event_hooks={"response": [hook.on_async]}) as client,
            client.stream("GET", f"{server}/v1/events") as response,
        ):
            lines = []
            async for line in response.aiter_lines():
                lines += [line] if line else []
                if not READ.is_set():
                    await asyncio.sleep(0.12)
                    READ.set()
            return lines

    READ.clear()
    with serving(pet_shop) as server:
        assert asyncio.run(run(server)) == ["data: 1", "data: 2"]
    response = only(tmp_path).response
    assert response is not None
    assert [chunk.data for chunk in response.chunks] == [b"data: 1\n\n", b"data: 2\n\n"]
    assert response.chunks[1].at > 0.1, "the time between chunks is kept"


def test_the_hook_undoes_compression(tmp_path: Path) -> None:
    with serving(pet_shop) as server, httpx.Client(event_hooks={"response": [recorder(tmp_path)]}) as client:
        client.get(f"{server}/v1/zip")
    response = only(tmp_path).response
    assert response is not None
    assert json.loads(response.body) == {"zip": True}


def test_a_response_that_was_not_read_to_its_end_says_so(tmp_path: Path) -> None:
    with (
        serving(pet_shop) as server,
        httpx.Client(event_hooks={"response": [recorder(tmp_path)]}) as client,
        client.stream("GET", f"{server}/v1/events") as response,
    ):
        next(response.iter_raw())
    assert only(tmp_path).source == "httpx hook; the reader closed the response early"


def test_the_proxy_passes_everything_on_and_keeps_it(tmp_path: Path, pets: ApiUnderTest) -> None:
    shelf = RecordingSink(Owner(pets, tmp_path))
    with serving(pet_shop) as server, recording_proxy(f"{server}/v1", shelf.keep) as base_url, httpx.Client() as client:
        direct = client.get(f"{server}/v1/pets/7?a=b%20c", headers=HEADERS)
        through = client.get(f"{base_url}/pets/7?a=b%20c", headers=HEADERS)
        assert through.json() == direct.json()
        assert through.headers["set-cookie"] == direct.headers["set-cookie"], "the client still gets what is not kept"
        assert client.get(f"{base_url}/zip").json() == {"zip": True}
        READ.clear()
        with client.stream("GET", f"{base_url}/events") as response:
            pieces = response.iter_raw()
            assert next(pieces) == b"data: 1\n\n"
            READ.set()  # the server waits for it: chunks are passed on as they come
            assert list(pieces) == [b"data: 2\n\n"]
    names = sorted(file.parent.name for file in find_recordings(tmp_path))
    assert names == ["get-v1-events", "get-v1-zip", "pets.get"]
    assert KEY.encode() not in all_bytes(tmp_path)


def test_the_proxy_says_when_there_is_nobody_behind_it(tmp_path: Path) -> None:
    shelf = RecordingSink(Owner(None, tmp_path))
    with recording_proxy("http://127.0.0.1:9", shelf.keep) as base_url:
        response = httpx.get(f"{base_url}/x")
    assert response.status_code == 502
    assert "no response from http://127.0.0.1:9" in response.text
    assert find_recordings(tmp_path) == []


def test_a_response_that_breaks_off_breaks_off_for_the_client_too(tmp_path: Path) -> None:
    shelf = RecordingSink(Owner(None, tmp_path))
    with serving(pet_shop) as server, recording_proxy(server, shelf.keep) as base_url, pytest.raises(httpx.HTTPError):
        httpx.get(f"{base_url}/v1/broken")
    assert find_recordings(tmp_path) == [], "half a response is no evidence"


def test_a_command_is_recorded_through_its_base_url(tmp_path: Path, pets: ApiUnderTest) -> None:
    script = (
        "import os, urllib.request as u\n"
        f"r = u.Request(os.environ['PETS_BASE_URL'] + '/pets', b'{{\"name\": \"Rex\"}}', {{'X-Pet-Pass': '{KEY}'}})\n"
        "print(u.urlopen(r).read())\nraise SystemExit(3)"
    )
    with serving(pet_shop) as server:
        done = record(pets, tmp_path, command=[sys.executable, "-c", script], upstream=f"{server}/v1")
    assert (done.status, done.exit_code, len(done.files), done.leaks) == (3, 3, 1, ())
    recording = only(tmp_path)
    assert recording.operation == "POST /pets"
    assert recording.response is not None
    assert recording.response.elapsed is not None
    assert KEY.encode() not in all_bytes(tmp_path)


def test_what_cannot_be_recorded_is_said(tmp_path: Path, pets: ApiUnderTest) -> None:
    done = record(pets, tmp_path, command=["/nowhere/at-all"], upstream="http://127.0.0.1:9")
    assert done.exit_code == 2
    assert "cannot record" in done.problems[0]
    (tmp_path / "file").write_text("")
    script = "import os, urllib.request as u; print(u.urlopen(os.environ['PETS_BASE_URL'] + '/pets').read())"
    with serving(pet_shop) as server:
        done = record(pets, tmp_path / "file", command=[sys.executable, "-c", script], upstream=f"{server}/v1")
    assert (done.status, done.exit_code) == (0, 2), "the command went on"
    assert "cannot write a recording" in done.problems[0]


def test_the_same_exchange_is_written_once(tmp_path: Path) -> None:
    with serving(pet_shop) as server:
        for _ in range(3):
            with httpx.Client(event_hooks={"response": [recorder(tmp_path)]}) as client:
                client.get(f"{server}/v1/pets/1")
    assert len(find_recordings(tmp_path)) == 1


def test_files_are_imported_and_bad_ones_named(tmp_path: Path, pets: ApiUnderTest) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text(
        f"curl https://pets.example.com/v1/pets -H 'X-Pet-Pass: {KEY}' -d '{{\"name\": \"{KEY}\"}}'\n"
        "curl https://elsewhere.example.com/x\n"
    )
    empty = tmp_path / "empty.har"
    empty.write_text("{}")
    done = record(pets, tmp_path / "out", curl=[lines, tmp_path / "absent"], har=[empty])
    assert [read_recording(file).operation for file in done.files] == ["POST /pets", ""]
    assert len(done.problems) == 2
    assert "absent" in done.problems[0]
    assert "empty.har:1:1: not a valid HAR" in done.problems[1]
    assert done.exit_code == 2
    assert KEY.encode() not in all_bytes(tmp_path / "out")


def test_the_check_refuses_recordings_with_credentials(tmp_path: Path, pets: ApiUnderTest) -> None:
    good = "specloom-recording: 1\n=== request GET https://a.example.com/x\nx-pet-pass: REDACTED\n=== end\n"
    (tmp_path / "good.http").write_text(good)
    (tmp_path / "header.http").write_text(good.replace("REDACTED", "hunter2"))
    (tmp_path / "path.http").write_text(good.replace("/x", f"/sk-proj-{KEY}"))
    (tmp_path / "cut.http").write_text(good[:40])
    done = record(pets, tmp_path, check=True)
    found = {leak.file.name: leak.what for leak in done.leaks}
    assert set(found) == {"header.http", "path.http", "cut.http"}
    assert found["header.http"] == "contains a credential in a request header"
    assert found["path.http"] == "contains a credential in the URL"
    assert "truncated" in found["cut.http"]
    assert done.exit_code == 1


def without_body(request: HttpRequest) -> ServedResponse:
    """A server of responses that have no body."""
    match request.url:
        case "/v1/gone":
            return ServedResponse(204)
        case "/v1/same":
            return ServedResponse(304, (("etag", '"1"'),))
        case _:
            return ServedResponse(
                200, (("content-type", "text/plain"), ("x-host", dict(request.headers)["host"])), b"hello"
            )


def test_responses_without_a_body_are_recorded_and_closed() -> None:
    kept: list[Recording] = []
    with (
        serving(without_body) as server,
        recording_proxy(f"{server}/v1", kept.append) as proxy,
        httpx.Client(base_url=proxy, timeout=10) as client,
    ):
        for _ in range(40):
            assert client.delete("/gone").status_code == 204
            assert client.get("/same").status_code == 304
            head = client.head("/text")
            assert (head.status_code, head.headers["content-length"], head.content) == (200, "5", b"")
    assert len(kept) == 120
    statuses = [recording.response.status for recording in kept if recording.response is not None]
    assert sorted(set(statuses)) == [200, 204, 304]


def test_a_response_that_is_too_long_to_keep_is_forwarded_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.conformance.recordings.proxy.MOST_KEPT", 1 << 20)
    kept, missed = list[Recording](), list[str]()
    answer = ServedResponse(200, (), b"x" * (2 << 20))
    with serving(lambda _: answer) as server, recording_proxy(server, kept.append, missed.append) as proxy:
        assert len(httpx.get(f"{proxy}/long").content) == 2 << 20
    assert (kept, missed) == ([], ["GET /long has a response of 2 MiB, more than the 1 that are kept"])


def test_only_the_upstream_is_asked() -> None:
    kept: list[Recording] = []
    with (
        serving(without_body) as server,
        serving(without_body) as other,
        recording_proxy(server, kept.append) as proxy,
    ):
        host, port = proxy.removeprefix("http://").split(":")
        for target in (f"@{other.removeprefix('http://')}/x", f"{other}/x", "*", "x"):
            with socket.create_connection((host, int(port)), timeout=10) as connection:
                connection.sendall(f"GET {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n".encode())
                assert connection.makefile("rb").readline().split()[1] == b"400"
    assert not kept


def test_a_call_goes_on_whatever_happens_to_its_recording(tmp_path: Path) -> None:
    sink = RecordingSink(Owner(None, tmp_path))

    with (
        serving(lambda _: ServedResponse(200, (("content-type", "application/json"),), b'{"a": 1}}')) as server,
        httpx.Client(event_hooks={"response": [HttpxRecorder(sink.keep)]}) as client,
    ):
        assert client.get(server).content == b'{"a": 1}}'
    assert len(find_recordings(tmp_path)) == 1
    assert not sink.problems


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_expands_too_far_stays_coded(coding: str) -> None:
    plain = b"0" * (MOST_DECODED + 1)
    bomb = gzip.compress(plain) if coding == "gzip" else zlib.compress(plain)
    headers = (("content-encoding", coding),)
    assert b"".join(chunk.data for chunk in decoded(headers, [Chunk(0.0, bomb)])) == bomb
    small = gzip.compress(b"0" * 10) if coding == "gzip" else zlib.compress(b"0" * 10)
    assert b"".join(chunk.data for chunk in decoded(headers, [Chunk(0.0, small)])) == b"0" * 10

"""`recording=` of a generated client writes what it sends and gets, sync, async and streamed; nothing leaves this machine."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from specloom.conformance import load_package, recorder
from specloom.conformance.checking.generated_package import LoadedPackage, PackageNotFound
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.store import find_recordings

KEY = "tgp_v1_9sZ4wXk3QpLr8TnVb2YdJ6aHcMfUeGi0"
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


@pytest.fixture(scope="module")
def package(root: Path) -> LoadedPackage:
    try:
        return load_package("together_client", root / "generated")
    except PackageNotFound as missing:
        pytest.skip(str(missing))


def chat(request: HttpRequest) -> ServedResponse:
    """Answers a chat, whole or streamed; the first attempt of an upload fails."""
    if b'"stream": true' in request.body or b'"stream":true' in request.body:
        pieces = [f"data: {json.dumps(CHUNK)}\n\n".encode(), b"data: [DONE]\n\n"]
        return ServedResponse(200, (("content-type", "text/event-stream"),), pieces)
    return ServedResponse(
        200, (("content-type", "application/json"),), json.dumps({**CHUNK, "object": "chat.completion"}).encode()
    )


def kept(folder: Path) -> list[Recording]:
    return [read_recording(file) for file in find_recordings(folder)]


def test_a_sync_client_is_recorded(package: LoadedPackage, tmp_path: Path) -> None:
    with serving(chat) as server:
        client = package.module.Together(api_key=KEY, base_url=f"{server}/v1", recording=recorder(tmp_path))
        with client:
            assert client.chat.completions.create(**CHAT).id == "c"
            with client.chat.completions.create(**CHAT, stream=True) as stream:
                assert len(list(stream)) == 1
    plain, streamed = sorted(kept(tmp_path), key=lambda each: len(each.request.body))
    assert json.loads(plain.request.body) == CHAT
    assert ("authorization", "Bearer REDACTED") in plain.request.headers
    assert streamed.response is not None
    assert streamed.response.body.endswith(b"data: [DONE]\n\n")
    assert all(KEY.encode() not in file.read_bytes() for file in tmp_path.rglob("*.http"))


def test_an_async_client_is_recorded(package: LoadedPackage, tmp_path: Path) -> None:
    async def run(server: str) -> None:
        client = package.module.AsyncTogether(api_key=KEY, base_url=f"{server}/v1", recording=recorder(tmp_path))
        async with client:
            assert (await client.chat.completions.create(**CHAT)).id == "c"
            async with await client.chat.completions.create(**CHAT, stream=True) as stream:
                assert len([item async for item in stream]) == 1

    with serving(chat) as server:
        asyncio.run(run(server))
    assert len(kept(tmp_path)) == 2


def test_every_attempt_is_recorded(package: LoadedPackage, tmp_path: Path) -> None:
    answers = [ServedResponse(429, (("content-type", "application/json"), ("retry-after", "0")), b'{"error": {}}')]

    def first_busy(request: HttpRequest) -> ServedResponse:
        return answers.pop() if answers else chat(request)

    with serving(first_busy) as server:
        client = package.module.Together(
            api_key=KEY, base_url=f"{server}/v1", recording=recorder(tmp_path), max_retries=1
        )
        with client:
            client.models.list()
    assert sorted(each.response.status for each in kept(tmp_path) if each.response is not None) == [200, 429]


UPLOADS = [b'{"a": 1}\n', b"\x00\xff\r\n--specloom-boundary\r\n\x01", "ünï\r\n".encode(), b""]
FILE = {
    "id": "f",
    "object": "file",
    "created_at": 1,
    "purpose": "fine-tune",
    "filename": "a.jsonl",
    "bytes": 1,
    "FileType": "jsonl",
    "Processed": True,
}


def uploaded(folder: Path) -> list[bytes]:
    """The bodies of recorded uploads."""
    return [each.request.body for each in kept(folder)]


def test_uploads_are_recorded_with_their_bodies(package: LoadedPackage, tmp_path: Path) -> None:
    got: list[bytes] = []

    def answer(request: HttpRequest) -> ServedResponse:
        got.append(request.body)
        return ServedResponse(200, (("content-type", "application/json"),), json.dumps(FILE).encode())

    given = {"file_name": "a.jsonl", "purpose": "fine-tune"}
    with serving(answer) as server:
        options: dict[str, Any] = {"api_key": KEY, "base_url": f"{server}/v1"}
        with package.module.Together(**options, recording=recorder(tmp_path / "sync")) as client:
            for data in UPLOADS:
                client.files.upload(file=("a.jsonl", data), **given)

        async def upload() -> None:
            async with package.module.AsyncTogether(**options, recording=recorder(tmp_path / "async")) as client:
                for data in UPLOADS:
                    await client.files.upload(file=("a.jsonl", data), **given)

        asyncio.run(upload())
    for folder in ("sync", "async"):
        bodies = uploaded(tmp_path / folder)
        assert len(bodies) == len(UPLOADS)
        assert all(any(b"\r\n\r\n" + data + b"\r\n--" in body for body in bodies) for data in UPLOADS)
    assert len(got) == 2 * len(UPLOADS)


def test_parts_of_another_order_are_the_same_request(package: LoadedPackage, root: Path, tmp_path: Path) -> None:
    import httpx
    from tests.support.commands import invoke

    from specloom.conformance.owners import Owner
    from specloom.conformance.record import RecordingSink
    from specloom.conformance.recordings.proxy import recording_proxy

    sink = RecordingSink(Owner(None, tmp_path))
    answer = ServedResponse(200, (("content-type", "application/json"),), json.dumps(FILE).encode())
    with serving(lambda _: answer) as server, recording_proxy(f"{server}/v1", sink.keep) as proxy:
        for fields in ({"purpose": "fine-tune", "file_name": "a"}, {"file_name": "a", "purpose": "fine-tune"}):
            httpx.post(f"{proxy}/files/upload", data=fields, files={"file": ("a.jsonl", b"{}")})
    done = invoke(["conform", "together", "--root", str(root), "--recordings", str(tmp_path), "--format", "json"])
    found = [
        each["part"] for verdict in json.loads(done.stdout)[0]["verdicts"] for each in verdict.get("differences", ())
    ]
    assert "request body" not in found, done.stdout

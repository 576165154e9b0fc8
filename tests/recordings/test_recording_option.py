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

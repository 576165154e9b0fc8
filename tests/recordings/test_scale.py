"""A thousand recordings in one run take flat memory; `benchmarks/claims/conformance.py` measures their time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specloom import document, pipeline, settings
from specloom.conformance import load_package
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import PackageNotFound
from specloom.conformance.checking.harness import running_harness
from specloom.conformance.checking.run_recordings import run_recordings
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.store import find_recordings
from specloom.names.lock import Lock

MANY = 1_000
BLOCK = 50
JSON = (("content-type", "application/json"),)
URL = "https://api.together.xyz/v1/chat/completions"
SENT = {"model": "m", "messages": [{"role": "user", "content": "hi " * 50}], "max_tokens": 5}
MESSAGE = {"role": "assistant", "content": "hello " * 120}
CHOICE = {"index": 0, "finish_reason": "stop", "seed": 5, "logprobs": None, "message": MESSAGE}
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


def response(number: int) -> bytes:
    whole_response = {"id": f"chat-{number}", "object": "chat.completion", "created": number, "model": "m"}
    return json.dumps({**whole_response, "choices": [CHOICE], "usage": USAGE}).encode()


def resident() -> int:
    """Bytes of memory that this process has now."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("memory is measured on Linux")
    return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmRSS"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(MANY):
        request = HttpRequest("POST", URL, JSON, json.dumps(SENT).encode())
        recording = Recording(request, whole(200, JSON, response(number)))
        write_recording(recording, folder / str(number // 500) / f"{number:05}.http")
    return folder


def test_many_recordings_in_one_run(folder: Path, root: Path) -> None:
    try:
        package = load_package("together_client", root / "generated")
    except PackageNotFound as missing:
        pytest.skip(str(missing))
    chosen = settings.read(root / "specs" / "together", "together")
    described = document.load(root / "specs" / "together" / "openapi.yaml")
    api = ApiUnderTest("together", pipeline.build_client(described, chosen, Lock())[0], described, chosen)
    files = find_recordings(folder)
    verdicts = 0
    with running_harness(package, lean=True) as standing:
        list(run_recordings(standing, api, files[:BLOCK], folder))
        before = resident()
        for start in range(0, MANY, BLOCK):
            for verdict in run_recordings(standing, api, files[start : start + BLOCK], folder):
                assert verdict.differences == (), verdict
                verdicts += 1
        after = resident()
    assert verdicts == MANY
    assert after - before < 15_000_000, "memory does not grow with the number of recordings"

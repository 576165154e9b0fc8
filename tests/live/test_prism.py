"""`conform --live` and `--fuzz` against Prism, a mock server of npm that knows only the description. Needs npm and the network."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from tests.support.commands import invoke

PACKAGE = "@stoplight/prism-cli@5"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def prism(root: Path) -> Path:
    """The program, installed once next to other downloads."""
    npm, home = shutil.which("npm"), root / ".specloom" / "prism"
    if npm is None:
        pytest.skip("npm is absent")
    program = home / "node_modules" / ".bin" / "prism"
    if not program.exists():
        home.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([npm, "install", "--no-fund", "--no-audit", "--silent", PACKAGE], cwd=home, check=False)
        if done.returncode:
            pytest.skip(f"npm cannot install {PACKAGE}")
    return program


@pytest.fixture(scope="module")
def mock(prism: Path, shop_project: Path) -> Iterator[str]:
    """Prism with the description of the shop; its URL."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    description = shop_project / "specs" / "live_shop" / "openapi.json"
    command = [str(prism), "mock", "--port", str(port), str(description)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        url = f"http://127.0.0.1:{port}"
        try:
            for _ in range(600):
                try:
                    httpx.get(url)
                    break
                except httpx.TransportError:
                    time.sleep(0.1)
            yield url
        finally:
            server.terminate()


def states(report: str) -> dict[str, str]:
    """Operation -> state, without the stream: Prism streams nothing."""
    found = {each["operation"]: each["state"] for each in json.loads(report)[0]["verdicts"]}
    return {operation: state for operation, state in found.items() if operation != "GET /ticks"}


OK = dict.fromkeys(("GET /broken", "GET /items", "GET /items/{name}", "GET /items/{name}/stock", "POST /items"), "ok")


def test_live(project: Path, mock: str, tmp_path: Path) -> None:
    options = ["--url", mock, "--allow-writes", "--recordings", str(tmp_path), "--format", "json"]
    done = invoke(["conform", "live_shop", "--live", "--root", str(project), *options])
    assert states(done.stdout) == OK, done.output


def test_fuzz(project: Path, mock: str) -> None:
    pytest.importorskip("schemathesis", reason="specloom[fuzz] is not installed")
    options = ["--url", mock, "--allow-writes", "--seed", "1", "--budget", "60", "--format", "json"]
    done = invoke(["conform", "live_shop", "--fuzz", "--root", str(project), *options])
    assert states(done.stdout) == OK, done.output

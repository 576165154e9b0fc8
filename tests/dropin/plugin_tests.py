"""The resource tests of an SDK, unchanged, with the plugin `specloom.sdk_tests`: for packages below others, such as `acme.cloud.sdk`,
which the runner of ../shared does not find. Knows what docs/moving-in.md tells its readers.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import time
from pathlib import Path

GENERATOR = Path(__file__).resolve().parents[2] / "generator"
_SECONDS = 60


def run_plugin_tests(unpacked: Path, project: Path, name: str, python: Path, specloom: Path) -> tuple[int, int]:
    """How many pass and fail."""
    port = _free_port()
    serve = [str(specloom), "replay", name, "--root", str(project), "--port", str(port), "--speed", "0"]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (project / "generated", GENERATOR))),
        "TEST_API_BASE_URL": f"http://127.0.0.1:{port}",
    }
    command = [str(python), "-m", "pytest", "-p", "specloom.sdk_tests", "-c", os.devnull, "--rootdir", str(unpacked)]
    command += ["-o", "asyncio_mode=auto", "-p", "no:cacheprovider", f"--junitxml={project / 'tests.xml'}"]
    with subprocess.Popen(serve, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _await(port)
            tests = str(unpacked / "tests" / "api_resources")
            done = subprocess.run([*command, tests], env=environment, text=True, capture_output=True)
        finally:
            server.terminate()
    last = done.stdout.strip().rpartition("\n")[2]
    counted = {what: int(number) for number, what in re.findall(r"(\d+) (passed|failed|error)", last)}
    if not counted:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return counted.get("passed", 0), counted.get("failed", 0) + counted.get("error", 0)


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


def _await(port: int) -> None:
    """Wait until the server answers. Raises SystemExit."""
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until:
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise SystemExit(f"the replay server did not start on port {port}")

"""Measures two commands: CPU, wall time and memory of whole processes. Knows nothing of what they do."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs

from benchmarks.claim import Pair, Unable
from benchmarks.sampling import pair_of

ROOT = Path(__file__).resolve().parents[1]


COMPILED = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(ROOT / ".specloom" / "bench-pycache")}
"""Folder for bytecode, so that every module is compiled once, outside the folders of the packages."""


@attrs.frozen
class Spent:
    """The cost of one process, including its children.

    Attributes:
        cpu, wall: Seconds.
        memory: Peak memory of its largest process, in bytes.
        said: Standard output.
    """

    cpu: float
    wall: float
    memory: float
    said: str


def run(command: Sequence[str], cwd: Path | None = None, env: Mapping[str, str] | None = None) -> Spent:
    """Run a command to its end. Raises Unable if it fails."""
    began = time.perf_counter()
    # Standard error goes to a file: reading two pipes in turn would block a command that fills the second.
    with tempfile.TemporaryFile("w+") as complaints:
        process = subprocess.Popen(
            command,
            cwd=cwd or ROOT,
            env={**os.environ, **COMPILED, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        )
        assert process.stdout is not None
        with process.stdout as out:
            said = out.read()
        # Use wait4, which reports the resource usage of the process.
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            complaints.seek(0)
            raise Unable(f"{Path(command[0]).name} failed: {(complaints.read() or said).strip()[-300:]}")
    # Linux counts memory in kilobytes, macOS in bytes.
    memory = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Spent(used.ru_utime + used.ru_stime, wall, memory, said)


def python(*arguments: str) -> tuple[str, ...]:
    """A command of this interpreter."""
    return (sys.executable, *arguments)


def compare_runs(
    ours: Callable[[], Spent], peer: Callable[[], Spent], cost: Callable[[Spent], float], rounds: int, unit: str = "s"
) -> Pair:
    """The costs of alternating runs of both sides."""
    return pair_of(((cost(ours()), cost(peer())) for _ in range(rounds)), unit)


def compare_snippets(ours: str, peer: str, rounds: int = 15) -> Pair:
    """CPU seconds of two pieces of Python, each in a fresh interpreter whose own start is not counted."""
    sides = [_timed(text) for text in (ours, peer)]
    for side in sides:
        run(side)  # so that no round has to compile
    return compare_runs(lambda: run(sides[0]), lambda: run(sides[1]), lambda spent: float(spent.said), rounds)


def _timed(text: str) -> tuple[str, ...]:
    lines = ["import time", "began = time.process_time()", text, "print(time.process_time() - began)"]
    return python("-c", "\n".join(lines))

"""Commands that are ended from outside leave nothing behind, and those that cannot print say so; POSIX only."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.jobs import attempt_all

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and /dev/full are those of POSIX")

PROGRAM = """\
import signal, sys, time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from specloom.jobs import attempt_all
from specloom.termination import ending_in_order


def work(folder, number):
    with TemporaryDirectory(dir=folder) as kept:
        (Path(kept) / "at work").touch()
        time.sleep(60)


signal.signal(signal.SIGHUP, signal.SIG_DFL)  # which nohup ignores, and its children
with ending_in_order(), TemporaryDirectory(dir=sys.argv[1]) as own:
    list(attempt_all(partial(work, sys.argv[1]), range(4), 2))
"""


def until(holds: Callable[[], bool]) -> None:
    for _ in range(600):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError("not within 30 seconds")


def ended_by(number: signal.Signals, folder: Path, program: str = PROGRAM) -> int:
    """Send a signal to the parent alone, once both workers work; the exit code."""
    command = [sys.executable, "-c", program, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        until(lambda: len(list(folder.glob("*/at work"))) == 2)
        started.send_signal(number)
        assert started.stdout.read() == "", "workers hold the pipe open as long as they run"
        return started.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_ended_removes_what_it_and_its_workers_have_begun(
    number: signal.Signals, tmp_path: Path
) -> None:
    assert ended_by(number, tmp_path) == 128 + number
    assert list(tmp_path.iterdir()) == []


SLOW = """\
import sys, time
from pathlib import Path

from specloom.termination import ending_in_order

folder = Path(sys.argv[1])
with ending_in_order(once=True):
    try:
        (folder / "at work").touch()
        time.sleep(60)
    finally:
        (folder / "ending").touch()
        while not (folder / "signalled again").exists():
            time.sleep(0.01)
        for each in folder.iterdir():
            each.unlink()
"""


def test_a_second_signal_does_not_interrupt_what_the_first_began(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", SLOW, str(tmp_path)]) as started:
        until((tmp_path / "at work").exists)
        started.send_signal(signal.SIGTERM)
        until((tmp_path / "ending").exists)
        started.send_signal(signal.SIGTERM)
        (tmp_path / "signalled again").touch()
        assert started.wait() == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


SWALLOWED = """\
import signal

from specloom.termination import ending_in_order


class Finalized:
    def __del__(self):
        signal.raise_signal(signal.SIGTERM)


with ending_in_order():
    Finalized()
"""


def test_a_signal_that_arrives_in_a_finalizer_ends_the_command_all_the_same() -> None:
    done = subprocess.run([sys.executable, "-c", SWALLOWED], capture_output=True, text=True, check=False)
    assert "Exception ignored in" in done.stderr
    assert done.returncode == 128 + signal.SIGTERM


SLOW_WORKER = PROGRAM.replace(
    "        time.sleep(60)",
    """\
        try:
            time.sleep(60)
        finally:
            if number:  # the pool notices that the first worker ended, and sends a signal to this one
                while (Path(folder) / "0").exists():
                    time.sleep(0.01)
                time.sleep(0.5)
            (Path(folder) / str(number)).unlink()""",
).replace('"at work").touch()', '"at work").touch()\n        (Path(folder) / str(number)).touch()')


def test_a_worker_that_ends_slowly_removes_what_it_has_begun(tmp_path: Path) -> None:
    assert ended_by(signal.SIGTERM, tmp_path, SLOW_WORKER) == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


def test_workers_end_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    assert ended_by(signal.SIGKILL, tmp_path) == -signal.SIGKILL


def killed_once(folder: Path) -> int:
    """Kill this process if it is a worker and the first."""
    if multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return len(list(folder.iterdir()))


def test_the_work_of_a_killed_worker_is_done_by_its_parent(tmp_path: Path) -> None:
    assert [each.result for each in attempt_all(killed_once, [tmp_path] * 3, 2)] == [0, 0, 0]


@pytest.fixture
def versions(tmp_path: Path) -> list[str]:
    """Two versions of an API whose names no ASCII has."""
    text = (
        'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {/%s: {get: {responses: {"200": {description: b}}}}}\n'
    )
    for name, path in (("old.yaml", "café"), ("new.yaml", "😀")):
        (tmp_path / name).write_text(text % path, encoding="utf-8")
    return [str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]


@pytest.mark.parametrize(
    ("stream", "code"), [(">/dev/full", 2), (">&-", 1), (">/dev/null 2>&-", 1)], ids=["full", "closed", "no errors"]
)
def test_output_that_cannot_be_written(versions: list[str], stream: str, code: int) -> None:
    command = [sys.executable, "-m", "specloom", "diff", *versions]
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {stream}', "sh", *command], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr == ("standard output cannot be written: No space left on device\n" if code == 2 else "")


@pytest.mark.parametrize("given", [["--help"], ["--version"], [], ["lint", "--help"], ["completion", "bash"]])
def test_help_that_cannot_be_written(given: list[str]) -> None:
    command = [sys.executable, "-m", "specloom", *given]
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" >/dev/full', "sh", *command], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "standard output cannot be written: No space left on device\n")


def test_characters_that_the_encoding_lacks_are_escaped(versions: list[str]) -> None:
    command = [sys.executable, "-m", "specloom", "diff", *versions, "--format", "lines", "--wire-only"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "GET /caf\\xe9: " in done.stdout and "GET /\\U0001f600: " in done.stdout

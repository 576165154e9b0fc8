"""The scripts in `benchmarks/` have a command line, and measure nothing when asked for help."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("script", ["run.py", "doubling.py", "quick.py"])
def test_help_measures_nothing(script: str) -> None:
    done = run(script, "--help")
    assert (done.returncode, done.stdout[:6]) == (0, "usage:")


def test_claims_are_listed() -> None:
    done = run("run.py", "--list")
    assert done.returncode == 0
    assert len(done.stdout.split()) > 10


@pytest.mark.parametrize(
    ("script", "said"),
    [("run.py", "unknown claim: nope"), ("doubling.py", "unknown shape: nope"), ("quick.py", "unknown case: nope")],
)
def test_unknown_names_are_refused(script: str, said: str) -> None:
    done = run(script, "nope")
    assert done.returncode == 2
    assert said in done.stderr

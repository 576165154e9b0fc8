"""Runs the tests of generated commands under several versions of typer; knows pip and no command.

    make typer
    make typer ARGS="0.15.4 0.26.0"

The versions are the oldest that a package's extra `cli` admits, those after which typer changed inside (completion, its own copy of
click), and the newest. Each is installed into a folder that comes before the libraries of this environment.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.interface.running import LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".specloom" / "typer"
VERSIONS = ("0.15.4", "0.16.1", "0.20.1", "0.23.2", "0.25.1", "0.26.0", "newest")
TESTS = ("test_commands.py", "test_command_rules.py", "test_names.py")


def installed(version: str) -> Path | None:
    """The folder with a version, None where it cannot be installed."""
    folder = HOME / version
    wanted = "typer" if version == "newest" else f"typer=={version}"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade"]
    done = subprocess.run([*pip, "--target", str(folder), wanted], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"skipped: typer {version} cannot be installed: {done.stderr.strip().splitlines()[-1]}", flush=True)
    return folder if done.returncode == 0 else None


def passes(folder: Path) -> bool:
    """Whether the tests of commands pass with the libraries of a folder."""
    files = [f"tests/interface/{name}" for name in TESTS]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "2", *files],
        cwd=ROOT,
        env={**os.environ, LIBRARIES: str(folder)},
        check=False,
    )
    return done.returncode == 0


def main(versions: list[str]) -> int:
    """Run them all; 1 where one fails."""
    found = {version: folder for version in versions or VERSIONS if (folder := installed(version)) is not None}
    failed = [version for version, folder in found.items() if not passes(folder)]
    print(f"typer: {len(found) - len(failed)} of {len(found)} versions pass{f'; failed: {failed}' if failed else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

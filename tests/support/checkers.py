"""Runs mypy and pyright strictly over folders and counts what each looked at; knows nothing of what the files hold.

    python -m tests.support.checkers generator templates/runtime generated

Both tools pass silently over files they do not find, so a verdict counts: a checker that looked at fewer files than the folders
hold has failed.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parents[2]


@attrs.frozen
class Verdict:
    """What a type checker said.

    Attributes:
        tool: `mypy` or `pyright`.
        looked_at: Number of files it read.
        expected: Number of Python files in the folders it was given.
        errors: One line each, `file:line: message`.
        output: Whatever else it printed, shown when it could not run at all.
    """

    tool: str
    looked_at: int
    expected: int
    errors: tuple[str, ...]
    output: str = ""

    @property
    def clean(self) -> bool:
        """Whether every file was looked at and nothing was wrong."""
        return not self.errors and self.looked_at >= self.expected > 0

    def __str__(self) -> str:
        head = f"{self.tool}: {len(self.errors)} errors, {self.looked_at} files looked at, {self.expected} there"
        return "\n".join([head, *self.errors[:60], "" if self.looked_at else self.output]).rstrip()


def python_files(folders: Sequence[Path]) -> list[Path]:
    """Every Python file below the folders."""
    return sorted(path for folder in folders for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def mypy(folders: Sequence[Path], *, search: Sequence[Path] = ()) -> Verdict:
    """Run `mypy --strict`.

    Args:
        folders: What to check.
        search: Where packages, those in `folders` included, are imported from, besides the environment's own.
    """
    with tempfile.NamedTemporaryFile("w", suffix=".ini") as config:
        config.write(
            "[mypy]\nstrict = True\nenable_error_code = deprecated\npython_version = 3.11\nexplicit_package_bases = True\n"
        )
        config.flush()
        command = [sys.executable, "-m", "mypy", "--config-file", config.name, *map(str, folders)]
        done = _run(command, {"MYPYPATH": os.pathsep.join(map(str, search))})
    counted = re.search(r"(?:found in|checked) (\d+) source file", done.stdout)
    errors = tuple(line for line in done.stdout.splitlines() if ": error: " in line)
    output = done.stdout + done.stderr
    return Verdict("mypy", int(counted[1]) if counted else 0, len(python_files(folders)), errors, output)


def pyright(folders: Sequence[Path], *, search: Sequence[Path] = ()) -> Verdict:
    """Run pyright in strict mode; arguments as for `mypy`."""
    with tempfile.TemporaryDirectory() as scratch:
        # Absolute paths in `include` are ignored without a word, so all are made relative to the configuration.
        config = Path(scratch).resolve() / "pyrightconfig.json"
        config.write_text(json.dumps(_pyright_settings(folders, search, config.parent)))
        done = _run(
            [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(config)]
        )
    expected = len(python_files(folders))
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return Verdict("pyright", 0, expected, ("pyright could not run",), done.stdout + done.stderr)
    errors = tuple(_pyright_line(item) for item in report["generalDiagnostics"] if item["severity"] != "information")
    return Verdict("pyright", report["summary"]["filesAnalyzed"], expected, errors, done.stderr)


def _pyright_settings(folders: Sequence[Path], search: Sequence[Path], base: Path) -> dict[str, object]:
    def relative(path: Path) -> str:
        return os.path.relpath(path.resolve(), base)

    return {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [relative(path) for path in folders],
        "exclude": ["**/__pycache__"],
        "extraPaths": [relative(path) for path in search],
    }


def _pyright_line(item: dict[str, object]) -> str:
    match item:
        case {"file": str(file), "message": str(message), "range": {"start": {"line": int(line)}}}:
            return f"{file}:{line + 1}: {message} ({item.get('rule', '')})"
        case _:
            return str(item)


def _run(command: Sequence[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"} | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def main(names: Sequence[str]) -> int:
    """Print both verdicts on the folders; 1 unless both are clean."""
    folders = [ROOT / name for name in names]
    verdicts = [
        checker(folders, search=[ROOT / "generator", ROOT / "templates", ROOT / "generated"])
        for checker in (mypy, pyright)
    ]
    print(*verdicts, sep="\n")
    return 0 if all(verdict.clean for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

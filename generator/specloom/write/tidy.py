"""Formats rendered files: one run of ruff for a whole package. Does not check content."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.findings import Refused
from specloom.write.codes import UNFORMATTABLE
from specloom.write.paths import checked

_ARGUMENTS = ("format", "--isolated", "--no-cache", "--line-length=120", "--target-version=py311", ".")


def tidy(files: Mapping[str, str]) -> dict[str, str]:
    """`files` with their Python formatted; the runtime is already formatted, hand-written modules stay unchanged.

    Raises:
        Refused: A file is not valid Python, which a custom template may cause.
    """
    rendered = {path: text for path, text in checked(files).items() if _is_rendered(path)}
    with tempfile.TemporaryDirectory(prefix="specloom-") as generated:
        folder = Path(generated)
        for path, text in rendered.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode("utf-8"))
        _run(folder)
        formatted = {path: (folder / path).read_bytes().decode("utf-8") for path in rendered}
    return {path: formatted.get(path, text) for path, text in files.items()}


def _is_rendered(path: str) -> bool:
    copied = path.startswith(("_runtime/", "_interface/", "custom/")) and not path.startswith("_interface/operations/")
    return path.endswith(".py") and not copied


def _ruff() -> list[str]:
    """The command that runs ruff: its binary next to Python, which saves the start of an interpreter."""
    binary = shutil.which("ruff", path=str(Path(sys.executable).parent))
    return [binary] if binary else [sys.executable, "-m", "ruff"]


def _run(folder: Path) -> None:
    done = subprocess.run(
        [*_ruff(), *_ARGUMENTS], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        complaint = done.stderr.replace(str(folder), "").strip() or "ruff failed without a message"
        raise Refused(UNFORMATTABLE.found(complaint.splitlines()[0]))

"""Formats rendered files: one run of ruff for a whole package. Does not check content."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from specloom.findings import Refused
from specloom.write.codes import UNFORMATTABLE
from specloom.write.paths import checked

_ARGUMENTS = ("format", "--isolated", "--no-cache", "--line-length=120", "--target-version=py311")
_LINE_END = "\n"
_NEXT, _NEXT_FORMATTED = "#specloom: the next file begins here\n", "# specloom: the next file begins here\n"
"""The line between two files: a comment, which gets a space, unless it is inside a string that the file above does not end."""

_UNSURE = ("fmt:", "yapf:", _NEXT, _NEXT_FORMATTED)
"""Comments that would change how the files after them are formatted."""

_MOST_AT_ONCE = 2_000_000
"""Characters; ruff takes about fifteen times as much memory."""


def tidy(files: Mapping[str, str], *, at_once: bool = True) -> dict[str, str]:
    """`files` with their Python formatted; the runtime is already formatted, hand-written modules stay unchanged.

    Args:
        at_once: Whether the files may be formatted as one text, which saves writing, reading and deleting hundreds of files, and
            differs only for docstrings of modules that are not formatted themselves. Those of custom templates may not be.

    Raises:
        Refused: A file is not valid Python, which a custom template may cause.
    """
    rendered = {path: text for path, text in checked(files).items() if _is_rendered(path)}
    formatted: dict[str, str] = {}
    for group in _groups(rendered):
        formatted |= (_as_one_text(group) if at_once else None) or _in_folder(group)
    return {path: formatted.get(path, text) for path, text in files.items()}


def _groups(rendered: Mapping[str, str]) -> Iterator[dict[str, str]]:
    group: dict[str, str] = {}
    size = 0
    for path, text in rendered.items():
        group[path] = text
        size += len(text)
        if size > _MOST_AT_ONCE:
            yield group
            group, size = {}, 0
    if group:
        yield group


def _as_one_text(files: Mapping[str, str]) -> dict[str, str] | None:
    """The files formatted as one text; None if that may not be what they are one by one, or if one is not valid."""
    if any(sign in text for text in files.values() for sign in _UNSURE):
        return None
    joined = _NEXT.join(text if text.endswith("\n") else f"{text}\n" for text in files.values())
    done = _ruff("-", stdin=joined)
    parts = done.stdout.split(_NEXT_FORMATTED)
    if done.returncode != 0 or len(parts) != len(files):
        return None
    return {
        path: f"{part.strip(_LINE_END)}{_LINE_END}" if part.strip() else ""
        for path, part in zip(files, parts, strict=True)
    }


def _in_folder(files: Mapping[str, str]) -> dict[str, str]:
    """The files formatted one by one, on disk; raises Refused with the place of what is not valid."""
    with tempfile.TemporaryDirectory(prefix="specloom-") as generated:
        folder = Path(generated)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode("utf-8"))
        done = _ruff(".", cwd=folder)
        if done.returncode != 0:
            complaint = done.stderr.replace(str(folder), "").strip() or "ruff failed without a message"
            raise Refused(UNFORMATTABLE.found(complaint.splitlines()[0]))
        return {path: (folder / path).read_bytes().decode("utf-8") for path in files}


def _is_rendered(path: str) -> bool:
    copied = path.startswith(("_runtime/", "_interface/", "custom/")) and not path.startswith("_interface/operations/")
    return path.endswith(".py") and not copied


def _ruff(*paths: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """One run of ruff: of its binary next to Python, which saves the start of an interpreter."""
    binary = shutil.which("ruff", path=str(Path(sys.executable).parent))
    command = [binary] if binary else [sys.executable, "-m", "ruff"]
    return subprocess.run(
        [*command, *_ARGUMENTS, *paths],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

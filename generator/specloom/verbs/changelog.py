"""Adds the result of a comparison to `CHANGELOG.md` (Keep a Changelog 1.1.0). Compares nothing.

Only inserts lines, except that it replaces its own earlier line about the next version of the same package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.findings import Code, refused
from specloom.write import write_text

BAD_CHANGELOG = Code(
    "bad-changelog", "error", "CHANGELOG.md cannot be read, so no entry can be added", "Save it as UTF-8."
)
CODES = (BAD_CHANGELOG,)

_HEADINGS = ("Added", "Changed", "Removed")
_UNRELEASED = re.compile(r"## \[?Unreleased\]?", re.IGNORECASE)
_VERSION = re.compile(r"## |\[[^\]]+\]:\s")
"""The end of a version's section: the next version, or the link definitions at the end of the file."""
_FENCE = re.compile(r" {0,3}(```|~~~)")


def add_entry(root: Path, comparison: Comparison) -> None:
    """Add the changes to the unreleased section of the project's `CHANGELOG.md`, if there are any.

    Raises:
        Refused: The file cannot be read or written.
    """
    file = root / "CHANGELOG.md"
    try:
        text = file.read_bytes().decode("utf-8") if file.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise refused(BAD_CHANGELOG, str(file), f"cannot be read: {error}") from error
    added = with_entry(text, comparison)
    if added != text:
        write_text(file, added)


def with_entry(text: str, comparison: Comparison, *, bumps: bool = True) -> str:
    """The content of a changelog with the changes in its unreleased section, which is created if missing.

    Args:
        bumps: Whether to add the next version.
    """
    entries = list(_entries(comparison, bumps=bumps))
    if not entries:
        return text
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n") if text.strip() else ["# Changelog", ""]
    start, end = _unreleased(lines)
    part = lines[start:end]
    for heading, line in entries:
        _put(part, heading, line)
    lines[start:end] = part if end == len(lines) or not part[-1] else [*part, ""]
    return newline.join(lines if lines[-1] == "" else [*lines, ""])


def _unreleased(lines: list[str]) -> tuple[int, int]:
    """The first line below the heading of the unreleased section, which is created if missing, and its end."""
    ends = [at for at, line in _outside_code(lines) if _VERSION.match(line)]
    start = next((at + 1 for at in ends if _UNRELEASED.match(lines[at])), None)
    if start is None:
        at = ends[0] if ends else len(lines)
        before = [] if at == 0 or not lines[at - 1] else [""]
        lines[at:at] = [*before, "## Unreleased", ""]
        return at + len(before) + 1, at + len(before) + 2
    return start, next((at for at in ends if at >= start), len(lines))


def _outside_code(lines: list[str]) -> Iterator[tuple[int, str]]:
    fenced = False
    for at, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield at, line


def _put(part: list[str], heading: str, line: str) -> None:
    """Append a line to the section of a heading unless it exists; create the heading if missing."""
    stale = re.match(r"- Next version of `[^`]+`", line)
    if stale:
        part[:] = [each for each in part if each == line or not each.startswith(stale[0])]
    if line in part:
        return
    headings = [at for at, each in _outside_code(part) if each.startswith("### ")]
    start = next((at for at in headings if part[at].removeprefix("### ").strip() == heading), None)
    if start is None:
        at = _filled(part, len(part))
        part[at:at] = ["", f"### {heading}", "", line]
    else:
        at = _filled(part, next((at for at in headings if at > start), len(part)))
        part[at:at] = ["", line] if at == start + 1 else [line]


def _filled(lines: list[str], end: int) -> int:
    """The end of a section without trailing empty lines."""
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _entries(comparison: Comparison, *, bumps: bool) -> Iterator[tuple[str, str]]:
    for bump in comparison.bumps if bumps else ():
        if bump.package:
            yield "Changed", f"- Next version of `{bump.package}`: {bump.part} ({bump.reason})."
    for heading in _HEADINGS:
        yield from ((heading, f"- {_text(change)}") for change in comparison.changes if _heading(change) == heading)


def _heading(change: Change) -> str:
    if change.removal:
        return "Removed"
    return "Added" if "added" in change.id else "Changed"


def _text(change: Change) -> str:
    """The change and its location: `**Breaking:** Field removed (`pets_client.models.Pet.age`).`"""
    breaking = "**Breaking:** " if change.level == "error" else ""
    said = change.text.rstrip(".")
    named = [f"`{operation}`" for operation in change.operations[:3]]
    more = [f"{len(change.operations) - 3} more"] if len(change.operations) > 3 else []
    part = f"`{change.where}`" if change.side == "python" else change.where
    where = " ".join(each for each in (", ".join([*named, *more]), part) if each)
    return f"{breaking}{said[:1].upper()}{said[1:]}{f' ({where})' if where else ''}."

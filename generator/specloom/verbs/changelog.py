"""An entry in `CHANGELOG.md` (Keep a Changelog 1.1.0) that says what a comparison found. Knows that form; compares nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.write import write_text

_HEADINGS = ("Added", "Changed", "Removed")
_UNRELEASED = re.compile(r"^## \[?Unreleased\]?[^\n]*\n", re.MULTILINE | re.IGNORECASE)
_NEXT = re.compile(r"^## ", re.MULTILINE)
_START = "# Changelog\n\n## Unreleased\n"


def add_entry(root: Path, comparison: Comparison) -> None:
    """Add the changes to the unreleased part of the project's `CHANGELOG.md`; lines that are there already stay as they are.

    Raises:
        Refused: The file cannot be written.
    """
    file = root / "CHANGELOG.md"
    text = file.read_text(encoding="utf-8") if file.exists() else _START
    write_text(file, with_entry(text, comparison))


def with_entry(text: str, comparison: Comparison) -> str:
    """The text of a changelog with the changes in its unreleased part, which is made where there is none."""
    found = _UNRELEASED.search(text)
    if found is None:
        first = _NEXT.search(text)
        at = first.start() if first else len(text)
        text = f"{text[:at].rstrip()}\n\n## Unreleased\n\n{text[at:]}"
        found = _UNRELEASED.search(text)
        assert found is not None
    after = _NEXT.search(text, found.end())
    end = after.start() if after else len(text)
    return text[: found.end()] + _merged(text[found.end() : end], comparison) + text[end:]


def _merged(part: str, comparison: Comparison) -> str:
    lines: dict[str, list[str]] = {heading: [] for heading in _HEADINGS} | _sections(part)
    for heading, line in _entries(comparison):
        if line not in lines[heading]:
            lines[heading].append(line)
    blocks = [f"### {heading}\n" + "".join(f"{line}\n" for line in found) for heading, found in lines.items() if found]
    return "\n" + "\n".join(blocks) + "\n"


def _sections(part: str) -> dict[str, list[str]]:
    """Lines by the heading that they stand under."""
    found: dict[str, list[str]] = {}
    heading = "Changed"
    for line in part.splitlines():
        if line.startswith("### "):
            heading = line.removeprefix("### ").strip()
            found.setdefault(heading, [])
        elif line.strip():
            found.setdefault(heading, []).append(line)
    return found


def _entries(comparison: Comparison) -> Iterator[tuple[str, str]]:
    for bump in comparison.bumps:
        if bump.package:
            yield "Changed", f"- Next version of `{bump.package}`: {bump.part} ({bump.reason})."
    for change in comparison.changes:
        yield _heading(change), f"- {_text(change)}"


def _heading(change: Change) -> str:
    if change.removal:
        return "Removed"
    return "Added" if "added" in change.id else "Changed"


def _text(change: Change) -> str:
    breaking = "**Breaking:** " if change.level == "error" else ""
    where = f" ({', '.join(f'`{operation}`' for operation in change.operations[:3])})" if change.operations else ""
    said = change.text.rstrip(".")
    return f"{breaking}{said[:1].upper()}{said[1:]}{where}."

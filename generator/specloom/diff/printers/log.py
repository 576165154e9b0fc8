"""A history of changes as text, Markdown or JSON: a heading for each commit and its changes below. Compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from specloom.diff.history import HistoryEntry
from specloom.diff.printers.json import change_members
from specloom.diff.printers.markdown import cell
from specloom.diff.printers.wording import dumped, sentence
from specloom.findings import as_text, visible

LOG_FORMATS = ("text", "markdown", "json")


def show_log(entries: Iterable[HistoryEntry], format: str) -> str:
    """The history in one of `LOG_FORMATS`. Raises KeyError for another."""
    return _PRINTERS[format](list(entries))


def _text(entries: list[HistoryEntry]) -> str:
    return "".join(f"{line}\n" for entry in entries for line in _text_of(entry)) or "no changes visible to callers\n"


def _text_of(entry: HistoryEntry) -> Iterator[str]:
    yield visible(f"{entry.commit[:9]} {entry.date} {entry.subject}")
    for line, level in _lines(entry):
        yield visible(f"  {level} {line}")
    yield ""


def _markdown(entries: list[HistoryEntry]) -> str:
    return (
        "".join(f"{line}\n" for entry in entries for line in _markdown_of(entry)) or "No changes visible to callers.\n"
    )


def _markdown_of(entry: HistoryEntry) -> Iterator[str]:
    yield f"## {entry.date} {cell(entry.subject)} (`{entry.commit[:9]}`)\n"
    for line, level in _lines(entry):
        yield f"- **{level}** {cell(line)}"
    yield ""


def _lines(entry: HistoryEntry) -> Iterator[tuple[str, str]]:
    """What is said of a commit, each with its level."""
    if entry.comparison is None:
        yield as_text(entry.refusal) if entry.refusal else "cannot be read", "unread"
        return
    yield from ((f"{change.id} {sentence(change)}", change.level) for change in entry.comparison.changes)
    errors = (finding for finding in entry.comparison.findings if finding.severity == "error")
    yield from ((as_text(finding), "unread") for finding in errors)


def _json(entries: list[HistoryEntry]) -> str:
    return dumped([_members(entry) for entry in entries])


def _members(entry: HistoryEntry) -> dict[str, Any]:
    changes = [change_members(change) for change in entry.comparison.changes] if entry.comparison else []
    unread = [line for line, level in _lines(entry) if level == "unread"]
    return {"commit": entry.commit, "date": entry.date, "subject": entry.subject, "changes": changes, "unread": unread}


_PRINTERS: Mapping[str, Callable[[list[HistoryEntry]], str]] = {"text": _text, "markdown": _markdown, "json": _json}

"""Prints changes as a unified diff that `git apply` accepts. Does not apply them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from specloom.write.disk import FileChange


def unified(home: str, found: Iterable[FileChange]) -> str:
    """The changes of the folder called `home`, file by file."""
    return "".join(line for change in found for line in _one(home, change))


def _one(home: str, change: FileChange) -> Iterator[str]:
    before = "/dev/null" if change.before is None else f"a/{home}/{change.path}"
    after = "/dev/null" if change.after is None else f"b/{home}/{change.path}"
    lines = difflib.unified_diff(_lines(change.before), _lines(change.after), before, after)
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str | None) -> list[str]:
    return (
        []
        if text is None
        else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").splitlines(keepends=True)
    )

"""Where the keys of a TOML text are: line and column by path. Reads no values and judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys from the top; a number counts the items of an array."""

Places: TypeAlias = Mapping[Path, tuple[int, int]]
"""Path -> line and column, counted from 1."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'',
    re.DOTALL,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}\n#]+")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}


def toml_places(text: str) -> Places:
    """The place of each table, key and item of an array; what comes before the first mistake, where `text` is not valid TOML."""
    return _LazyPlaces(text)


def nearest(places: Places, path: Path) -> tuple[int, int] | tuple[None, None]:
    """The place of a path, or of the nearest thing around it that has one."""
    around = (path[:length] for length in range(len(path), 0, -1))
    return next((places[each] for above in around for each in (above, (*above, 0)) if each in places), (None, None))


def mistake(message: str, text: str) -> tuple[int, int, str]:
    """Line, column and reason of the mistake that `tomllib` reports with a message; the end of the text if it names no place."""
    at = re.search(r" \(at line (\d+), column (\d+)\)", message)
    if at:
        return int(at[1]), int(at[2]), message[: at.start()]
    lines = text.splitlines() or [""]
    return len(lines), len(lines[-1]) + 1, message.removesuffix(" (at end of document)")


def line_and_column(error: UnicodeDecodeError) -> tuple[int, int]:
    """The place of the first byte that is not text."""
    before = error.object[: error.start]
    return before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1


class _LazyPlaces(Mapping[Path, tuple[int, int]]):
    """The places in a text, found when the first one is asked for: most texts have no mistake, and scanning takes longer than parsing."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _found(self) -> dict[Path, tuple[int, int]]:
        return _Scanner(self._text).places()

    def __getitem__(self, path: Path) -> tuple[int, int]:
        return self._found[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


class _Scanner:
    """Walks through a text once, from key to key."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.table = text, 0, Path()
        self.found: dict[Path, tuple[int, int]] = {}
        self.counts: dict[Path, int] = {}

    def places(self) -> dict[Path, tuple[int, int]]:
        self._skip()
        while self.at < len(self.text):
            before = self.at
            if self._next("["):
                self._header()
            else:
                self._pair(self.table)
            self._skip()
            if self.at == before:  # not TOML
                break
        return self.found

    def _header(self) -> None:
        """`[table]` or `[[table]]`."""
        array = self._next("[")
        self._skip()
        start, steps = self.at, self._key()
        path = self._inside(steps, array=array)
        self.table = path
        self._put(path, start)
        self._skip()
        while self._next("]"):
            pass

    def _inside(self, steps: Path, *, array: bool) -> Path:
        """The path of a header: its steps, counted where they lead through arrays of tables."""
        path: Path = ()
        for depth, step in enumerate(steps, 1):
            path = (*path, step)
            if array and depth == len(steps):
                self.counts[path] = self.counts.get(path, -1) + 1
            if path in self.counts:
                path = (*path, self.counts[path])
        return path

    def _pair(self, table: Path) -> None:
        """`key = value`."""
        start = self.at
        path = (*table, *self._key())
        if self.at == start:
            return
        self._put(path, start)
        self._skip()
        if self._next("="):
            self._skip()
            self._value(path)

    def _value(self, path: Path) -> None:
        if self._next("{"):
            self._items(path, "}")
        elif self._next("["):
            self._items(path, "]")
        elif found := _STRING.match(self.text, self.at) or _BARE_VALUE.match(self.text, self.at):
            self.at = found.end()

    def _items(self, path: Path, end: str) -> None:
        """What an array or an inline table holds."""
        number = 0
        self._skip()
        while self.at < len(self.text) and not self._next(end):
            before = self.at
            if end == "}":
                self._pair(path)
            else:
                self._put((*path, number), self.at)
                self._value((*path, number))
            number += 1
            self._skip()
            self._next(",")
            self._skip()
            if self.at == before:  # not TOML
                return

    def _key(self) -> Path:
        """A dotted key."""
        steps: list[str | int] = []
        while True:
            self._skip()
            if found := _STRING.match(self.text, self.at):
                steps.append(_unquoted(found[0]))
            elif found := _BARE_KEY.match(self.text, self.at):
                steps.append(found[0])
            else:
                return tuple(steps)
            self.at = found.end()
            before = self.at
            self._skip()
            if not self._next("."):
                self.at = before
                return tuple(steps)

    def _put(self, path: Path, at: int) -> None:
        line = self.text.count("\n", 0, at) + 1
        self.found.setdefault(path, (line, at - (self.text.rfind("\n", 0, at) + 1) + 1))

    def _next(self, mark: str) -> bool:
        """Whether the text goes on with `mark`, which is read then."""
        if not self.text.startswith(mark, self.at):
            return False
        self.at += len(mark)
        return True

    def _skip(self) -> None:
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at


def _unquoted(quoted: str) -> str:
    """The string that a quoted key is."""
    inner = quoted[1:-1]
    return inner if quoted[0] == "'" else _ESCAPE.sub(_character, inner)


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2]
    if code:
        number = int(code, 16)
        return chr(number) if number <= 0x10FFFF else escape[0]
    return _ESCAPED.get(escape[3], escape[3])

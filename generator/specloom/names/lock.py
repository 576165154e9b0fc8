"""The names lock: positions in a description -> Python names, so that an upstream change never renames what users call.

Parses and prints `names.lock`; file access is elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any, cast

import attrs

from specloom.findings import Place, did_you_mean
from specloom.toml_places import Path, mistake, nearest, toml_places

SECTIONS = ("operations", "classes", "members")
KEPT = "kept"
_ABOUT = "# Names that users of the generated package rely on. Kept by `regenerate`; edit it to rename."
_HEADERS = frozenset(f"[{section}]" for section in (*SECTIONS, KEPT))
_ENTRY = re.compile(r'^"([^"\\\x00-\x1f\x7f]*)" = "([^"\\\x00-\x1f\x7f]*)"$', re.MULTILINE)
_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(0x20), 0x7F)} | {ord("\\"): "\\\\", ord('"'): '\\"'}


@attrs.frozen
class Lock:
    """The locked names.

    Attributes:
        operations: `"POST /chat/completions"` -> `"chat.completions.create"`.
        classes: Pointer of a schema -> class name.
        members: Pointer of a field or parameter -> attribute or argument name.
        kept: Places whose names are remembered although `client.toml` chooses them.
        file: Where it was read from.
        content: What was read.
    """

    operations: Mapping[str, str] = attrs.field(factory=dict[str, str])
    classes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    members: Mapping[str, str] = attrs.field(factory=dict[str, str])
    kept: frozenset[str] = frozenset()
    file: str = attrs.field(default="names.lock", eq=False)
    content: str = attrs.field(default="", eq=False, repr=False)

    def place(self, section: str, place: str) -> Place:
        """Where the file names a place."""
        line, column = nearest(toml_places(self.content), (section, place)) if self.content else (None, None)
        return Place(self.file, line, column)


class BadLock(ValueError):
    """A lock is not valid TOML, or contains something other than names.

    Attributes:
        place: Line and column.
        reason: What is wrong.
    """

    def __init__(self, place: tuple[int, int] | tuple[None, None], reason: str) -> None:
        super().__init__(reason)
        self.place, self.reason = place, reason


def parse(text: str, file: str = "names.lock") -> Lock:
    """Parse a lock. Raises BadLock."""
    tables: Mapping[str, Any] = _as_printed(text) or _as_toml(text)
    for path, reason in _mistakes(tables):
        raise BadLock(nearest(toml_places(text), path), reason)
    names = {section: cast("dict[str, str]", tables.get(section, {})) for section in SECTIONS}
    return Lock(**names, kept=frozenset(tables.get(KEPT, {})), file=file, content=text)


def _as_toml(text: str) -> Mapping[str, Any]:
    import tomllib  # only for a lock that a person edited

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line, column, reason = mistake(str(error), text)
        raise BadLock((line, column), reason) from error


def _as_printed(text: str) -> dict[str, dict[str, str]] | None:
    """The tables of a lock that looks as `print_lock` prints it, in a tenth of the time; None for any other TOML."""
    first, *blocks = text.removesuffix("\n").split("\n\n")
    tables: dict[str, dict[str, str]] = {}
    for block in blocks:
        header, *lines = block.split("\n")
        entries = _ENTRY.findall(block)
        tables[header.strip("[]")] = table = dict(entries)
        if header not in _HEADERS or not len(table) == len(entries) == len(lines):
            return None
    return tables if first == _ABOUT and len(tables) == len(blocks) else None


def _mistakes(tables: Mapping[str, object]) -> Iterator[tuple[Path, str]]:
    """Path and reason of each mistake."""
    for section, table in tables.items():
        if section not in (*SECTIONS, KEPT):
            yield (section,), f"there is no section [{section}]{did_you_mean(section, (*SECTIONS, KEPT))}"
        elif not isinstance(table, dict):
            yield (section,), f"[{section}] must be a table"
        else:
            yield from _mistakes_in(section, cast("dict[str, object]", table))


def _mistakes_in(section: str, table: Mapping[str, object]) -> Iterator[tuple[Path, str]]:
    """Mistakes in a section: two things in one place with one name cannot both be called so."""
    owners: dict[tuple[str, str], str] = {}
    for place, name in table.items():
        if not isinstance(name, str):
            yield (section, place), f"the name of {place} must be a string"
        elif section != KEPT:
            if not all(step.isidentifier() and not iskeyword(step) for step in name.split(".")):
                yield (section, place), f"the name of {place} must be a Python identifier, not {name!r}"
            above = place.rpartition("!")[0]
            if (other := owners.setdefault((above, name), place)) != place:
                yield (section, place), f"{name!r} is the name of {other} too"


def print_lock(lock: Lock) -> str:
    """Print a lock: sorted, one name per line."""
    blocks = [_ABOUT]
    for section in SECTIONS:
        names: Mapping[str, str] = getattr(lock, section)
        lines = [f"{_quoted(place)} = {_quoted(name)}" for place, name in sorted(names.items())]
        blocks.append("\n".join([f"[{section}]", *lines]))
    if lock.kept:
        blocks.append("\n".join([f"[{KEPT}]", *(f'{_quoted(place)} = "as it is"' for place in sorted(lock.kept))]))
    return "\n\n".join(blocks) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'  # as nearly all are, and without a look at each character
    return f'"{text.translate(_ESCAPES)}"'

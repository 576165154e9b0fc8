"""Locates keys in a TOML file. Knows the syntax of tables and keys; reads no values."""

from __future__ import annotations

import re
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]

_STEP = r"""[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'"""
_DOTTED = rf"(?:{_STEP})(?:\s*\.\s*(?:{_STEP}))*"
_TABLE = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")


def places(text: str) -> dict[Path, tuple[int, int]]:
    """Line and column of each table and key by path; tables of an array are numbered."""
    found: dict[Path, tuple[int, int]] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.match(line):
            table = _steps(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found.setdefault(table, (number, header.start(2) + 1))
        elif key := _KEY.match(line):
            found.setdefault((*table, *_steps(key[1])), (number, key.start(1) + 1))
    return found


def nearest(found: dict[Path, tuple[int, int]], path: Path) -> tuple[int, int] | tuple[None, None]:
    """The place of a path, or of its parent if it is written inline."""
    for length in range(len(path), 0, -1):
        if path[:length] in found:
            return found[path[:length]]
    return None, None


def _steps(dotted: str) -> tuple[str, ...]:
    return tuple(step.strip("\"'") for step in re.findall(_STEP, dotted))

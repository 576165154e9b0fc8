"""The names lock: positions in a description -> Python names, so that an upstream change never renames what users call.

Parses and prints `names.lock`; file access is elsewhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import cast

from specloom import lazy_attrs as attrs

SECTIONS = ("operations", "classes", "members")
KEPT = "kept"
_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(0x20), 0x7F)} | {ord("\\"): "\\\\", ord('"'): '\\"'}


@attrs.frozen
class Lock:
    """The locked names.

    Attributes:
        operations: `"POST /chat/completions"` -> `"chat.completions.create"`.
        classes: Pointer of a schema -> class name.
        members: Pointer of a field or parameter -> attribute or argument name.
        kept: Places whose names are remembered although `client.toml` chooses them.
    """

    operations: Mapping[str, str] = attrs.field(factory=dict[str, str])
    classes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    members: Mapping[str, str] = attrs.field(factory=dict[str, str])
    kept: frozenset[str] = frozenset()


def parse(text: str) -> Lock:
    """Parse a lock.

    Raises:
        ValueError: It is not valid TOML, or contains something other than names.
    """
    tables = tomllib.loads(text)
    kept = frozenset(_names(tables.get(KEPT, {}), KEPT))
    return Lock(**{section: _names(tables.get(section, {}), section) for section in SECTIONS}, kept=kept)


def _names(table: object, section: str) -> dict[str, str]:
    if not isinstance(table, dict):
        raise ValueError(f"[{section}] must be a table")
    found: dict[str, str] = {}
    for place, name in cast("dict[str, object]", table).items():
        if not isinstance(name, str):
            raise ValueError(f"[{section}] {place}: the name must be a string")
        found[place] = name
    return found


def print_lock(lock: Lock) -> str:
    """Print a lock: sorted, one name per line."""
    blocks = ["# Names that users of the generated package rely on. Kept by `regenerate`; edit it to rename."]
    for section in SECTIONS:
        names: Mapping[str, str] = getattr(lock, section)
        lines = [f"{_quoted(place)} = {_quoted(name)}" for place, name in sorted(names.items())]
        blocks.append("\n".join([f"[{section}]", *lines]))
    if lock.kept:
        blocks.append("\n".join([f"[{KEPT}]", *(f'{_quoted(place)} = "as it is"' for place in sorted(lock.kept))]))
    return "\n\n".join(blocks) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    return f'"{text.translate(_ESCAPES)}"'

"""Values as TOML 1.0 (https://toml.io/en/v1.0.0) writes them. Knows strings and arrays of them; no tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def string(value: str) -> str:
    """A basic string: what steers is escaped."""
    return '"' + "".join(_ESCAPES.get(char) or (char if char.isprintable() else _escaped(char)) for char in value) + '"'


def _escaped(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def array(values: Iterable[str]) -> str:
    """An array of strings."""
    return f"[{', '.join(string(value) for value in values)}]"


def entries(table: Mapping[str, str]) -> list[str]:
    """The lines of a table of strings."""
    return [f"{string(key)} = {string(value)}" for key, value in table.items()]

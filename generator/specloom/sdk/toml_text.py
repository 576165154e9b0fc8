"""Serializes settings as TOML. Knows no key of `client.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "str | bool | int | float | Sequence[Value] | Mapping[str, Value]"
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {code: f"\\u{code:04x}" for code in (*range(0x20), 0x7F)} | {ord("\\"): "\\\\", ord('"'): '\\"'}


def toml_text(table: Mapping[str, Value], path: tuple[str, ...] = ()) -> str:
    """A table, plain values before nested tables; an empty table is omitted."""
    plain = [f"{key(name)} = {value(each)}" for name, each in table.items() if not _is_table(each)]
    blocks = ["\n".join(([f"[{'.'.join(map(key, path))}]"] if path else []) + plain)] if plain else []
    for name, each in table.items():
        if isinstance(each, Mapping) and each:
            blocks.append(toml_text(each, (*path, name)).rstrip("\n"))
        elif _is_table(each) and isinstance(each, Sequence):
            heading = ".".join(map(key, (*path, name)))
            blocks += ["\n".join([f"[[{heading}]]", *_rows(row)]) for row in each if isinstance(row, Mapping)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _rows(row: Mapping[str, Value]) -> list[str]:
    return [f"{key(name)} = {value(each)}" for name, each in row.items()]


def _is_table(each: Value) -> bool:
    """Whether a value gets a heading: a table, or a list of tables."""
    if isinstance(each, Mapping):
        return True
    match each:
        case str() | bool() | int() | float():
            return False
        case _:
            return bool(each) and all(isinstance(item, Mapping) for item in each)


def key(name: str) -> str:
    """A key, quoted if necessary."""
    return name if _BARE.fullmatch(name) else text(name)


def text(written: str) -> str:
    """A basic string."""
    return f'"{written.translate(_ESCAPES)}"'


def value(each: Value) -> str:
    """A value on one line; tables are inline."""
    match each:
        case str():
            return text(each)
        case bool():
            return "true" if each else "false"
        case int() | float():
            return str(each)
        case Mapping():
            return "{ " + ", ".join(_rows(each)) + " }" if each else "{}"
        case _:
            return "[" + ", ".join(map(value, each)) + "]"

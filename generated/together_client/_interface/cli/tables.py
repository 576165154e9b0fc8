"""Prints plain data as a table in a terminal. Markup in the data is not interpreted."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..data import as_json, as_list, as_object
from ..plain import harmless
from .formats import as_yaml

_MOST_COLUMNS = 8
_WIDEST = 80


def print_table(value: Any) -> None:
    """Print a list of objects with a column for each property that most of them have, an object with a line per property."""
    try:
        from rich import box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text
    except ImportError:
        print(as_yaml(value))
        return
    table = Table(box=box.SIMPLE_HEAD, show_header=isinstance(value, list))
    header, rows = cells_of(value)
    for name in header:
        table.add_column(Text(name), overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console(highlight=False, markup=False, emoji=False)
    console.print(table if header else Text(harmless(value) if isinstance(value, str) else as_json(value)))


def cells_of(value: Any) -> tuple[list[str], list[list[str]]]:
    """Column names and cells; no columns if a table would not help."""
    if (items := as_list(value)) is not None:
        objects = [held for item in items if (held := as_object(item)) is not None]
        if items and len(objects) == len(items):
            return _columns(objects)
        return (["value"], [[_cell(item)] for item in items])
    if held := as_object(value):
        return (["property", "value"], [[harmless(name), _cell(inner)] for name, inner in held.items()])
    return [], []


def _columns(objects: list[dict[str, Any]]) -> tuple[list[str], list[list[str]]]:
    seen = Counter(name for item in objects for name in item)
    plain = {name for item in objects for name, inner in item.items() if not isinstance(inner, (dict, list))}
    names = sorted(seen, key=lambda name: (name not in plain, -seen[name]))[:_MOST_COLUMNS]
    names = [name for name in seen if name in names]
    return [harmless(name) for name in names], [[_cell(item.get(name)) for name in names] for item in objects]


def _cell(value: Any) -> str:
    text = "" if value is None else harmless(value) if isinstance(value, str) else as_json(value)
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}\u2026"

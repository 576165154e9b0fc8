"""Help in paragraphs and columns. Knows the width of the terminal; no command."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

_WIDEST = 100
_NARROWEST = 40
_LONGEST_NAME = 28


def columns() -> int:
    """Width of the help: that of the terminal, within reason."""
    try:
        width = int(os.environ.get("COLUMNS", "") or os.get_terminal_size().columns)
    except (ValueError, OSError):
        width = 80
    return max(_NARROWEST, min(width, _WIDEST)) - 2


def paragraphs(text: str) -> str:
    """Text in paragraphs, wrapped and indented."""
    from textwrap import fill  # imported late, as most commands print no help

    found = (" ".join(part.split()) for part in text.strip().split("\n\n"))
    return "\n\n".join(fill(part, columns(), initial_indent="  ", subsequent_indent="  ") for part in found)


def rows(pairs: Sequence[tuple[str, str]]) -> str:
    """Names and what they are for, in two columns."""
    from textwrap import wrap

    first = min(_LONGEST_NAME, max(len(name) for name, _ in pairs)) + 4
    lines: list[str] = []
    for name, text in pairs:
        wrapped = wrap(text, max(columns() - first, 20)) or [""]
        if len(name) > first - 4:
            lines.append(f"  {name}")
            name = ""
        lines.append(f"  {name:<{first - 2}}{wrapped[0]}".rstrip())
        lines += [f"{'':<{first}}{line}" for line in wrapped[1:]]
    return "\n".join(lines)


def closest(name: str, known: Iterable[str]) -> str:
    """A hint at known names that are close, empty where none is."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), n=3)
    return f" Did you mean {' or '.join(map(repr, found))}?" if found else ""

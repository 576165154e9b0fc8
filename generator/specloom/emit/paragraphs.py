"""Joins lines of prose that were wrapped only to fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator

_AS_IT_IS = re.compile(r"\s{4,}\S|\s*[|#]")
"""Lines whose breaks are significant in CommonMark: indented code, tables, headings."""

MARKER = re.compile(r"\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?")
"""The characters before the words of a line: whitespace, quotation marks, the marker of a list item."""

_LISTED = re.compile(r"\S+ +[-\u2013\u2014:=] |\S+: |[^\s.]+$")
"""Lines of an enumeration without markers: a term and its meaning, or a single word."""

_NARROWEST, _WIDEST = 60, 110
"""Common widths of wrapped lines."""


def is_fence(line: str) -> bool:
    """Whether a line begins or ends a block of code."""
    return line.lstrip().startswith(("```", "~~~"))


def is_fixed(line: str) -> bool:
    """Whether a line must be neither wrapped nor joined: code, tables and headings."""
    return is_fence(line) or _AS_IT_IS.match(line) is not None


def is_marked(line: str) -> bool:
    """Whether a line begins an item of a list or belongs to a quotation."""
    marker = MARKER.match(line)
    return marker is not None and marker[0].strip() != ""


def unbroken(docs: str) -> str:
    """Readable `docs` with the lines of a wrapped sentence joined.

    CommonMark would join all lines of a paragraph (section 6.8). Descriptions often mean their line breaks, so a line is
    joined to the previous one only if that one is full, or if it continues in lower case.
    """
    return "\n".join(_unbroken(docs)) if "\n" in docs else docs


def _unbroken(docs: str) -> Iterator[str]:
    paragraph: list[str] = []
    fenced = False
    for line in docs.split("\n"):
        fence = is_fence(line)
        if line and not fence and not fenced:
            paragraph.append(line)
            continue
        yield from _joined(paragraph)
        yield line
        paragraph = []
        fenced ^= fence
    yield from _joined(paragraph)


def _joined(lines: list[str]) -> list[str]:
    widest = max(map(len, lines), default=0)
    generated: list[str] = []
    last = ""
    for line in lines:
        if _goes_on(last, line, widest):
            generated[-1] += f" {line.strip()}"
        else:
            generated.append(line)
        last = line
    return generated


def _goes_on(last: str, line: str, widest: int) -> bool:
    words = line.strip()
    if len(last.split()) < 3 or is_marked(line) or is_fixed(last) or is_fixed(line) or _LISTED.match(words):
        return False
    full = _NARROWEST <= widest <= _WIDEST and len(last) + 1 + len(words.split()[0]) > widest
    return full or (words[0].islower() and not last.endswith((":", ";")))

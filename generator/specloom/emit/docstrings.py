"""Prints docstrings: description text and sections of named entries, wrapped and quoted. Not concerned with types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from specloom.emit.markup import first_sentence, readable
from specloom.emit.paragraphs import MARKER, is_fence, is_fixed, is_marked, unbroken

WIDTH = 120
"""Width of a line of generated code."""

_MARK = re.compile(r"[^\s>]")
"""The characters before the words of a line that its continuation lines do not repeat."""


class Section(NamedTuple):
    """A titled part of a docstring, such as `Args`.

    Attributes:
        entries: (name, description) in order; descriptions are arbitrary text of the API.
    """

    title: str
    entries: tuple[tuple[str, str], ...]


def docstring(docs: str, sections: Iterable[Section] = (), *, indent: int = 0) -> str:
    """A docstring that starts in column `indent`, or `""` if there is no text.

    Args:
        docs: Any text; printed as readable CommonMark, wrapped, and quoted so that it cannot end the string.
        sections: Sections after the text; those without entries are omitted.
    """
    lines = list(_lines(docs, sections, WIDTH - indent))
    if not lines:
        return ""
    if len(lines) == 1:
        lines = wrapped(lines[0], WIDTH - indent - 6)  # all quotes are on this line
    if len(lines) == 1:
        return _quoted(lines[0])
    margin = " " * indent
    first, *rest = lines
    return _quoted("\n".join((first, *(margin + line if line else "" for line in rest), margin)))


def _lines(docs: str, sections: Iterable[Section], width: int) -> Iterator[str]:
    yield from wrapped(_summarised(unbroken(readable(docs)), width - 3), width - 3)
    for section in sections:
        if section.entries:
            yield from ("", f"{section.title}:")
            for name, about in section.entries:
                yield from _entry(name, about, width - 4)


def _summarised(docs: str, width: int) -> str:
    """`docs` with its first sentence as a separate paragraph (PEP 257), if it is short and more text follows."""
    paragraph, *more = docs.split("\n\n", 1)
    line = paragraph.partition("\n")[0]
    if (len(paragraph) <= width and line == paragraph) or is_fixed(line) or is_marked(line):
        return docs
    summary = first_sentence(line)
    rest = paragraph.removeprefix(summary).strip()
    if (
        rest in ("", paragraph)
        or len(summary) > width
        or len(summary.split()) < 3
        or not summary.endswith((".", "!", "?"))
    ):
        return docs
    return "\n\n".join((summary, rest, *more))


@lru_cache(maxsize=10_000)
def _entry(name: str, docs: str, width: int) -> tuple[str, ...]:
    """The lines of an entry, cached: many operations have the same argument, and many records the same property."""
    about = unbroken(readable(docs))
    if not name:
        return tuple(f"    {line}" if line else "" for line in wrapped(about, width))
    begin = "\n" if is_fixed(about) or is_marked(about) else " "
    first, *rest = wrapped(f"{name}:{begin}{about}", width - 4)
    return (f"    {first}", *(f"        {line}" if line else "" for line in rest))


def wrapped(docs: str, width: int) -> list[str]:
    """The lines of readable `docs`, with long prose wrapped; code, tables and headings stay unchanged."""
    lines: list[str] = []
    fenced = False
    for line in docs.split("\n") if docs else ():
        if len(line) <= width or fenced or is_fixed(line):
            lines.append(line)
        else:
            lines.extend(_broken(line, width))
        fenced ^= is_fence(line)
    return lines


def _broken(line: str, width: int) -> Iterator[str]:
    marker = MARKER.match(line)
    at = marker.end() if marker else 0
    head, hang = line[:at], _MARK.sub(" ", line[:at])
    while len(head) + len(line) - at > width:
        end = at + max(width - len(head), -1) + 1
        blank = line.rfind(" ", at, end)
        blank = line.find(" ", end) if blank < 0 else blank
        if blank < 0:
            break
        yield (head + line[at:blank]).rstrip()
        head, at = hang, blank + 1
    yield (head + line[at:]).rstrip()


def _quoted(content: str) -> str:
    awkward = '"""' in content or content.endswith(('"', "\\"))
    if "\\" not in content and not awkward:
        return f'"""{content}"""'
    if not awkward:
        return f'r"""{content}"""'
    body = content.rstrip('"')
    last = '\\"' * (len(content) - len(body))
    escaped = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""{escaped}{last}"""'

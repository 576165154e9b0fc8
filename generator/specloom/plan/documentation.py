"""Docstring sentences in addition to those of the description: defaults, deprecation. Does not quote them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from specloom import ir
from specloom.emit import first_sentence, literal, readable

_WORDS = re.compile(r"""(?:[^\n]*[ \t])?[^\s/]*[A-Za-z0-9][)"'`*_\]]*""")
"""One line that ends in a word rather than an address."""


def described(docs: str, default: tuple[ir.Json, ...] = (), *, deprecated: bool = False) -> str:
    """Docs of a property or an argument, with the server's default for an absent one."""
    parts = [finished(docs.strip()) if readable(docs) else ""]
    if default and default[0] is not None and len(shown := literal(default[0])) <= 60 and "default" not in docs.lower():
        parts.append(f"Default: `{shown}`.")
    if deprecated and "deprecated" not in docs.lower():
        parts.append("Deprecated.")
    return joined(parts)


def either(values: Sequence[str]) -> str:
    """Alternatives as code: `a`, `b` or `c`."""
    shown = [f"`{value}`" for value in values]
    return " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else "final"


def joined(parts: list[str]) -> str:
    """Sentences joined, each with a full stop."""
    text = ""
    for part in filter(None, parts):
        if not text:
            text = part
        elif "\n" in text:
            text = f"{text}\n\n{part}"
        else:
            text = f"{ended(text)} {part}"
    return text


def ended(text: str) -> str:
    """`text` with a full stop, unless it has one; a closing quotation mark or link may follow it."""
    return text if text.rstrip("\"'`)]*_").endswith((".", "!", "?", ":")) else f"{text}."


def finished(text: str) -> str:
    """A single line as a sentence; longer texts stay unchanged."""
    sentence = ended(text)
    return sentence if sentence != text and _WORDS.fullmatch(text) else text


def titled(title: str) -> str:
    """The title of an API in the form for the middle of a sentence."""
    title = " ".join(title.split()) or "API"
    bare = title[4:] if title.lower().startswith("the ") else title
    return f"the {bare}" if bare != title or title.lower().endswith(("api", "apis")) else title


def headline(summary: str, docs: str) -> str:
    """Docs of a class or a method: the summary as a sentence, and the longer text if it adds to it."""
    short, long = readable(summary), readable(docs)
    if not short:
        return finished(long)
    if not long or long.lower().rstrip(".") == short.lower().rstrip("."):
        return ended(short)
    if long.lower().startswith(short.lower().rstrip(".")):
        return long
    return f"{ended(short)}\n\n{long}"


def first_paragraph(docs: str) -> str:
    """The first paragraph of a text; README.md has the whole of it, which may be a manual."""
    paragraphs = (part.strip() for part in readable(docs).split("\n\n"))
    return next((part for part in paragraphs if part and not part.startswith(("#", "|", "<", "!["))), "")


def one_line(summary: str, docs: str) -> str:
    """The shortest available description: the summary, else the first sentence."""
    return first_sentence(readable(summary) or readable(docs))

"""What docstrings say beside the description's own sentences: defaults, deprecation. Knows prose; makes no quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from specloom import ir
from specloom.emit import first_sentence, literal, readable

_WORDS = re.compile(r"""(?:[^\n]*[ \t])?[^\s/]*[A-Za-z0-9][)"'`*_\]]*""")
"""One line that ends in a word and no address."""


def described(docs: str, default: tuple[ir.Json, ...] = (), *, deprecated: bool = False) -> str:
    """Docs of a member or an argument, with what the server takes when it is absent."""
    parts = [finished(docs.strip()) if readable(docs) else ""]
    if default and default[0] is not None and len(shown := literal(default[0])) <= 60 and "default" not in docs.lower():
        parts.append(f"Default: `{shown}`.")
    if deprecated and "deprecated" not in docs.lower():
        parts.append("Deprecated.")
    return joined(parts)


def either(values: Sequence[str]) -> str:
    """Values as code, one of which it is: `a`, `b` or `c`."""
    shown = [f"`{value}`" for value in values]
    return " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else "final"


def joined(parts: list[str]) -> str:
    """Sentences one after the other, each ended."""
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
    """`text` with a full stop, where it has none; what closes a quotation or a link may follow it."""
    return text if text.rstrip("\"'`)]*_").endswith((".", "!", "?", ":")) else f"{text}."


def finished(text: str) -> str:
    """A line of words as a sentence; longer texts stay as they are."""
    sentence = ended(text)
    return sentence if sentence != text and _WORDS.fullmatch(text) else text


def titled(title: str) -> str:
    """The title of an API, as it stands within a sentence."""
    title = " ".join(title.split()) or "API"
    bare = title[4:] if title.lower().startswith("the ") else title
    return f"the {bare}" if bare != title or title.lower().endswith(("api", "apis")) else title


def headline(summary: str, docs: str) -> str:
    """Docs of a class or a method: the summary as a sentence, and the longer text where it adds to it."""
    short, long = readable(summary), readable(docs)
    if not short:
        return finished(long)
    if not long or long.lower().rstrip(".") == short.lower().rstrip("."):
        return ended(short)
    if long.lower().startswith(short.lower().rstrip(".")):
        return long
    return f"{ended(short)}\n\n{long}"


def first_paragraph(docs: str) -> str:
    """The first paragraph of prose; the whole of it may be a manual, which README.md has."""
    paragraphs = (part.strip() for part in readable(docs).split("\n\n"))
    return next((part for part in paragraphs if part and not part.startswith(("#", "|", "<", "!["))), "")


def one_line(summary: str, docs: str) -> str:
    """The shortest description there is: the summary, else the first sentence."""
    return first_sentence(readable(summary) or readable(docs))

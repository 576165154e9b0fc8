"""Makes descriptions readable as plain text: CommonMark, common HTML and hidden characters. Does not render it."""

from __future__ import annotations

import re
from functools import lru_cache

_UNSHOWN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Control characters, and marks that are invisible or change the direction of writing (Unicode TR 36, section 2.11)."""

_LONE = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"<(/?)(a|b|br|code|div|em|h[1-6]|i|li|ol|p|pre|span|strong|tt|ul)\b([^<>]*)>", re.IGNORECASE)
_HREF = re.compile(r"""href\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-Z`\"'(])")
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")

_MARKS = {
    "b": ("**", "**"),
    "br": ("\n", "\n"),
    "code": ("`", "`"),
    "div": ("\n\n", "\n\n"),
    "em": ("*", "*"),
    "i": ("*", "*"),
    "li": ("\n- ", ""),
    "ol": ("\n\n", "\n\n"),
    "p": ("\n\n", "\n\n"),
    "pre": ("`", "`"),
    "strong": ("**", "**"),
    "tt": ("`", "`"),
    "ul": ("\n\n", "\n\n"),
    **{f"h{level}": ("\n\n" + "#" * level + " ", "\n\n") for level in range(1, 7)},
}
"""The replacement of an HTML tag when it opens and when it closes."""


@lru_cache(maxsize=10_000)
def readable(docs: str) -> str:
    """`docs` without HTML, invisible characters and superfluous blank lines; its lines and its CommonMark stay."""
    if docs.isprintable() and "<" not in docs and "&" not in docs:
        return docs.strip()  # the common case: one plain line
    docs = docs.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    if "<" in docs:
        docs = _without_tags(docs)
    if "&" in docs:
        from html import unescape  # loading its tables takes longer than processing most descriptions, which need none

        docs = unescape(docs)
    docs = _LONE.sub("\ufffd", _UNSHOWN.sub("", docs))
    docs = "\n".join(line.rstrip() for line in docs.split("\n"))
    return _BLANKS.sub("\n\n", docs).strip()


def first_sentence(docs: str) -> str:
    """The first sentence of readable `docs`, on one line; at most its first paragraph."""
    paragraph = " ".join(docs.partition("\n\n")[0].split())
    end = _NEXT_SENTENCE.search(paragraph)
    return paragraph[: end.start()] if end else paragraph


def _without_tags(docs: str) -> str:
    links: list[str] = []

    def mark(tag: re.Match[str]) -> str:
        closing, name = bool(tag[1]), tag[2].lower()
        if name != "a":
            return _MARKS.get(name, ("", ""))[closing]
        if closing:
            target = links.pop() if links else ""
            return f"]({target})" if target else ""
        href = _HREF.search(tag[3])
        links.append(href[1].strip() if href else "")
        return "[" if links[-1] else ""

    return _TAG.sub(mark, docs)

"""Redacts XML and HTML in any text: elements and attributes whose names tell of a credential. Parses no document."""

from __future__ import annotations

import re
from typing import Protocol

from specloom.conformance.redaction.markup_lists import listed_spans
from specloom.conformance.redaction.redact_rules import RedactionRules, identifies, tells

PIECE = re.compile(
    r"<!--(?:(?!-->|<!--).)*+-->|<!\[CDATA\[(?P<data>(?:(?!\]\]>|<!\[CDATA\[).)*+)\]\]>|(?P<text>[^<]++)", re.DOTALL
)

ELEMENT = re.compile(
    r"<(?P<tag>[\w:.-]++)(?P<attributes>[^<>]*+)>"
    r"(?P<opened>\s*+<(?P<holder>value|string|text|data|plain)>)?"
    r"(?P<content>(?:<!--(?:(?!-->|<!--).)*+-->|<!\[CDATA\[(?:(?!\]\]>|<!\[CDATA\[).)*+\]\]>|[^<]++)++)"
    r"(?(holder)</(?P=holder)>\s*+)</(?P=tag)>",
    re.DOTALL,
)
"""An element with text, sections and comments, or with one element around its value."""

TOLD = re.compile(
    r"(<(?P<tag>[\w:.-]*(?:name|key))>\s*(?P<name>[^<>]{1,80}?)\s*</(?P=tag)>\s*<(?P<holder>[\w:.-]*(?:value|string|data))>"
    r"\s*(?:<[\w:.-]+>)?)(?P<value>[^<>]+)(?=</)",
    re.IGNORECASE,
)
"""A name and a value in two elements, as in `<key>password</key><string>...</string>` of a property list."""

TAG = re.compile(
    r"<[\w:.-]++(?P<attributes>(?:\s++[\w:.-]++(?:\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'|[^\s\"'<>=]++))?+)++)"
)
ATTRIBUTE = re.compile(
    r"(?<![\w:.-])(?P<name>[\w:.-]++)\s*+=\s*+(?:\"(?P<double>[^\"<]*+)\"|'(?P<single>[^'<]*+)'|(?P<bare>[^\s\"'<>=]++))"
)

NAMERS = frozenset({"name", "key", "id", "type"})
"""Attributes whose value names what another attribute holds: `<input type="password" value="...">`."""

HOLDERS = frozenset({"value", "content"})
NAMING = re.compile(r"\s(?:name|key)\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
"""Attributes that name the text of their element: `<param name="password">...</param>`."""


class Memory(Protocol):
    """What is redacted, and what was found."""

    @property
    def rules(self) -> RedactionRules: ...

    def learn(self, secret: str) -> str: ...

    def keep(self, identifier: str) -> None: ...


def clean_markup(text: str, memory: Memory) -> str:
    """A text in which telling elements and attributes have no values; anything else is unchanged."""
    if "<" not in text:
        return text
    text = ELEMENT.sub(lambda found: _element(found, memory), text)
    text = _without_lists(text, memory)
    text = TOLD.sub(lambda found: _told(found, memory), text)
    return TAG.sub(lambda found: _tag(found, memory), text)


def _without_lists(text: str, memory: Memory) -> str:
    cleaned, at = "", 0
    for start, end in listed_spans(text, memory.rules):
        cleaned += text[at:start] + memory.learn(text[start:end])
        at = end
    return cleaned + text[at:]


def _element(found: re.Match[str], memory: Memory) -> str:
    local = found["tag"].rpartition(":")[2]
    if identifies(local, memory.rules):
        memory.keep(found["content"])
    named = NAMING.search(found["attributes"])
    names = (local, (named[1] or named[2] or "") if named else "")
    if not any(tells(name, memory.rules) for name in names):
        return found[0]
    start, end = (at - found.start() for at in found.span("content"))
    return found[0][:start] + _content(found["content"], memory) + found[0][end:]


def _content(content: str, memory: Memory) -> str:
    """The content with its first value replaced and the others taken out; comments stay."""
    values = [piece for piece in PIECE.finditer(content) if (piece["data"] or piece["text"] or "").strip()]
    gone = memory.learn("".join(piece["data"] or piece["text"] for piece in values))
    cleaned, at = "", 0
    for number, piece in enumerate(values):
        start, end = piece.span("data" if piece["data"] is not None else "text")
        cleaned += content[at:start] + (gone if number == 0 else "")
        at = end
    return cleaned + content[at:]


def _told(found: re.Match[str], memory: Memory) -> str:
    return found[1] + memory.learn(found["value"]) if tells(found["name"], memory.rules) else found[0]


def _tag(found: re.Match[str], memory: Memory) -> str:
    attributes = found["attributes"]
    pairs = list(ATTRIBUTE.finditer(attributes))
    named = any(each["name"].lower() in NAMERS and tells(_value(each), memory.rules) for each in pairs)
    cleaned, at = "", 0
    for each in pairs:
        name = each["name"].rpartition(":")[2]
        if (named and name.lower() in HOLDERS) or tells(name, memory.rules):
            start, end = each.span(each.lastgroup or 0)
            cleaned += attributes[at:start] + memory.learn(_value(each))
            at = end
    start = found.start("attributes") - found.start()
    return found[0][:start] + cleaned + attributes[at:]


def _value(attribute: re.Match[str]) -> str:
    return attribute[attribute.lastgroup or 0]

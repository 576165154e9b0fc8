"""Finds credentials in lists of elements: `<passwords><item>x</item></passwords>`, a property list, XML-RPC. Changes nothing."""

from __future__ import annotations

import re

import attrs

from specloom.conformance.redaction.redact_places import holds_secret
from specloom.conformance.redaction.redact_rules import RedactionRules, is_plural, tells
from specloom.conformance.redaction.setting_lists import Span

TAG = re.compile(r"<(?P<close>/?)(?P<name>[\w:.-]++)(?P<attributes>[^<>]*+)>")
NAMING = re.compile(r"\s(?:name|key)\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")

SAYS_NAME = frozenset({"name", "key"})
"""Elements with the name of the element after them."""

STRUCTURE = frozenset({"item", "element", "entry", "li", "member", "array", "set", "string", "str", "i", "e"})
"""Elements of a list that say nothing about what is in them."""

MOST_OPEN = 1000
"""Depth at which elements are no longer followed."""


@attrs.frozen
class _Element:
    """An open element.

    Attributes:
        secret: Whether a string in it is a credential.
        plural: Whether the telling name around it is that of several credentials.
    """

    name: str
    secret: bool
    plural: bool


def listed_spans(text: str, rules: RedactionRules) -> list[Span]:
    """Where the contents of elements are that a telling element, attribute or element before them names, from left to right."""
    found: list[Span] = []
    opened = [_Element("", secret=False, plural=False)]
    said, last = "", 0
    for tag in TAG.finditer(text):
        inner = text[last : tag.start()]
        if opened[-1].secret and inner.strip() and "<" not in inner:
            start = last + len(inner) - len(inner.lstrip())
            found.append((start, start + len(inner.strip())))
        last = tag.end()
        name = tag["name"].rpartition(":")[2]
        if tag["close"]:
            if len(opened) > 1 and opened[-1].name == name:
                opened.pop()
                said = inner.strip() if name in SAYS_NAME else ""
        elif not tag["attributes"].endswith("/") and len(opened) < MOST_OPEN:
            opened.append(_opened(name, tag["attributes"], said, opened[-1], rules))
            said = ""
    return found


def _opened(name: str, attributes: str, said: str, around: _Element, rules: RedactionRules) -> _Element:
    naming = NAMING.search(attributes)
    names = (name, (naming[1] or naming[2] or "") if naming is not None else "", said)
    telling = next((each for each in names if each and tells(each, rules)), None)
    if telling is not None:
        return _Element(name, secret=True, plural=is_plural(telling, rules))
    secret = around.secret and (name.lower() in STRUCTURE or holds_secret(name, plural=around.plural))
    return _Element(name, secret, around.plural)

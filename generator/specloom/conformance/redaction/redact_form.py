"""Redacts forms: `name=value&...` (WHATWG URL, application/x-www-form-urlencoded). Knows names; not where a form is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from urllib.parse import quote_plus, unquote_plus

from specloom.conformance.redaction.redact_json import clean_json, is_json_text
from specloom.conformance.redaction.redact_places import field_name
from specloom.conformance.redaction.redact_rules import tells
from specloom.conformance.redaction.redactor import Redactor

FORM = re.compile(r"[\w.%+\[\]-]+=[^&\s=]*(?:&[\w.%+\[\]-]+=[^&\s=]*)*")
"""Matches a form that was sent without a content type."""


def encoded(coded: str, change: Callable[[str], str], encode: Callable[[str], str]) -> str:
    """A percent-encoded string, redacted after decoding; unchanged if nothing was redacted."""
    plain = unquote_plus(coded)
    changed = change(plain)
    return coded if changed == plain else encode(changed)


def clean_form(query: str, redactor: Redactor, names: frozenset[str] = frozenset()) -> str:
    """`name=value&...` (WHATWG URL, application/x-www-form-urlencoded) without credentials."""
    pairs: list[str] = []
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        plain_name = field_name(unquote_plus(name), redactor.rules)
        if plain_name.lower() in names:
            value = redactor.learn(unquote_plus(value))
        else:
            value = encoded(value, partial(_form_value, plain_name, redactor), quote_plus)
        pairs.append(redactor.text(name, random=False) + equals + value)
    return "&".join(pairs)


def _form_value(name: str, redactor: Redactor, value: str) -> str:
    """The value of a form field, which may be JSON."""
    if is_json_text(value) and not tells(name, redactor.rules):
        return clean_json(value, redactor)
    return redactor.named(name, value)

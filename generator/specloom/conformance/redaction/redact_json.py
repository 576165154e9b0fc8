"""Redacts JSON texts, value by value. Knows names and nesting; not what contains the text."""

from __future__ import annotations

import json

from specloom.conformance.recordings.json_text import rewrite, unquoted
from specloom.conformance.redaction.redact_places import name_at, named_values
from specloom.conformance.redaction.redact_rules import is_count, tells
from specloom.conformance.redaction.redactor import Redactor
from specloom.values.exact import read_json


def is_json_text(text: str) -> bool:
    """Whether a text is a JSON object or array."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        read_json(text)
    except (ValueError, RecursionError):
        return False
    return True


def clean_json(text: str, redactor: Redactor) -> str:
    """A JSON text without credentials; numbers, escapes and duplicate names stay as they are written."""
    places = named_values(_loaded(text), redactor.rules)

    def change(path: tuple[str, ...], token: str, is_name: bool) -> str:
        name = name_at(places, path, redactor.rules)
        if not token.startswith('"'):
            return "0" if token in redactor.known or _is_secret_number(token, name, path, redactor) else token
        plain = unquoted(token)
        changed = redactor.text(plain) if is_name else _json_value(name, plain, redactor)
        return token if changed == plain else json.dumps(changed, ensure_ascii=False)

    return rewrite(text, change)


def _loaded(text: str) -> object:
    try:
        return read_json(text)
    except (ValueError, RecursionError):
        return None


def _is_secret_number(token: str, name: str, path: tuple[str, ...], redactor: Redactor) -> bool:
    """Whether a number is a credential; `{"passwords": 3}` is how many there are."""
    if token in ("true", "false", "null") or not tells(name, redactor.rules):
        return False
    return (bool(path) and path[-1].isdigit()) or not is_count(name, token, redactor.rules)


def _json_value(name: str, value: str, redactor: Redactor) -> str:
    inner = clean_json(value, redactor) if is_json_text(value) else value
    return redactor.named(name, inner)

"""Python spellings of names: snake case, class names, and what must be avoided. Knows Python's reserved words."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from specloom.names.words import signs, words

_LONGEST = 60


def snake(text: str, fallback: str = "value") -> str:
    """`text` as the name of an argument, attribute, method or module."""
    found = words(text) or words(signs(text)) or [fallback]
    name = _bounded("_".join(found), "_")
    return _safe(f"{fallback}_{name}" if not name.isidentifier() and f"a{name}".isidentifier() else name)


def camel(text: str, fallback: str = "Model") -> str:
    """`text` as the name of a class."""
    found = words(text) or words(signs(text)) or [fallback]
    name = _bounded("".join(_capital(word) for word in found), "")
    return name if name.isidentifier() else f"{fallback}{name}"


def kept_camel(text: str, fallback: str = "Model") -> str:
    """`text` as the name of a class, its own capitals kept: `LRScheduler`, `LoRATrainingType`."""
    if text.isidentifier() and text.isascii() and "_" not in text and len(text) <= _LONGEST and text[:1].isalpha():
        return text[0].upper() + text[1:]
    parts = [kept_camel(part) if part.isidentifier() and "_" not in part and not part.islower() else camel(part) for part in text.split() if words(part)]
    return "".join(parts)[: _LONGEST * 2] or camel(text, fallback)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _bounded(name: str, joint: str) -> str:
    if len(name) <= _LONGEST:
        return name
    return name[:_LONGEST].rstrip(joint or None) or name[:_LONGEST]


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def distinct(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name_2`, `name_3` ... if it is taken."""
    used = set(taken)
    if name not in used:
        return name
    joint = "" if name[:1].isupper() else "_"
    number = 2
    while f"{name}{joint}{number}" in used:
        number += 1
    return f"{name}{joint}{number}"

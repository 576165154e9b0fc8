"""Python spellings of names: snake case, class names, reserved words. Does not know what is named."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container
from functools import lru_cache

from specloom.names.words import signs, words

_LONGEST = 80
_TELLING = 2
"""Number of words at the end of a long name that are kept."""
_CAPITAL = re.compile(r"(?<=[^A-Z])(?=[A-Z])")
_COMPARED = re.compile(r"(.*\w)\s*([<>]=?)")
_COMPARISONS = {"<": "lt", "<=": "lte", ">": "gt", ">=": "gte"}
_BOUNDS = {"<": "before", ">": "after"}
_TIMES = frozenset(("at", "created", "date", "day", "on", "time", "timestamp", "updated", "until"))
"""Words of points in time, of which one comes before or after another."""
_SIGNED = re.compile(r"[+-]\d")


@lru_cache(maxsize=100_000)
def snake(text: str, fallback: str = "value") -> str:
    """`text` as the name of an argument, attribute, method or module."""
    name = _bounded("_".join(_words(text) or [fallback]), "_")
    return _safe(f"{fallback}_{name}" if not name.isidentifier() and f"a{name}".isidentifier() else name)


@lru_cache(maxsize=100_000)
def camel(text: str, fallback: str = "Model") -> str:
    """`text` as the name of a class."""
    name = _bounded("".join(_capital(word) for word in _words(text) or [fallback]), "")
    return _safe_class(name, fallback)


@lru_cache(maxsize=100_000)
def kept_camel(text: str, fallback: str = "Model") -> str:
    """`text` as the name of a class with its own capitals kept: `LRScheduler`, `LoRATrainingType`; all-caps words are not kept."""
    chunks = [chunk for chunk in re.split(r"[^0-9A-Za-z]+", text) if chunk]
    if not text.isascii() or not chunks:
        return camel(text, fallback)
    name = _bounded("".join(_capital(_quiet(chunk, len(chunks))) for chunk in chunks), "")
    return _safe_class(name, fallback)


def _words(text: str) -> list[str]:
    """Words, with signs spelled out if there are no others, before a number, and after a name that is compared: `+1`, `StartTime<`."""
    compared = _COMPARED.fullmatch(text)
    if compared is not None and (found := words(compared[1])):
        times = not _TIMES.isdisjoint(found)
        return [*found, _BOUNDS[compared[2][0]] if times else _COMPARISONS[compared[2]]]
    return words(signs(text)) if _SIGNED.match(text) else words(text) or words(signs(text))


def _safe_class(name: str, fallback: str) -> str:
    if keyword.iskeyword(name):
        return f"{name}{fallback}"
    return name if name.isidentifier() else f"{fallback}{name}"


def _quiet(chunk: str, among: int) -> str:
    return chunk.lower() if chunk.isupper() and (among > 1 or len(chunk) > 5) and len(chunk) > 3 else chunk


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _bounded(name: str, joint: str) -> str:
    """A name of a bearable length: words in the middle are omitted, as the last ones tell the most."""
    if len(name) <= _LONGEST:
        return name
    parts = name.split(joint) if joint else _CAPITAL.split(name)
    last = joint.join(parts[-_TELLING:])
    while parts and len(joint.join([*parts, last])) > _LONGEST:
        parts.pop()
    return joint.join([*parts, last]) if parts else name[:_LONGEST].rstrip(joint or None) or name[:_LONGEST]


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def distinct(name: str, taken: Container[str]) -> str:
    """`name`, or `name_2`, `name_3` ... if it is in use."""
    if name not in taken:
        return name
    joint = "" if name[:1].isupper() else "_"
    number = 2
    while f"{name}{joint}{number}" in taken:
        number += 1
    return f"{name}{joint}{number}"

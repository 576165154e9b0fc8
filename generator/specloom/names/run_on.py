"""Ids without boundaries between their words: `Getorganizationspendlimit`. Does not guess: each word is in the path, in the summary
or among common verbs and prepositions.
"""

from __future__ import annotations

import re
from collections.abc import Set

from specloom import ir
from specloom.names.actions import VERBS
from specloom.names.words import plural, singular, words

_LONG = 16
"""A run of so many letters is seldom one word."""

_RUN = re.compile(rf"[A-Za-z][a-z]{{7,}}|.*[a-z]{{{_LONG}}}.*", re.DOTALL)
"""A whole id of small letters, or one with a long run of them."""

_LONGEST_WORD = 30
_PARTS = re.compile(r"([^0-9A-Za-z]+)")
_COMMON = VERBS | {"a", "all", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"}


def spaced_id(operation: ir.Operation) -> str:
    """The id of an operation with its words separated, or as it is if not every letter belongs to a known word."""
    if not _RUN.fullmatch(operation.id):
        return operation.id
    told = {*words(operation.path), *words(operation.summary)}
    known = _COMMON | told | set(map(singular, told)) | set(map(plural, told))
    return "".join(_spaced(part, known) if _RUN.fullmatch(part) else part for part in _PARTS.split(operation.id))


def _spaced(text: str, known: Set[str]) -> str:
    """A text with `_` between a verb and further words, as few as possible; as it is if it has others or is one."""
    found = _split(text.lower(), known)
    return "_".join(found) if len(found) > 1 and (found[0] in VERBS or len(text) >= _LONG) else text


def _split(letters: str, known: Set[str]) -> list[str]:
    """The fewest known words that letters consist of; none if they do not."""
    size, start_of = [0, *[len(letters) + 1] * len(letters)], [0] * (len(letters) + 1)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            if size[start] + 1 < size[end] and letters[start:end] in known:
                size[end], start_of[end] = size[start] + 1, start
    found: list[str] = []
    end = len(letters) if size[-1] <= len(letters) else 0
    while end:
        found.append(letters[start_of[end] : end])
        end = start_of[end]
    return found[::-1]

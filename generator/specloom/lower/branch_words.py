"""Name candidates of the alternatives of `oneOf` and `anyOf`: what sets each apart, where it has no name. Lowers none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from specloom.document import DocumentNode
from specloom.lower.combined import combined_properties, combined_required
from specloom.lower.context import Lowering, Words, constant_of, mapping, numbered

_MOST_WORDS = 3
"""Longest value or property that becomes part of a name."""


_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")


def branch_words(low: Lowering, branches: Sequence[DocumentNode], words: Words) -> list[Words]:
    """Candidates for each alternative: with the constant or the property that only it has, or else with its number.

    `Action` has the alternatives `Action rename`, by its `type: {const: rename}`, and `Action with kernel`.
    """
    plain = [numbered(words, index + 1) for index in range(len(branches))]
    if len(branches) < 2 or all("$ref" in mapping(branch.value) for branch in branches):
        return plain
    properties = [dict(combined_properties(low, branch)) for branch in branches]
    alone = sum(map(bool, properties)) == 1  # the only object may have the name of the union, if that needs none
    apart = _by_constant(properties) or _by_property(low, branches, properties)
    first = words[:2] if alone else ()
    return [(*first, *_with(words, said)) if said else usual for said, usual in zip(apart, plain, strict=True)]


def _with(words: Words, said: str) -> Words:
    return tuple(f"{word} {said}" for word in words[:2])


def _by_constant(properties: Sequence[Mapping[str, DocumentNode]]) -> list[str]:
    """The values of the first property that is a constant in several alternatives, each another one; empty if there is none."""
    for name in dict.fromkeys(name for each in properties for name in each):
        values = [constant_of(each[name].value) or "" if name in each else "" for each in properties]
        told = [value for value in values if value]
        if len(told) > 1 and len({*map(str.lower, told)}) == len(told) and all(map(_is_short, told)):
            return values
    return []


def _by_property(
    low: Lowering, branches: Sequence[DocumentNode], properties: Sequence[Mapping[str, DocumentNode]]
) -> list[str]:
    """A property of each alternative that no other has, a required one if possible; empty for an alternative without one."""
    counts = Counter(name for each in properties for name in each)
    found: list[str] = []
    for branch, each in zip(branches, properties, strict=True):
        own = [name for name in each if counts[name] == 1 and _is_short(name)]
        required = combined_required(low, branch)
        best = next((name for name in own if name in required), next(iter(own), ""))
        found.append(f"with {best}" if best else "")
    return found


def _is_short(text: str) -> bool:
    return 0 < len(_WORD.findall(text)) <= _MOST_WORDS and text.isascii()

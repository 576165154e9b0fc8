"""Selects the operations to offer and names their tools. Calls nothing."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable
from typing import NamedTuple

from ..table import Api, Operation, all_operations

MOST_TOOLS = 60
"""Largest number of operations that each become a tool; above it, three tools search, describe and call them."""


class Catalogue(NamedTuple):
    """The operations to offer.

    Attributes:
        operations: By the name of their tool.
    """

    operations: dict[str, Operation]

    @property
    def large(self) -> bool:
        """Whether there are too many operations for a tool each."""
        return len(self.operations) > MOST_TOOLS


class ScoredOperation(NamedTuple):
    """An operation that a search found, and how well it matches."""

    operation: Operation
    score: float


def make_catalogue(api: Api, *, allow_writes: bool = False, patterns: Iterable[str] = ()) -> Catalogue:
    """The operations to offer.

    Args:
        allow_writes: Whether to offer operations that change data.
        patterns: Patterns for `resource.method` or tool names; empty for all.
    """
    wanted = tuple(patterns)
    offered = (
        operation
        for operation in all_operations(api)
        if not (operation.hidden or operation.alias)
        and (allow_writes or operation.read_only)
        and _fits(operation, wanted)
    )
    return Catalogue({operation.tool: operation for operation in offered})


def _fits(operation: Operation, patterns: tuple[str, ...]) -> bool:
    names = (".".join(operation.path), operation.tool)
    return not patterns or any(fnmatch.fnmatchcase(name, pattern) for name in names for pattern in patterns)


def search(catalogue: Catalogue, query: str, most: int) -> list[Operation]:
    """The operations whose names and descriptions contain most words of `query`, best first."""
    words = _words(query)
    scored = [ScoredOperation(operation, _score(operation, words)) for operation in catalogue.operations.values()]
    found = sorted((hit for hit in scored if hit.score > 0 or not words), key=lambda hit: -hit.score)
    return [hit.operation for hit in found[:most]]


def _score(operation: Operation, words: list[str]) -> float:
    names = _words(f"{' '.join(operation.path)} {operation.http}")
    summary, docs = _words(operation.summary), _words(operation.docs)
    return sum(_weight(word, names, 3) + _weight(word, summary, 2) + _weight(word, docs, 1) for word in words)


def _weight(word: str, words: list[str], weight: float) -> float:
    if word in words:
        return weight
    return (
        weight / 2 if any(other.startswith(word) or word.startswith(other) for other in words if len(other) > 2) else 0
    )


def _words(text: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [word for word in re.split(r"[^a-z0-9]+", spaced.lower()) if word]

"""Matches the operations of two descriptions. Knows paths and methods; not what changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.operations.model import OperationView, shape
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.raw_change import Judge as Judge
from specloom.diff.schemas.raw_change import RawChange, by_id

OperationsByKey = dict[str, dict[str, OperationView]]


class OperationPair(NamedTuple):
    """Two versions of an operation, with the grace periods."""

    base: OperationView
    revision: OperationView
    grace_periods: GracePeriods


class OperationFamily(NamedTuple):
    """A family of rules about operations, with the function that finds their changes."""

    name: str
    rules: tuple[ChangeRule, ...]
    find: Callable[[OperationPair], Iterator[RawChange]]
    judge: Judge = by_id


class Paired(NamedTuple):
    """The operations of two descriptions, matched.

    Attributes:
        removed: Removed operations, each with whether its whole path was removed.
        added: Added operations.
    """

    both: tuple[tuple[OperationView, OperationView], ...]
    removed: tuple[tuple[OperationView, bool], ...]
    added: tuple[OperationView, ...]


def pair_operations(base: OperationsByKey, revision: OperationsByKey, *, exact: bool = False) -> Paired:
    """Match operations by path and method.

    A path is matched by its spelling, otherwise by its shape unless `exact` is set. Paths of one shape are one address, so an
    operation may have moved from one to another.
    """
    matches = {id(operation): revision[path][method] for path, method, operation in _shared(base, revision)}
    renamed = {} if exact else _by_address(revision)
    met = {id(match) for match in matches.values()}
    both: list[tuple[OperationView, OperationView]] = []
    removed: list[tuple[OperationView, bool]] = []
    for path, methods in base.items():
        for method, operation in methods.items():
            others = renamed.get((shape(path), method), ())
            match = matches.get(id(operation)) or _unmatched(others, met, base)
            if match is None:
                removed.append((operation, _is_gone(path, base, revision, exact)))
            else:
                both.append((operation, match))
                met.add(id(match))
    added = [operation for methods in revision.values() for operation in methods.values() if id(operation) not in met]
    return Paired(tuple(both), tuple(removed), tuple(added))


def _shared(base: OperationsByKey, revision: OperationsByKey) -> Iterator[tuple[str, str, OperationView]]:
    """The operations of the base whose path and method the revision has, spelled the same."""
    for path, methods in base.items():
        for method, operation in methods.items():
            if method in revision.get(path, ()):
                yield path, method, operation


_Addressed = list[tuple[str, OperationView]]
"""Operations of one method at paths of one shape, each with its path."""


def _by_address(operations: OperationsByKey) -> dict[tuple[str, str], _Addressed]:
    found: dict[tuple[str, str], _Addressed] = {}
    for path, methods in operations.items():
        for method, operation in methods.items():
            found.setdefault((shape(path), method), []).append((path, operation))
    return found


def _unmatched(
    others: Iterable[tuple[str, OperationView]], met: set[int], base: OperationsByKey
) -> OperationView | None:
    """The first operation at the same address that has no match yet, otherwise the one that took the place of several."""
    free = (operation for _, operation in others if id(operation) not in met)
    return next(free, None) or next((operation for path, operation in others if path not in base), None)


def _is_gone(path: str, base: OperationsByKey, revision: OperationsByKey, exact: bool) -> bool:
    """Whether no path of the other side replaces a path."""
    return path not in revision and (
        exact or all(shape(other) != shape(path) for other in revision if other not in base)
    )

"""Matches the operations of two descriptions. Knows paths and methods; not what changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.operations.model import OperationView, shape
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.raw_change import Judge as Judge
from specloom.diff.schemas.raw_change import RawChange, by_id

OperationsByKey = dict[str, dict[str, OperationView]]


@attrs.frozen(eq=False)
class OperationPair:
    """Two versions of an operation, with the grace periods."""

    base: OperationView
    revision: OperationView
    grace_periods: GracePeriods


@attrs.frozen(eq=False)
class OperationFamily:
    """A family of rules about operations, with the function that finds their changes."""

    name: str
    rules: tuple[ChangeRule, ...]
    find: Callable[[OperationPair], Iterator[RawChange]]
    judge: Judge = by_id


@attrs.frozen(eq=False)
class Paired:
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

    A path is matched by its spelling, otherwise by its shape unless `exact` is set.
    """
    matches = {path: _same_path(path, revision, base, exact) for path in base}
    both: list[tuple[OperationView, OperationView]] = []
    removed: list[tuple[OperationView, bool]] = []
    met: set[int] = set()
    for path, methods in base.items():
        others = [revision[match] for match in matches[path]]
        for method, operation in methods.items():
            match = next((other[method] for other in others if method in other), None)
            if match is None:
                removed.append((operation, not others))
            else:
                both.append((operation, match))
                met.add(id(match))
    added = [operation for methods in revision.values() for operation in methods.values() if id(operation) not in met]
    return Paired(tuple(both), tuple(removed), tuple(added))


def _same_path(path: str, others: OperationsByKey, own: OperationsByKey, exact: bool) -> list[str]:
    """The matching paths of the other side: the same spelling first, then unmatched paths of the same shape."""
    same = [path] if path in others else []
    if exact:
        return same
    return same + [other for other in others if other != path and other not in own and shape(other) == shape(path)]

"""Which operation of one description is which of the other. Knows paths and methods; not what changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from specloom.diff.hit import Hit, by_id
from specloom.diff.hit import Judge as Judge
from specloom.diff.rule import Rule
from specloom.diff.view import Operation, shape
from specloom.diff.windows import Windows

Calls = dict[str, dict[str, Operation]]


@attrs.frozen(eq=False)
class OperationPair:
    """Two versions of an operation, under the windows in force."""

    base: Operation
    revision: Operation
    windows: Windows


@attrs.frozen(eq=False)
class OperationFamily:
    """Rules about operations, and what finds them; their hits name whole rule ids."""

    name: str
    rules: tuple[Rule, ...]
    find: Callable[[OperationPair], Iterator[Hit]]
    judge: Judge = by_id


@attrs.frozen(eq=False)
class Paired:
    """All operations of two descriptions, sorted out.

    Attributes:
        gone: Operations of the base alone, each with whether its whole path went.
        come: Operations of the revision alone.
    """

    both: tuple[tuple[Operation, Operation], ...]
    gone: tuple[tuple[Operation, bool], ...]
    come: tuple[Operation, ...]


def pair_operations(base: Calls, revision: Calls, *, exact: bool = False) -> Paired:
    """Match operations by path and method.

    A path is matched by its spelling, else by its shape unless `exact` asks for spelling alone.
    """
    twins = {path: _twins(path, revision, base, exact) for path in base}
    both: list[tuple[Operation, Operation]] = []
    gone: list[tuple[Operation, bool]] = []
    met: set[int] = set()
    for path, methods in base.items():
        others = [revision[twin] for twin in twins[path]]
        for method, operation in methods.items():
            match = next((other[method] for other in others if method in other), None)
            if match is None:
                gone.append((operation, not others))
            else:
                both.append((operation, match))
                met.add(id(match))
    come = [operation for methods in revision.values() for operation in methods.values() if id(operation) not in met]
    return Paired(tuple(both), tuple(gone), tuple(come))


def _twins(path: str, others: Calls, own: Calls, exact: bool) -> list[str]:
    """The paths of the other side that are this one: of the same spelling first, then those of its shape that nothing else claims."""
    same = [path] if path in others else []
    if exact:
        return same
    return same + [other for other in others if other != path and other not in own and shape(other) == shape(path)]

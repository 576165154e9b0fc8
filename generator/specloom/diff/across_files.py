"""Operations that moved from one description to another between two versions. Knows which moved where; compares none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from specloom.diff.operations.model import DescriptionView, OperationView
from specloom.diff.operations.operation_matching import OperationsByKey, pair_operations
from specloom.diff.policy.policy import DiffPolicy
from specloom.document import Document


class MovedOperations(NamedTuple):
    """Operations that one description had and another one has now.

    Attributes:
        base, revision: The descriptions that they left and joined.
        pairs: Each as it was and as it is.
    """

    base: Document
    revision: Document
    pairs: tuple[tuple[OperationView, OperationView], ...]


def find_moved(versions: Sequence[tuple[Document, Document]], policy: DiffPolicy) -> list[MovedOperations]:
    """The operations that are missing in one pair of versions and new in another, by the descriptions concerned."""
    removed: OperationsByKey = {}
    added: OperationsByKey = {}
    for base, revision in versions:
        before, after = DescriptionView(base, policy.base_prefix), DescriptionView(revision, policy.revision_prefix)
        paired = pair_operations(before.paths, after.paths, exact=policy.exact_paths)
        _collect(removed, (operation for operation, _ in paired.removed))
        _collect(added, paired.added)
    found: dict[tuple[int, int], list[tuple[OperationView, OperationView]]] = {}
    for old, new in pair_operations(removed, added, exact=policy.exact_paths).both:
        found.setdefault((id(old.document), id(new.document)), []).append((old, new))
    return [MovedOperations(pairs[0][0].document, pairs[0][1].document, tuple(pairs)) for pairs in found.values()]


def _collect(found: OperationsByKey, operations: Iterable[OperationView]) -> None:
    for operation in operations:
        found.setdefault(operation.path, {}).setdefault(operation.method, operation)

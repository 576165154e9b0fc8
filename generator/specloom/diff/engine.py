"""Finds the changes between two descriptions. Knows the order of the steps; contains no rules, which are in families.

Read this file first: `wire_changes` is the whole comparison.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from specloom.diff.change import Change
from specloom.diff.families import OPERATION_FAMILIES
from specloom.diff.operations import (
    bodies,
    callbacks,
    document_level,
    operations,
    parameters,
    responses,
    security,
    servers,
)
from specloom.diff.operations.model import DescriptionView, OperationView
from specloom.diff.operations.operation_matching import (
    OperationPair,
    OperationsByKey,
    Paired,
    pair_operations,
)
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.report import ChangeReport
from specloom.diff.schemas.compare import Comparer
from specloom.diff.schemas.raw_change import RawChange, Use, by_id
from specloom.diff.schemas.schema import SchemaReader
from specloom.diff.schemas.unchanged import Unchanged
from specloom.document import Document, DocumentNode
from specloom.values import Origin, equal

_JSON = "application/json"


def wire_changes(
    base: Document, revision: Document, policy: DiffPolicy, moved: Container[Origin] = frozenset()
) -> list[Change]:
    """All that callers on the wire may notice, one change for each cause, without lines.

    Args:
        moved: Operations that another description has now, or had before: `changes_of_moved` compares them.
    """
    before, after = DescriptionView(base, policy.base_prefix), DescriptionView(revision, policy.revision_prefix)
    report = ChangeReport()
    work = _Comparison(base, revision, policy, report, moved)
    paired = pair_operations(before.paths, after.paths, exact=policy.exact_paths)
    for raw_change in (*security.find_document(before, after, paired.both), *document_level.find(before, after)):
        work.add(raw_change)
    work.paths(paired)
    work.webhooks(before.webhooks, after.webhooks)
    work.schema_file()
    changes = report.changes()
    if policy.version_policy and any(change.level == "error" for change in changes):
        for raw_change in document_level.version(before, after):
            work.add(raw_change)
        changes = report.changes()
    return changes


def changes_of_moved(
    pairs: Iterable[tuple[OperationView, OperationView]], base: Document, revision: Document, policy: DiffPolicy
) -> list[Change]:
    """What changed of operations that moved from one description to another, without lines."""
    report = ChangeReport()
    work = _Comparison(base, revision, policy, report)
    for old, new in pairs:
        work.moved_operation(old, new)
    return report.changes()


class _Comparison:
    """The documents whose operations are being compared."""

    def __init__(
        self,
        base: Document,
        revision: Document,
        policy: DiffPolicy,
        report: ChangeReport,
        moved: Container[Origin] = frozenset(),
    ) -> None:
        self.documents = base, revision
        self.moved = moved
        self.policy = policy
        self.report = report
        self.unchanged = Unchanged(base, revision)
        self.comparer = Comparer(SchemaReader(base), SchemaReader(revision), self.unchanged)
        self.same_security = base.data.get("security") == revision.data.get("security") and (
            security.schemes(base) == security.schemes(revision)
        )
        self.roots = base.root, revision.root

    def paths(self, paired: Paired) -> None:
        """Compare the operations of the API."""
        for operation, whole in paired.removed:
            if operation.node.origin not in self.moved:
                self._removed(operation, whole=whole)
        for operation in paired.added:
            if operation.node.origin not in self.moved:
                self._added(operation)
        for raw_change in servers.find(*self.documents, paired.both):
            self.add(raw_change)
        for old, new in paired.both:
            if operations.watched(old, self.policy.grace_periods):
                for raw_change in servers.of_operation(old, new):
                    self.add(raw_change, old.key)
                pair = OperationPair(old, new, self.policy.grace_periods)
                if not self._untouched(pair):
                    self._compare(pair)

    def moved_operation(self, old: OperationView, new: OperationView) -> None:
        """Compare an operation with what another description has in its place."""
        if operations.watched(old, self.policy.grace_periods):
            for raw_change in servers.of_moved(old, new):
                self.add(raw_change, old.key)
            self._compare(OperationPair(old, new, self.policy.grace_periods))

    def webhooks(self, base: OperationsByKey, revision: OperationsByKey) -> None:
        """Compare webhooks that both sides have; added and removed ones are reported elsewhere."""
        paired = pair_operations(base, revision, exact=True)
        for operation, whole in paired.removed:
            if not whole:
                self._removed(operation, whole=False)
        for operation in paired.added:
            if operation.path.removeprefix("webhook ") in base:
                self._added(operation)
        for old, new in paired.both:
            pair = OperationPair(old, new, self.policy.grace_periods)
            if operations.watched(old, self.policy.grace_periods) and not self._untouched(pair):
                self._callbacks(pair, "webhook")

    def schema_file(self) -> None:
        """Compare a plain schema document without operations; its values may be both written and read."""
        if "schema" in (self.documents[0].kind, self.documents[1].kind):
            delta = self.comparer.compare(*self.roots)
            self.report.descend(delta, Use("request", "", self.policy.grace_periods, "when written:", _JSON))
            self.report.descend(delta, Use("response", "", self.policy.grace_periods, "when read:", _JSON))

    def _untouched(self, pair: OperationPair) -> bool:
        old, new = pair.base, pair.revision
        same = equal(old.node.value, new.node.value)
        above = equal(old.item.value.get("parameters"), new.item.value.get("parameters"))
        return same and above and self.same_security and old.path == new.path and self.unchanged(old.item)

    def _removed(self, operation: OperationView, *, whole: bool) -> None:
        if operations.watched(operation, self.policy.grace_periods):
            id = operations.removed(operation, whole, self.policy.grace_periods)
            self.add(RawChange(id, operation.node.origin, self.roots[1].origin / "paths"), operation.key)

    def _added(self, operation: OperationView) -> None:
        if operations.watched(operation, self.policy.grace_periods):
            self.add(RawChange("endpoint-added", self.roots[0].origin / "paths", operation.node.origin), operation.key)

    def add(self, raw_change: RawChange, key: str = "") -> None:
        """Record changes outside schemas; `key` is the operation that they concern."""
        self.report.add(by_id, raw_change, Use("request", key, self.policy.grace_periods))

    def _compare(self, pair: OperationPair) -> None:
        for family in OPERATION_FAMILIES:
            for raw_change in family.find(pair):
                self.report.add(family.judge, raw_change, Use("request", pair.base.key, pair.grace_periods))
        self._schemas(_uses(pair))
        before, after = pair.base.callbacks, pair.revision.callbacks
        if before or after:
            for raw_change in callbacks.added_and_removed(pair, before, after):
                self.add(raw_change, pair.base.key)
            for inner in callbacks.pairs(pair, before, after):
                self._callbacks(inner, "callback")

    def _callbacks(self, pair: OperationPair, kind: str) -> None:
        callback = kind == "callback"
        whole = () if callback else operations.FAMILY.find(pair)
        for raw_change in (*whole, *callbacks.find(pair, kind)):
            self.report.add(by_id, raw_change, Use("request", pair.base.key, pair.grace_periods, callback=callback))
        self._schemas((use._replace(callback=callback), old, new) for use, old, new in callbacks.uses(pair))

    def _schemas(self, uses: Iterable[tuple[Use, DocumentNode, DocumentNode]]) -> None:
        for use, old, new in uses:
            self.report.descend(self.comparer.compare(old, new), use)


def _uses(pair: OperationPair) -> Iterable[tuple[Use, DocumentNode, DocumentNode]]:
    yield from parameters.uses(pair)
    yield from bodies.uses(pair)
    yield from responses.uses(pair)

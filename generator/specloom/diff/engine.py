"""Two descriptions in, changes out. Knows the order of the work; holds no rule: those live in families.

Read this file first: `wire_changes` is the whole comparison.
"""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff import bodies, operations, parameters, responses, security, surroundings
from specloom.diff.calls import Calls, OperationPair, pair_operations
from specloom.diff.catalogue import OPERATION_FAMILIES
from specloom.diff.change import Change
from specloom.diff.compare import Comparer
from specloom.diff.hit import Hit, Use, by_id
from specloom.diff.policy import Policy
from specloom.diff.report import Report
from specloom.diff.schema import Reader
from specloom.diff.settled import Settled
from specloom.diff.view import View
from specloom.document import Document, Node


def wire_changes(base: Document, revision: Document, policy: Policy) -> list[Change]:
    """All that callers on the wire may notice, one change for each cause, without lines."""
    before, after = View(base, policy.base_prefix), View(revision, policy.revision_prefix)
    report = Report()
    work = _Work(base, revision, policy, report)
    for hit in (*security.find_document(before, after), *surroundings.find(before, after)):
        report.add(by_id, hit, Use("request", "", policy.windows))
    work.calls(before.paths, after.paths, removals=True)
    work.calls(before.webhooks, after.webhooks, removals=False)
    work.schema_file()
    changes = report.changes()
    if policy.version_policy and any(change.level == "error" for change in changes):
        for hit in surroundings.version(before, after):
            report.add(by_id, hit, Use("request", "", policy.windows))
        changes = report.changes()
    return changes


class _Work:
    """The documents in hand while their operations are compared."""

    def __init__(self, base: Document, revision: Document, policy: Policy, report: Report) -> None:
        self.documents = base, revision
        self.policy = policy
        self.report = report
        self.settled = Settled(base, revision)
        self.comparer = Comparer(Reader(base), Reader(revision), self.settled)
        self.same_security = base.data.get("security") == revision.data.get("security")
        self.roots = base.root, revision.root

    def calls(self, base: Calls, revision: Calls, *, removals: bool) -> None:
        """Compare the operations of both sides."""
        windows = self.policy.windows
        paired = pair_operations(base, revision, exact=self.policy.exact_paths)
        for operation, whole_path in paired.gone:
            if operations.watched(operation, windows) and (removals or not whole_path):
                hit = Hit(
                    operations.removed(operation, whole_path, windows),
                    operation.node.origin,
                    self.roots[1].origin / "paths",
                )
                self.report.add(by_id, hit, Use("request", operation.key, windows))
        for operation in paired.come if removals else ():
            if operations.watched(operation, windows):
                hit = Hit("endpoint-added", self.roots[0].origin / "paths", operation.node.origin)
                self.report.add(by_id, hit, Use("request", operation.key, windows))
        for old, new in paired.both:
            pair = OperationPair(old, new, windows)
            if operations.watched(old, windows) and not self._untouched(pair):
                self._compare(pair)

    def schema_file(self) -> None:
        """Compare what is a plain schema and describes no operation: its values are both written and read."""
        if "schema" in (self.documents[0].kind, self.documents[1].kind):
            delta = self.comparer.compare(*self.roots)
            self.report.descend(delta, Use("request", "", self.policy.windows, "when written:"))
            self.report.descend(delta, Use("response", "", self.policy.windows, "when read:"))

    def _untouched(self, pair: OperationPair) -> bool:
        old, new = pair.base, pair.revision
        same = old.node.value == new.node.value and old.item.value.get("parameters") == new.item.value.get("parameters")
        return same and self.same_security and old.path == new.path and self.settled(old.item)

    def _compare(self, pair: OperationPair) -> None:
        for family in OPERATION_FAMILIES:
            for hit in family.find(pair):
                self.report.add(family.judge, hit, Use("request", pair.base.key, pair.windows))
        for use, old, new in _uses(pair):
            self.report.descend(self.comparer.compare(old, new), use)
        before, after = pair.base.callbacks, pair.revision.callbacks
        if before or after:
            for hit in surroundings.callbacks(pair, before, after):
                self.report.add(by_id, hit, Use("request", pair.base.key, pair.windows))


def _uses(pair: OperationPair) -> Iterator[tuple[Use, Node, Node]]:
    yield from parameters.uses(pair)
    yield from bodies.uses(pair)
    yield from responses.uses(pair)

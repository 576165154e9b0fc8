"""Two descriptions in, changes out. Knows the order of the work; holds no rule: those live in families.

Read this file first: `wire_changes` is the whole comparison.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from specloom.diff import bodies, incoming, operations, parameters, responses, security, servers, surroundings
from specloom.diff.calls import Calls, OperationPair, pair_operations
from specloom.diff.catalogue import OPERATION_FAMILIES
from specloom.diff.change import Change
from specloom.diff.compare import Comparer
from specloom.diff.hit import Hit, Use, by_id
from specloom.diff.policy import Policy
from specloom.diff.report import Report
from specloom.diff.schema import Reader
from specloom.diff.settled import Settled
from specloom.diff.view import Operation, View
from specloom.document import Document, Node


def wire_changes(base: Document, revision: Document, policy: Policy) -> list[Change]:
    """All that callers on the wire may notice, one change for each cause, without lines."""
    before, after = View(base, policy.base_prefix), View(revision, policy.revision_prefix)
    report = Report()
    work = _Work(base, revision, policy, report)
    for hit in (*security.find_document(before, after), *surroundings.find(before, after)):
        work.add(hit)
    work.paths(before.paths, after.paths)
    work.webhooks(before.webhooks, after.webhooks)
    work.schema_file()
    changes = report.changes()
    if policy.version_policy and any(change.level == "error" for change in changes):
        for hit in surroundings.version(before, after):
            work.add(hit)
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

    def paths(self, base: Calls, revision: Calls) -> None:
        """Compare the operations that callers call."""
        paired = pair_operations(base, revision, exact=self.policy.exact_paths)
        for operation, whole in paired.gone:
            self._gone(operation, whole=whole)
        for operation in paired.come:
            self._come(operation)
        for hit in servers.find(*self.documents, paired.both):
            self.add(hit)
        for old, new in paired.both:
            if operations.watched(old, self.policy.windows):
                for hit in servers.of_operation(old, new):
                    self.add(hit, old.key)
                pair = OperationPair(old, new, self.policy.windows)
                if not self._untouched(pair):
                    self._compare(pair)

    def webhooks(self, base: Calls, revision: Calls) -> None:
        """Compare the requests that the API sends unasked; whole ones that came or went are told elsewhere."""
        paired = pair_operations(base, revision, exact=True)
        for operation, whole in paired.gone:
            if not whole:
                self._gone(operation, whole=False)
        for operation in paired.come:
            if operation.path.removeprefix("webhook ") in base:
                self._come(operation)
        for old, new in paired.both:
            pair = OperationPair(old, new, self.policy.windows)
            if operations.watched(old, self.policy.windows) and not self._untouched(pair):
                self._incoming(pair, "webhook")

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

    def _gone(self, operation: Operation, *, whole: bool) -> None:
        if operations.watched(operation, self.policy.windows):
            id = operations.removed(operation, whole, self.policy.windows)
            self.add(Hit(id, operation.node.origin, self.roots[1].origin / "paths"), operation.key)

    def _come(self, operation: Operation) -> None:
        if operations.watched(operation, self.policy.windows):
            self.add(Hit("endpoint-added", self.roots[0].origin / "paths", operation.node.origin), operation.key)

    def add(self, hit: Hit, key: str = "") -> None:
        """Take down what is no schema's; `key` names the operation it concerns."""
        self.report.add(by_id, hit, Use("request", key, self.policy.windows))

    def _compare(self, pair: OperationPair) -> None:
        for family in OPERATION_FAMILIES:
            for hit in family.find(pair):
                self.report.add(family.judge, hit, Use("request", pair.base.key, pair.windows))
        self._schemas(_uses(pair))
        before, after = pair.base.callbacks, pair.revision.callbacks
        if before or after:
            for hit in incoming.came_and_went(pair, before, after):
                self.add(hit, pair.base.key)
            for inner in incoming.pairs(pair, before, after):
                self._incoming(inner, "callback")

    def _incoming(self, pair: OperationPair, kind: str) -> None:
        callback = kind == "callback"
        whole = () if callback else operations.FAMILY.find(pair)
        for hit in (*whole, *incoming.find(pair, kind)):
            self.report.add(by_id, hit, Use("request", pair.base.key, pair.windows, callback=callback))
        self._schemas((attrs.evolve(use, callback=callback), old, new) for use, old, new in incoming.uses(pair))

    def _schemas(self, uses: Iterable[tuple[Use, Node, Node]]) -> None:
        for use, old, new in uses:
            self.report.descend(self.comparer.compare(old, new), use)


def _uses(pair: OperationPair) -> Iterable[tuple[Use, Node, Node]]:
    yield from parameters.uses(pair)
    yield from bodies.uses(pair)
    yield from responses.uses(pair)

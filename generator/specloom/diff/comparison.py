"""A whole comparison: changes with their places, judged by the policy, and parts that could not be read.

Knows documents and a policy; neither files on disk nor the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Literal, NamedTuple

from specloom.diff.bump import Bump, bump
from specloom.diff.change import Change
from specloom.diff.codes import EXPIRED_IGNORE, UNUSED_IGNORE
from specloom.diff.coerce import as_mapping
from specloom.diff.engine import changes_of_moved, wire_changes
from specloom.diff.operations.integrity import find_problems
from specloom.diff.policy.policy import DiffPolicy, Ignore
from specloom.diff.report import placed
from specloom.diff.rule import ORDER, Level
from specloom.document import Document
from specloom.document.codes import BAD_ACTION, UNKNOWN_VERSION, UNUSED_ACTION
from specloom.findings import Finding, Place, ordered
from specloom.findings import placed as placed_finding
from specloom.values import Origin

if TYPE_CHECKING:
    from specloom.diff.across_files import MovedOperations
    from specloom.diff.policy.groups import Marks

_READ = frozenset({BAD_ACTION.id, UNUSED_ACTION.id})
"""Findings about an overlay that do not affect reading the description."""


class Versions(NamedTuple):
    """Two versions of one description.

    Attributes:
        package: Name of its generated package, or `""`.
        python: The changes for users of that package.
        alone: The side that exists, if the other is an empty description.
    """

    base: Document
    revision: Document
    package: str = ""
    python: Callable[[], Iterable[Change]] = tuple
    alone: Literal["base", "revision"] | None = None


class ComparedVersion(NamedTuple):
    """One side of what was compared.

    Attributes:
        file: Its name: a path, an address, a place in git.
        title, version: What it says of itself; empty if it does not.
    """

    file: str
    title: str = ""
    version: str = ""


class Comparison(NamedTuple):
    """The result of comparing descriptions, each in two versions.

    Attributes:
        changes: The reported changes, worst first, with their places.
        ignored: Changes that the policy accepts.
        findings: Findings from reading both sides, with their places.
        complaints: Findings about the policy itself.
        bumps: The next version of each package in which anything changed.
        base_texts, revision_texts: The content of each file that was read, by name.
        versions: What was compared, each in its two versions; None for a side that does not exist.
        asked: Names of the files next to descriptions that were asked for, whether or not they could be read.
    """

    changes: tuple[Change, ...]
    ignored: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    complaints: tuple[Finding, ...] = ()
    bumps: tuple[Bump, ...] = ()
    base_texts: Mapping[str, str] = {}
    revision_texts: Mapping[str, str] = {}
    versions: tuple[tuple[ComparedVersion | None, ComparedVersion | None], ...] = ()
    asked: Set[str] = frozenset()

    def worst(self) -> Level | None:
        """The level of the worst change; None without changes."""
        return max((change.level for change in self.changes), key=ORDER.__getitem__, default=None)

    @property
    def unread(self) -> bool:
        """Whether a part of either side could not be read, so that its changes are unknown."""
        return bool(self.faults)

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Why parts of either side could not be read."""
        return tuple(each for each in self.findings if each.severity == "error" and each.code not in _READ)

    def fails(self, policy: DiffPolicy) -> bool:
        """Whether CI should fail: a change reaches the level of the policy, or there is a complaint about the policy."""
        worst = self.worst()
        bad = policy.fail_on is not None and worst is not None and ORDER[worst] >= ORDER[policy.fail_on]
        return bad or bool(self.complaints)


class ComparedPair(NamedTuple):
    """What one pair of versions adds to a comparison; it can travel between processes.

    Attributes:
        used: The ignores of the policy that matched a change.
    """

    changes: tuple[Change, ...]
    ignored: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    bump: Bump | None = None
    base_texts: Mapping[str, str] = {}
    revision_texts: Mapping[str, str] = {}
    versions: tuple[ComparedVersion | None, ComparedVersion | None] | None = None
    used: frozenset[Ignore] = frozenset()
    asked: Set[str] = frozenset()


def compare(versions: Sequence[Versions], policy: DiffPolicy) -> Comparison:
    """Compare each pair of versions under one policy."""
    return joined(compare_across(versions, policy), policy)


def compare_across(versions: Sequence[Versions], policy: DiffPolicy) -> list[ComparedPair]:
    """Compare each pair, and what moved from one pair to another if the policy asks for that."""
    moves: list[MovedOperations] = []
    if policy.across_files:
        from specloom.diff.across_files import find_moved  # imported late, as few policies ask for this

        moves = find_moved([(pair.base, pair.revision) for pair in versions], policy)
    moved = frozenset(operation.node.origin for move in moves for pair in move.pairs for operation in pair)
    found: list[ComparedPair] = []
    for move in moves:
        changes = changes_of_moved(move.pairs, move.base, move.revision, policy)
        found.append(_judged(changes, Versions(move.base, move.revision), policy)[0])
    return [*found, *(compare_pair(pair, policy, moved) for pair in versions)]


def compare_pair(pair: Versions, policy: DiffPolicy, moved: Set[Origin] = frozenset()) -> ComparedPair:
    """Compare one pair of versions.

    Args:
        moved: Operations that are compared with one of another pair.
    """
    changes = [*wire_changes(pair.base, pair.revision, policy, moved), *pair.python()]
    judged, counted = _judged(changes, pair, policy)
    next_version = bump(pair.package, counted, regenerated=pair.base.data != pair.revision.data)
    return judged._replace(
        findings=tuple(_news(pair.base, pair.revision)),
        bump=next_version if pair.alone is None else None,
        base_texts={} if pair.alone == "revision" else _texts(pair.base),
        revision_texts={} if pair.alone == "base" else _texts(pair.revision),
        versions=(
            None if pair.alone == "revision" else _compared(pair.base),
            None if pair.alone == "base" else _compared(pair.revision),
        ),
        asked={*pair.base.asked, *pair.revision.asked},
    )


def joined(pairs: Sequence[ComparedPair], policy: DiffPolicy) -> Comparison:
    """The comparison of all pairs, in their order."""
    changes = (change for pair in pairs for change in pair.changes)
    return Comparison(
        tuple(sorted(changes, key=lambda change: -ORDER[change.level])),
        tuple(change for pair in pairs for change in pair.ignored),
        tuple(finding for pair in pairs for finding in pair.findings),
        tuple(_complaints(policy, frozenset[Ignore]().union(*(pair.used for pair in pairs)))),
        tuple(pair.bump for pair in pairs if pair.bump),
        {name: text for pair in pairs for name, text in pair.base_texts.items()},
        {name: text for pair in pairs for name, text in pair.revision_texts.items()},
        tuple(pair.versions for pair in pairs if pair.versions),
        frozenset[str]().union(*(pair.asked for pair in pairs)),
    )


def _compared(document: Document) -> ComparedVersion:
    info = as_mapping(document.data.get("info"))
    said = (value if isinstance(value := info.get(key), str | int | float) else "" for key in ("title", "version"))
    return ComparedVersion(document.name, *map(str, said))


def compare_packages(changes: Iterable[Change], policy: DiffPolicy, base: str, revision: str) -> Comparison:
    """Changes between two packages under a policy, without descriptions; `base` and `revision` are their names."""
    found, _ = _judged(changes, None, policy)
    return joined([found._replace(versions=(ComparedVersion(base), ComparedVersion(revision)))], policy)


def _judged(changes: Iterable[Change], pair: Versions | None, policy: DiffPolicy) -> tuple[ComparedPair, list[Change]]:
    """The changes of one pair of versions as judged by the policy, and those that count, without places."""
    used: set[Ignore] = set()
    counted, accepted = _sift(changes, policy, used, _marks(pair, policy) if pair else {})
    kept, ignored = ((_placed(change, pair) if pair else change for change in each) for each in (counted, accepted))
    return ComparedPair(tuple(kept), tuple(ignored), used=frozenset(used)), counted


def _placed(change: Change, pair: Versions) -> Change:
    """The change with its places; a missing side has none."""
    found = placed(change, pair.base, pair.revision)
    match pair.alone:
        case "base":
            return found._replace(revision_place=Place(pair.revision.name))
        case "revision":
            return found._replace(base_place=Place(pair.base.name))
        case None:
            return found


def _marks(pair: Versions, policy: DiffPolicy) -> Marks:
    """The marks of the operations of both versions, if the policy needs them."""
    if not policy.has_groups:
        return {}
    from specloom.diff.operations.model import DescriptionView
    from specloom.diff.policy.groups import read_marks  # imported late, as few policies have groups

    return read_marks(
        DescriptionView(pair.base, policy.base_prefix), DescriptionView(pair.revision, policy.revision_prefix)
    )


def _sift(
    changes: Iterable[Change], policy: DiffPolicy, used: set[Ignore], marks: Marks
) -> tuple[list[Change], list[Change]]:
    """Changes that count, with the policy's levels, and those that are accepted; ignores that match any are added to `used`."""
    kept: list[Change] = []
    accepted: list[Change] = []
    for change in changes:
        matching = [ignore for ignore in policy.ignores if _matches(ignore, change, marks)]
        used.update(matching)
        current = [ignore for ignore in matching if not _expired(ignore, policy)]
        level = policy.level(change.id, change.level, change.operations, marks)
        if level is None:
            accepted.append(change)
        else:
            (accepted if current else kept).append(change._replace(level=level))
    return kept, accepted


def _matches(ignore: Ignore, change: Change, marks: Marks) -> bool:
    if not ignore.names(change.id) or not all(group.covers(change.operations, marks) for group in ignore.groups):
        return False
    places = (*change.operations, change.where, change.base.pointer, change.revision.pointer, change.name)
    return not ignore.place or any(ignore.place in place for place in places)


def _expired(ignore: Ignore, policy: DiffPolicy) -> bool:
    return ignore.until is not None and ignore.until < policy.grace_periods.today


def _complaints(policy: DiffPolicy, used: Set[Ignore]) -> Iterable[Finding]:
    for ignore in policy.ignores:
        name = " at ".join(str(part) for part in (ignore.rule, ignore.place, *ignore.groups) if part)
        if ignore not in used:
            yield UNUSED_IGNORE.found(f"{name} matches no change", place=ignore.written)
        elif _expired(ignore, policy):
            yield EXPIRED_IGNORE.found(f"{name} expired on {ignore.until}", place=ignore.written)


def _news(base: Document, revision: Document) -> Iterator[Finding]:
    """Findings from reading both sides, with their places: errors, and others that only one side has, since old warnings are not news.

    That a version was guessed is said in any case: everything that follows depends on it.
    """
    for document in (base, revision):
        find_problems(document)
    shared = {_said(finding) for finding in base.findings} & {_said(finding) for finding in revision.findings}
    for document, always in ((base, ()), (revision, (UNKNOWN_VERSION.id,))):
        told = (
            finding
            for finding in document.findings
            if finding.severity == "error" or finding.code in always or _said(finding) not in shared
        )
        yield from ordered(placed_finding(finding, document.place) for finding in told)


def _said(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.origin.pointer if finding.origin else "", finding.message


def _texts(document: Document) -> dict[str, str]:
    return document.texts

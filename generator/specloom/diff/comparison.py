"""A whole comparison: changes with their places, judged by the policy, and parts that could not be read.

Knows documents and a policy; neither files on disk nor the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from specloom import lazy_attrs as attrs
from specloom.diff.across_files import find_moved
from specloom.diff.change import Change
from specloom.diff.codes import EXPIRED_IGNORE, UNUSED_IGNORE
from specloom.diff.coerce import as_mapping
from specloom.diff.engine import changes_of_moved, wire_changes
from specloom.diff.operations.integrity import find_problems
from specloom.diff.operations.model import DescriptionView
from specloom.diff.policy.groups import Marks, read_marks
from specloom.diff.policy.policy import DiffPolicy, Ignore
from specloom.diff.python.bump import Bump, bump
from specloom.diff.report import placed
from specloom.diff.rule import ORDER, Level
from specloom.document import Document
from specloom.document.codes import BAD_ACTION, UNUSED_ACTION
from specloom.findings import Finding, Place, ordered
from specloom.findings import placed as placed_finding

_READ = frozenset({BAD_ACTION.id, UNUSED_ACTION.id})
"""Findings about an overlay that do not affect reading the description."""


@attrs.frozen(eq=False)
class Versions:
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


@attrs.frozen
class ComparedVersion:
    """One side of what was compared.

    Attributes:
        file: Its name: a path, an address, a place in git.
        title, version: What it says of itself; empty if it does not.
    """

    file: str
    title: str = ""
    version: str = ""


@attrs.frozen(eq=False)
class Comparison:
    """The result of comparing descriptions, each in two versions.

    Attributes:
        changes: The reported changes, worst first, with their places.
        ignored: Changes that the policy accepts.
        findings: Findings from reading both sides, with their places.
        complaints: Findings about the policy itself.
        bumps: The next version of each package in which anything changed.
        base_texts, revision_texts: The content of each file that was read, by name.
        versions: What was compared, each in its two versions; None for a side that does not exist.
    """

    changes: tuple[Change, ...]
    ignored: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    complaints: tuple[Finding, ...] = ()
    bumps: tuple[Bump, ...] = ()
    base_texts: Mapping[str, str] = attrs.field(factory=dict[str, str])
    revision_texts: Mapping[str, str] = attrs.field(factory=dict[str, str])
    versions: tuple[tuple[ComparedVersion | None, ComparedVersion | None], ...] = ()

    def worst(self) -> Level | None:
        """The level of the worst change; None without changes."""
        return max((change.level for change in self.changes), key=ORDER.__getitem__, default=None)

    @property
    def unread(self) -> bool:
        """Whether a part of either side could not be read, so that its changes are unknown."""
        return any(finding.severity == "error" and finding.code not in _READ for finding in self.findings)

    def fails(self, policy: DiffPolicy) -> bool:
        """Whether CI should fail: a change reaches the level of the policy, or there is a complaint about the policy."""
        worst = self.worst()
        bad = policy.fail_on is not None and worst is not None and ORDER[worst] >= ORDER[policy.fail_on]
        return bad or bool(self.complaints)


def compare(versions: Sequence[Versions], policy: DiffPolicy) -> Comparison:
    """Compare each pair of versions under one policy."""
    judged = _JudgedChanges(policy)
    bumps: list[Bump] = []
    moves = find_moved([(pair.base, pair.revision) for pair in versions], policy) if policy.across_files else []
    moved = {operation.node.origin for move in moves for pair in move.pairs for operation in pair}
    for move in moves:
        judged.take(changes_of_moved(move.pairs, move.base, move.revision, policy), Versions(move.base, move.revision))
    for pair in versions:
        counted = judged.take([*wire_changes(pair.base, pair.revision, policy, moved), *pair.python()], pair)
        if pair.alone is None:
            next_version = bump(pair.package, counted, regenerated=pair.base.data != pair.revision.data)
            bumps += [next_version] if next_version else []
    return Comparison(
        judged.worst_first(),
        tuple(judged.ignored),
        tuple(finding for pair in versions for finding in _news(_findings(pair.base), _findings(pair.revision))),
        tuple(_complaints(policy, judged.used)),
        tuple(bumps),
        _texts(pair.base for pair in versions if pair.alone != "revision"),
        _texts(pair.revision for pair in versions if pair.alone != "base"),
        tuple(
            (
                None if pair.alone == "revision" else _compared(pair.base),
                None if pair.alone == "base" else _compared(pair.revision),
            )
            for pair in versions
        ),
    )


def _compared(document: Document) -> ComparedVersion:
    info = as_mapping(document.data.get("info"))
    said = (value if isinstance(value := info.get(key), str | int | float) else "" for key in ("title", "version"))
    return ComparedVersion(document.name, *map(str, said))


def compare_packages(changes: Iterable[Change], policy: DiffPolicy, base: str, revision: str) -> Comparison:
    """Changes between two packages under a policy, without descriptions; `base` and `revision` are their names."""
    judged = _JudgedChanges(policy)
    judged.take(changes)
    return Comparison(
        judged.worst_first(),
        tuple(judged.ignored),
        complaints=tuple(_complaints(policy, judged.used)),
        versions=((ComparedVersion(base), ComparedVersion(revision)),),
    )


class _JudgedChanges:
    """Changes as judged by the policy, and the ignores that matched any."""

    def __init__(self, policy: DiffPolicy) -> None:
        self.policy = policy
        self.kept: list[Change] = []
        self.ignored: list[Change] = []
        self.used: set[Ignore] = set()

    def take(self, changes: Iterable[Change], pair: Versions | None = None) -> list[Change]:
        """Sort the changes of one pair of versions; return those that count, with the policy's levels."""
        counted, accepted = _sift(changes, self.policy, self.used, _marks(pair, self.policy) if pair else {})
        self.kept += [_placed(change, pair) for change in counted] if pair else counted
        self.ignored += [_placed(change, pair) for change in accepted] if pair else accepted
        return counted

    def worst_first(self) -> tuple[Change, ...]:
        """The changes that count, by level."""
        return tuple(sorted(self.kept, key=lambda change: -ORDER[change.level]))


def _placed(change: Change, pair: Versions) -> Change:
    """The change with its places; a missing side has none."""
    found = placed(change, pair.base, pair.revision)
    match pair.alone:
        case "base":
            return attrs.evolve(found, revision_place=Place(pair.revision.name))
        case "revision":
            return attrs.evolve(found, base_place=Place(pair.base.name))
        case None:
            return found


def _marks(pair: Versions, policy: DiffPolicy) -> Marks:
    """The marks of the operations of both versions, if the policy needs them."""
    if not policy.has_groups:
        return {}
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
            (accepted if current else kept).append(attrs.evolve(change, level=level))
    return kept, accepted


def _matches(ignore: Ignore, change: Change, marks: Marks) -> bool:
    if not ignore.names(change.id) or not all(group.covers(change.operations, marks) for group in ignore.groups):
        return False
    places = (*change.operations, change.where, change.base.pointer, change.revision.pointer, change.name)
    return not ignore.place or any(ignore.place in place for place in places)


def _expired(ignore: Ignore, policy: DiffPolicy) -> bool:
    return ignore.until is not None and ignore.until < policy.grace_periods.today


def _complaints(policy: DiffPolicy, used: set[Ignore]) -> Iterable[Finding]:
    for ignore in policy.ignores:
        name = " at ".join(str(part) for part in (ignore.rule, ignore.place, *ignore.groups) if part)
        if ignore not in used:
            yield UNUSED_IGNORE.found(f"{name} matches no change", place=ignore.written)
        elif _expired(ignore, policy):
            yield EXPIRED_IGNORE.found(f"{name} expired on {ignore.until}", place=ignore.written)


def _findings(document: Document) -> list[Finding]:
    """Findings from reading a side, with their places."""
    find_problems(document)
    return ordered(placed_finding(finding, document.place) for finding in document.findings)


def _news(base: list[Finding], revision: list[Finding]) -> list[Finding]:
    """Findings of both sides: errors, and others that only one side has, since old warnings are not news."""
    shared = {_said(finding) for finding in base} & {_said(finding) for finding in revision}
    return [finding for finding in (*base, *revision) if finding.severity == "error" or _said(finding) not in shared]


def _said(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.origin.pointer if finding.origin else "", finding.message


def _texts(documents: Iterable[Document]) -> dict[str, str]:
    return {name: file.source.text for document in documents for name, file in document.files.items()}

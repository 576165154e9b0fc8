"""What fuzzing found, each thing once with its shortest call. Knows differences; calls nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from specloom.conformance.checking.compare import ComparisonRule, Difference
from specloom.conformance.checking.verdict import Verdict, general

MOST_ALIKE = 3
"""Findings with one operation, status and rule; more are usually about names that were generated at random."""

Key: TypeAlias = tuple[str, int | None, str, str, str]


@attrs.define
class Findings:
    """The findings of a run.

    Attributes:
        calls: Calls of each operation.
        found: Operation, status, part, pointer and rule -> the verdict with the shortest repeating command.
    """

    calls: dict[str, int] = attrs.field(factory=lambda: defaultdict[str, int](int))
    found: dict[Key, Verdict] = attrs.field(factory=lambda: dict[Key, Verdict]())
    alike: dict[tuple[str, int | None, str, str], set[str]] = attrs.field(
        factory=lambda: defaultdict[tuple[str, int | None, str, str], set[str]](set)
    )

    def add(self, verdict: Verdict) -> list[Verdict]:
        """Take one verdict into account; returns what is new."""
        self.calls[verdict.operation] += 1
        new: list[Verdict] = []
        for wrong in _once(verdict.wrong):
            key = _key(verdict, wrong)
            if key not in self.found and not self._first_of_its_kind(key):
                continue
            violations = (wrong,) if wrong in verdict.violations else ()
            differences = () if violations else (wrong,)
            each = attrs.evolve(verdict, differences=differences, violations=violations)
            if key not in self.found:
                new.append(each)
            if key not in self.found or len(each.repeat) < len(self.found[key].repeat):
                self.found[key] = each
        return new

    def _first_of_its_kind(self, key: Key) -> bool:
        """Whether few others differ from it in their pointer alone."""
        operation, status, part, pointer, rule = key
        alike = self.alike[operation, status, part, rule]
        alike.add(pointer)
        return len(alike) <= MOST_ALIKE

    def verdicts(self, names: Mapping[str, str]) -> Iterator[Verdict]:
        """The findings, numbered, and one verdict for each operation without any.

        Args:
            names: Key of an operation -> path of its method.
        """
        numbers = defaultdict[str, int](int)
        for key in sorted(self.found, key=str):
            verdict = self.found[key]
            numbers[verdict.operation] += 1
            yield attrs.evolve(verdict, case=f"{names[verdict.operation]}/{numbers[verdict.operation]}")
        for operation in self.calls:
            if operation not in numbers:
                yield Verdict(names[operation], ok=True, operation=operation)


def _key(verdict: Verdict, wrong: Difference) -> Key:
    """What makes a finding the same: where it is, and which rule it breaks; not the value that breaks it."""
    rule = wrong.expected.text if isinstance(wrong.expected, ComparisonRule) else ""
    status = None if wrong.part.startswith("request") else verdict.status
    return verdict.operation, status, wrong.part, general(wrong.pointer), rule


def _once(wrong: Iterable[Difference]) -> list[Difference]:
    """Differences of both clients once."""
    return list({(each.part, each.pointer): each for each in reversed(list(wrong))}.values())[::-1]

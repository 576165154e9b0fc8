"""The differences between two schemas, as a graph. Knows changes and steps to nested ones; not whom they affect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from specloom.diff.schemas.raw_change import RawChange, SchemaFamily, only_notes

Direction: TypeAlias = Literal["sent", "received"]
"""Whether values of a schema are sent by callers, or received."""


class DeltaStep(NamedTuple):
    """A step from a schema to a nested one.

    Attributes:
        label: The property's name, or the keyword in brackets.
        required: Whether the property is required in the revision.
        hidden: The side that never carries the nested value: requests for `readOnly`, responses for `writeOnly`.
        declared: Whether only one side declares the property, and the other describes it among additional properties.
    """

    label: str
    delta: Delta
    required: bool = False
    hidden: Literal["request", "response", ""] = ""
    declared: bool = False


class Delta:
    """The changes at one pair of schemas, and steps to nested pairs; recursive schemas make the graph cyclic.

    Attributes:
        harmless: Whether it is certain that all values that callers send, or that they may receive, are accepted; None if unknown.
    """

    __slots__ = ("harmless", "raw_changes", "steps")

    def __init__(
        self, raw_changes: list[tuple[SchemaFamily, RawChange]] | None = None, steps: list[DeltaStep] | None = None
    ) -> None:
        self.raw_changes = raw_changes or []
        self.steps = steps or []
        self.harmless: Callable[[Direction], bool] | None = None

    def take(self, found: Delta) -> None:
        """Add the differences and steps of another delta."""
        self.raw_changes.extend(found.raw_changes)
        self.steps.extend(found.steps)

    def reach(self) -> Iterator[Delta]:
        """This delta and all nested ones, each once."""
        seen: set[int] = set()
        todo: list[Delta] = [self]
        while todo:
            delta = todo.pop()
            if id(delta) not in seen:
                seen.add(id(delta))
                yield delta
                todo.extend(step.delta for step in delta.steps)

    @property
    def empty(self) -> bool:
        """Whether there are no differences here or below."""
        return not any(delta.raw_changes for delta in self.reach())


def noted(delta: Delta) -> Delta:
    """The notes among the differences here and one step below; those that break someone on either side are left out."""

    def notes(found: Delta) -> list[tuple[SchemaFamily, RawChange]]:
        return [(only_notes(family), change) for family, change in found.raw_changes]

    return Delta(notes(delta), [step._replace(delta=Delta(notes(step.delta))) for step in delta.steps])


SUBTYPE = "[subtype "
"""Prefix of steps to subtypes of a schema; they are not followed where the schema is only a part of another."""

EMPTY = Delta()
"""The delta without differences; a singleton, so that it can be compared by identity."""

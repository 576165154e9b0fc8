"""Whether it is certain that no value matches two schemas of different documents. Shows it; searches no values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from specloom.diff.schemas.cases import Case, cases, described
from specloom.diff.schemas.overlaps import values_of
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.validity import Validator
from specloom.document import DocumentNode

_DEPTH = 6
_SIZES = {"string": "Length", "array": "Items", "object": "Properties"}


class Apart(NamedTuple):
    """Shows that cases of one document have no value in common with schemas of another.

    Attributes:
        included: Whether a schema of the second document accepts all values of a case, at some depth of subschemas.
    """

    inner: SchemaReader
    outer: SchemaReader
    included: Callable[[Case, SchemaView, int], bool]

    def shown(self, case: Case, other: SchemaView, depth: int) -> bool:
        """Whether no value of a case of one type matches a schema."""
        if case.is_empty:
            return True
        if depth > _DEPTH:
            return False
        validator = Validator(self.outer)
        if case.kind == "null":
            return validator.accepts(other, None) is False
        if case.values is not None:
            return all(validator.accepts(other, value) is False for value in case.values)
        if other.types and not _share(case.kind, other.types):
            return True
        listed = values_of(other)
        if listed is not None:
            return all(case.refuses(value) for value in listed)
        if other.get("not") in (True, {}):
            return True
        if "not" in other.keywords and self.included(case, self.outer.read(other.keywords["not"]), depth + 1):
            return True
        return (
            self._by_limits(case, other) or self._by_property(case, other, depth) or self._by_branch(case, other, depth)
        )

    def _by_branch(self, case: Case, other: SchemaView, depth: int) -> bool:
        for word, members in other.branches.items():
            every = any if word == "allOf" else all
            if every(self.shown(case, self.outer.read(member), depth + 1) for member in members):
                return True
        return False

    def _by_limits(self, case: Case, other: SchemaView) -> bool:
        """Whether the limits of numbers, lengths or counts do not meet."""
        other_case = Case(self.outer, (other._replace(branches={}),), case.types)
        if case.kind in _SIZES:
            (low, high), (least, most) = (each.sizes(_SIZES[case.kind]) for each in (case, other_case))
            return max(low, least) > min(high, most)
        lowest = [limit for each in (case, other_case) if (limit := each.edge(upper=False)) is not None]
        highest = [limit for each in (case, other_case) if (limit := each.edge(upper=True)) is not None]
        return bool(lowest and highest) and max(lowest) > min(highest)

    def _by_property(self, case: Case, other: SchemaView, depth: int) -> bool:
        """Whether a property that all objects of one side have has no value that the other accepts."""
        if case.kind != "object":
            return False
        required = case.required | {*other.strings("required")}
        return any(self._nodes(case.described(name), described(other, name), depth + 1) for name in sorted(required))

    def _nodes(self, inner: Sequence[DocumentNode], outer: Sequence[DocumentNode], depth: int) -> bool:
        if any(node.value is False for node in (*inner, *outer)):
            return True
        found = cases(self.inner, map(self.inner.read, inner)) if outer and depth <= _DEPTH else None
        views = [self.outer.read(node) for node in outer]
        return found is not None and all(
            any(self.shown(case.of(kind), view, depth) for view in views) for case in found for kind in case.types
        )


def _share(kind: str, types: frozenset[str]) -> bool:
    """Whether a value of a type may have one of several types."""
    return kind in types or ({kind} | types) >= {"integer", "number"}

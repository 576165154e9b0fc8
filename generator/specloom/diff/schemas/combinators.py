"""The subschemas of `allOf`, `oneOf` and `anyOf`. Matches those of both sides; does not compare their contents."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from specloom.diff.coerce import as_list, as_mapping, as_string
from specloom.diff.rule import Row, spread
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject
from specloom.diff.schemas.schema import SchemaView
from specloom.document import DocumentNode
from specloom.values import Origin, equal

_ROWS = (
    Row(
        "all-of-added",
        "schema added to `allOf`",
        request="error",
        response="info",
        parameter="error",
        header="info",
    ),
    Row(
        "all-of-removed",
        "schema removed from `allOf`",
        request="warning",
        response="info",
        parameter="warning",
        header="info",
    ),
    Row(
        "all-of-added-annotation-only",
        "annotation-only schema added to `allOf`",
        request="info",
        response="info",
        parameter="info",
        header="info",
    ),
    Row(
        "all-of-removed-annotation-only",
        "annotation-only schema removed from `allOf`",
        request="info",
        response="info",
        parameter="info",
        header="info",
    ),
    Row("any-of-added", "alternative added to anyOf", request="info", response="info", parameter="info", header="info"),
    Row("any-of-widened", "alternative added to anyOf that accepts other values", None, "error", header="error"),
    Row(
        "any-of-removed",
        "alternative removed from anyOf",
        request="error",
        response="info",
        parameter="error",
        header="info",
    ),
    Row(
        "one-of-added", "alternative added to oneOf", request="info", response="error", parameter="info", header="error"
    ),
    Row(
        "one-of-removed",
        "alternative removed from oneOf",
        request="error",
        response="info",
        parameter="error",
        header="info",
    ),
    Row(
        "alternatives-set",
        "now restricted to one of several alternatives",
        request="error",
        response="info",
        parameter="error",
        header="info",
    ),
    Row(
        "alternatives-unset",
        "no longer restricted to one of several alternatives",
        request="info",
        response="error",
        parameter="info",
        header="error",
    ),
    Row(
        "wrapped-in-one-of",
        "replaced by a `oneOf` without an equal alternative",
        "error",
        "error",
        "error",
        header="error",
    ),
)
_STEMS = {"allOf": "all-of", "anyOf": "any-of", "oneOf": "one-of"}

Same = Callable[[DocumentNode, DocumentNode], bool]
"""Whether two schemas mean the same."""


class Matched(NamedTuple):
    """Subschemas of a combinator on both sides: matched pairs, and the rest."""

    pairs: tuple[tuple[DocumentNode, DocumentNode], ...]
    removed: tuple[DocumentNode, ...]
    added: tuple[DocumentNode, ...]


def match_members(pair: Pair, combiner: str, same: Same) -> Matched:
    """Matches subschemas by equal text, then by equal meaning, then by title, then a single remaining pair."""
    base, revision = list(pair.base.branches.get(combiner, ())), list(pair.revision.branches.get(combiner, ()))
    pairs: list[tuple[DocumentNode, DocumentNode]] = []
    for agree in (_same_words, same, _same_title):
        for old in list(base):
            new = next((each for each in revision if agree(old, each)), None)
            if new is not None:
                pairs.append((old, new))
                base.remove(old)
                revision.remove(new)
    if len(base) == len(revision) == 1 and not _reference(base[0]) and not _reference(revision[0]):
        pairs.append((base.pop(), revision.pop()))
    return Matched(tuple(pairs), tuple(base), tuple(revision))


def closing(pair: Pair, divided: Callable[[Pair], bool]) -> Iterator[RawChange]:
    """The change to report if only one side has alternatives, and so accepts fewer values.

    Args:
        divided: Whether alternatives accept, type by type, what a schema of several types accepts.
    """
    before, after = _offers(pair.base), _offers(pair.revision)
    sides = (pair.base, pair.revision)
    several = any(len(side.types) > 1 or len(as_list(side.get("enum"))) > 1 for side in sides)
    if bool(before) != bool(after) and not (several and divided(pair)):
        aspect = "alternatives-set" if after else "alternatives-unset"
        yield RawChange(aspect, before or pair.base.origin, after or pair.revision.origin)
    for word in one_sided(pair):
        place = [
            side.branches[word][0].origin if word in side.branches else None for side in (pair.base, pair.revision)
        ]
        aspect = "alternatives-set" if place[1] else "alternatives-unset"
        yield RawChange(aspect, place[0] or pair.base.origin, place[1] or pair.revision.origin)


def one_sided(pair: Pair) -> set[str]:
    """The combinators of alternatives that one side has next to another one, which both have."""
    before, after = ({*CHOICES} & side.branches.keys() for side in (pair.base, pair.revision))
    return before ^ after if before & after else set()


def _offers(schema: SchemaView) -> Origin | None:
    """The place of the alternatives of a schema; None if it has none."""
    listed = next((schema.branches[word] for word in CHOICES if schema.branches.get(word)), ())
    return listed[0].origin if listed else None


def wraps(pair: Pair) -> bool:
    """Whether all keywords of an object moved into a new `oneOf`."""
    moved = pair.base.mapping("properties") and not pair.revision.mapping("properties")
    return bool(moved and not pair.base.branches and pair.revision.branches.get("oneOf"))


def wrapping(pair: Pair) -> RawChange:
    """The only change to report for a schema that moved into a new `oneOf`."""
    return RawChange("wrapped-in-one-of", pair.base.origin, pair.revision.branches["oneOf"][0].origin)


def raw_changes(pair: Pair, combiner: str, matched: Matched, wider: Collection[Origin] = ()) -> Iterator[RawChange]:
    """Subschemas without a counterpart.

    Args:
        wider: Places of alternatives that accept values which were not accepted before.
    """
    stem = _STEMS[combiner]
    for member in matched.removed:
        schema = pair.base_reader.read(member)
        aspect = f"{stem}-removed{_tail(combiner, schema)}"
        yield RawChange(aspect, member.origin, pair.revision.origin, label(member), objects=_has_parts(schema))
    for member in matched.added:
        schema = pair.revision_reader.read(member)
        aspect = f"{stem}-added{_tail(combiner, schema)}"
        if combiner == "anyOf" and member.origin in wider:
            aspect = "any-of-widened"
        yield RawChange(aspect, pair.base.origin, member.origin, label(member), objects=_has_parts(schema))


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply; which values an alternative adds matters only to those who receive them."""
    if raw_change.aspect == "any-of-widened" and use.side in ("request", "parameter"):
        return by_subject(raw_change._replace(aspect="any-of-added"), use)
    return by_subject(raw_change, use)


def refuse(pair: Pair, matched: Matched) -> bool:
    """Whether a subschema without a counterpart refuses any value."""
    removed = any(pair.base_reader.read(member).constrains for member in matched.removed)
    return removed or any(pair.revision_reader.read(member).constrains for member in matched.added)


def label(member: DocumentNode) -> str:
    """The label of a subschema: the name of its reference, its title, or its position."""
    reference = _reference(member)
    if reference:
        return reference.rsplit("/", 1)[-1]
    title = _title(member)
    position = member.origin.pointer.rsplit("/", 1)[-1]
    return title or (f"#{int(position) + 1}" if position.isdecimal() else position)


def is_named(member: DocumentNode) -> bool:
    """Whether a subschema has a name: it is a reference, or has a title."""
    return bool(_reference(member) or _title(member))


def _has_parts(schema: SchemaView) -> bool:
    """Whether it is a schema of objects or arrays."""
    return bool(schema.types) and schema.types <= {"object", "array"}


def _tail(combiner: str, schema: SchemaView) -> str:
    return "-annotation-only" if combiner == "allOf" and not schema.constrains else ""


def _reference(node: DocumentNode) -> str:
    return as_string(as_mapping(node.value).get("$ref"))


def _title(node: DocumentNode) -> str:
    return as_string(as_mapping(node.value).get("title"))


def _same_words(old: DocumentNode, new: DocumentNode) -> bool:
    """Whether both have equal text, although their references may have different targets."""
    return equal(old.value, new.value)


def _same_title(old: DocumentNode, new: DocumentNode) -> bool:
    return bool(_title(old)) and _title(old) == _title(new) and not _reference(old) and not _reference(new)


def _find_nothing(_: Pair) -> Iterator[RawChange]:
    """Subschemas are matched and reported one by one."""
    return iter(())


ALTERNATIVES = SchemaFamily("combinators", spread("combinators", _ROWS), _find_nothing, judge)

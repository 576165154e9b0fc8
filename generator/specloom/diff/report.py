"""Collects changes, one for each cause. Knows when two raw changes have the same cause; finds none."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.diff.change import Change
from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.families import WIRE_RULES
from specloom.diff.operations.callbacks import of_callback
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.admits import concerns_values
from specloom.diff.schemas.delta import SUBTYPE, Delta, DeltaStep
from specloom.diff.schemas.raw_change import Judge, RawChange, Use
from specloom.diff.schemas.types import spelled
from specloom.document import Document
from specloom.findings import Place
from specloom.values import Json, Origin

_SAID = ("lifecycle", "read_write_only", "patterns", "values")
"""Families whose changes are reported for every property, as in oasdiff."""


_COMBINED = ("allOf[", "anyOf[", "oneOf[")
"""How steps to subschemas of a combinator are labelled."""

_WHOLE = ("types", "nullability", "values", "combinators")
"""Families whose changes at a schema depend on its other keywords, or on its alternatives."""

_CONDITIONS = {"[if]", "[not]"}
"""Steps to schemas that values may match or not: accepting more there is not accepting more."""


class ChangeReport:
    """Collects raw changes, and returns changes in the order of their first occurrence."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, ...], Change] = {}
        self._operations: dict[tuple[str, ...], dict[str, None]] = {}
        self._changing: dict[int, bool] = {}

    def add(self, judge: Judge, raw_change: RawChange, use: Use) -> None:
        """Record a raw change, if a rule applies to it."""
        rule = next((WIRE_RULES[id] for id in judge(raw_change, use) if id in WIRE_RULES), None)
        if rule is not None and not (use.declared and rule.level == "info"):
            if use.kept and _is_disputed(raw_change, rule, use):
                return
            key = (
                rule.id,
                str(raw_change.base),
                str(raw_change.revision),
                raw_change.name,
                "callback" if use.callback else "",
            )
            rule = of_callback(rule) if use.callback else _narrower(rule, use)
            if key not in self._changes:
                self._changes[key] = _change(rule, raw_change, use)
            self._operations.setdefault(key, {})[use.operation] = None

    def descend(self, delta: Delta, use: Use) -> None:
        """Record all differences at a schema and below, each pair of schemas once at the root and once below."""
        seen: set[tuple[int, bool, bool, bool]] = set()
        todo = [(delta, use)]
        while todo:
            at, here = todo.pop()
            here = self._weighed(at, here)
            if (id(at), bool(here.path), here.declared, here.kept) in seen:
                continue
            seen.add((id(at), bool(here.path), here.declared, here.kept))
            if here.hidden == here.side:
                self._add_hidden(at, here)
            else:
                for family, raw_change in at.raw_changes:
                    self.add(family.judge, raw_change, here)
                todo.extend(
                    (step.delta, _below(here, step)) for step in reversed(at.steps) if _leads_on(here, step, seen)
                )

    def _weighed(self, delta: Delta, use: Use) -> Use:
        """The use, kept if values that there may be are certainly accepted; asked only where changes say otherwise."""
        if use.kept or delta.harmless is None or _CONDITIONS & {*use.path} or not self._disputed(delta, use):
            return use
        sent = use.side in ("request", "parameter")
        return use._replace(kept=delta.harmless("sent" if sent else "received"))

    def _disputed(self, delta: Delta, use: Use) -> bool:
        """Whether there are errors about values at a schema itself, or changes of values below its alternatives."""
        if not any(step.label.startswith(_COMBINED) for step in delta.steps):
            return any(_is_disputed(change, rule, use) for change, rule in _judged(delta, use))
        known = self._changing.get(id(delta))
        if known is None:
            found = (each for at in delta.reach() for each in at.raw_changes)
            known = self._changing[id(delta)] = any(concerns_values(change, family.name) for family, change in found)
        return known

    def _add_hidden(self, delta: Delta, use: Use) -> None:
        """For properties that this side never carries, only changes with a specific rule or of families that report every property."""
        for family, raw_change in delta.raw_changes:
            ids = family.judge(raw_change, use)
            if family.name in _SAID or any("-only-property-" in id and id in WIRE_RULES for id in ids):
                self.add(family.judge, raw_change, use)

    def changes(self) -> list[Change]:
        """All changes, without places."""
        return [change._replace(operations=self._named(key)) for key, change in self._changes.items()]

    def _named(self, key: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in self._operations[key] if name)


def _narrower(rule: ChangeRule, use: Use) -> ChangeRule:
    """The rule for a declared property: a bound that it adds to additional properties refuses what was allowed so far."""
    bound = use.declared and rule.aspect.endswith("-set") and rule.level == "warning"
    return rule._replace(level="error") if bound else rule


def placed(change: Change, base: Document, revision: Document) -> Change:
    """The change with its lines."""
    before, after = _place(change, base, change.base), _place(change, revision, change.revision)
    if change.was_removed:
        after = _absent(revision, change.revision, change.base)
    elif change.was_added:
        before = _absent(base, change.base, change.revision)
    return change._replace(base_place=before, revision_place=after, description=revision.name)


def _place(change: Change, document: Document, origin: Origin) -> Place:
    """The line of one side, that of a value in a list if the change is about one.

    Upgrading moves `nullable` into `type`, so a changed nullability is shown at the keyword if the file has it.
    """
    pointer = origin.pointer.removesuffix("/type")
    if change.aspect in ("became-nullable", "became-not-nullable") and pointer != origin.pointer:
        schema = Origin(origin.source, pointer)
        written = document.head(schema / "nullable")
        if written not in (document.head(schema), document.head(origin)):
            return written
    return document.head(origin / str(index) if (index := _index(change, document, origin)) is not None else origin)


def _index(change: Change, document: Document, origin: Origin) -> int | None:
    """Where the value that a change names is in the list at a place."""
    node = document.node(origin)
    if not change.name or node is None:
        return None
    spellings = [item if isinstance(item, str) else json.dumps(item, default=str) for item in as_list(node.value)]
    return spellings.index(change.name) if change.name in spellings else None


def _absent(document: Document, nearest: Origin, other: Origin) -> Place:
    """Where something would be that only the other version has: in the list or object below the nearest place, if there is one.

    Without a line if that is only known to be somewhere in the document.
    """
    steps = other.pointer.split("/")[1:-1]
    if steps and nearest.pointer.endswith(f"/{steps[-1]}"):
        return document.head(nearest)
    for first in range(len(steps)):
        found = Origin(nearest.source, "/".join((nearest.pointer, *steps[first:])))
        if document.node(found) is not None:
            return document.head(found)
    return document.head(nearest) if nearest.pointer else Place(nearest.source)


def _judged(delta: Delta, use: Use) -> Iterator[tuple[RawChange, ChangeRule]]:
    """The changes of a schema that depend on its other keywords, as all do if its type changed, each with its rule."""
    typed = any(family.name == "types" for family, _ in delta.raw_changes)
    for family, change in delta.raw_changes:
        rule = next((WIRE_RULES[id] for id in family.judge(change, use) if id in WIRE_RULES), None)
        if rule is not None and (family.name in _WHOLE or typed):
            yield change, rule


def _is_disputed(change: RawChange, rule: ChangeRule, use: Use) -> bool:
    """Whether a change says that values are refused, or may be by a limit, which is not so if all of them are accepted."""
    level = _narrower(rule, use).level
    refuses = level == "error" or (level == "warning" and rule.handler == "bounds")
    return refuses and concerns_values(change, rule.handler) and not change.objects


def _leads_on(use: Use, step: DeltaStep, seen: set[tuple[int, bool, bool, bool]]) -> bool:
    """Whether a step leads to a schema that can occur here and that the parent schema has not reported.

    A schema used only as a part of another does not stand for its subtypes.
    """
    last = use.path[-1] if use.path else ""
    if step.label.startswith(SUBTYPE):
        return not last.startswith("allOf[")
    told = any((id(step.delta), nested, use.declared, use.kept) in seen for nested in (False, True))
    return not (told and last.startswith(SUBTYPE) and step.label.startswith("allOf["))


def _below(use: Use, step: DeltaStep) -> Use:
    return use._replace(
        path=(*use.path, step.label),
        required=step.required,
        hidden=step.hidden,
        declared=use.declared or step.declared,
    )


def _change(rule: ChangeRule, raw_change: RawChange, use: Use) -> Change:
    where = " ".join(part for part in (use.label, "/".join(use.path)) if part)
    before, after = _shown(raw_change, raw_change.before), _shown(raw_change, raw_change.after)
    named = f"{rule.purpose}: `{raw_change.name}`" if raw_change.name else rule.purpose
    moved = "" if raw_change.name in (before, after) else _moved(before, after)
    text = f"{named} {moved}".rstrip()
    return Change(
        rule.id,
        rule.level,
        rule.aspect,
        text,
        raw_change.base,
        raw_change.revision,
        (),
        where,
        raw_change.name,
        before=before,
        after=after,
    )


def _shown(raw_change: RawChange, value: Json) -> Json:
    if raw_change.aspect == "type":
        return spelled(value)
    if raw_change.aspect == "stability":
        return as_mapping(value).get("x-stability-level")
    return None if raw_change.aspect in ("deprecation", "sunset") else value


def _moved(before: Json, after: Json) -> str:
    """The old and new value, short enough for a line."""
    if before is None and after is None:
        return ""
    old, new = _text(before), _text(after)
    if before is None:
        return f"({new})"
    return f"({old})" if after is None else f"({old} -> {new})"


def _text(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."

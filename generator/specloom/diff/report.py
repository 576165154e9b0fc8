"""Changes gathered as they are found, one for each cause. Knows when two hits are the same cause; finds none."""

from __future__ import annotations

import json

import attrs

from specloom.diff.catalogue import RULES
from specloom.diff.change import Change
from specloom.diff.delta import SUBTYPE, Delta, Step
from specloom.diff.hit import Hit, Judge, Use
from specloom.diff.incoming import of_callback
from specloom.diff.plain import mapping
from specloom.diff.rule import Rule
from specloom.diff.types import spelled
from specloom.document import Document
from specloom.ir import Json

_SAID = ("lifecycle", "mutability", "patterns", "values")
"""Families whose changes are told of any property: its words, and values, which oasdiff has always told."""


class Report:
    """Collects hits, and hands out changes in the order they were first met."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, ...], Change] = {}
        self._operations: dict[tuple[str, ...], dict[str, None]] = {}

    def add(self, judge: Judge, hit: Hit, use: Use) -> None:
        """Take down a hit, where a rule holds for it."""
        rule = next((RULES[id] for id in judge(hit, use) if id in RULES), None)
        if rule is not None:
            key = (rule.id, str(hit.base), str(hit.revision), hit.name, "callback" if use.callback else "")
            rule = of_callback(rule) if use.callback else rule
            if key not in self._changes:
                self._changes[key] = _change(rule, hit, use)
            self._operations.setdefault(key, {})[use.operation] = None

    def descend(self, delta: Delta, use: Use) -> None:
        """Take down all that differs at a schema and below, each pair of schemas once at its root and once below."""
        seen: set[tuple[int, bool]] = set()
        todo = [(delta, use)]
        while todo:
            at, here = todo.pop()
            if (id(at), bool(here.path)) in seen:
                continue
            seen.add((id(at), bool(here.path)))
            if here.hidden == here.side:
                self._add_hidden(at, here)
            else:
                for family, hit in at.hits:
                    self.add(family.judge, hit, here)
                todo.extend(
                    (step.delta, _below(here, step)) for step in reversed(at.steps) if _leads_on(here, step, seen)
                )

    def _add_hidden(self, delta: Delta, use: Use) -> None:
        """Of what this side never carries, only what has a rule of its own for such properties, or is told of any."""
        for family, hit in delta.hits:
            ids = family.judge(hit, use)
            if family.name in _SAID or any("-only-property-" in id and id in RULES for id in ids):
                self.add(family.judge, hit, use)

    def changes(self) -> list[Change]:
        """All that was found, without lines."""
        return [attrs.evolve(change, operations=self._named(key)) for key, change in self._changes.items()]

    def _named(self, key: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in self._operations[key] if name)


def placed(change: Change, base: Document, revision: Document) -> Change:
    """The change with its lines."""
    return attrs.evolve(change, base_place=base.head(change.base), revision_place=revision.head(change.revision))


def _leads_on(use: Use, step: Step, seen: set[tuple[int, bool]]) -> bool:
    """Whether a step leads to what may be met here and was not told of what this extends.

    What is but a part of a schema is none of the others that extend it.
    """
    last = use.path[-1] if use.path else ""
    if step.label.startswith(SUBTYPE):
        return not last.startswith("allOf[")
    told = not {(id(step.delta), False), (id(step.delta), True)}.isdisjoint(seen)
    return not (told and last.startswith(SUBTYPE) and step.label.startswith("allOf["))


def _below(use: Use, step: Step) -> Use:
    return attrs.evolve(use, path=(*use.path, step.label), required=step.required, hidden=step.hidden)


def _change(rule: Rule, hit: Hit, use: Use) -> Change:
    where = " ".join(part for part in (use.label, "/".join(use.path)) if part)
    before, after = _shown(hit, hit.before), _shown(hit, hit.after)
    named = f"{rule.purpose}: `{hit.name}`" if hit.name else rule.purpose
    moved = "" if hit.name in (before, after) else _moved(before, after)
    text = f"{named} {moved}".rstrip()
    return Change(
        rule.id, rule.level, rule.aspect, text, hit.base, hit.revision, (), where, hit.name, before=before, after=after
    )


def _shown(hit: Hit, value: Json) -> Json:
    if hit.aspect == "type":
        return spelled(value)
    if hit.aspect == "stability":
        return mapping(value).get("x-stability-level")
    return None if hit.aspect in ("deprecation", "sunset") else value


def _moved(before: Json, after: Json) -> str:
    """From what to what, short enough for a line."""
    if before is None and after is None:
        return ""
    old, new = _text(before), _text(after)
    if before is None:
        return f"({new})"
    return f"({old})" if after is None else f"({old} -> {new})"


def _text(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."

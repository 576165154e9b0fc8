"""One trial: a slice of a description, edited at random, and what the comparison says. Knows both kinds of edits."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import attrs
from tests.diff.helpers import between, ids
from tests.rewritings import breaking, breaking_parts, equal
from tests.rewritings.sites import Tree, operations, some_slice

from specloom.document import load

BREAKING = [*breaking.EDITS.values(), *breaking_parts.EDITS.values()]
ATTEMPTS = 12
"""Edits tried on a slice before another is cut."""


@attrs.frozen
class Trial:
    """A comparison and whether it is right.

    Attributes:
        seed: Reproduces it: `python -m tests.rewritings` uses one for each number.
        did: What was edited.
        said: Rules that the comparison reports at a level that makes the trial wrong.
    """

    document: str
    seed: int
    kind: Literal["equal", "breaking"]
    did: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Nothing reported after a rewriting, an error after a breaking edit."""
        return not self.said if self.kind == "equal" else bool(self.said)

    def __str__(self) -> str:
        return f"{self.document} {self.seed} {self.kind}: {'; '.join(self.did)} -> {', '.join(self.said) or 'nothing'}"


def trials(path: Path, number: int, first: int = 0) -> Iterator[Trial]:
    """`number` rewritings and as many edits of one document; none for one without operations."""
    tree = _plain(load(path).root.value)
    if not operations(tree):
        return
    for seed in range(first, first + number):
        yield rewritten(path.name, tree, seed)
        if (edited := broken(path.name, tree, seed)) is not None:
            yield edited


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=str))


def rewritten(name: str, tree: Tree, seed: int) -> Trial:
    """One to four rewritings of a slice, compared in a random direction."""
    chance = random.Random(f"{name} {seed} equal")
    base = some_slice(tree, chance)
    other = copy.deepcopy(base)
    did: list[str] = []
    wanted = chance.randint(1, 4)
    for _ in range(ATTEMPTS):
        edit = chance.choice(list(equal.EDITS.values()))
        if len(did) < wanted and (said := edit(other, chance)) is not None:
            did.append(said)
    pair = (base, other) if chance.random() < 0.5 else (other, base)
    return Trial(name, seed, "equal", tuple(did), tuple(ids(between(*map(json.dumps, pair)))))


def broken(name: str, tree: Tree, seed: int) -> Trial | None:
    """One breaking edit of a slice; None if none fits."""
    chance = random.Random(f"{name} {seed} breaking")
    base = some_slice(tree, chance)
    for _ in range(ATTEMPTS):
        other = copy.deepcopy(base)
        if (said := chance.choice(BREAKING)(other, chance)) is None:
            continue
        comparison = between(json.dumps(base), json.dumps(other))
        # A bound where there was none may have been enforced before: the rules, like oasdiff's, warn.
        levels = ("error", "warning") if " set at " in said else ("error",)
        found = tuple(change.id for change in comparison.changes if change.level in levels)
        return Trial(name, seed, "breaking", (said,), found)
    return None

"""Ids that spell their path and add what is done, as drf-spectacular has them; does not know ids that an author chose."""

from __future__ import annotations

from collections.abc import Iterable

from specloom import ir
from specloom.names.actions import ACTIONS
from specloom.names.paths import VERSION, leads_to_one, static_steps
from specloom.names.words import singular, singulars, words

_DONE = {
    "GET": ("list", "retrieve", "read"),
    "POST": ("create",),
    "PUT": ("update",),
    "PATCH": ("partial_update",),
    "DELETE": ("destroy", "delete"),
}
"""What Django REST framework calls the methods of HTTP, `read` and `delete` with drf-yasg."""

_PHRASAL = ACTIONS | {"change", "make", "new", "regenerate", "set", "sync", "toggle"}


def collections(operations: Iterable[ir.Operation]) -> frozenset[tuple[str, ...]]:
    """The steps of every path up to one that an id follows: `("users",)` of `/users/{id}/roles`."""
    found: set[tuple[str, ...]] = set()
    for operation in operations:
        steps = [step for step in operation.path.split("/") if step]
        for index, step in enumerate(steps[1:], 1):
            if "{" in step and "{" not in steps[index - 1]:
                found.add(tuple(_meaningful("/" + "/".join(steps[:index]))))
    return frozenset(found)


def spelled_home(operation: ir.Operation, known: frozenset[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The resources of an id that spells its path: those of its steps that are collections, at least the first."""
    steps, action = _meaningful(operation.path), _action(operation)
    if not steps or not action:
        return None
    size = max((size for size in range(1, len(steps) + 1) if tuple(steps[:size]) in known), default=1)
    return tuple(steps[:size])


def spelled_words(operation: ir.Operation, home: tuple[str, ...]) -> list[str] | None:
    """Verb and object of an id that spells its path, below a resource; None if it does not."""
    steps, action = _meaningful(operation.path), _action(operation)
    at = next(
        (index for index in range(len(steps), 0, -1) if home and singulars(steps[index - 1]) == singulars(home[-1])), 0
    )
    if not action or not at:
        return None
    after = steps[at:]
    if not after:
        return action
    *owners, last = after
    to_one = leads_to_one(operation.path)
    if words(last)[0] in _PHRASAL and not to_one and action[0] in ("create", "retrieve"):
        return [word for step in after for word in words(step)]
    thing = words(last)
    named = thing if action == ["list"] else [*thing[:-1], singular(thing[-1])]
    return [*action, *(word for step in owners for word in singulars(step)), *named]


def _action(operation: ir.Operation) -> list[str]:
    """The words after those of the path; empty if the id does not spell the path or adds something else."""
    found = words(operation.id)
    for done in _DONE.get(operation.method, ()):
        action = words(done)
        before = found[: -len(action)]
        if "_" in operation.id and before and found[-len(action) :] == action and _spells(before, operation.path):
            return action
    return []


def _spells(found: list[str], path: str) -> bool:
    """Whether words are those of the static steps of a path, all of them or without those that only mark an API."""
    spelled = [word for step in _meaningful(path) for word in words(step)]
    before = found[: len(found) - len(spelled)]
    return bool(spelled) and found[-len(spelled) :] == spelled and all(VERSION.fullmatch(word) for word in before)


def _meaningful(path: str) -> list[str]:
    found = static_steps(path)
    return [] if all(VERSION.fullmatch(step) for step in found) else found

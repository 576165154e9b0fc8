"""What sets operations apart whose ids or paths say the same. Chooses no names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from specloom import ir
from specloom.names.ids import version
from specloom.names.paths import static_steps
from specloom.names.words import singular, words

_LONGEST = 4
"""So many words of a path still make a name."""

ResourcePath = tuple[str, ...]


def find_differences(
    operations: Sequence[ir.Operation], homes: Mapping[str, ResourcePath], told: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    """Operation key -> what sets it apart from operations of its resource whose ids or paths say the same; else nothing.

    That is the version, or the words that only its path has: FastAPI gives an id to a function, which may serve several paths.
    """
    twins: dict[tuple[ResourcePath, tuple[str, ...]], list[ir.Operation]] = {}
    for operation in operations:
        end = operation.path.rpartition("/")[2][:1]
        said = tuple(told[operation.key]) or (operation.method, *static_steps(operation.path), end)
        twins.setdefault((homes[operation.key], said), []).append(operation)
    found: dict[str, list[str]] = {}
    for (home, said), alike in twins.items():
        found |= _of_paths(alike, {*said, *home}) or _of_versions(alike)
    return found


def _of_versions(alike: Sequence[ir.Operation]) -> dict[str, list[str]]:
    """The versions of operations, if they differ."""
    versions = {operation.key: version(operation) for operation in alike}
    differ = len({tuple(each) for each in versions.values()}) > 1
    return versions if differ else {key: list[str]() for key in versions}


def _of_paths(alike: Sequence[ir.Operation], told: Set[str]) -> dict[str, list[str]]:
    """The few words of each path that not all have, and the version, if they tell the operations apart; else nothing."""
    if len(alike) < 2:
        return {}
    steps = {each.key: [word for step in static_steps(each.path) for word in words(step)] for each in alike}
    known = {singular(word) for text in told for word in words(text)}
    shared = [{singular(word) for word in found} for found in steps.values()]
    common = known.union(shared[0].intersection(*shared[1:]))
    found = {each.key: [word for word in steps[each.key] if singular(word) not in common] for each in alike}
    versions = _of_versions(alike)
    found = {key: [*own, *(word for word in versions[key] if word not in own)] for key, own in found.items()}
    apart = len({tuple(own) for own in found.values()}) == len(found) and any(
        found[key] != versions[key] for key in found
    )
    return found if apart and max(map(len, found.values())) <= _LONGEST else {}

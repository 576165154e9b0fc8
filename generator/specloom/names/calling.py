"""Default names of operations: resource and method from tag, operationId and path. Not concerned with settings.

docs/naming.md documents the rules.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from specloom import ir
from specloom.names.differences import ResourcePath, find_differences
from specloom.names.ids import (
    PLAIN_VERBS,
    WRITING,
    fits_number,
    is_of_many,
    is_verb,
    last_segment,
    meaningful_words,
    repeats_path,
    says_less,
    short,
    version,
    without_tail,
)
from specloom.names.paths import VERSION, asks_format, names_by_path, static_steps, step_key
from specloom.names.spelled_ids import collections, spelled_home
from specloom.names.spelling import snake
from specloom.names.taken import names_on_clients
from specloom.names.words import common_start, singular, singulars, words

_GROUPED = re.compile(r"([A-Za-z][A-Za-z0-9]*)[_.](.+)")
_IN_PACKAGE = re.compile(r"(?:[a-z]\w*(?:\.|::))+(?:[A-Z]\w*|(?<=::)\w+)")
_QUALIFIED = re.compile(r"\.|::")
_OF_CLASS = re.compile(r"(\w+)[ -][Rr]esource")
_FLAT = 30
"""Largest client without groups whose operations become its own methods."""

Rank = tuple[bool, int, bool, bool, bool, bool]
"""How strong a claim to a name is: not numbered, chosen by the author, with nothing that sets it apart from others, of one thing
unless things are listed, of no format to choose, and of a path through the resource."""

_NEAR = 3
"""So many names by path are not too far from an id to take its place."""


def resources(operations: Iterable[ir.Operation], parents: Mapping[str, str] | None = None) -> dict[str, ResourcePath]:
    """Operation key -> names of its resources, outermost first, for all operations of a client.

    Args:
        parents: Tag -> the tag that it is nested under.
    """
    all_operations = _with_short_tags(list(operations))
    known = collections(all_operations)
    homes = {operation.key: _group(operation, parents or {}, known) for operation in all_operations}
    homes = _telling(homes, all_operations)
    loose = [operation for operation in all_operations if not homes[operation.key]]
    if len(loose) > _FLAT:
        homes |= _by_step(loose)
    return {key: tuple(snake(step, "resource") for step in home) for key, home in homes.items()}


def _with_short_tags(operations: list[ir.Operation]) -> list[ir.Operation]:
    """Operations with short tags: of a class in a package the class, if no other has its name, and of one that the paths name
    the thing: `acme.user.v1.UserService` is `UserService`, the `Fruit Resource` of `/fruits` is `Fruit`.
    """
    tags = dict.fromkeys(tag for operation in operations for tag in operation.tags)
    classes = {tag: _QUALIFIED.split(tag)[-1] for tag in tags if _IN_PACKAGE.fullmatch(tag)}
    counted = Counter(classes.get(tag, tag) for tag in tags)
    shorter = {tag: name for tag, name in classes.items() if counted[name] == 1}
    for operation in operations:
        steps = {step_key(step) for step in static_steps(operation.path)}
        for tag in operation.tags[:1]:
            thing = _OF_CLASS.fullmatch(tag)
            if thing is not None and thing[1] not in tags and step_key(thing[1]) in steps:
                shorter[tag] = thing[1]
    if not shorter:
        return operations
    return [operation._replace(tags=tuple(shorter.get(tag, tag) for tag in operation.tags)) for operation in operations]


def _group(operation: ir.Operation, parents: Mapping[str, str], known: frozenset[ResourcePath]) -> ResourcePath:
    """The group of an operation: its first meaningful tag, or the words before the method in its id."""
    tag = next((tag for tag in operation.tags if _says_something(tag)), "")
    dotted = [step for step in operation.id.split(".") if words(step)]
    if len(dotted) > 2 and (not tag or tag in dotted[:-1]):
        named = _before_verb(dotted[dotted.index(tag) if tag else 1 : -1])
        return tuple(without_tail(step, operation.id) if step[:1].isupper() else step for step in named)
    if tag:
        steps = (static_steps(tag) or [tag]) if "{" in tag else [tag]
        return tuple(without_tail(step, operation.id) for step in (*_above(tag, parents), *steps))
    if (home := spelled_home(operation, known)) is not None:
        return home
    grouped = _GROUPED.fullmatch(operation.id)
    capital = grouped is not None and grouped[1][:1].isupper() and not is_verb(grouped[1])
    return (without_tail(grouped[1], operation.id),) if grouped is not None and (capital or "." in operation.id) else ()


def _above(tag: str, parents: Mapping[str, str]) -> ResourcePath:
    """The tags that a tag is nested under, outermost first; a circle ends where it closes."""
    found: list[str] = []
    while (tag := parents.get(tag, "")) and tag not in found:
        found.insert(0, tag)
    return tuple(found)


def _before_verb(steps: list[str]) -> ResourcePath:
    """Steps of a dotted id up to one that is an action rather than a thing: `nodes.get.class` reads something of `nodes`."""
    at = next((index for index, step in enumerate(steps) if index and step.lower() in PLAIN_VERBS), len(steps))
    return tuple(steps[:at])


def _says_something(tag: str) -> bool:
    found = words(tag)
    return bool(found) and tag.lower() != "default" and not VERSION.fullmatch(tag)


def _telling(homes: dict[str, ResourcePath], operations: Sequence[ir.Operation]) -> dict[str, ResourcePath]:
    """Resources without common parts: a single tag that no path mentions, words that all tags begin with."""
    firsts = {home[0] for home in homes.values() if home}
    alone = len(firsts) == 1 and all(len(home) == 1 for home in homes.values())
    if alone and not _mentioned(firsts, operations):
        return dict.fromkeys(homes, ())
    size = len(common_start(words(first) for first in firsts)) if len(firsts) > 2 else 0
    return {key: ("_".join(words(home[0])[size:]), *home[1:]) if home and size else home for key, home in homes.items()}


def _mentioned(firsts: set[str], operations: Sequence[ir.Operation]) -> bool:
    """Whether a path contains the only group as a step, so that it is a thing of the API and not the API itself."""
    own = {step_key(first) for first in firsts}
    return any(step_key(step) in own for operation in operations for step in static_steps(operation.path))


def _by_step(operations: list[ir.Operation]) -> dict[str, ResourcePath]:
    """Resources by the first step of the paths that splits the operations into groups; empty if no step does."""
    for depth in range(3):
        steps = {operation.key: static_steps(operation.path)[depth : depth + 1] for operation in operations}
        groups = {step[0] for step in steps.values() if step}
        if 1 < len(groups) <= len(operations) / 2:
            return {key: tuple(step) for key, step in steps.items()}
    return {}


def methods(
    operations: Iterable[ir.Operation],
    homes: dict[str, ResourcePath],
    keys: frozenset[str] = frozenset(),
    numbered: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Operation key -> method name, unique within a resource: the shortest candidate that no other operation claims.

    Args:
        keys: All operations of the client, including those with a fixed name.
        numbered: Operations whose id had a number, since another operation has the same id.
    """
    all_operations = list(operations)
    told = {each.key: meaningful_words(each, homes[each.key]) for each in all_operations}
    differences = find_differences(all_operations, homes, told)
    offered: dict[str, Iterator[str]] = {}
    ranks: dict[str, Rank] = {}
    for operation in all_operations:
        key, difference = operation.key, differences[operation.key]
        names, chosen = _candidates(operation, homes[key], keys, told[key], difference)
        offered[key] = names if homes[key] else _not_of_clients(names)
        plain = not asks_format(operation.path)
        through = _mentioned(set(homes[key][-1:]), [operation])
        ranks[key] = (key not in numbered, chosen, not difference, fits_number(operation), plain, through)
    waiting = {key: next(names) for key, names in offered.items()}
    given: dict[str, str] = {}
    while waiting:
        wanted: dict[tuple[ResourcePath, str], list[str]] = {}
        for key, name in waiting.items():
            wanted.setdefault((homes[key], name), []).append(key)
        taken = {(homes[key], name) for key, name in given.items()}
        for (home, name), wanting in wanted.items():
            first = _first(wanting, ranks)
            if first is not None and (home, name) not in taken:
                given[first] = waiting.pop(first)
        others = {key: other for key in waiting if (other := next(offered[key], None)) is not None}
        waiting |= others
        if not others:
            _number(waiting, homes, given)
            break
    return given


def _not_of_clients(names: Iterator[str]) -> Iterator[str]:
    """Candidates without a mere verb that every client has as its own method, such as `get`, unless there is no other."""
    reserved = names_on_clients() & PLAIN_VERBS
    omitted: list[str] = []
    for name in names:
        if name not in reserved:
            yield name
        else:
            omitted.append(name)
    yield from omitted


def _first(wanting: list[str], ranks: Mapping[str, Rank]) -> str | None:
    """The operation that gets a name: the only claimant, or the only one of the highest rank."""
    highest = max(ranks[key] for key in wanting)
    best = [key for key in wanting if ranks[key] == highest]
    return best[0] if len(best) == 1 else None


def _number(waiting: Mapping[str, str], homes: dict[str, ResourcePath], given: dict[str, str]) -> None:
    """Names for operations that no word distinguishes: the last candidate, numbered."""
    taken = {(homes[key], name) for key, name in given.items()}
    for key, last in waiting.items():
        name, number = last, 2
        while (homes[key], name) in taken:
            name = f"{last}_{number}"
            number += 1
        taken.add((homes[key], name))
        given[key] = name


def _candidates(
    operation: ir.Operation, home: ResourcePath, keys: frozenset[str], found: list[str], difference: list[str]
) -> tuple[Iterator[str], int]:
    """Candidate names of an operation, unique, best first, and their rank: 2 if the author chose the first, 1 if
    it replaces some of the author's words by the path, 0 if it derives from the path.

    Candidates are computed on demand: operations rarely need more than the first.

    Args:
        found: The words of its id.
        difference: What sets it apart from operations that say the same.
    """
    by_path = _distinct(names_by_path(operation, home, keys))
    if not found:
        first = list(islice(by_path, 1))
        return _distinct(chain(first, _told_apart(first, difference), by_path)), 0
    shortest = short(found, operation, home)
    if repeats_path(found, operation) and not _names_home(found, home):
        own = [] if "id" in found[1:] else [shortest or found, *([] if found[0] in WRITING else [found])]
        first = list(islice(by_path, 1))
        return _distinct(chain(first, _told_apart(first, difference), map(_snake, own), by_path)), 0
    rank = 1 if says_less(found, shortest, home) else 2
    return _distinct(_chosen(operation, found, shortest, by_path, difference)), rank


def _names_home(found: list[str], home: ResourcePath) -> bool:
    """Whether an id is a verb and the resource, which somebody chose even if it repeats the path: `getDeploy`."""
    return bool(home) and found[0] not in WRITING and step_key("_".join(found[1:])) == step_key(home[-1])


def _told_apart(first: list[str], difference: list[str]) -> list[str]:
    """A name with what sets its operation apart, if anything does."""
    return [_snake([*first, *difference])] if difference else []


def _chosen(
    operation: ir.Operation, found: list[str], shortest: list[str], by_path: Iterator[str], difference: list[str]
) -> Iterator[str]:
    """Names from an id, in its own words as far as they distinguish operations."""
    first = shortest or list(islice(by_path, 1))
    yield _snake(first)
    if shortest and shortest == found and is_of_many(operation):
        yield next(by_path)
    if difference == version(operation):
        yield from _told_apart(first, difference)
    elif difference:
        near = list(islice(by_path, _NEAR))
        by_path = chain(near, by_path)
        yield from (name for name in near if {*map(singular, difference)} <= {*singulars(name.partition("_for_")[2])})
        yield from _told_apart(found, difference)
    yield _snake(found)
    yield from islice(by_path, 2 if shortest else 1)
    yield snake(last_segment(operation))
    yield snake(operation.id)
    yield from by_path


def _snake(found: list[str]) -> str:
    return snake("_".join(found))


def _distinct(names: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name not in seen:
            seen.add(name)
            yield name

"""What an operation is called where nobody says: resource and method from its tag, its id, its path. Knows habits of API authors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specloom import ir
from specloom.names.spelling import snake
from specloom.names.words import singular, words

_GROUPED = re.compile(r"([A-Za-z][A-Za-z0-9]*)[_.](.+)")
_SEPARATED = re.compile(r"[/.:]")
_VERSION = re.compile(r"v\d+([._]?\d+)*(alpha|beta)?\d*|api|rest|public|latest", re.IGNORECASE)
_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_FLAT = 30
"""A client with at most so many operations that nothing groups has them itself."""


def static_steps(path: str) -> list[str]:
    """The steps of a path that are no parameters and say something."""
    steps = [step for step in path.split("/") if step and "{" not in step]
    return [step for step in steps if not _VERSION.fullmatch(step)] or steps


def resources(operations: Iterable[ir.Operation]) -> dict[str, tuple[str, ...]]:
    """Operation key -> names of its resources, for all operations of a client."""
    all_operations = list(operations)
    loose = sum(not _group(operation) for operation in all_operations)
    return {operation.key: _resource(operation, loose) for operation in all_operations}


def _resource(operation: ir.Operation, loose: int) -> tuple[str, ...]:
    group = _group(operation)
    if group:
        return (snake(group, "resource"),)
    if loose <= _FLAT:
        return ()
    steps = static_steps(operation.path)
    return (snake(steps[0], "resource"),) if steps else ()


def _group(operation: ir.Operation) -> str:
    """What groups an operation: its first tag, or the part of its id before a separator."""
    tag = next((tag for tag in operation.tags if words(tag)), "")
    if tag:
        return tag
    grouped = _GROUPED.fullmatch(operation.id)
    capital = grouped is not None and grouped[1][:1].isupper() and "_" not in grouped[2]
    return grouped[1] if grouped is not None and (capital or "." in operation.id) else ""


def methods(operations: Iterable[ir.Operation], homes: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Operation key -> method name, distinct within a resource: the shortest of its names that no other wants."""
    waiting = {operation.key: _candidates(operation, homes[operation.key]) for operation in operations}
    given: dict[str, str] = {}
    level = 0
    while waiting:
        wanted: dict[tuple[tuple[str, ...], str], list[str]] = {}
        for key, names in waiting.items():
            wanted.setdefault((homes[key], names[min(level, len(names) - 1)]), []).append(key)
        taken = {(homes[key], name) for key, name in given.items()}
        for (home, name), keys in wanted.items():
            if len(keys) == 1 and (home, name) not in taken:
                given[keys[0]] = name
                del waiting[keys[0]]
        level += 1
        if level > 4:
            _number(waiting, homes, given)
    return given


def _number(waiting: dict[str, list[str]], homes: dict[str, tuple[str, ...]], given: dict[str, str]) -> None:
    """Names for what no word tells apart: the last candidate, numbered."""
    taken = {(homes[key], name) for key, name in given.items()}
    for key, names in list(waiting.items()):
        name, number = names[-1], 2
        while (homes[key], name) in taken:
            name = f"{names[-1]}_{number}"
            number += 1
        taken.add((homes[key], name))
        given[key] = name
        del waiting[key]


def _candidates(operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """Names an operation could have, shortest first."""
    if not words(operation.id):
        return _by_path(operation, home)
    grouped = _GROUPED.fullmatch(operation.id)
    bare = grouped[2] if grouped and home and words(grouped[1]) == words(home[-1]) else operation.id
    separated = [step for step in _SEPARATED.split(bare) if words(step)]
    last = separated[-1] if separated else bare
    short = _without(words(last), home)
    found = [snake("_".join(short)), snake(last), snake(bare), snake(operation.id), *_by_path(operation, home)[1:]]
    return list(dict.fromkeys(found))


def _without(found: list[str], home: tuple[str, ...]) -> list[str]:
    """Words without those of the resource: `list_endpoints` of `endpoints` is `list`."""
    if not home:
        return found
    own = words(home[-1])
    for size in range(len(own), 0, -1):
        part = own[:size] if size == len(own) else own[-size:]
        for start in range(1, len(found) - size + 1):
            if [singular(word) for word in found[start : start + size]] == [singular(word) for word in part]:
                rest = found[:start] + found[start + size :]
                dangling = rest[-1] in ("by", "for", "of", "the", "a", "an", "in", "to")
                return found if dangling else rest
    return found


def _by_path(operation: ir.Operation, home: tuple[str, ...]) -> list[str]:
    """Names from method and path: `list`, `get`, `get_content`, `get_files_id_content`."""
    steps = static_steps(operation.path)
    beyond = [step for step in steps if singular(snake(step)) not in {singular(name) for name in home}]
    ends_in_parameter = operation.path.rstrip("/").endswith("}")
    verb = _VERBS.get(operation.method, operation.method.lower())
    if operation.method == "GET" and not ends_in_parameter and not beyond:
        verb = "list"
    if operation.method == "POST" and ends_in_parameter and not beyond:
        verb = "post"
    tail = "_".join(beyond[-1:])
    whole = operation.path.replace("{", "by_").replace("}", "")
    return [snake(f"{verb}_{tail}"), snake(f"{verb}_{'_'.join(beyond)}"), snake(f"{operation.method.lower()}_{whole}")]

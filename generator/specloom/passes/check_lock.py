"""Compares the names that were given with those of `names.lock`. Changes nothing: a locked name that cannot be had is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from specloom import ir
from specloom.names.spelling import snake
from specloom.passes.check_names import is_hiding, is_private, owner_of
from specloom.passes.codes import UNFIT_LOCK
from specloom.passes.context import Context
from specloom.passes.give_names import taken_arguments
from specloom.passes.locked_names import chosen_classes, chosen_members
from specloom.passes.origins import lock_key_of

_Problem = tuple[str, str, str]
"""Section of the lock, place in it, and what is wrong."""


def check_lock(client: ir.Client, context: Context) -> ir.Client:
    """The client as it is; every locked name that something else has is reported, and every one that takes another's name."""
    problems = (*_methods(client, context), *_classes(client, context), *_members(client, context))
    for section, place, message in problems:
        context.findings.append(UNFIT_LOCK.found(message, place=context.locked.place(section, place)))
    return client


def _methods(client: ir.Client, context: Context) -> Iterator[_Problem]:
    if not context.refused.isdisjoint(context.settings.operations):
        return  # the names gave way to entries of `client.toml` that were reported
    for key, name in context.locked.operations.items():
        operation = client.operations.get(key)
        if operation is None or operation.key in context.settings.operations:
            continue
        if is_private(name):
            yield "operations", key, f"{key!r} cannot be called {name!r}: names that begin with `_` are private"
        elif ".".join((*operation.resource, operation.name)) != name:
            yield "operations", key, f"{key!r} cannot be called {name!r}: {owner_of(client, name)}"


def _classes(client: ir.Client, context: Context) -> Iterator[_Problem]:
    chosen = chosen_classes(context)
    for place in (lock_key_of(client, shape) for shape in client.shapes.values()):
        name = context.locked.classes.get(place, "")
        if place not in chosen and is_hiding(name):
            yield "classes", place, f"no class can be called {name!r}: that is a built-in name of Python"


def _members(client: ir.Client, context: Context) -> Iterator[_Problem]:
    locked, chosen = context.locked.members, chosen_members(client, context)
    settled = locked.keys() | chosen.keys()
    for shape in client.shapes.values():
        if isinstance(shape, ir.Record):
            place = lock_key_of(client, shape)
            wanted = [client.suggestions.members.get(each.origin.pointer, each.wire_name) for each in shape.fields]
            places = [f"{place}!{field.wire_name}" for field in shape.fields]
            for at, name in _locked(locked, places):
                if name == "self" or _is_private(name, wanted[at]):
                    yield "members", places[at], f"no attribute can be called {name!r}"
                yield from _taken(name, at, wanted, places, locked.keys())
    for operation in client.operations.values():
        wanted = [param.wire_name for param in operation.params]
        places = [f"{operation.key}!{param.location} {param.wire_name}" for param in operation.params]
        for at, name in _locked(locked, places):
            if places[at] in chosen:
                continue
            if name in taken_arguments() or _is_private(name, wanted[at]):
                yield "members", places[at], f"{operation.key} cannot have an argument {name!r}: methods use the name"
            yield from _taken(name, at, wanted, places, settled)


def _is_private(name: str, wire_name: str) -> bool:
    return name.startswith("_") and name != snake(wire_name)


def _locked(locked: Mapping[str, str], places: Sequence[str]) -> Iterator[tuple[int, str]]:
    return ((at, locked[place]) for at, place in enumerate(places) if place in locked)


def _taken(name: str, at: int, wanted: Sequence[str], places: Sequence[str], settled: Set[str]) -> Iterator[_Problem]:
    """The entry under `places[at]`, if it gives the name that another place has by default.

    A name that the default rules gave stays with its place, even if the description gets a better candidate for it later.
    """
    usual = snake(wanted[at])
    if name == usual or re.fullmatch(rf"(\w+_)?{re.escape(usual)}(_|_\d+)?", name):
        return
    for other, candidate in enumerate(wanted):
        if other != at and places[other] not in settled and snake(candidate) == name:
            yield "members", places[at], f"{name!r} is the name of {places[other]}; give that another name too"

"""Compares the arguments that `client.toml` names with the others of their methods. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specloom import ir
from specloom.passes.context import Context
from specloom.passes.give_names import argument_names, body_names, taken_in
from specloom.toml_places import Path

_GIVEN_ON_DEMAND = frozenset(("options", "accept", "content_type", "idempotency_key"))
"""Names that only some methods need for something else, so that others can give them to their arguments."""


class _Argument(NamedTuple):
    """An argument of a method.

    Attributes:
        what: Its wire name and where it is sent, in words.
        name: Its name, without the entry of another argument.
        entry: The entry of `client.toml` that names it.
    """

    what: str
    name: str
    entry: Path | None = None


def argument_problems(client: ir.Client, context: Context) -> Iterator[tuple[Path, str]]:
    """Each entry of `[parameters]` and `[methods]` that gives a method's argument a name that another one has."""
    parameters = context.settings.parameters
    for operation in client.operations.values():
        if operation.argument_names or any(param.wire_name in parameters for param in operation.params):
            yield from _problems(client, operation, context)


def _problems(client: ir.Client, operation: ir.Operation, context: Context) -> Iterator[tuple[Path, str]]:
    arguments = [*_of_params(client, operation, context), *_of_body(client, operation)]
    owners: dict[str, _Argument] = {each.name: each for each in arguments if each.entry is None}
    for each in arguments:
        if each.entry is None:
            continue
        message = f"{operation.key} cannot have an argument {each.name!r}: "
        if each.name in owners:
            yield each.entry, f"{message}it has one of that name, for {owners[each.name].what}"
        elif each.name in _taken(operation, each.entry):
            yield each.entry, f"{message}every method has one of that name"
        owners.setdefault(each.name, each)


def _taken(operation: ir.Operation, entry: Path) -> frozenset[str]:
    if entry[0] != "methods":
        return taken_in(operation)
    unused: tuple[str, ...] = () if operation.body is not None else ("body",)
    return taken_in(operation) - _GIVEN_ON_DEMAND - set(unused)


def _of_params(client: ir.Client, operation: ir.Operation, context: Context) -> Iterator[_Argument]:
    chosen = context.settings.parameters
    usual = argument_names(client, operation, context, {})
    places = [f"{operation.key}!{param.location} {param.wire_name}" for param in operation.params]
    locked = context.locked.members
    older = not any(place in locked for place in places)
    for param, name, place in zip(operation.params, usual, places, strict=True):
        what = f"{param.wire_name!r} in {param.location}"
        entry = _entry(operation, param.wire_name, param.location)
        if entry is not None:
            yield _Argument(what, operation.argument_names[str(entry[-1])], entry)
        elif param.wire_name in chosen:
            yield _Argument(what, chosen[param.wire_name], ("parameters", param.wire_name))
        else:  # one that the lock does not know yet is new, and gives way
            yield _Argument(what, name if older or place in locked else param.name)


def _of_body(client: ir.Client, operation: ir.Operation) -> Iterator[_Argument]:
    """Those of a body: its properties, and `body` for the whole of it."""
    said: Mapping[str, str] = operation.argument_names
    properties = body_names(client, operation)
    for wire_name, name in properties.items():
        entry = _entry(operation, wire_name, "body")
        named = name if entry is None else said[str(entry[-1])]
        yield _Argument(f"{wire_name!r} in the body", named, entry)
    if operation.body is not None and not properties:
        entry = _entry(operation, "body", "")
        yield _Argument("the body", "body" if entry is None else said["body"], entry)


def _entry(operation: ir.Operation, wire_name: str, location: str) -> Path | None:
    """The entry of `[methods]` that names an argument."""
    keys = (f"{wire_name} in {location}", wire_name)
    found = next((key for key in keys if key in operation.argument_names), None)
    return None if found is None else ("methods", operation.key, "arguments", found)

"""Compares the names that were given with those that `client.toml` asks for. Changes nothing: a name that cannot be had is an error."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from fnmatch import fnmatchcase

from specloom import ir
from specloom.findings import did_you_mean
from specloom.names.taken import names_on_clients
from specloom.passes.context import Context
from specloom.passes.give_names import taken_arguments
from specloom.passes.locked_names import pointer_in_settings
from specloom.passes.origins import lock_key_of
from specloom.toml_places import Path


def check_names(client: ir.Client, context: Context) -> ir.Client:
    """The client as it is; every name of `client.toml` that something else has is reported, and patterns that match nothing."""
    for path, message in (*_methods(client, context), *_classes(client, context), *_params(client, context)):
        context.report_setting(path, message)
    for path, pattern in _patterns(context):
        paths = [".".join((*operation.resource, operation.name)) for operation in client.operations.values()]
        if not any(fnmatchcase(dotted, pattern) for dotted in paths):
            context.report_setting(path, f"mcp.{path[1]} matches no method: {pattern!r}{did_you_mean(pattern, paths)}")
    return client


def _methods(client: ir.Client, context: Context) -> Iterator[tuple[Path, str]]:
    asked: dict[str, str] = {}
    for key, name in context.settings.operations.items():
        operation = client.operations.get(key)
        if operation is None or key in context.refused:
            continue
        found = ".".join((*operation.resource, operation.name))
        if name in asked:
            yield ("operations", key), f"{name!r} is the name of {asked[name]!r} already"
        elif is_private(name):
            yield ("operations", key), f"{key!r} cannot be called {name!r}: names that begin with `_` are private"
        elif found != name:
            yield ("operations", key), f"{key!r} cannot be called {name!r}: {owner_of(client, name)}"
        asked.setdefault(name, key)


def is_private(dotted: str) -> bool:
    """Whether a step of a name begins with `_`, as the attributes do that clients have for themselves."""
    return any(step.startswith("_") for step in dotted.split("."))


def owner_of(client: ir.Client, dotted: str) -> str:
    """What has a name, in words."""
    *home, name = dotted.split(".")
    if (home or [name])[0] in names_on_clients():
        return f"every client has an attribute {(home or [name])[0]!r}"
    for operation in client.operations.values():
        path = (*operation.resource, operation.name)
        if path == (*home, name) or path == tuple(home):
            return f"that is the method of {operation.key!r}"
        if operation.resource[: len(home) + 1] == (*home, name):
            return "that is a resource"
    return "something else is called so"


def _classes(client: ir.Client, context: Context) -> Iterator[tuple[Path, str]]:
    wanted = {pointer_in_settings(place): place for place in context.settings.types}
    asked: dict[str, str] = {}
    for shape in client.shapes.values():
        place = wanted.get(lock_key_of(client, shape))
        if place is None or place in context.refused:
            continue
        name = context.settings.types[place]
        if name in asked:
            yield ("types", place), f"{name!r} is the name of {asked[name]!r} already"
        elif is_hiding(name):
            yield ("types", place), f"no class can be called {name!r}: that is a built-in name of Python"
        elif shape.name != name:
            yield ("types", place), f"no class can be called {name!r}: the package uses the name itself"
        asked.setdefault(name, place)


def is_hiding(name: str) -> bool:
    """Whether a class of a name hides a built-in one that generated modules use, such as `list`."""
    return name.islower() and hasattr(builtins, name)


def _params(client: ir.Client, context: Context) -> Iterator[tuple[Path, str]]:
    for operation in client.operations.values():
        said = context.settings.parameters
        for param in operation.params:
            name = said.get(param.wire_name, param.name)
            if name != param.name and not param.name.endswith(f"_{name}"):
                message = f"{operation.key} cannot have an argument {name!r}: it has one of that name"
                yield ("parameters", param.wire_name), message
        yield from _arguments(client, context, operation)


_GIVEN_ON_DEMAND = frozenset(("options", "body", "accept", "content_type"))
"""Names of arguments that only some methods have, so that others can give them to theirs."""


def _arguments(client: ir.Client, context: Context, operation: ir.Operation) -> Iterator[tuple[Path, str]]:
    """Names of `[methods]` that two arguments of one operation would have."""
    asked: dict[str, str] = {}
    said = operation.argument_names
    names = {
        key: param.name
        for param in operation.params
        if (key := f"{param.wire_name} in {param.location}") not in said and param.wire_name not in said
    }
    for wire_name, name in said.items():
        others = [other for other, own in names.items() if own == name]
        if name in taken_arguments() - _GIVEN_ON_DEMAND or name in asked or others:
            path = ("methods", operation.key, "arguments", wire_name)
            yield path, f"{operation.key} cannot have an argument {name!r}: it has one of that name"
        asked.setdefault(name, wire_name)


def _patterns(context: Context) -> Iterator[tuple[Path, str]]:
    rule = context.settings.mcp
    for table, patterns in (("include", rule.include), ("exclude", rule.exclude)) if rule is not None else ():
        for at, pattern in enumerate(patterns):
            yield ("mcp", table, at), pattern

"""Compares the names that were given with those that `client.toml` asks for. Changes nothing: a name that cannot be had is an error."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from fnmatch import fnmatchcase

from specloom import ir
from specloom.findings import did_you_mean
from specloom.names.taken import names_on_clients, names_on_resources
from specloom.passes.check_arguments import argument_problems
from specloom.passes.contested_names import holder_of
from specloom.passes.context import Context
from specloom.passes.locked_names import pointer_in_settings
from specloom.passes.origins import lock_key_of
from specloom.settings import McpRule
from specloom.toml_places import Path


def check_names(client: ir.Client, context: Context) -> ir.Client:
    """The client as it is; every name of `client.toml` that something else has is reported, and patterns that match nothing."""
    for path, message in (
        *_methods(client, context),
        *_classes(client, context),
        *argument_problems(client, context),
        *_tools(client, context),
    ):
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
    if name in names_on_resources():
        return f"every resource has an attribute {name!r}"
    return holder_of(client.operations, dotted) or "something else is called so"


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


def _tools(client: ir.Client, context: Context) -> Iterator[tuple[Path, str]]:
    """Names of `[mcp.rename]` that other tools have."""
    renamed = (context.settings.mcp or McpRule()).rename
    paths = {key: (*each.resource, each.name) for key, each in client.operations.items() if key not in renamed}
    owners = {"_".join(path): key for key, path in paths.items()} if renamed else {}
    for key, name in renamed.items():
        if name in owners and key in client.operations:
            yield ("mcp", "rename", key), f"mcp.rename: {name!r} is the tool of {owners[name]!r} already"
        owners.setdefault(name, key)


def _patterns(context: Context) -> Iterator[tuple[Path, str]]:
    rule = context.settings.mcp
    for table, patterns in (("include", rule.include), ("exclude", rule.exclude)) if rule is not None else ():
        for at, pattern in enumerate(patterns):
            yield ("mcp", table, at), pattern

"""Looks up in the description whatever `client.toml` names there. Changes nothing, and leaves to other passes what fits their rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.context import Context
from specloom.settings import ClientSettings
from specloom.toml_places import Path

Named: TypeAlias = tuple[Path, str]
"""A key of `client.toml`, and what is said there."""


def check_settings(client: ir.Client, context: Context) -> ir.Client:
    """The client as it is; every entry of `client.toml` that names what the description does not have is reported."""
    settings = context.settings
    _look_up(context, _operations(settings), "an operation", client.operations)
    schemes = [auth.key for auth in client.auths]
    _look_up(context, ((("auth", key), key) for key in settings.auth), "a security scheme", schemes)
    params = {param.wire_name for operation in client.operations.values() for param in operation.params}
    _look_up(context, ((("parameters", key), key) for key in settings.parameters), "a parameter", params)
    return client


def _look_up(context: Context, named: Iterable[Named], what: str, known: Iterable[str]) -> None:
    names = dict.fromkeys(known)
    for path, name in named:
        if name not in names:
            said = f"{path[0]} names {what} that the description does not have: {name!r}{did_you_mean(name, names)}"
            context.report_setting(path, said)


def _operations(settings: ClientSettings) -> Iterator[Named]:
    """Every place of `client.toml` that names an operation."""
    for key in (*settings.operations, *sorted(settings.hidden)):
        yield ("operations", key), key
    for key in settings.methods:
        yield ("methods", key), key
    for key in settings.polling:
        yield ("waiters", key), key
    for key in settings.streams:
        yield ("streams", key), key
    for rule in settings.pages or ():
        for at, key in enumerate(rule.operations):
            yield ("pages", rule.number or 0, "operations", at), key
    if settings.mcp is not None:
        for table, keys in (("rename", settings.mcp.rename), ("describe", settings.mcp.describe)):
            yield from ((("mcp", table, key), key) for key in keys)
        yield from ((("mcp", "hints", key), key) for key in settings.mcp.hints)
    if settings.registry is not None:
        yield from ((("registry", "paths", key), key) for key in settings.registry.paths)

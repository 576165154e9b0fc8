"""Applies `[path_arguments]` of `client.toml`: path parameters that the client supplies where a call does not. Knows no value."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.context import Context


def apply_path_arguments(client: ir.Client, context: Context) -> ir.Client:
    """A client whose path parameters know the constructor argument that supplies them; positional ones have none."""
    rules = context.settings.path_arguments
    if not rules:
        return client
    known = {
        param.wire_name for each in client.operations.values() for param in each.params if param.location == "path"
    }
    for argument, wire_names in rules.items():
        for name in wire_names:
            if name not in known:
                what = f"no operation has a path parameter {name!r}{did_you_mean(name, known)}"
                context.report_setting(("path_arguments", argument), f"path_arguments: {what}")
    supplied = {name: argument for argument, wire_names in rules.items() for name in wire_names}
    operations = {key: _of_operation(operation, supplied) for key, operation in client.operations.items()}
    return attrs.evolve(client, operations=operations)


def _of_operation(operation: ir.Operation, supplied: dict[str, str]) -> ir.Operation:
    return attrs.evolve(
        operation,
        params=tuple(
            attrs.evolve(param, client_argument=supplied[param.wire_name])
            if param.location == "path" and param.wire_name in supplied and param.wire_name not in operation.path_order
            else param
            for param in operation.params
        ),
    )

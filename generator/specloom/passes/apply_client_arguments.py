"""Applies `[path_arguments]`, `[query_arguments]` and `[body_arguments]` of `client.toml`: what the client supplies where a call does
not. Knows no value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.settings import SUPPLIED

_KINDS = {"path": "path parameter", "query": "query parameter", "body": "property of its body"}


def apply_client_arguments(client: ir.Client, context: Context) -> ir.Client:
    """A client whose parameters and bodies know the constructor arguments that supply them; positional ones have none."""
    for key, rules in context.settings.supplied.items():
        where = SUPPLIED[key]
        known = {name for each in client.operations.values() for name in wire_names(client, each, where)}
        for argument, names in rules.items():
            for name in names:
                if name not in known:
                    what = f"no operation has a {_KINDS[where]} {name!r}{did_you_mean(name, known)}"
                    context.report_setting((key, argument), f"{key}: {what}")
        supplied = {name: argument for argument, names in rules.items() for name in names}
        operations = {
            key: _of_operation(client, operation, where, supplied) for key, operation in client.operations.items()
        }
        client = client._replace(operations=operations)
    return client


def wire_names(client: ir.Client, operation: ir.Operation, where: str) -> Iterator[str]:
    """Wire names of the parameters, or of the properties of the body, that an operation has in `path`, `query` or `body`."""
    if where != "body":
        yield from (param.wire_name for param in operation.params if param.location == where)
        return
    for media in operation.body.media if operation.body is not None else ():
        body = record(client, core(client, media.type))
        yield from (field.wire_name for field in body.fields) if body is not None else ()


def _of_operation(client: ir.Client, operation: ir.Operation, where: str, supplied: Mapping[str, str]) -> ir.Operation:
    if where == "body":
        return _with_body(
            operation, {name: supplied[name] for name in wire_names(client, operation, where) if name in supplied}
        )
    return operation._replace(
        params=tuple(
            param._replace(client_argument=supplied[param.wire_name])
            if param.location == where and param.wire_name in supplied and param.wire_name not in operation.path_order
            else param
            for param in operation.params
        ),
    )


def _with_body(operation: ir.Operation, supplied: Mapping[str, str]) -> ir.Operation:
    if operation.body is None or not supplied:
        return operation
    return operation._replace(body=operation.body._replace(client_arguments=supplied))

"""Applies `[query]` of `client.toml`: how lists and objects travel in queries. Knows no value."""

from __future__ import annotations

from typing import Literal

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.settings import QueryRule


def apply_query_formats(client: ir.Client, context: Context) -> ir.Client:
    """A client whose query parameters of the style `form` are serialized as the rule says."""
    rule = context.settings.query
    if not rule.arrays and not rule.objects:
        return client
    operations = {key: _of_operation(client, operation, rule) for key, operation in client.operations.items()}
    return client._replace(operations=operations)


def _of_operation(client: ir.Client, operation: ir.Operation, rule: QueryRule) -> ir.Operation:
    params = tuple(_of_param(client, param, rule) for param in operation.params)
    names = {
        **operation.argument_names,
        **{
            f"{after.wire_name} in query": name
            for before, after in zip(operation.params, params, strict=True)
            if after.wire_name != before.wire_name
            and (name := operation.argument_name(before.wire_name, before.location)) is not None
        },
    }
    return operation._replace(params=params, argument_names=names)


def _of_param(client: ir.Client, param: ir.Param, rule: QueryRule) -> ir.Param:
    if param.location != "query" or param.style != "form" or param.media_type is not None:
        return param
    if is_list(client, param.type) and rule.arrays:
        if rule.arrays == "indices":
            return param._replace(style="deepObject", explode=True, lists="indices")
        named = (
            param.wire_name if rule.arrays != "brackets" or param.wire_name.endswith("]") else f"{param.wire_name}[]"
        )
        return param._replace(wire_name=named, explode=rule.arrays != "comma")
    if is_object(client, param.type) and rule.objects:
        style: Literal["dots", "deepObject"] = "dots" if rule.objects == "dots" else "deepObject"
        return param._replace(style=style, explode=True, lists=rule.arrays or "repeat")
    return param


def is_list(client: ir.Client, type_: ir.Type) -> bool:
    """Whether a value may be a list."""
    whole = core(client, type_)
    return isinstance(whole, ir.List) or (
        isinstance(whole, ir.Union) and any(is_list(client, member) for member in whole.members)
    )


def is_object(client: ir.Client, type_: ir.Type) -> bool:
    """Whether a value is an object."""
    whole = core(client, type_)
    return isinstance(whole, ir.Map) or (whole is not None and record(client, whole) is not None)

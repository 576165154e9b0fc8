"""Checks the operations that `[mcp]` of `client.toml` names. Changes nothing."""

from __future__ import annotations

from specloom import ir
from specloom.passes import codes
from specloom.passes.context import Context


def check_tool_settings(client: ir.Client, context: Context) -> ir.Client:
    """The client unchanged; entries that name no operation are reported."""
    rule = context.settings.mcp
    if rule is None:
        return client
    for table, keys in (("rename", rule.rename), ("describe", rule.describe), ("hints", rule.hints)):
        for key in keys:
            if key not in client.operations:
                message = f"mcp.{table}: the description has no operation {key!r}"
                context.report(codes.INVALID_SETTING, message, client.origin)
    return client

"""Which operations are MCP tools: `mcp` and `[mcp]`; knows no operation."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class McpRule:
    """Which operations are MCP tools, with their names and descriptions; `hints` by operation: read-only, destructive, idempotent."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rename: Mapping[str, str] = attrs.field(factory=dict[str, str])
    describe: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hints: Mapping[str, Mapping[str, bool]] = attrs.field(factory=dict[str, Mapping[str, bool]])


def read_mcp(reader: Reader, table: Mapping[str, object]) -> McpRule | None:
    """`mcp = true`, or a table `[mcp]`, which also enables the server."""
    if not isinstance(table.get("mcp"), dict):
        return McpRule() if reader.switch(table, "mcp") else None
    rules, reader = reader.table(table, "mcp"), reader.inside("mcp")
    reader.only(rules, (field.name for field in attrs.fields(McpRule)))
    hints = reader.table(rules, "hints")
    return McpRule(
        include=reader.list_(rules, "include"),
        exclude=reader.list_(rules, "exclude"),
        rename={key: _tool_name(reader, name, key) for key, name in reader.strings(rules, "rename").items()},
        describe=reader.strings(rules, "describe"),
        hints={key: _hints(reader.inside("hints"), key, value) for key, value in hints.items()},
    )


def _tool_name(reader: Reader, name: str, key: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name):
        message = f"{name!r} is not a valid tool name: 1 to 64 letters, digits, `_`, `-` or `.`"
        raise reader.fail(("rename", key), message)
    return name


def _hints(reader: Reader, key: str, value: object) -> Mapping[str, bool]:
    table, reader = reader.as_table(value, key), reader.inside(key)
    reader.only(table, ("read_only", "destructive", "idempotent"))
    return {name: reader.switch(table, name) for name in table}

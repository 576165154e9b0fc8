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
    rules = reader.table(table, "mcp")
    reader.only(rules, {"include", "exclude", "rename", "describe", "hints"}, "mcp.")
    return McpRule(
        include=reader.list_(rules.get("include", []), "include"),
        exclude=reader.list_(rules.get("exclude", []), "exclude"),
        rename={key: _tool_name(reader, name, key) for key, name in reader.strings(rules, "rename").items()},
        describe=reader.strings(rules, "describe"),
        hints={key: _hints(reader, key, value) for key, value in reader.table(rules, "hints").items()},
    )


def _tool_name(reader: Reader, name: str, key: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name):
        raise reader.fail(key, f"{name!r} is not a valid tool name: 1 to 64 letters, digits, `_`, `-` or `.`")
    return name


def _hints(reader: Reader, key: str, value: object) -> Mapping[str, bool]:
    table = reader.table({key: value}, key)
    reader.only(table, {"read_only", "destructive", "idempotent"}, f"mcp.hints.{key}.")
    return {name: reader.switch(table, name) for name in table}

"""What a changed description breaks for users of a package's command and MCP server. Compares two tables; knows nothing of the wire.

Operations are matched by method and path, arguments by their wire names.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from specloom import ir
from specloom.diff.change import Change
from specloom.diff.interface_rules import RULES

if TYPE_CHECKING:
    from specloom.diff.python.verdict import PackageVersion
    from specloom.plan.interface_package import Interface, Schema, TableArgument, TableOperation

_RULES = {rule.id: rule for rule in RULES}
_NO_DATA = frozenset({"description"})


class _Words:
    """The terms of one interface: the command or the MCP server.

    Attributes:
        kind, part: The words for an operation and an argument in rule ids.
        shown: The name of an operation for users; `""` if it is not offered.
        named: The name of an argument for users.
        type: The suffix of the rule id for a changed schema.
    """

    def __init__(
        self,
        kind: Literal["command", "tool"],
        part: Literal["option", "argument"],
        type: Literal["type", "schema"],
        shown: Callable[[TableOperation], str],
        named: Callable[[TableArgument], str],
    ) -> None:
        self.kind, self.part, self.type, self.shown, self.named = kind, part, type, shown, named


_COMMAND = _Words("command", "option", "type", lambda each: " ".join(each.command), lambda each: f"--{each.option}")
_TOOL = _Words("tool", "argument", "schema", lambda each: "" if each.hidden else each.tool, lambda each: each.name)


class _Found(NamedTuple):
    id: str
    operation: TableOperation
    name: str
    before: ir.Json = None
    after: ir.Json = None


def interface_changes(base: PackageVersion, revision: PackageVersion) -> list[Change]:
    """The changes for users of the command and of the MCP server, if either package has them."""
    tables = _table(base), _table(revision)
    found = [
        each
        for words, chosen in ((_COMMAND, "cli"), (_TOOL, "mcp"))
        for each in _compared(words, *(table if table and getattr(table, chosen) else None for table in tables))
    ]
    places = _places(base), _places(revision)
    return [_change(each, *places) for each in found]


def _table(generated: PackageVersion) -> Interface | None:
    return generated.package.interface if generated.package else None


def _compared(words: _Words, base: Interface | None, revision: Interface | None) -> Iterator[_Found]:
    before, after = _operations(words, base), _operations(words, revision)
    kind = words.kind
    schemas = _schemas(base), _schemas(revision)
    for http, old in before.items():
        new = after.get(http)
        if new is None:
            yield _Found(f"{kind}-removed", old, words.shown(old), words.shown(old))
            continue
        if words.shown(old) != words.shown(new) and not (kind == "command" and old.command in _aliases(revision)):
            yield _Found(f"{kind}-renamed", old, words.shown(old), words.shown(old), words.shown(new))
        yield from _arguments(words, old, new, schemas)
        if kind == "tool":
            yield from _tool(old, new, schemas)
    for http, new in after.items():
        if http not in before:
            yield _Found(f"{kind}-added", new, words.shown(new), None, words.shown(new))


def _operations(words: _Words, table: Interface | None) -> dict[str, TableOperation]:
    modules = table.modules if table else ()
    return {each.http: each for module in modules for each in module.operations if words.shown(each) and not each.alias}


def _aliases(table: Interface | None) -> set[tuple[str, ...]]:
    """Commands that are still understood under a name of before."""
    return {each.command for module in (table.modules if table else ()) for each in module.operations if each.alias}


Schemas = Callable[["Schema | None"], str]


def _arguments(
    words: _Words, old: TableOperation, new: TableOperation, schemas: tuple[Schemas, Schemas]
) -> Iterator[_Found]:
    before, after = ({each.wire: each for each in side.arguments} for side in (old, new))
    kind, part = words.kind, words.part
    for wire, was in before.items():
        name = f"{words.shown(old)}({words.named(was)})"
        now = after.get(wire)
        if now is None:
            yield _Found(f"{kind}-{part}-removed", old, name, words.named(was))
            continue
        if words.named(was) != words.named(now):
            yield _Found(f"{kind}-{part}-renamed", old, name, words.named(was), words.named(now))
        if was.required != now.required:
            became = "required" if now.required else "optional"
            yield _Found(f"{kind}-{part}-became-{became}", old, name, was.required, now.required)
        if schemas[0](was.schema) != schemas[1](now.schema):
            yield _Found(f"{kind}-{part}-{words.type}-changed", old, name)
    for wire, now in after.items():
        if wire not in before:
            added = f"{kind}-required-{part}-added" if now.required else f"{kind}-{part}-added"
            yield _Found(added, new, f"{words.shown(new)}({words.named(now)})", None, words.named(now))


def _tool(old: TableOperation, new: TableOperation, schemas: tuple[Schemas, Schemas]) -> Iterator[_Found]:
    if (old.returns, schemas[0](old.result)) != (new.returns, schemas[1](new.result)):
        yield _Found("tool-result-schema-changed", old, old.tool)
    if old.hints != new.hints:
        yield _Found("tool-hints-changed", old, old.tool, _hints(old), _hints(new))


def _hints(operation: TableOperation) -> str:
    words = ("read-only", "destructive", "idempotent")
    return ", ".join(word for word, holds in zip(words, operation.hints, strict=True) if holds) or "none"


def _schemas(table: Interface | None) -> Schemas:
    """A function that serializes a schema and its definitions, without descriptions."""
    known = {name: schema for module in table.modules for name, schema in module.schemas.items()} if table else {}

    @cache
    def definition(name: str) -> tuple[str, frozenset[str]]:
        named = set[str]()
        return json.dumps(_bare(known.get(name, {}), named), sort_keys=True), frozenset(named)

    def text(schema: Schema | None) -> str:
        waiting = set[str]()
        told = [json.dumps(_bare(schema, waiting), sort_keys=True)]
        seen = set[str]()
        while waiting:
            name = min(waiting)
            waiting.discard(name)
            seen.add(name)
            said, more = definition(name)
            told.append(f"{name} {said}")
            waiting |= more - seen
        return "\n".join(told[:1] + sorted(told[1:]))

    return text


def _bare(value: ir.Json, named: set[str]) -> ir.Json:
    """A schema without descriptions; the names of referenced definitions are added to `named`."""
    match value:
        case str() | bool() | int() | float() | None:
            return value
        case Mapping():
            reference = value.get("$ref")
            if isinstance(reference, str):
                name = reference.partition("#")[2]
                named.add(name)
                return {"$ref": name}
            return {
                key: _bare(inner, named)
                for key, inner in value.items()
                if not (key in _NO_DATA and isinstance(inner, str))
            }
        case _:
            return [_bare(item, named) for item in value]


def _places(generated: PackageVersion) -> dict[str, ir.Origin]:
    found = {"": ir.Origin(generated.document, "")}
    for operation in generated.client.operations.values() if generated.client else ():
        found[f"{operation.method.upper()} {operation.path}"] = operation.origin
    return found


def _change(found: _Found, base: Mapping[str, ir.Origin], revision: Mapping[str, ir.Origin]) -> Change:
    rule, http = _RULES[found.id], found.operation.http
    moved = f" ({found.before} -> {found.after})" if found.before is not None and found.after is not None else ""
    return Change(
        id=rule.id,
        level=rule.level,
        aspect=rule.aspect,
        text=rule.purpose + (moved if isinstance(found.before, str) else ""),
        base=base.get(http, base[""]),
        revision=revision.get(http, revision[""]),
        operations=(http,),
        where=found.name,
        name=found.name,
        before=found.before,
        after=found.after,
        side="python",
    )

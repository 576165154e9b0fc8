"""Prints the table of operations as Python statements. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.emit import docstring, literal, string, tuple_of_strings
from specloom.plan.interface_package import Interface, TableArgument, TableFile, TableGroup, TableModule, TableOperation


def table_files(interface: Interface) -> Iterator[TableFile]:
    """The index, then a module for each resource."""
    yield _index(interface)
    for module in interface.modules:
        yield _module(module)


def _index(interface: Interface) -> TableFile:
    credentials = (
        _made("Credential", string(each.argument), string(each.env), string(each.docs), string(each.kind))
        for each in interface.credentials
    )
    groups = map(_group, interface.groups)
    api = {
        "title": string(interface.title),
        "package": string(interface.package),
        "version": string(interface.version),
        "client": string(interface.client),
        "docs": string(interface.docs),
        "credentials": _tuple(credentials),
        "base_url": string(interface.base_url),
        "base_url_env": string(interface.base_url_env),
        "groups": _tuple(groups),
        "own": literal(interface.own),
        "install": string(interface.install),
        "cli": literal(interface.cli),
        "mcp": literal(interface.mcp),
        **({"secrets": tuple_of_strings(interface.secrets)} if interface.secrets else {}),
    }
    names = ("Api", *(("Credential",) if interface.credentials else ()), *(("Group",) if interface.groups else ()))
    return TableFile(
        "_interface/operations/__init__.py",
        docstring("The operations of the command and the MCP server, by resource; these modules contain only data."),
        names,
        (f"API = Api({', '.join(f'{name}={value}' for name, value in api.items())})",),
    )


def _group(group: TableGroup) -> str:
    said = [string(group.command), string(group.module), string(group.docs), *(["alias=True"] if group.alias else [])]
    return _made("Group", *said)


def _module(module: TableModule) -> TableFile:
    schemas = ", ".join(f"{string(name)}: {literal(schema)}" for name, schema in module.schemas.items())
    statements = [f"SCHEMAS: dict[str, Schema] = {{{schemas}}}"]
    names = ["Schema"]
    if module.operations:
        names = (
            ["Argument", "Operation", *names]
            if any(each.arguments for each in module.operations)
            else ["Operation", *names]
        )
        groups = ", ".join(f"{tuple_of_strings(typed)}: {string(docs)}" for typed, docs in module.groups.items())
        statements = [
            f"GROUPS: dict[tuple[str, ...], str] = {{{groups}}}",
            f"OPERATIONS: tuple[Operation, ...] = {_tuple(map(_operation, module.operations))}",
            *statements,
        ]
    about = f"Operations of `{module.name}` as data" if module.operations else "Schemas that several resources share"
    return TableFile(
        f"_interface/operations/{module.name}.py",
        docstring(f"{about}, for the command and the MCP server."),
        tuple(names),
        tuple(statements),
    )


def _operation(operation: TableOperation) -> str:
    said: Mapping[str, str] = {
        "path": tuple_of_strings(operation.path),
        "command": tuple_of_strings(operation.command),
        "tool": string(operation.tool),
        "http": string(operation.http),
        "summary": string(operation.summary),
        "docs": string(operation.docs) if operation.docs else "",
        "arguments": _tuple(map(_argument, operation.arguments)) if operation.arguments else "",
        "returns": string(operation.returns) if operation.returns != "value" else "",
        "result": literal(operation.result) if operation.result is not None else "",
        "stream": string(operation.stream) if operation.stream else "",
        "completes": "True" if operation.completes else "",
        "items": tuple_of_strings(operation.items) if operation.items else "",
        "read_only": "True" if operation.hints[0] else "",
        "destructive": "True" if operation.hints[1] else "",
        "idempotent": "True" if operation.hints[2] else "",
        "deprecated": "True" if operation.deprecated else "",
        "hidden": "True" if operation.hidden else "",
        "alias": "True" if operation.alias else "",
    }
    return _made("Operation", *(f"{name}={value}" for name, value in said.items() if value))


def _argument(argument: TableArgument) -> str:
    said = [string(argument.name), string(argument.option), literal(argument.schema)]
    said += [f"docs={string(argument.docs)}"] if argument.docs else []
    said += ["required=True"] if argument.required else []
    return _made("Argument", *said)


def _made(function: str, *arguments: str) -> str:
    return f"{function}({', '.join(arguments)})"


def _tuple(items: Iterable[str]) -> str:
    return f"({''.join(f'{item}, ' for item in items)})"

"""The table of operations: names and arguments, independent of terminal, protocol and client. It has no behavior.

Help reads it, so it imports only `typing`.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias, cast

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema (2020-12); a reference is `module#Name`, see `schemas`."""


class Argument(NamedTuple):
    """One argument of an operation.

    Attributes:
        name: Argument of the Python method.
        option: Option of the command, without its dashes.
        schema: JSON Schema of its value.
    """

    name: str
    option: str
    schema: Schema
    docs: str = ""
    required: bool = False


class Operation(NamedTuple):
    """One operation.

    Attributes:
        path: Attributes that lead from the client to the method.
        command: The words of its command.
        tool: Name of the MCP tool.
        http: HTTP method and path.
        returns: The form of the usual response.
        result: Schema of the result; of one item for streams and pages.
        stream: Argument that requests a stream, `""` if there is none.
        completes: Whether the items of a stream can be accumulated into a completion.
        items: Properties that lead from a page to its items.
        hidden: Whether `client.toml` hides it from MCP clients.
        alias: Whether it is an additional name of an operation: accepted, but not listed.
    """

    path: tuple[str, ...]
    command: tuple[str, ...]
    tool: str
    http: str
    summary: str
    docs: str = ""
    arguments: tuple[Argument, ...] = ()
    returns: Literal["value", "nothing", "binary", "stream", "pages"] = "value"
    result: Schema | None = None
    stream: str = ""
    completes: bool = False
    items: tuple[str, ...] = ()
    read_only: bool = False
    destructive: bool = False
    idempotent: bool = False
    deprecated: bool = False
    hidden: bool = False
    alias: bool = False


class Group(NamedTuple):
    """A resource of the client: its words, the module of its table, its description, and whether it has only aliases."""

    command: str
    module: str
    docs: str
    alias: bool = False


class Credential(NamedTuple):
    """A credential of the client.

    Attributes:
        argument: Constructor argument of the client.
        env: Environment variable that is read instead, `""` for none.
        kind: How it is sent: `bearer`, `basic`, `header`, `query`, `cookie`, `oauth2`, or `token` for OAuth2 client credentials.
    """

    argument: str
    env: str
    docs: str
    kind: str


class Api(NamedTuple):
    """The API as a whole.

    Attributes:
        client: Class name of the client.
        groups: Top-level resources.
        own: Whether the client has its own methods, in the module `client`.
        install: Name of the distribution.
        secrets: Additional names of properties that hold secrets.
        cli, mcp: Whether the package has a command and an MCP server.
    """

    title: str
    package: str
    version: str
    client: str
    docs: str
    credentials: tuple[Credential, ...]
    base_url: str
    base_url_env: str
    groups: tuple[Group, ...]
    own: bool
    install: str
    cli: bool
    mcp: bool
    secrets: tuple[str, ...] = ()


def package_name() -> str:
    """Full name of the package that contains this module."""
    return __name__.rpartition("._interface.")[0]


def load_api() -> Api:
    """The API."""
    return cast("Api", _module("").API)


def load_operations(module: str) -> tuple[Operation, ...]:
    """The operations of a resource."""
    return cast("tuple[Operation, ...]", _module(module).OPERATIONS)


def load_groups(module: str) -> dict[tuple[str, ...], str]:
    """The words of a resource and of those below it -> description."""
    return cast("dict[tuple[str, ...], str]", _module(module).GROUPS)


def load_schema(reference: str) -> Schema:
    """The schema of a reference `module#Name`."""
    module, _, name = reference.partition("#")
    return cast("dict[str, Schema]", _module(module).SCHEMAS)[name]


def all_operations(api: Api) -> Iterator[Operation]:
    """Every operation of the API; imports all of the table."""
    for module in (*(("client",) if api.own else ()), *(group.module for group in api.groups)):
        yield from load_operations(module)


def _module(name: str) -> Any:
    home = __name__.rpartition(".")[0]
    return importlib.import_module(f"{home}.operations.{name}" if name else f"{home}.operations")

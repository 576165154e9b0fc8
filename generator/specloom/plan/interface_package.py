"""What the command and the MCP server of a package are driven by, as values. Knows operations as data; spells nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

from specloom.ir import Json

Schema: TypeAlias = dict[str, Json]
Returns: TypeAlias = Literal["value", "nothing", "binary", "stream", "pages"]


@attrs.frozen
class TableArgument:
    """One argument of an operation.

    Attributes:
        name: Argument of the Python method.
        option: Option of the command, without its dashes.
        schema: JSON Schema of what it takes; named definitions as `module#Name`.
        wire: Where it travels and its name there, by which it is the same in another version.
    """

    name: str
    option: str
    schema: Schema
    docs: str = ""
    required: bool = False
    wire: str = ""


@attrs.frozen
class TableOperation:
    """One operation.

    Attributes:
        path: Attributes that lead from the client to the method.
        command: What is typed for it.
        tool: Name of the MCP tool.
        http: Method and path on the wire.
        summary: One line.
        docs: The rest of the description.
        result: JSON Schema of what it returns; of one item for streams and pages.
        stream: Argument that asks for a stream, `""` where none does.
        completes: Whether the items of a stream can be put together into a completion.
        items: Properties that lead from a page to its items.
        hints: MCP annotations: read-only, destructive, idempotent.
        origin: Where the description has it, for the comparison of two packages.
    """

    path: tuple[str, ...]
    command: tuple[str, ...]
    tool: str
    http: str
    summary: str
    docs: str
    arguments: tuple[TableArgument, ...]
    returns: Returns
    result: Schema | None
    stream: str = ""
    completes: bool = False
    items: tuple[str, ...] = ()
    hints: tuple[bool, bool, bool] = (False, False, False)
    deprecated: bool = False
    hidden: bool = False


@attrs.frozen
class TableModule:
    """A module of the table: a resource of the client and those below it.

    Attributes:
        groups: What is typed for a resource -> what it is.
        schemas: Name -> JSON Schema.
    """

    name: str
    operations: tuple[TableOperation, ...]
    groups: Mapping[tuple[str, ...], str]
    schemas: Mapping[str, Schema]


@attrs.frozen
class TableCredential:
    """A constructor argument of the client that is a credential.

    Attributes:
        env: Environment variable that stands in for it.
        kind: Security scheme: how it travels.
    """

    argument: str
    env: str
    docs: str
    kind: str


@attrs.frozen
class TableFile:
    """A module of the table, spelled.

    Attributes:
        names: What it imports from the module `table`.
        statements: Assignments.
    """

    path: str
    docstring: str
    names: tuple[str, ...]
    statements: tuple[str, ...]


@attrs.frozen
class Interface:
    """The table of a package, and what reads it.

    Attributes:
        install: What installers call the package.
        secrets: Names of properties that hold secrets, besides the usual ones.
        groups: (typed, module, what it is) of each top-level resource.
        own: Whether the client has methods of its own, which stand in the module `client`.
    """

    title: str
    package: str
    version: str
    client: str
    docs: str
    cli: bool
    mcp: bool
    credentials: tuple[TableCredential, ...]
    base_url: str
    base_url_env: str
    groups: tuple[tuple[str, str, str], ...]
    modules: tuple[TableModule, ...]
    own: bool = False
    secrets: tuple[str, ...] = ()
    install: str = ""

    @property
    def both(self) -> bool:
        """Whether there is a command and an MCP server."""
        return self.cli and self.mcp

    @property
    def examples(self) -> tuple[str, ...]:
        """Commands as they could be typed: one that reads without needing anything, and the help of another."""
        operations = [operation for module in self.modules for operation in module.operations]
        plain = (
            " ".join(each.command)
            for each in operations
            if each.hints[0] and not any(a.required for a in each.arguments)
        )
        decision = (f"{' '.join(each.command)} --help" for each in operations if not each.hints[0])
        return (*list(plain)[:1], *list(decision)[:1])

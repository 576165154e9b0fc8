"""The values that drive the command and the MCP server of a package. Prints nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from specloom.ir import Json

Schema: TypeAlias = dict[str, Json]
Returns: TypeAlias = Literal["value", "nothing", "binary", "stream", "pages"]


class TableArgument(NamedTuple):
    """One argument of an operation.

    Attributes:
        name: Argument of the Python method.
        option: Option of the command, without its dashes.
        schema: JSON Schema of its value; named definitions as `module#Name`.
        wire: Its location and wire name, which identify it in another version.
    """

    name: str
    option: str
    schema: Schema
    docs: str = ""
    required: bool = False
    wire: str = ""


class TableOperation(NamedTuple):
    """One operation.

    Attributes:
        path: Attributes that lead from the client to the method.
        command: Its words on the command line.
        tool: Name of the MCP tool.
        http: HTTP method and path.
        summary: One line.
        docs: The rest of the description.
        result: JSON Schema of the result; of one item for streams and pages.
        stream: Argument that requests a stream, `""` if there is none.
        completes: Whether the items of a stream can be accumulated into a completion.
        items: Properties that lead from a page to its items.
        hints: MCP annotations: read-only, destructive, idempotent.
        hidden: Whether `client.toml` hides it from MCP clients.
        alias: Whether it is an additional name of an operation: accepted, but not listed.
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
    alias: bool = False


class TableModule(NamedTuple):
    """A module of the table: a resource of the client and those below it.

    Attributes:
        groups: The words of a resource -> its description.
        schemas: Name -> JSON Schema.
    """

    name: str
    operations: tuple[TableOperation, ...]
    groups: Mapping[tuple[str, ...], str]
    schemas: Mapping[str, Schema]


class TableGroup(NamedTuple):
    """A top-level resource: its words, the module of its table, its description, and whether it has only aliases."""

    command: str
    module: str
    docs: str
    alias: bool = False


class TableCredential(NamedTuple):
    """A constructor argument of the client that is a credential.

    Attributes:
        env: Environment variable that is read instead.
        kind: Kind of the security scheme.
    """

    argument: str
    env: str
    docs: str
    kind: str


class TableFile(NamedTuple):
    """A module of the table as Python source.

    Attributes:
        names: Names that it imports from the module `table`.
        statements: Assignments.
    """

    path: str
    docstring: str
    names: tuple[str, ...]
    statements: tuple[str, ...]


class Interface(NamedTuple):
    """The table of a package, and its interfaces.

    Attributes:
        install: Name of the distribution.
        secrets: Additional names of properties that hold secrets.
        groups: Top-level resources.
        own: Whether the client has its own methods, which are in the module `client`.
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
    groups: tuple[TableGroup, ...]
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
        """Example commands: a read operation without required arguments, and the help of another."""
        operations = [each for module in self.modules for each in module.operations if not each.alias]
        plain = (
            " ".join(each.command)
            for each in operations
            if each.hints[0] and not any(a.required for a in each.arguments)
        )
        decision = (f"{' '.join(each.command)} --help" for each in operations if not each.hints[0])
        return (*list(plain)[:1], *list(decision)[:1])

"""What the owner of a package may choose of it. Knows names and variables; not the file they were read from."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.custom import Custom


@attrs.frozen
class RegistryPaths:
    """How a client is made from a record of a model registry.

    Attributes:
        places: What is taken from the record (`host`, `keys`, ...) -> dotted path of it there.
        paths: Operation key -> dotted path of the path that takes its place.
    """

    places: Mapping[str, str]
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class McpSettings:
    """How operations become MCP tools.

    Attributes:
        include, exclude: Patterns of `resource.method`; without `include` all are offered.
        rename: Operation key -> name of the tool.
        describe: Operation key -> description of the tool.
        hints: Operation key -> whether it is read-only, destructive, idempotent.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rename: Mapping[str, str] = attrs.field(factory=dict[str, str])
    describe: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hints: Mapping[str, tuple[bool, bool, bool]] = attrs.field(factory=dict[str, tuple[bool, bool, bool]])


@attrs.frozen
class PackageSettings:
    """Choices for one package.

    Attributes:
        package: Import name, such as `together_client`.
        client: Class name of the client; its asyncio twin is `Async` and this name.
        version: Version of the package.
        env: Constructor argument -> environment variable that stands in for it, `""` for none. Arguments that are not
            named get the client's name in capitals and their own.
        headers: Constructor argument -> header that carries it on every request.
        shared_runtime: Whether the runtime is beside the package instead of inside it.
        cli: Whether the package is a command, too.
        mcp: How it is an MCP server, None where it is none.
        install: What installers call the package, `""` for its own name with dashes.
        secrets: Names of properties that hold secrets, besides the usual ones.
        custom: Hand-written modules that become part of the package.
        compat: Whose SDKs the package behaves like, `""` for none.
        base_url: Default base URL, `""` for that of the description.
        environments: Name -> base URL; the first is the default.
        auth: Security scheme -> constructor arguments that serve it.
        timeout, max_retries: Defaults of constructor arguments, None for those of the runtime.
        default_headers: Sent with every request.
    """

    package: str
    client: str
    version: str = "0.0.0"
    env: Mapping[str, str] = attrs.field(factory=dict[str, str])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    registry: RegistryPaths | None = None
    shared_runtime: bool = False
    cli: bool = False
    mcp: McpSettings | None = None
    secrets: tuple[str, ...] = ()
    install: str = ""
    custom: Custom | None = None
    compat: str = ""
    base_url: str = ""
    environments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    auth: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    timeout: float | None = None
    max_retries: int | None = None
    default_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])

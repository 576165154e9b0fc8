"""Settings of a package. Not concerned with the file that they are read from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from specloom.custom import Custom


class RegistryPaths(NamedTuple):
    """How a client is created from a record of a model registry.

    Attributes:
        places: Value that is read from the record (`host`, `keys`, ...) -> its dotted path there.
        paths: Operation key -> dotted path of the path that takes its place.
    """

    places: Mapping[str, str]
    paths: Mapping[str, str] = MappingProxyType({})


class McpSettings(NamedTuple):
    """Settings of the MCP tools.

    Attributes:
        include, exclude: Patterns of `resource.method`; without `include` all are offered.
        rename: Operation key -> name of the tool.
        describe: Operation key -> description of the tool.
        hints: Operation key -> whether it is read-only, destructive, idempotent.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rename: Mapping[str, str] = MappingProxyType({})
    describe: Mapping[str, str] = MappingProxyType({})
    hints: Mapping[str, tuple[bool, bool, bool]] = MappingProxyType({})


class PackageSettings(NamedTuple):
    """Settings of one package.

    Attributes:
        package: Import name, such as `together_client`.
        client: Class name of the client; the async client has the prefix `Async`.
        version: Version of the package.
        env: Constructor argument -> environment variable that is read instead, `""` for none. Arguments that are not
            listed use the client's name in capitals, followed by their own.
        headers: Constructor argument -> header that carries it on every request.
        shared_runtime: Whether the runtime is a sibling of the package instead of part of it.
        cli: Whether the package has a command.
        mcp: Settings of its MCP server, None if it has none.
        install: Name of the distribution, `""` for the package name with dashes.
        secrets: Additional names of properties that hold secrets.
        custom: Hand-written modules that become part of the package.
        compat: The generator whose SDKs the package emulates, `""` for none.
        base_url: Default base URL, `""` for that of the description.
        environments: Name -> base URL; the first is the default.
        auth: Security scheme -> its constructor arguments.
        timeout, max_retries: Defaults of constructor arguments, None for the defaults of the runtime.
        retry_delays: Most seconds before the first retry and before any; None for those of the runtime.
        max_retry_after: Seconds that a server may ask to wait; None for those of the runtime.
        default_headers: Sent with every request.
        default_arguments: Constructor argument -> its value if neither it nor its environment variable is given.
        server_arguments: Those of `attributes` that take the place of variables of the base URL -> the variable.
        idempotency_header: Header that makes a retry safe, `""` if there is none.
        supplied: `path_arguments`, `query_arguments` or `body_arguments` -> constructor argument -> wire names that it supplies
            where a call does not.
        texts: Whether the package will be rendered, not only compared by its names and signatures.
        sync_only: Whether the async classes are left out, which repeat the sync ones.
    """

    package: str
    client: str
    version: str = "0.0.0"
    env: Mapping[str, str] = MappingProxyType({})
    headers: Mapping[str, str] = MappingProxyType({})
    registry: RegistryPaths | None = None
    shared_runtime: bool = False
    cli: bool = False
    mcp: McpSettings | None = None
    secrets: tuple[str, ...] = ()
    install: str = ""
    custom: Custom | None = None
    compat: str = ""
    module_client: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    server_arguments: Mapping[str, str] = MappingProxyType({})
    required: tuple[str, ...] = ()
    default_arguments: Mapping[str, str] = MappingProxyType({})
    idempotency_header: str = ""
    supplied: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType({})
    require_credentials: Literal["constructor", "request", "never"] = "constructor"
    base_url: str = ""
    environments: Mapping[str, str] = MappingProxyType({})
    auth: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    timeout: float | None = None
    max_retries: int | None = None
    retry_delays: tuple[float, float] | None = None
    max_retry_after: float | None = None
    default_headers: Mapping[str, str] = MappingProxyType({})
    texts: bool = True
    sync_only: bool = False

    @property
    def own_arguments(self) -> tuple[str, ...]:
        """Constructor arguments that only this client has, other than credentials."""
        supplying = (name for arguments in self.supplied.values() for name in arguments)
        return tuple(dict.fromkeys((*self.headers, *supplying, *self.attributes)))

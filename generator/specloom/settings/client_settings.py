"""All that one `client.toml` says, as values; reads no file."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.findings import Place
from specloom.settings.constructor import Defaults
from specloom.settings.distribution import Distribution
from specloom.settings.mcp import McpRule
from specloom.settings.methods import MethodRule, OtherMethodName
from specloom.settings.pages import PageRule
from specloom.settings.polling import PollingRule
from specloom.settings.registry import RegistryRule
from specloom.settings.source import Upstream
from specloom.settings.streams import StreamRule

OUTPUT = "generated"
"""Folder of packages that say no other."""


@attrs.frozen
class ClientSettings:
    """All of one `client.toml`.

    Attributes:
        name: Name of the API: that of its folder.
        package: Import name, dotted where it is a part of another package.
        hidden: Operations that get no method, by key.
        other_names: Operation key -> further names of its method.
        output: Folder of the project that the package's folder goes into, `/` between its parts.
        shared_runtime: Whether the packages of a folder have one runtime between them.
        overlay: Path of the overlay, None for `overlay.yaml` where there is one, `""` for none.
        compat: Whose SDKs the package behaves like, `""` for none.
        auth: Security scheme -> constructor arguments that serve it.
        exports: Module of the package, `.` for itself -> name -> what it is.
        pages: None where the usual names are recognised, else the rules.
        cli: Whether the package is a command, too.
        mcp: How the package is an MCP server, None where it is none.
        places: Table and key, such as `types.Pet` -> place in the file, for findings.
    """

    name: str = "api"
    file: str = "client.toml"
    package: str = ""
    client: str = ""
    output: str = OUTPUT
    shared_runtime: bool = False
    overlay: str | None = None
    templates: str | None = None
    budget: int = 0
    env: Mapping[str, str] = attrs.field(factory=dict[str, str])
    operations: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hidden: frozenset[str] = frozenset()
    other_names: Mapping[str, tuple[OtherMethodName, ...]] = attrs.field(factory=dict[str, tuple[OtherMethodName, ...]])
    types: Mapping[str, str] = attrs.field(factory=dict[str, str])
    parameters: Mapping[str, str] = attrs.field(factory=dict[str, str])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    stream: StreamRule = attrs.field(factory=StreamRule)
    streams: Mapping[str, StreamRule] = attrs.field(factory=dict[str, StreamRule])
    idempotency_header: str | None = None
    pages: tuple[PageRule, ...] | None = None
    polling: Mapping[str, PollingRule] = attrs.field(factory=dict[str, PollingRule])
    registry: RegistryRule | None = None
    redact: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    places: Mapping[str, Place] = attrs.field(factory=dict[str, Place])
    cli: bool = False
    mcp: McpRule | None = None
    distribution: Distribution | None = None
    compat: str = ""
    base_url: str | None = None
    environments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    auth: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    defaults: Defaults = attrs.field(factory=Defaults)
    methods: Mapping[str, MethodRule] = attrs.field(factory=dict[str, MethodRule])
    exports: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    source: Upstream | None = None

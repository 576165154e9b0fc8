"""The content of one `client.toml` as typed values; reads no file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

import attrs

from specloom.findings import Place
from specloom.settings.constructor import Defaults, Supplied
from specloom.settings.mcp import McpRule
from specloom.settings.methods import MethodRule, OtherMethodName
from specloom.settings.pages import PageRule
from specloom.settings.problems import place_of
from specloom.settings.query import QueryRule
from specloom.settings.retries import RetryRule
from specloom.settings.streams import StreamRule
from specloom.toml_places import Path, Places

if TYPE_CHECKING:  # rules of tables that few files have
    from specloom.settings.distribution import Distribution
    from specloom.settings.polling import PollingRule
    from specloom.settings.registry import RegistryRule
    from specloom.settings.source import Upstream
    from specloom.settings.webhooks import WebhookRule

OUTPUT = "generated"
"""Default folder of generated packages."""


@attrs.frozen
class ClientSettings:
    """The settings of one `client.toml`.

    Attributes:
        name: Name of the API, which is the name of its folder.
        package: Import name; dotted if it is inside another package.
        hidden: Keys of operations without a method.
        other_names: Operation key -> aliases of its method.
        numbered: How many names may end in a number because another has the name without it; None for any number.
        output: Folder of the project that contains the package's folder, with `/` as separator.
        shared_runtime: Whether the packages in a folder share one runtime.
        overlay: Path of the overlay; None for `overlay.yaml` if it exists, `""` for no overlay.
        compat: Generator whose SDKs the package imitates, or `""`.
        auth: Security scheme -> constructor arguments for its credentials.
        supplied: What constructor arguments supply where a call does not.
        exports: Module of the package, `.` for the package itself -> exported name -> target.
        pages: The pagination rules; None to detect pagination by the usual parameter names.
        cli: Whether the package is also a command.
        mcp: Settings of the MCP server; None if the package has none.
        allow_external_refs: Folders that references may lead to, relative to the folder of the file.
        places: Place of each key in the file.
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
    numbered: int | None = None
    env: Mapping[str, str] = attrs.field(factory=dict[str, str])
    operations: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hidden: frozenset[str] = frozenset()
    other_names: Mapping[str, tuple[OtherMethodName, ...]] = attrs.field(factory=dict[str, tuple[OtherMethodName, ...]])
    types: Mapping[str, str] = attrs.field(factory=dict[str, str])
    parameters: Mapping[str, str] = attrs.field(factory=dict[str, str])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    supplied: Supplied = attrs.field(factory=dict[str, Mapping[str, tuple[str, ...]]])
    stream: StreamRule = attrs.field(factory=StreamRule)
    streams: Mapping[str, StreamRule] = attrs.field(factory=dict[str, StreamRule])
    retries: RetryRule = attrs.field(factory=RetryRule)
    pages: tuple[PageRule, ...] | None = None
    polling: Mapping[str, PollingRule] = attrs.field(factory=dict[str, "PollingRule"])
    registry: RegistryRule | None = None
    redact: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    places: Places = attrs.field(factory=dict[Path, "tuple[int, int]"], eq=False)
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
    webhooks: tuple[WebhookRule, ...] = ()
    module_client: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    server_arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    required: tuple[str, ...] = ()
    query: QueryRule = attrs.field(factory=QueryRule)
    multipart: QueryRule = attrs.field(factory=QueryRule)
    require_credentials: Literal["", "constructor", "request", "never"] = ""
    allow_external_refs: tuple[str, ...] = ()

    def place(self, path: Path) -> Place:
        """Where a key is in the file, such as that of the path `("types", "Pet")`."""
        return place_of(self.file, self.places, path)

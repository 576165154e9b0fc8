"""The values that templates receive: the files of a package. Strings are finished Python source.
Prints nothing itself.

Every string here can be inserted into a file unchanged. docs/templates.md lists the templates and their values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from specloom import ir
from specloom.plan.client_classes import ClientModule, Exports, ExtendedModule, WebhooksModule
from specloom.plan.guide_values import Guide
from specloom.plan.interface_package import Interface
from specloom.plan.model_classes import TypesModule
from specloom.plan.raw_response_classes import ErrorsModule, HeadersModule
from specloom.plan.resource_classes import ResourceModule

if TYPE_CHECKING:
    from specloom.custom import Custom


class PackagePlan(NamedTuple):
    """A whole package.

    Attributes:
        shared_runtime: Whether its runtime is the sibling folder `_runtime` instead of its own.
        extended: Modules that replace generated ones.
        custom: Hand-written modules that are part of it.
        unknown_exports: Exports of `client.toml` that name what the package does not have.
        compat: Whether it includes the part of the runtime that emulates an SDK of another generator.
    """

    name: str
    version: str
    models: tuple[TypesModule, ...]
    types: tuple[TypesModule, ...]
    resources: tuple[ResourceModule, ...]
    exports: tuple[Exports, ...]
    guide: Guide
    client: ClientModule | None = None
    webhooks: WebhooksModule | None = None
    headers: HeadersModule | None = None
    errors: ErrorsModule | None = None
    shared_runtime: bool = False
    interface: Interface | None = None
    extended: tuple[ExtendedModule, ...] = ()
    custom: Custom | None = None
    compat: bool = False
    unknown_exports: tuple[ir.Export, ...] = ()

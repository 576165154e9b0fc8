"""A whole API: its resources, and the exports of its package. Not concerned with Python code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from specloom.ir.operation import Operation, Webhook
from specloom.ir.servers import Auth, Server
from specloom.ir.shapes import Shape
from specloom.ir.suggestions import Suggestions
from specloom.ir.types import Any, Type
from specloom.values import Origin


@attrs.frozen
class Resource:
    """A group of operations, and the resources below it.

    Attributes:
        name: Attribute on its parent, such as `chat`.
        operations: Keys into `Client.operations`.
    """

    name: str
    docs: str
    operations: tuple[str, ...]
    resources: tuple[Resource, ...] = ()


@attrs.frozen
class Export:
    """An importable name of a module of the package, in addition to the names that every package has.

    Attributes:
        module: Dotted, below the package; `.` for the package itself.
        kind: A `model`, its input type (`input`), the arguments of an operation (`params`), the class of a resource or
            its asyncio class (`resource`, `async resource`), or another name for something that the package offers (`name`).
        target: Key of the operation, dotted path of the resource, or the other name.
        type: The type of a model or an input; Any otherwise.
        late: Whether the shape is yet to be made by a pass.
    """

    module: str
    name: str
    kind: Literal["model", "input", "params", "resource", "async resource", "name"]
    target: str = ""
    type: Type = attrs.field(factory=Any)
    late: bool = False


@attrs.frozen
class WebhookResource:
    """An attribute of the client that reads webhooks.

    Attributes:
        secret: Constructor argument that holds the secret of their signatures.
        event: What any of them holds.
        argument: Argument of the methods with another secret.
        methods: The names of the methods: `unwrap`, `unsafe_unwrap`, `verify_signature`.
        library: Whether the package `standardwebhooks` verifies.
        raw_secret: Whether that package gets the bytes of the secret, not what they are in base64.
        extends: Whether operations are in the same resource.
    """

    name: str
    secret: str
    event: Type
    argument: str = "secret"
    methods: tuple[str, ...] = ("unwrap", "verify_signature")
    library: bool = False
    raw_secret: bool = False
    extends: bool = False


@attrs.frozen
class Client:
    """A whole API.

    Attributes:
        operations: By key, in the order of the description.
        shapes: By key, in the order of discovery.
        security: Like `Operation.security`, for operations that declare none.
        resources: Tree created by the pass `group_resources`; empty before.
        suggestions: Names and pagination that extensions of the description suggest.
        events: The resource that reads webhooks, None if there is none.
    """

    title: str
    version: str
    operations: Mapping[str, Operation]
    shapes: Mapping[str, Shape]
    origin: Origin
    docs: str = ""
    servers: tuple[Server, ...] = ()
    auths: tuple[Auth, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    resources: tuple[Resource, ...] = ()
    tag_docs: Mapping[str, str] = attrs.field(factory=dict[str, str])
    tag_parents: Mapping[str, str] = attrs.field(factory=dict[str, str])
    exports: tuple[Export, ...] = ()
    suggestions: Suggestions = attrs.field(factory=Suggestions)
    events: WebhookResource | None = None

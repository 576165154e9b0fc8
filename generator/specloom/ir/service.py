"""A whole API: its resources, and the exports of its package. Not concerned with Python code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from specloom.ir.operation import Operation, Webhook
from specloom.ir.servers import Auth, Server
from specloom.ir.shapes import Shape
from specloom.ir.suggestions import Suggestions
from specloom.ir.types import Any, Type
from specloom.values import Origin


class Resource(NamedTuple):
    """A group of operations, and the resources below it.

    Attributes:
        name: Attribute on its parent, such as `chat`.
        operations: Keys into `Client.operations`.
    """

    name: str
    docs: str
    operations: tuple[str, ...]
    resources: tuple[Resource, ...] = ()


class Export(NamedTuple):
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
    type: Type = Any()
    late: bool = False


class WebhookMethod(NamedTuple):
    """A method that verifies or reads webhooks.

    Attributes:
        does: The usual name of a method that does the same.
        event: What any request may hold.
    """

    name: str
    does: Literal["unwrap", "unsafe_unwrap", "verify_signature", "validate_signature", "get_signature"]
    event: Type


class WebhookSignature(NamedTuple):
    """How requests are signed that do not follow Standard Webhooks: with HMAC-SHA256.

    Attributes:
        header: Header with the signature, or with several that spaces separate.
        signed: What is signed: `{id}.{timestamp}.{body}`.
        prefix: What each signature begins with; others are ignored.
        encoding: `hex` or `base64`: how signatures are written.
        key: `text` or `base64`: what the secret is.
        id, timestamp: Headers with these values, `""` if they are not signed.
        time: `seconds` or `iso8601`: how that header says the time.
        tolerance: Seconds that the time may be off.
    """

    header: str
    signed: str
    prefix: str
    encoding: str
    key: str
    id: str
    timestamp: str
    time: str
    tolerance: int


class WebhookResource(NamedTuple):
    """A resource that verifies and reads webhooks.

    Attributes:
        path: Its steps from the client.
        secret: Constructor argument that holds the secret of their signatures.
        argument: Argument of the methods with another secret.
        library: Whether the package `standardwebhooks` verifies.
        raw_secret: Which secrets are the key itself, not what it is in base64: `always`, those of the `client`, or `never`, not
            even bytes.
        signature: How requests are signed, None for Standard Webhooks.
        extends: Whether operations are in the same resource.
    """

    path: tuple[str, ...]
    secret: str
    methods: tuple[WebhookMethod, ...]
    argument: str = "secret"
    library: bool = False
    raw_secret: Literal["", "always", "client", "never"] = ""
    signature: WebhookSignature | None = None
    extends: bool = False


class Client(NamedTuple):
    """A whole API.

    Attributes:
        operations: By key, in the order of the description.
        shapes: By key, in the order of discovery.
        security: Like `Operation.security`, for operations that declare none.
        resources: Tree created by the pass `group_resources`; empty before.
        suggestions: Names and pagination that extensions of the description suggest.
        events: The resources that read webhooks.
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
    tag_docs: Mapping[str, str] = MappingProxyType({})
    tag_parents: Mapping[str, str] = MappingProxyType({})
    exports: tuple[Export, ...] = ()
    suggestions: Suggestions = Suggestions()
    events: tuple[WebhookResource, ...] = ()

    @property
    def webhook_secrets(self) -> tuple[str, ...]:
        """Constructor arguments that hold secrets of webhooks' signatures."""
        return tuple(dict.fromkeys(each.secret for each in self.events))

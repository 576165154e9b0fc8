"""What can be called, and what calls back. Knows HTTP; not how a method is written."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.ir.messages import Body, Param, Response
from specloom.ir.origin import Origin
from specloom.ir.sequences import Pages, Polling, Stream
from specloom.ir.servers import Server
from specloom.ir.types import Type


@attrs.frozen
class OtherName:
    """Another name of a method, kept for those who call it.

    Attributes:
        resource, name: As those of `Operation`.
        deprecation: What its users are told, `""` where it is as good as the first name.
        text: Whether the method of this name returns the body as a string.
    """

    resource: tuple[str, ...]
    name: str
    deprecation: str = ""
    text: bool = False


@attrs.frozen
class Operation:
    """One method on one path.

    Attributes:
        key: `"POST /chat/completions"`, distinct within a client.
        id: operationId as described, `""` where there is none.
        resource: Names of the resources above it, outermost first: `("chat", "completions")`; empty for the client itself.
        name: Python method name, `""` until named.
        security: Alternatives, each the auth keys needed together; None where the client's own hold, `()` where nothing is needed.
        servers: Its own servers, empty where the client's hold.
        idempotency_header: Header that makes a repeat safe, None where there is none.
        other_names: Further places where its method is found.
        path_order: Wire names of path parameters in the order in which they are given by position, the others after them.
        argument_names: Wire name -> name of the argument, for this operation alone.
        instead: What to use instead of a deprecated operation, `""` where nobody says.
    """

    key: str
    method: str
    path: str
    origin: Origin
    params: tuple[Param, ...]
    responses: tuple[Response, ...]
    body: Body | None = None
    id: str = ""
    tags: tuple[str, ...] = ()
    summary: str = ""
    docs: str = ""
    deprecated: bool = False
    security: tuple[tuple[str, ...], ...] | None = None
    servers: tuple[Server, ...] = ()
    resource: tuple[str, ...] = ()
    name: str = ""
    stream: Stream | None = None
    pages: Pages | None = None
    polling: Polling | None = None
    idempotency_header: str | None = None
    other_names: tuple[OtherName, ...] = ()
    path_order: tuple[str, ...] = ()
    argument_names: Mapping[str, str] = attrs.field(factory=dict[str, str])
    instead: str = ""


@attrs.frozen
class Webhook:
    """A request that the API sends to its user: a webhook, or a callback of the operation `of`.

    Attributes:
        key: Its name in the description (for a callback, operation key and expression).
    """

    key: str
    name: str
    method: str
    type: Type
    origin: Origin
    of: str | None = None
    docs: str = ""

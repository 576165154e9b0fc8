"""What can be called: operations, their arguments and replies. Knows HTTP; not how a method is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

from specloom.ir.origin import Origin
from specloom.ir.shapes import Shape
from specloom.ir.suggestions import Suggestions
from specloom.ir.types import Any, Json, Type

MediaKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "xml", "sse", "jsonl"]
"""How a body is read or written. `text` is any text that is no JSON or XML; `binary` whatever else there is."""


@attrs.frozen
class Param:
    """A value sent in the path, the query, a header or a cookie (OAS 3.1.1 section 4.8.12).

    Attributes:
        wire: Its name on the wire.
        name: Python name, `""` until the pass `give_names` has run.
        style, explode: As OAS names them, defaults filled in.
        reserved: `allowReserved`: reserved characters travel as they are.
        media_type: For a parameter described by `content`: how its value is serialised; else None.
    """

    wire_name: str
    location: Literal["path", "query", "header", "cookie"]
    type: Type
    origin: Origin
    name: str = ""
    required: bool = False
    style: Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"] = "form"
    explode: bool = True
    reserved: bool = False
    media_type: str | None = None
    default: tuple[Json, ...] = ()
    docs: str = ""
    deprecated: bool = False
    example: tuple[Json, ...] = ()


@attrs.frozen
class Part:
    """How one member of a form or multipart body is written (OAS 3.1.1 section 4.8.15).

    Attributes:
        file: Whether it is sent as a file, with a file name.
        many: Whether a list is sent as one part an item.
        media_type: Explicit content type, None for the default of its type.
        style, explode: For form bodies; None where the default holds.
    """

    wire_name: str
    file: bool = False
    many: bool = False
    media_type: str | None = None
    style: str | None = None
    explode: bool | None = None


@attrs.frozen
class Media:
    """One representation of a body.

    Attributes:
        media_type: As described, such as `application/json` or `image/*`.
        type: What it holds, Any("") where no schema says.
        parts: For `form` and `multipart`.
    """

    media_type: str
    kind: MediaKind
    type: Type
    origin: Origin
    parts: tuple[Part, ...] = ()
    example: tuple[Json, ...] = ()


@attrs.frozen
class Body:
    """What a request may carry; the first of `media` is the one used unless the caller says otherwise.

    Attributes:
        assumed: Whether that it is required is only assumed, since it has required properties.
    """

    media: tuple[Media, ...]
    origin: Origin
    required: bool = False
    docs: str = ""
    assumed: bool = False


@attrs.frozen
class Header:
    """A described header of a reply."""

    wire_name: str
    type: Type
    required: bool = False
    docs: str = ""


@attrs.frozen
class Link:
    """A described way from a reply to another operation (OAS 3.1.1 section 4.8.20)."""

    name: str
    operation: str
    docs: str = ""


@attrs.frozen
class Response:
    """One described reply.

    Attributes:
        status: `"200"`, a range such as `"2XX"`, or `"default"`.
        media: Empty where the reply has no body.
    """

    status: str
    media: tuple[Media, ...]
    origin: Origin
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    docs: str = ""

    @property
    def success(self) -> bool:
        """Whether the status is one of 2XX."""
        return self.status[:1] == "2"


@attrs.frozen
class Stream:
    """A reply that arrives item by item.

    Attributes:
        kind: Server-sent events (WHATWG) or JSON lines.
        item: Type of one item, frame removed.
        end: Text that marks the end, such as `[DONE]`; None where the end of the body does.
        switch: Wire name of the body member that turns streaming on, None where the reply is always a stream.
        path: Members between an event's payload and its item, where events are described with a frame of their own.
    """

    kind: Literal["sse", "jsonl"]
    item: Type
    end: str | None = None
    switch: str | None = None


@attrs.frozen
class Pages:
    """How a list is read page by page.

    Attributes:
        kind: `page` counts pages, `offset` items; `cursor` sends back what the reply gave; `link` follows RFC 8288 headers
            or a URL in the body.
        items: Member names from the reply's root to the array of items; empty where the reply is the array.
        item: Type of one item.
        param: Wire name of the parameter that says which page; None for `link`.
        place: Where that parameter travels.
        next: Where the next cursor or URL stands: member names, or a header name for `link`.
        next_header: Header that holds the next cursor or link, None where the body does.
        size: Wire name of the parameter that says how many items a page has.
        first: Number of the first page, for `page`.
    """

    kind: Literal["page", "offset", "cursor", "link"]
    items: tuple[str, ...]
    item: Type
    param: str | None = None
    location: Literal["query", "header"] = "query"
    next: tuple[str, ...] = ()
    next_header: str | None = None
    size: str | None = None
    first: int = 1


@attrs.frozen
class Polling:
    """How a helper waits for a resource to reach a final state.

    Attributes:
        field: Member names from the reply's root to the status.
        done, failed: Final values, good and bad.
    """

    field: tuple[str, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()


@attrs.frozen
class ServerVariable:
    """A part of a server's URL that the caller may choose."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    docs: str = ""


@attrs.frozen
class Server:
    """A base URL, with `{variables}`."""

    url: str
    docs: str = ""
    variables: tuple[ServerVariable, ...] = ()


@attrs.frozen
class Auth:
    """A security scheme.

    Attributes:
        key: Its name in the description.
        kind: `bearer`, `basic`, `header`, `query`, `cookie`, `oauth2`, or `other` for what a caller must bring along.
        wire: Name of the header, query parameter or cookie for an API key.
        token_url: For `oauth2` with a client-credentials flow, else None.
        scopes: All that the description names.
        prefix: What stands before the value (`ApiKey` for an http scheme of that name), `""` for none.
    """

    key: str
    kind: Literal["bearer", "basic", "header", "query", "cookie", "oauth2", "other"]
    origin: Origin
    wire_name: str = ""
    token_url: str | None = None
    scopes: tuple[str, ...] = ()
    prefix: str = ""
    docs: str = ""
    name: str = ""


@attrs.frozen
class OtherName:
    """Another name of a method, kept for those who call it.

    Attributes:
        resource, name: As those of `Operation`.
        deprecation: What its users are told, `""` where it is as good as the first name.
    """

    resource: tuple[str, ...]
    name: str
    deprecation: str = ""


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
        alias: Whether it is the same operation at another place.
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
    alias: bool = False


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


@attrs.frozen
class Resource:
    """Operations that belong together, and the resources below.

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
    """A name that can be imported from a module of the package, besides those that every package has.

    Attributes:
        module: Dotted, below the package; `.` for the package itself.
        kind: What it is: a `model`, what may be sent in its place (`input`), the arguments of an operation (`params`), or another
            name for something that the package offers (`name`).
        target: Key of the operation, or the other name.
        type: What a model or an input is of; Any otherwise.
    """

    module: str
    name: str
    kind: Literal["model", "input", "params", "name"]
    target: str = ""
    type: Type = attrs.field(factory=Any)


@attrs.frozen
class Client:
    """A whole API.

    Attributes:
        operations: By key, in the order of the description.
        shapes: By key, in the order they were met.
        security: Like `Operation.security`, for operations that say nothing.
        resources: Tree made by the pass `group_resources`; empty before.
        suggestions: What extensions of the description say of names and pages.
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
    exports: tuple[Export, ...] = ()
    suggestions: Suggestions = attrs.field(factory=Suggestions)

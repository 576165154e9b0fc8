"""What can be called: method, path, reply types and how arguments are written. Knows no client and sends nothing.

Made when a client is made, so it imports nothing that only a call needs.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

import attrs

if TYPE_CHECKING:
    from .codec import Codec
    from .files import PartEncoding
    from .options import RequestOptions
    from .servers import Server
    from .style import Style

T = TypeVar("T")
F = TypeVar("F")

Encode: TypeAlias = "Mapping[str, Mapping[str, Style | Codec[Any]]]"
Security: TypeAlias = tuple[tuple[str, ...], ...]


Values: TypeAlias = Mapping[str, Any]
"""Wire name -> value, None for what is not given."""


@attrs.frozen(eq=False)
class Arguments:
    """What one call was given.

    Attributes:
        options: Request options that every method takes.
        path, query, headers, cookies: Values of the parameters in each place.
        body: Property name -> value, or the whole body; None where nothing is sent.
        more: Properties that are added to a whole body.
    """

    options: RequestOptions
    path: Values | None = None
    query: Values | None = None
    headers: Values | None = attrs.field(default=None, repr=False)
    cookies: Values | None = attrs.field(default=None, repr=False)
    body: Any = attrs.field(default=None, repr=False)
    more: Values | None = attrs.field(default=None, repr=False)


BINARY: Final = object()
"""Stands as type expression for a reply that is bytes."""


@attrs.frozen(slots=False, eq=False, repr=False)
class Operation(Generic[T]):
    """One method on one path that replies with a `T`.

    Attributes:
        method: HTTP method.
        path: Path template, wire names in braces.
        reply: Type expression of a good reply; None where its body does not matter.
        replies: Status (`"200"`, `"2XX"`, `"default"`) -> media type -> type expression, where `reply` does not say it all.
        others: Media type -> type expression, of responses that are described and were not asked for.
        errors: Status (number, `"4XX"`, `"default"`) -> type expression of the body.
        encode: `"path"`, `"query"`, `"header"`, `"cookie"` or `"body"` -> wire name -> how it is written, where not the usual way.
        content_type: Media type of a body.
        whole: How a body is written that is given as one value, where not the usual way: by a codec, or as a file whatever its
            media type. `AS_IT_IS` keeps the members of a dict that are None: they are null.
        parts: Wire name -> how a member of a form or multipart body is written, where not the usual way.
        optional_body: Whether a body without members is not sent at all.
        accept: Media types to ask for, where they cannot be told from the replies.
        security: Alternatives, each a tuple of schemes needed together; None where the client's own hold.
        servers: Its own servers.
        idempotency_header: Header that makes a repeat safe.
    """

    method: str
    path: str
    response: Any = attrs.field(default=None, kw_only=True)
    responses: Mapping[str, Mapping[str, Any]] | None = attrs.field(default=None, kw_only=True)
    others: Mapping[str, Any] = attrs.field(factory=dict[str, Any], kw_only=True)
    errors: Mapping[Any, Any] = attrs.field(factory=dict[Any, Any], kw_only=True)
    encode: Encode = attrs.field(factory=dict[str, Any], kw_only=True)
    content_type: str = attrs.field(default="application/json", kw_only=True)
    whole: Codec[Any] | PartEncoding | None = attrs.field(default=None, kw_only=True)
    parts: Mapping[str, PartEncoding] = attrs.field(factory=dict[str, Any], kw_only=True)
    optional_body: bool = attrs.field(default=False, kw_only=True)
    accept: str | None = attrs.field(default=None, kw_only=True)
    security: Security | None = attrs.field(default=None, kw_only=True)
    servers: tuple[str | Server, ...] = attrs.field(default=(), kw_only=True)
    idempotency_header: str | None = attrs.field(default=None, kw_only=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.path}>"

    def style(self, location: str, wire_name: str) -> Style:
        """How the parameter `wire` is written."""
        from .style import DEFAULT, style_of

        return style_of(self.encode[location].get(wire_name)) if location in self.encode else DEFAULT

    @functools.cached_property
    def accepts(self) -> str:
        """Value of the Accept header."""
        if self.accept is not None:
            return self.accept
        if self.responses:
            media = dict.fromkeys(name for described in self.responses.values() for name in described)
            return ", ".join(media) or "*/*"
        return "*/*" if self.response is BINARY or self.response is None else "application/json"

    @functools.cached_property
    def steps(self) -> tuple[str, ...]:
        """The path template cut at its parameters: text, wire name, text, ..."""
        return tuple(re.split(r"\{([^{}]*)\}", self.path))


@attrs.frozen(slots=False, eq=False, repr=False)
class StreamOperation(Operation[T]):
    """One method on one path that replies with a stream of `T`.

    Attributes:
        item: Type expression of an item.
        kind: Server-sent events, or JSON lines.
        end: Text that marks the end; None where the end of the body does.
        events: Event name -> type expression, where not all are `item`.
    """

    item: Any = attrs.field(default=Any, kw_only=True)
    kind: Literal["sse", "jsonl"] = attrs.field(default="sse", kw_only=True)
    end: str | None = attrs.field(default=None, kw_only=True)
    events: Mapping[str, Any] = attrs.field(factory=dict[str, Any], kw_only=True)

    @functools.cached_property
    def accepts(self) -> str:
        """Value of the Accept header."""
        return (
            self.accept or {"sse": "text/event-stream", "jsonl": "application/jsonl, application/x-ndjson"}[self.kind]
        )


@attrs.frozen(slots=False, eq=False, repr=False)
class CompletionOperation(StreamOperation[T], Generic[T, F]):
    """One whose chunks of `T` can be gathered into an `F`.

    Attributes:
        final: Type expression of what they make together.
    """

    final: Any = attrs.field(default=Any, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Pages(Generic[T]):
    """How a list is read page by page.

    Attributes:
        kind: `page` counts pages, `offset` items; `cursor` sends back what the reply gave; `link` follows a URL.
        items: Member names from the reply to the array of items; empty where the reply is the array.
        param: Wire name of the parameter that says which page.
        place: Where that parameter travels.
        size: Wire name of the one that says how many items a page has.
        first: Number of the first page, or offset of the first item.
        next: Member names from the reply to the next cursor or URL.
        next_header: Header that holds it instead; `Link` is read as RFC 8288 has it.
    """

    kind: Literal["page", "offset", "cursor", "link"]
    items: tuple[str, ...] = ()
    param: str | None = None
    location: Literal["query", "header"] = "query"
    size: str | None = None
    first: int | None = None
    next: tuple[str, ...] = ()
    next_header: str | None = None

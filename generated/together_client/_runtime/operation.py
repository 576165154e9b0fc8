"""Operations: method, path, response types and the encoding of arguments. Sends nothing.

Loaded when a client is constructed, so it imports nothing that only a call needs.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

import attrs

if TYPE_CHECKING:
    from .codec import Codec
    from .files import PartEncoding
    from .options import RequestOptions
    from .servers import Server
    from .style import Style
    from .xml import XmlBody

T = TypeVar("T")
F = TypeVar("F")

Encode: TypeAlias = "Mapping[str, Mapping[str, Style | Codec[Any]]]"
Security: TypeAlias = tuple[tuple[str, ...], ...]


Values: TypeAlias = Mapping[str, Any]
"""Wire name -> value; None for arguments that are not given."""


@attrs.frozen(eq=False)
class Arguments:
    """The arguments of one call.

    Attributes:
        options: Request options that every method accepts.
        path, query, headers, cookies: Values of the parameters in each location.
        body: Property name -> value, or the whole body; None if nothing is sent.
        whole: A record or mapping of the body, where `body` has properties; those in `body` take precedence.
        more: Properties that are added to a whole body.
    """

    options: RequestOptions
    path: Values | None = None
    query: Values | None = None
    headers: Values | None = attrs.field(default=None, repr=False)
    cookies: Values | None = attrs.field(default=None, repr=False)
    body: Any = attrs.field(default=None, repr=False)
    whole: Any = attrs.field(default=None, repr=False)
    more: Values | None = attrs.field(default=None, repr=False)


BINARY: Final = object()
"""Marks a response as binary, in place of a type expression."""


@attrs.frozen(slots=False, eq=False, repr=False)
class Operation(Generic[T]):
    """One method on one path that responds with a `T`.

    Attributes:
        method: HTTP method.
        path: Path template, wire names in braces.
        response: Type expression of the success response; None if its body is ignored.
        responses: Status (`"200"`, `"2XX"`, `"default"`) -> media type -> type expression, if `response` does not cover them all.
        others: Media type -> type expression, of described responses that are not requested.
        headers: Class of the headers of a response, which is returned if there is no body to return.
        described_headers: Name of that class in the module `headers` of the package, if there is a body to return; for strict clients.
        errors: Status (number, `"4XX"`, `"default"`) -> type expression of the body.
        encode: `"path"`, `"query"`, `"header"`, `"cookie"` or `"body"` -> wire name -> encoding, if not the default;
            `"additional"` -> `""` -> the codec of each property that the body does not declare; `"whole"` -> `""` -> that
            of a whole body whose properties could be given as arguments.
        content_type: Media type of a body.
        whole: Encoding of a body that is given as one value, if not the default: a codec (of each line where it is JSON lines), a
            file whatever its media type, or the type of an XML document. `AS_IT_IS` keeps the properties of a dict that are None: they are null.
        parts: Wire name -> encoding of a property of a form or multipart body, if not the default.
        optional_body: Whether a body without properties is omitted.
        switch: Property that asks for a stream, where this operation has none.
        accept: Media types to request, if the responses do not determine them.
        security: Alternatives, each a tuple of schemes needed together; None to use those of the client.
        servers: Servers of the operation itself.
        idempotency_header: Header that makes a retry safe.
        unwrap: Property of the response that is returned alone; `""` to return all of it.
    """

    method: str
    path: str
    response: Any = attrs.field(default=None, kw_only=True)
    responses: Mapping[str, Mapping[str, Any]] | None = attrs.field(default=None, kw_only=True)
    others: Mapping[str, Any] = attrs.field(factory=dict[str, Any], kw_only=True)
    headers: Callable[[Mapping[str, str]], Any] | None = attrs.field(default=None, kw_only=True)
    described_headers: str = attrs.field(default="", kw_only=True)
    errors: Mapping[Any, Any] = attrs.field(factory=dict[Any, Any], kw_only=True)
    encode: Encode = attrs.field(factory=dict[str, Any], kw_only=True)
    content_type: str = attrs.field(default="application/json", kw_only=True)
    whole: Codec[Any] | PartEncoding | XmlBody | None = attrs.field(default=None, kw_only=True)
    parts: Mapping[str, PartEncoding] = attrs.field(factory=dict[str, Any], kw_only=True)
    optional_body: bool = attrs.field(default=False, kw_only=True)
    switch: str | None = attrs.field(default=None, kw_only=True)
    accept: str | None = attrs.field(default=None, kw_only=True)
    security: Security | None = attrs.field(default=None, kw_only=True)
    servers: tuple[str | Server, ...] = attrs.field(default=(), kw_only=True)
    idempotency_header: str | None = attrs.field(default=None, kw_only=True)
    unwrap: str = attrs.field(default="", kw_only=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.path}>"

    def style(self, location: str, wire_name: str) -> Style:
        """Encoding of the parameter `wire_name`."""
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
        """The path template split at its parameters: literal, wire name, literal, ..."""
        return tuple(re.split(r"\{([^{}]*)\}", self.path))


@attrs.frozen(slots=False, eq=False, repr=False)
class StreamOperation(Operation[T]):
    """One method on one path that responds with a stream of `T`.

    Attributes:
        item: Type expression of an item.
        kind: Server-sent events, or JSON lines.
        end: String that marks the end; None if the stream ends with the body.
        events: Event name -> type expression, if not every event is an `item`.
        error: Property that makes an item an error; None for `error`, unless items declare it.
    """

    item: Any = attrs.field(default=Any, kw_only=True)
    kind: Literal["sse", "jsonl"] = attrs.field(default="sse", kw_only=True)
    end: str | None = attrs.field(default=None, kw_only=True)
    events: Mapping[str, Any] = attrs.field(factory=dict[str, Any], kw_only=True)
    error: str | None = attrs.field(default=None, kw_only=True)

    @functools.cached_property
    def accepts(self) -> str:
        """Value of the Accept header."""
        return (
            self.accept or {"sse": "text/event-stream", "jsonl": "application/jsonl, application/x-ndjson"}[self.kind]
        )


@attrs.frozen(slots=False, eq=False, repr=False)
class CompletionOperation(StreamOperation[T], Generic[T, F]):
    """A stream whose chunks of `T` can be accumulated into an `F`.

    Attributes:
        final: Type expression of the accumulated value.
    """

    final: Any = attrs.field(default=Any, kw_only=True)


@attrs.frozen(eq=False, repr=False)
class Pages(Generic[T]):
    """How a list is paginated.

    Attributes:
        kind: `page` counts pages, `offset` items; `cursor` sends back a value of the response; `link` follows a URL; `single` is
            a single page.
        items: Property names from the response to the array of items; empty if the response is the array.
        param: Wire name of the parameter that selects the page.
        location: Location of that parameter.
        size: Wire name of the parameter with the number of items per page.
        first: Number of the first page, or offset of the first item.
        next: Property names from the response to the next cursor or URL; `-1` is the last item of a list.
        next_header: Header that contains it instead; `Link` is parsed as RFC 8288 defines it.
        more, done: Property names to the boolean that is false, or true, on the last page.
        total: Property names to the number of all pages, or of all items for `offset`.
    """

    kind: Literal["page", "offset", "cursor", "link", "single"]
    items: tuple[str, ...] = ()
    param: str | None = None
    location: Literal["query", "header", "body"] = "query"
    size: str | None = None
    first: int | None = None
    next: tuple[str, ...] = ()
    next_header: str | None = None
    more: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    total: tuple[str, ...] = ()

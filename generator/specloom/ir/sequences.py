"""Responses that consist of several parts: streams, pages, polling. Not concerned with methods."""

from __future__ import annotations

from typing import Literal, NamedTuple

from specloom.ir.types import Type


class StreamEvent(NamedTuple):
    """An event of a stream that is known by its name, and the type of its payload."""

    name: str
    type: Type


class Stream(NamedTuple):
    """A response that is sent item by item.

    Attributes:
        kind: Server-sent events (WHATWG) or JSON lines.
        item: Type of one item, envelope removed.
        end: String that marks the end, such as `[DONE]`; None if the stream ends with the body.
        switch: Wire name of the body property or query parameter that enables streaming, None if the response is always a stream.
        events: Events whose names determine their types, if not all have the same type.
        error: Wire name of the property that makes an item an error; None for `error`, if no item declares it.
    """

    kind: Literal["sse", "jsonl"]
    item: Type
    end: str | None = None
    switch: str | None = None
    events: tuple[StreamEvent, ...] = ()
    error: str | None = None


class Pages(NamedTuple):
    """How a list is paginated.

    Attributes:
        kind: `page` counts pages, `offset` items; `cursor` sends back a value of the response; `link` follows RFC 8288 headers
            or a URL in the body; `single` is a single page.
        items: Property names from the root of the response to the array of items; empty if the response is the array.
        item: Type of one item.
        param: Wire name of the parameter that selects the page; None for `link`.
        location: Where that parameter travels.
        next: Location of the next cursor or URL: property names, or a header name for `link`; `-1` is the last item of a list.
        next_header: Header with the next cursor or link, None if it is in the body.
        more, done: Property names to the boolean that is false, or true, on the last page, empty if there is none.
        total: Property names to the number of all pages, or of all items for `offset`, empty if there is none.
        size: Wire name of the parameter with the number of items per page.
        first: Number of the first page, for `page`.
    """

    kind: Literal["page", "offset", "cursor", "link", "single"]
    items: tuple[str, ...]
    item: Type
    param: str | None = None
    location: Literal["query", "header", "body"] = "query"
    next: tuple[str, ...] = ()
    next_header: str | None = None
    size: str | None = None
    first: int = 1
    more: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    total: tuple[str, ...] = ()


class Polling(NamedTuple):
    """How to poll a resource until it reaches a final state.

    Attributes:
        field: Property names from the root of the response to the status.
        done, failed: Final values that mean success and failure.
    """

    field: tuple[str, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()

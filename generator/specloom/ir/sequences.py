"""Responses that are more than one: streams, pages, polling. Knows HTTP; not how a method is written."""

from __future__ import annotations

from typing import Literal

import attrs

from specloom.ir.types import Type


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

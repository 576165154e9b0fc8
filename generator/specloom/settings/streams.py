"""Properties of streams that a description cannot express: `[streams]`; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader

_KEYS = ("end", "switch", "item", "error")


@attrs.frozen
class StreamRule:
    """Properties of streams that a description cannot express.

    Attributes:
        end: Data of the event that ends a stream.
        switch: Property of the body, or query parameter, that requests a stream.
        item: Pointer to the schema of an item, or `response` for the schema of the response, if the description declares no stream.
        error: Property of an item that makes it an error.
    """

    end: str | None = None
    switch: str | None = None
    item: str | None = None
    error: str | None = None


def read_stream(reader: Reader, table: Mapping[str, object]) -> StreamRule:
    """The rule of a table, which `reader` is inside of."""
    reader.only(table, _KEYS)
    return StreamRule(*(reader.optional(table, key) for key in _KEYS))

"""Properties of streams that a description cannot express: `[streams]`; knows no operation."""

from __future__ import annotations

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class StreamRule:
    """Properties of streams that a description cannot express.

    Attributes:
        end: Data of the event that ends a stream.
        switch: Property of the body, or query parameter, that requests a stream.
        item: Pointer to the schema of an item, or `response` for the schema of the response, if the description declares no stream.
    """

    end: str | None = None
    switch: str | None = None
    item: str | None = None


def read_stream(reader: Reader, table: object) -> StreamRule:
    inner = reader.table({"streams": table}, "streams")
    reader.only(inner, {"end", "switch", "item"}, "streams.")
    return StreamRule(*(reader.optional(inner, key) for key in ("end", "switch", "item")))

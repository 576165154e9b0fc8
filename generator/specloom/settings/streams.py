"""What a description does not say of its streams: `[streams]`; knows no operation."""

from __future__ import annotations

import attrs

from specloom.settings.reader import Reader


@attrs.frozen
class StreamRule:
    """What a description does not say of its streams.

    Attributes:
        end: Data of the event that ends one.
        switch: Property of the body, or query parameter, that asks for one.
        item: Place of the schema of an item, or `response` for that of the whole response, where no stream is described.
    """

    end: str | None = None
    switch: str | None = None
    item: str | None = None


def read_stream(reader: Reader, table: object) -> StreamRule:
    inner = reader.table({"streams": table}, "streams")
    reader.only(inner, {"end", "switch", "item"}, "streams.")
    return StreamRule(*(reader.optional(inner, key) for key in ("end", "switch", "item")))

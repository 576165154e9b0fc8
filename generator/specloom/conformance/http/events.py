"""Splits streamed bodies into items. Knows server-sent events and JSON lines; not what items mean."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import attrs

LINE_END = re.compile(r"\r\n|\n|\r")


@attrs.frozen
class Event:
    """One event of a stream (WHATWG SSE): its name, `""` by default, and its data."""

    name: str
    data: str


def events(body: bytes) -> Iterator[Event]:
    """The events of a text/event-stream; comments and fields other than `event` and `data` are ignored."""
    name, data = "", list[str]()
    for line in LINE_END.split(body.decode("utf-8", "replace").removeprefix("\ufeff")):
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line and data:
            yield Event(name, "\n".join(data))
        if not line:
            name, data = "", []
        elif field == "event":
            name = value
        elif field == "data":
            data.append(value)


def items(body: bytes, kind: str, end: str | None) -> list[Any]:
    """The JSON items of a stream, up to its end marker; an item that is not valid JSON is returned as a string."""
    if kind == "sse":
        texts = [event.data for event in events(body)]
    else:
        texts = [line for line in body.decode("utf-8", "replace").splitlines() if line.strip()]
    return [_item(text) for text in texts[: texts.index(end) if end in texts else len(texts)]]


def ended(body: bytes, end: str | None) -> bool:
    """Whether an event stream has its end marker, if one is described."""
    return end is None or any(event.data == end for event in events(body))


def _item(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text

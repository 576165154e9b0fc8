"""Splits streamed bodies into items. Knows server-sent events and JSON lines; not what items mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from specloom.values.exact import read_json

LINE_END = re.compile(r"\r\n|\n|\r")
ITEM_END = re.compile("[\n\x1e]")
"""What separates the items of JSON lines, and of JSON text sequences (RFC 7464); other line ends may be within strings."""


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


KEEP_ALIVE = "ping"
"""Name of events that say only that the server is alive, unless the description names them."""

MARKER = re.compile(r"\[[\w ]{1,30}\]|<[\w/|]{1,30}>|[A-Z][A-Z_]{1,30}|(?i:done|end|eos|eof|stop|finished|completed?)")
"""What servers send as the end marker of a stream: `[DONE]`, `<EOS>`, `END_OF_STREAM`, `done`."""


def items(body: bytes, kind: str, end: str | None, *, pings: bool = True) -> list[Any]:
    """The JSON items of a stream, up to its end marker; an item that is not valid JSON is returned as a string.

    Args:
        end: The described end marker; without one, a marker that the server sends ends the stream all the same.
        pings: Whether events named `ping` are items.
    """
    texts = _texts(body, kind, pings=pings)
    marker = end if end in texts else undescribed_end(body, kind, end)
    return [_item(text) for text in texts[: texts.index(marker) if marker in texts else len(texts)]]


def undescribed_end(body: bytes, kind: str, end: str | None) -> str | None:
    """The end marker of a stream whose description names none: a last event that is a word instead of JSON."""
    if kind != "sse" or end is not None:
        return None
    texts = _texts(body, kind, pings=False)
    if not texts or MARKER.fullmatch(texts[-1].strip()) is None:
        return None
    return texts[-1] if all(_item(text) is not text for text in texts[:-1]) else None


def _texts(body: bytes, kind: str, *, pings: bool) -> list[str]:
    if kind != "sse":
        return [line for line in ITEM_END.split(body.decode("utf-8", "replace")) if line.strip()]
    return [event.data for event in events(body) if event.data.strip() and (pings or event.name != KEEP_ALIVE)]


def ended(body: bytes, end: str | None) -> bool:
    """Whether an event stream has its end marker, if one is described."""
    return end is None or any(event.data == end for event in events(body))


def _item(text: str) -> Any:
    try:
        return read_json(text)
    except ValueError:
        return text

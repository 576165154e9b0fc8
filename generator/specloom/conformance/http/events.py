"""Splits streamed bodies into items. Knows server-sent events and JSON lines; not what items mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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


IsText = Callable[[str], bool]
"""Whether events of a name are strings, whose data is no JSON."""


def no_text(name: str) -> bool:
    """All events are JSON."""
    return False


def items(body: bytes, kind: str, end: str | None, *, pings: bool = True) -> list[Any]:
    """The JSON items of a stream, up to its end marker; an item that is not valid JSON is returned as a string.

    Args:
        end: The described end marker; without one, a marker that the server sends ends the stream all the same.
        pings: Whether events named `ping` are items.
    """
    return [item for _, item in named_items(body, kind, end, pings=pings)]


def named_items(
    body: bytes, kind: str, end: str | None, is_text: IsText = no_text, *, pings: bool = True
) -> list[tuple[str, Any]]:
    """The same with the name of each event, `""` by default; the data of texts is an item as it is."""
    found = _events(body, kind, is_text, pings=pings)
    data = [event.data for event in found]
    marker = end if end in data else undescribed_end(body, kind, end, is_text)
    ended = found[: data.index(marker) if marker in data else len(found)]
    return [(event.name, event.data if is_text(event.name) else _item(event.data)) for event in ended]


def undescribed_end(body: bytes, kind: str, end: str | None, is_text: IsText = no_text) -> str | None:
    """The end marker of a stream whose description names none: a last event that is a word instead of JSON."""
    if kind != "sse" or end is not None:
        return None
    found = _events(body, kind, is_text, pings=False)
    if not found or is_text(found[-1].name) or MARKER.fullmatch(found[-1].data.strip()) is None:
        return None
    return found[-1].data if all(_item(event.data) is not event.data for event in found[:-1]) else None


def _events(body: bytes, kind: str, is_text: IsText, *, pings: bool) -> list[Event]:
    if kind != "sse":
        return [Event("", line) for line in ITEM_END.split(body.decode("utf-8", "replace")) if line.strip()]
    found = [event for event in events(body) if pings or event.name != KEEP_ALIVE]
    return [event for event in found if event.data.strip() or is_text(event.name)]


def ended(body: bytes, end: str | None) -> bool:
    """Whether an event stream has its end marker, if one is described."""
    return end is None or any(event.data == end for event in events(body))


def _item(text: str) -> Any:
    try:
        return read_json(text)
    except ValueError:
        return text

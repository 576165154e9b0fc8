"""Parses the items of a stream from chunks of bytes: end markers, error events. Not concerned with connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

import attrs

from .bounds import refuse_deep, too_large
from .decode import Decode, decoder
from .errors import (
    APIResponseValidationError,
    ResponseDecodeError,
    StreamErrorEvent,
    StreamInterruptedError,
    error_message,
)
from .events import MESSAGE, EventReader, LineReader
from .expressions import bare, is_record, refuses, test_in
from .json_text import parse, quick_parser
from .log import logger
from .operation import StreamOperation
from .options import Limits
from .records import Record
from .response_decoding import MOST_SAID, ReceivedResponse, error_type, header_failure, is_json
from .unions import ByProperty

T = TypeVar("T")

_USUAL_END = b"[DONE]"
"""Ends JSON streams even if the description declares no end marker: it could not be parsed as an item."""


@attrs.define
class ItemReader(Generic[T]):
    """Parses the items of one stream.

    Attributes:
        operation: The operation that was called.
        response: Status and headers of the response.
        strict: Whether an item that deviates from its description is an error.
        limits: How large an event or line may be, and how deeply nested its JSON.
        ended: Whether the end marker was received.
        failure: The error to raise after the items before it were yielded.
        listeners: Kind of event -> functions to call with each item of it.
        marks: Index of each item in the latest batch whose event has a name or an id -> both.
    """

    operation: StreamOperation[T]
    response: ReceivedResponse
    strict: bool = False
    limits: Limits = attrs.field(factory=Limits)
    ended: bool = False
    failure: Exception | None = None
    listeners: dict[str, list[Callable[[T], object]]] = attrs.field(factory=dict[str, list[Callable[[T], object]]])
    marks: dict[int, tuple[str, str | None]] = attrs.field(factory=dict[int, "tuple[str, str | None]"], init=False)
    _reader: EventReader | LineReader = attrs.field(init=False)
    _texts: bool = attrs.field(init=False)
    _decoders: dict[str, Decode | None] = attrs.field(factory=dict[str, "Decode | None"], init=False)
    _end: bytes | None = attrs.field(init=False)
    _plain: list[bytes] | None = attrs.field(default=None, init=False)
    _size: int = attrs.field(default=0, init=False)
    _errors_are_items: bool = attrs.field(init=False)
    _error: str = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        operation, limit = self.operation, self.limits.event
        if self.strict:
            self.failure = header_failure(operation, self.response)
        self._reader = EventReader(limit=limit) if operation.kind == "sse" else self._lines(limit)
        self._end = None if operation.end is None else operation.end.encode()
        item: Any = operation.item
        self._texts = operation.kind == "sse" and any(kind is str for kind in (item, *operation.events.values()))
        if operation.end is None and operation.kind == "sse" and item is not str:
            self._end = _USUAL_END
        self._decoders = {MESSAGE: decoder(operation.item)}
        self._decoders |= {name: decoder(expression) for name, expression in operation.events.items()}
        self._error = operation.error or "error"
        self._errors_are_items = (
            operation.error is None and is_record(operation.item) and "error" in _wires(operation.item)
        )
        media = self.response.media_type
        if (is_json(media) and media != _JSON_LINES) or media == "text/html":
            self._plain = []  # the whole response is a single body, probably JSON

    def _lines(self, limit: int | None) -> LineReader:
        if not self.response.media_type.endswith("json-seq"):
            return LineReader(limit)
        from .json_seq import SequenceReader

        return SequenceReader(limit)

    @property
    def last_id(self) -> str:
        """The last event id."""
        return self._reader.last_id

    @property
    def retry(self) -> int | None:
        """Milliseconds to wait before a reconnect, None if the server sent no such field."""
        return self._reader.retry

    def feed(self, chunk: bytes) -> list[T]:
        """The items that `chunk` completes; check `ended` and `failure` afterwards."""
        if self._plain is not None:
            self._plain.append(chunk)
            self._size += len(chunk)
            if self.limits.body is not None and self._size > self.limits.body:
                self.failure = too_large(self.limits.body)
            return []
        items: list[T] = []
        self._read(self._reader.feed(chunk), items)
        if self._reader.failure is not None and self.failure is None and not self.ended:
            self.failure = self._reader.failure
        return items

    def finish(self) -> list[T]:
        """The items that remain at the end of the response; check `failure` afterwards."""
        items: list[T] = []
        if self._plain is not None:
            return self._whole(b"".join(self._plain))
        for event in self._reader.rest():
            try:
                self._read([event], items)
            except ValueError:
                break
        if self.failure is not None and isinstance(self.failure, ResponseDecodeError):
            self.failure = self._interrupted("in the middle of an item")
        if self.failure is None and not self.ended and self.operation.end is not None:
            self.failure = self._interrupted(f"without its end marker {self.operation.end}")
        return items

    def _read(self, events: list[tuple[str, bytes]], items: list[T]) -> None:
        if self.failure is not None:
            return
        end, decoders, plain = self._end, self._decoders, not (self.strict or self.listeners)
        message, quick, texts, error_key = decoders[MESSAGE], quick_parser(), self._texts, self._error
        operation = self.operation
        ids, depth = self._reader.ids, self.limits.depth
        last: str | None = None
        if self.marks:
            self.marks = {}
        for at, (name, data) in enumerate(events):
            if (data == end or _is_end(data, end)) and not (texts and self._is_text(name) and operation.end is None):
                self.ended = True
                return
            if ids:
                last = ids[at] if at in ids else last  # noqa: SIM401  typed
            if name != MESSAGE or ids:
                self.marks[len(items)] = (name, last)
            try:
                if texts and self._is_text(name):
                    self._take_text(name, data, items)
                    continue
                if (data[:1] <= b" " or name in _KEEP_ALIVE) and self._is_keep_alive(name, data):
                    self.marks.pop(len(items), None)
                    continue
                if depth is not None:
                    refuse_deep(data, depth, "json", self.response.status_code)
                try:
                    value = quick(data)
                except (ValueError, RecursionError):
                    value = _lenient(data)
                if name == "error" or (value.__class__ is dict and error_key in value):
                    self._raise_error(name, value)
                if self.strict:
                    self._check(name, value)
                elif value is None and refuses(operation.events.get(name, operation.item), None):
                    self.marks.pop(len(items), None)
                    continue
                elif name != MESSAGE and self._is_foreign(name) and refuses(operation.item, value):
                    self._skip(name, len(items))
                    continue
                decode = message if name == MESSAGE else decoders.get(name, message)
                item: Any = value if decode is None else decode(value)
            except Exception as error:
                if isinstance(error, ValueError) and not self.strict and self._is_foreign(name):
                    self._skip(name, len(items))
                    continue
                self.failure = self._unreadable(name, data, error)
                return
            items.append(item)
            if not plain:
                self._notify(name, item)

    def _is_foreign(self, name: str) -> bool:
        """Whether an event has a name that the description does not know: servers add such ones, and no client may break."""
        return name not in (MESSAGE, "error") and name not in self.operation.events

    def _skip(self, name: str, at: int) -> None:
        self.marks.pop(at, None)
        shown = self.response.redacted(name)[:MOST_SAID]
        logger().info(
            "%s: skipped an event of the undescribed name %r: its data is not of the stream's type", self._what(), shown
        )

    def _unreadable(self, name: str, data: bytes, error: Exception) -> Exception:
        if not isinstance(error, (ValueError, RecursionError)):
            return error
        text = data.decode(errors="replace")
        if name == "error":
            return StreamErrorEvent(f"{self._what()}: {self.response.redacted(text)[:MOST_SAID]}", body=text)
        deep = isinstance(error, RecursionError) or "nested too deeply" in str(error)
        wrong = "nested too deeply" if deep else f"not JSON: {self.response.redacted(text)[:100]!r}"
        return ResponseDecodeError(
            f"{self._what()}: the data of an event is {wrong}",
            status_code=self.response.status_code,
            headers=self.response.headers,
            content=data,
        )

    def _is_text(self, name: str) -> bool:
        """Whether events of this name are strings, which are passed on unparsed: `42` and `null` are strings there."""
        expression: Any = self.operation.events.get(name, self.operation.item)
        return expression is str and not (name == "error" and "error" not in self.operation.events)

    def _take_text(self, name: str, data: bytes, items: list[T]) -> None:
        item = cast("T", data.decode(errors="replace"))
        items.append(item)
        if self.listeners:
            self._notify(name, item)

    def _is_keep_alive(self, name: str, data: bytes) -> bool:
        """Whether an event is a keep-alive: without data, or a `ping` by one of its names that is not described."""
        if not data.strip():
            return True
        if name not in _KEEP_ALIVE or name in self.operation.events:
            return False
        choice = test_in(bare(self.operation.item, "")[1])
        return not (isinstance(choice, ByProperty) and name in choice.values)

    def _raise_error(self, name: str, value: Any) -> None:
        told = name == "error" and "error" not in self.operation.events
        held = name != "error" and not self._errors_are_items and value[self._error]
        if told or held:
            decode = decoder(error_type(self.operation, 500))
            sentence = error_message(value if told or self._error == "error" else {"error": held})
            said = self.response.redacted(sentence)[:MOST_SAID]
            body = value if decode is None else decode(value)
            raise StreamErrorEvent(f"{self._what()}: {said or 'the server reported an error'}", body=body, event=name)

    def _check(self, name: str, value: Any) -> None:
        from .verify import check

        found = check(self.operation.events.get(name, self.operation.item), value)
        if found:
            raise APIResponseValidationError(self.response.redacted(f"{self._what()}: {found[0]}"), found)

    def _notify(self, name: str, item: T) -> None:
        kind = name if name != MESSAGE else getattr(item, "type", None) or MESSAGE
        for key in (kind, "*"):
            for listener in self.listeners.get(cast("str", key), ()):
                listener(item)

    def _whole(self, content: bytes) -> list[T]:
        """A response that is not a stream: an error, or a single item."""
        if not is_json(self.response.media_type):
            self.failure = ResponseDecodeError(
                f"{self._what()}: expected a stream, but the response is {self.response.media_type}",
                status_code=self.response.status_code,
                headers=self.response.headers,
                content=content,
            )
            return []
        items: list[T] = []
        self._read([(MESSAGE, content)], items)
        self.ended = True
        return items

    def _interrupted(self, how: str) -> StreamInterruptedError:
        return StreamInterruptedError(f"{self._what()}: the stream ended {how}")

    def _what(self) -> str:
        return f"{self.operation.method} {self.operation.path}"


def _is_end(data: bytes, end: bytes | None) -> bool:
    """Whether it is the end marker, surrounding whitespace ignored."""
    return end is not None and len(data) < len(end) + _BLANKS and data.strip() == end


def _lenient(data: bytes) -> Any:
    """The JSON value of an event; invalid UTF-8 in it is replaced, as the standard requires."""
    try:
        return parse(data)
    except UnicodeDecodeError:
        return parse(data.decode(errors="replace"))


_JSON_LINES = "application/stream+json"
_KEEP_ALIVE = frozenset({"ping", "heartbeat", "keepalive", "keep-alive", "keep_alive"})
_BLANKS = 9


def _wires(cls: type[Record]) -> set[str]:
    return set(cls.__shape__.wire_names.values())

"""Parses YAML to plain data, or to the spans of its values. Does not read JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import yaml
from yaml import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from specloom.source.codes import ALIAS_BOMB, TOO_DEEP, TOO_LARGE, UNREADABLE
from specloom.source.limits import DEEPEST, MOST_DUPLICATES, MOST_VALUES, most_values
from specloom.source.offsets import Span
from specloom.source.scalars import plain, tagged
from specloom.source.unreadable import Unreadable
from specloom.values import escape

_MOST_EVENTS = 2 * MOST_VALUES
"""A property is two events, its key and its value."""


class _Box:
    """A mapping or sequence under construction.

    Attributes:
        inside: Its properties or items so far: values, or spans of values.
        key: Key whose value is missing, None if a key comes next; unused in a sequence.
        named: The event of that key.
        merges: The mappings named by `<<`, added below the mapping's own properties when it ends.
    """

    __slots__ = ("inside", "key", "keyed", "merges", "merging", "named")

    def __init__(self, inside: Any, keyed: bool) -> None:
        self.inside = inside
        self.keyed = keyed
        self.key: str | None = None
        self.named: Any = None
        self.merging = False
        self.merges: list[Any] = []


class Yaml:
    """One parse of a text.

    Attributes:
        spans: Whether to return the spans of the values instead of the values.
        root: The result; None also for an empty document.
        duplicates: (pointer, offset) of each key that its mapping already had.
        more: Offset of a second document, None where there is none.
    """

    def __init__(self, text: str, *, spans: bool = False) -> None:
        self.text = text
        self.spans = spans
        self.root: Any = None
        self.duplicates: list[tuple[str, int]] = []
        self.more: int | None = None
        self._stack: list[_Box] = []
        self._anchors: dict[str, Any] = {}
        self._merged = 0

    def read(self) -> Yaml:
        """Reads the first document. Raises Unreadable."""
        parser: Any = yaml.CSafeLoader(self.text)
        try:
            self._read(iter(parser.get_event, None))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            said = ", ".join(part for part in (error.context, error.problem) if part)
            raise Unreadable(UNREADABLE, said or "not valid YAML", mark.index if mark else 0) from None
        except yaml.reader.ReaderError as error:
            raise Unreadable(UNREADABLE, f"a character that YAML forbids: {error.reason}", error.position) from None
        return self

    def _read(self, events: Iterator[Any]) -> None:
        """Take the events of libyaml's parser, which also validates the text."""
        take: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._mapping,
            SequenceStartEvent: self._sequence,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
        }
        documents = 0
        for count, event in enumerate(events):
            if count > _MOST_EVENTS:
                raise Unreadable(TOO_LARGE, f"the file contains more than {MOST_VALUES} values", 0)
            kind = event.__class__
            if kind in take:
                take[kind](event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents == 2:
                    self.more = _offset(event)
                    return

    def _scalar(self, event: Any) -> None:
        """Take a key or a value: nine tenths of a description, so that what most of them are is not left to others."""
        box = self._stack[-1] if self._stack else None
        if box is not None and box.keyed and box.key is None:
            self._name(box, event)
        elif box is None or self.spans or event.anchor or event.tag is not None or box.merging:
            self._put(event, self._span(event) if self.spans else _value(event))
        else:
            value = plain(event.value) if event.implicit[0] else event.value
            if box.key is None:
                box.inside.append(value)
            else:
                box.inside[box.key] = value
                box.key = None

    def _name(self, box: _Box, event: Any) -> None:
        """Accept a key: its source, whatever its YAML type, because JSON only has string keys."""
        key = event.value
        box.key, box.named = key, event
        if key == "<<":
            box.merging = event.implicit[0]
        if event.anchor:
            self._anchors[event.anchor] = Span(_offset(event), _offset(event)) if self.spans else key
        if key in box.inside and not box.merging and len(self.duplicates) < MOST_DUPLICATES:
            self.duplicates.append((self._pointer(), _offset(event)))

    def _mapping(self, event: Any) -> None:
        self._open(event, {}, keyed=True)

    def _sequence(self, event: Any) -> None:
        self._open(event, [], keyed=False)

    def _open(self, event: Any, inside: Any, *, keyed: bool) -> None:
        box = self._stack[-1] if self._stack else None
        if box is not None and box.keyed and box.key is None:
            raise Unreadable(UNREADABLE, "a key is an object or an array, not a string", event.start_mark.index)
        if len(self._stack) >= DEEPEST:
            raise Unreadable(TOO_DEEP, f"values are nested more than {DEEPEST} levels deep", event.start_mark.index)
        self._put(event, self._span(event, inside) if self.spans else inside, ends=False)
        self._stack.append(_Box(inside, keyed))

    def _close(self, event: Any) -> None:
        box = self._stack.pop()
        if box.merges:
            self._merge(box, event.start_mark.index)
        if self._stack:
            self._done(self._stack[-1])

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise Unreadable(
                UNREADABLE, f"the alias *{event.anchor} refers to an undefined anchor", event.start_mark.index
            )
        value, box = self._anchors[event.anchor], self._stack[-1] if self._stack else None
        if box is not None and box.keyed and box.key is None:
            raise Unreadable(UNREADABLE, "a key is an alias, not a string", event.start_mark.index)
        if self.spans:
            value = self._span(event, value.inside)
        self._put(event, value)

    def _span(self, event: Any, inside: Any = None) -> Span:
        box = self._stack[-1] if self._stack else None
        at = _offset(event)
        return Span(at, _offset(box.named) if box is not None and box.keyed else at, inside)

    def _put(self, event: Any, value: Any, *, ends: bool = True) -> None:
        """Add a value to its container; `ends` is false for a container, whose children follow."""
        if event.anchor and event.__class__ is not AliasEvent:
            self._anchors[event.anchor] = value
        if not self._stack:
            self.root = value
            return
        box = self._stack[-1]
        if not box.keyed:
            box.inside.append(value)
        elif box.merging and _merges(value):
            box.merges.append(value)
        else:
            box.inside[box.key] = value
        if ends:
            self._done(box)

    def _done(self, box: _Box) -> None:
        box.key, box.merging = None, False

    def _merge(self, box: _Box, at: int) -> None:
        """Add merged properties below the mapping's own, earlier merges above later ones (YAML merge key draft)."""
        own = dict(box.inside)
        box.inside.clear()
        for value in reversed([each for merge in box.merges for each in _mappings(merge)]):
            self._merged += len(value)
            if self._merged > most_values(len(self.text)):
                raise Unreadable(ALIAS_BOMB, "merge keys expand to more values than the limit allows", at)
            box.inside.update(value)
        box.inside.update(own)

    def _pointer(self) -> str:
        steps = [box.key if box.keyed else str(len(box.inside) - 1) for box in self._stack]
        return "".join(f"/{escape(step or '')}" for step in steps)


def _offset(event: Any) -> int:
    return int(event.start_mark.index)


def _value(event: Any) -> Any:
    if event.tag is not None:
        return tagged(event.tag, event.value)
    return plain(event.value) if event.implicit[0] else event.value


def _inside(value: Any) -> Any:
    return value.inside if isinstance(value, Span) else value


def _merges(value: Any) -> bool:
    inside: Any = _inside(value)
    return inside.__class__ is dict or (
        inside.__class__ is list and all(_inside(item).__class__ is dict for item in inside)
    )


def _mappings(value: Any) -> list[dict[str, Any]]:
    inside: Any = _inside(value)
    return [inside] if inside.__class__ is dict else [_inside(item) for item in inside]

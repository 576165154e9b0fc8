"""Reads files and bytes as sources: detects the encoding and selects the parser.
Not concerned with the meaning of the data.

A parser is imported when a file needs it, as importing the one of YAML takes longer than reading a small JSON file.
"""

from __future__ import annotations

import codecs
from functools import cached_property
from pathlib import Path
from typing import Any

from specloom.findings import Finding, Place, Refused, kind_of
from specloom.source import codes
from specloom.source.indented import Block, Indented
from specloom.source.limits import DEEPEST, MOST_BYTES, MOST_VALUES, overflow
from specloom.source.offsets import Span, find, line_starts, position
from specloom.source.unreadable import Unreadable
from specloom.values import Origin, unescape

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FEW = 256
_LARGE = 1_000_000
"""Characters."""


def _compact(text: str) -> str | bytes:
    """A large text as UTF-8: a single emoji makes Python take four bytes for each character."""
    return text if text.isascii() or len(text) < _LARGE else text.encode()


class SourceText:
    """A text and the plain data in it.

    Attributes:
        name: Its name in findings and origins: a path with forward slashes.
        text: Without a byte order mark, otherwise unchanged.
        data: The root mapping; aliased parts are one object in several positions.
        json: Whether it was parsed as JSON.
        findings: Faults that did not prevent reading.
    """

    def __init__(self, name: str, text: str, data: dict[str, Any], json: bool, findings: list[Finding]) -> None:
        self.name = name
        self.data = data
        self.json = json
        self.findings = findings
        self._kept = _compact(text)
        self._asked = 0

    @property
    def text(self) -> str:
        """The text; a large one that is not ASCII is decoded each time."""
        return self._kept if isinstance(self._kept, str) else self._kept.decode()

    def forget_places(self) -> None:
        """Free what was built to find places; the next one that is asked for builds it again."""
        for built in ("_indented", "_root", "_lines"):
            self.__dict__.pop(built, None)

    def place(self, pointer: str, *, key: bool = False) -> Place:
        """The lines of a value (`key`: of its key); of the deepest existing value on the way to it."""
        span = self._span(pointer)
        return self.at(span.key if key else span.at)

    def head(self, pointer: str) -> Place:
        """The position to show for a value: that of its key, if the value begins on a later line."""
        span = self._span(pointer)
        value, name = self.at(span.at), self.at(span.key)
        return value if value.line == name.line else name

    def at(self, offset: int) -> Place:
        """Line and column of an offset in the text."""
        return Place(self.name, *position(self._lines, offset))

    def _span(self, pointer: str) -> Block | Span:
        return self._near(pointer) or find(self._root, pointer)

    def _near(self, pointer: str) -> Block | None:
        """The position of a value by indentation, for the first few lookups: after that the index pays."""
        if "_root" in self.__dict__ or self._asked >= _FEW:
            return None
        self._asked += 1
        return self._indented.find(pointer)

    @cached_property
    def _indented(self) -> Indented:
        return Indented(self.text, json=self.json)

    @cached_property
    def _root(self) -> Span:
        if self.json:
            from specloom.source.json_text import json_spans

            return json_spans(self.text)[0]
        from specloom.source.yaml_text import Yaml

        root: Span = Yaml(self.text, spans=True).read().root
        return root

    @cached_property
    def _lines(self) -> list[int]:
        return line_starts(self.text)


def read(path: Path, name: str | None = None) -> SourceText:
    """The source of a file, named `name` or after its path. Raises Refused."""
    name = name or path.as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise Refused(codes.NO_FILE.found(f"cannot be read: {reason}", place=Place(name))) from None
    return parse(data, name)


def parse(data: bytes, name: str, *, part: bool = False) -> SourceText:
    """The source of some bytes; only a `part` of a description may be an array. Raises Refused."""
    if len(data) > MOST_BYTES:
        raise Refused(codes.TOO_LARGE.found(f"larger than {MOST_BYTES} bytes", place=Place(name)))
    text = _decode(data, name)
    if not text.strip():
        raise Refused(codes.EMPTY.found("the file is empty", place=Place(name, 1, 1)))
    try:
        source = _parse(text, name)
    except Unreadable as error:
        raise Refused(error.code.found(error.message, place=_at(text, name, error.at))) from None
    _check_size(source, len(text), part=part)
    return source


def _parse(text: str, name: str) -> SourceText:
    if text.lstrip()[0] not in "{[":
        return _parse_yaml(text, name)
    try:
        return _parse_json(text, name)
    except Unreadable as error:
        if error.code is not codes.UNREADABLE:
            raise
        return _parse_loose(text, name, error)


def _parse_json(text: str, name: str) -> SourceText:
    from specloom.source.json_text import json_spans, read_json

    data, twice = read_json(text)
    source = SourceText(name, text, data, True, [])
    if twice:
        source.findings += [_duplicate(source, *each) for each in json_spans(text)[1]]
    return source


def _parse_yaml(text: str, name: str) -> SourceText:
    from specloom.source.yaml_text import Yaml

    reading = Yaml(text).read()
    source = SourceText(name, text, reading.root, False, [])
    source.findings += [_duplicate(source, *each) for each in reading.duplicates]
    if reading.more is not None:
        message = "a second YAML document begins here; only the first is read"
        source.findings.append(codes.MORE_DOCUMENTS.found(message, place=source.at(reading.more)))
    return source


def _parse_loose(text: str, name: str, error: Unreadable) -> SourceText:
    """Parse as YAML if it is not JSON; if it is not YAML either, the error of the JSON parser is the better one."""
    try:
        source = _parse_yaml(text, name)
    except Unreadable:
        raise error from None
    if name.endswith(".json"):
        message = f"not valid JSON ({error.message}); read as YAML"
        source.findings.append(codes.LOOSE_JSON.found(message, place=source.at(error.at)))
    return source


def _duplicate(source: SourceText, pointer: str, offset: int) -> Finding:
    key = unescape(pointer.rpartition("/")[2])
    message = f"duplicate key {key!r}; the last one is used"
    return codes.DUPLICATE_KEY.found(message, Origin(source.name, pointer), place=source.at(offset))


def _check_size(source: SourceText, size: int, *, part: bool) -> None:
    """Raise Refused for a root that is not a mapping, for too deep nesting and for alias bombs."""
    match overflow(source.data, size):
        case "deep":
            from specloom.source.json_text import too_deep_at

            message = f"values are nested more than {DEEPEST} levels deep"
            place = source.at(too_deep_at(source.text) if source.json else 0)
            raise Refused(codes.TOO_DEEP.found(message, place=place))
        case "folded":
            message = "aliases expand to more values than the limit allows"
            raise Refused(codes.ALIAS_BOMB.found(message, place=source.at(0)))
        case "many":
            message = f"the file contains more than {MOST_VALUES} values"
            raise Refused(codes.TOO_LARGE.found(message, place=source.at(0)))
        case None:
            pass
    data: Any = source.data
    if data.__class__ is not dict and not (part and data.__class__ is list):
        message = f"the root must be an object, not {kind_of(source.data)}"
        raise Refused(codes.NOT_A_MAPPING.found(message, place=source.at(0)))


def _decode(data: bytes, name: str) -> str:
    mark, encoding = next(((mark, enc) for mark, enc in _BOMS if data.startswith(mark)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(encoding, "replace")
        message = f"not valid {encoding.upper()}:  {error.reason}"
        raise Refused(codes.NOT_UTF.found(message, place=_at(before, name, len(before)))) from None
    if (nul := text.find("\0")) >= 0:
        raise Refused(codes.NOT_UTF.found("the file contains a NUL character", place=_at(text, name, nul)))
    return text


def _at(text: str, name: str, offset: int) -> Place:
    return Place(name, *position(line_starts(text), offset))

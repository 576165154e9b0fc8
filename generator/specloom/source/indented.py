"""Locates values by indentation only, in block YAML and in JSON with one property per line.

Parsing a whole file again, to learn the lines of a few values, takes longer than everything else. Most
descriptions are indented, so that a property is the only line of its block that begins with its name. If that is not the case
(flow collections, anchors, a name that two lines begin with), there is no answer, and the whole file has to be parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from specloom.values import unescape

_PLAIN = re.compile(r"[A-Za-z0-9_$/.{}@+-][A-Za-z0-9_$/.{}@+ ~;=-]*")
_UNSURE = re.compile(r"[&*!|>%@`?\[{]|-{3}|\.{3}|<<")
"""How YAML values begin that are not what they seem, or go on in another way than by lines."""

_SPACES = re.compile(r" *")
_LINES = re.compile(r"[^\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)* *")
_BEFORE_JSON = re.compile(r"\s*")
_BEFORE_YAML = re.compile(r"(?:---[^\S\n]*\n|[^\S\n]*#[^\n]*\n|[^\S\n]*\n)*")
_OPENED = re.compile(r"[{\[]\n( *)[^\s}\]]")
_YAML_KEY = r"(?:[A-Za-z0-9_$/.@+](?:[A-Za-z0-9_$/.{}@+ ~;=-]*[A-Za-z0-9_$/.{}@+~;=-])?|'[^'\n]*'|\"[^\"\\\n]*\"):(?: |$)|-[ \n]|#"
_JSON_KEY = r'"[^"\\\n]*":'
"""How a line of a mapping begins that is sure to have the name that it seems to have, or none."""

_ABSENT = -2

_MEMBER = re.compile(r"(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s'\"#\[{][^#\n]*?):(?: |$)", re.MULTILINE)


class Block(NamedTuple):
    """The lines of one value.

    Attributes:
        key: Offset of the property's name; of the value for items and the root.
        at, end: Offsets of the value and of what follows its lines.
        column: Column of the first property or item, -1 if the value has none on separate lines, and -2 for the place of a
            value that does not exist, which is the deepest existing value on the way to it.
    """

    key: int
    at: int
    end: int
    column: int


class Indented:
    """Finds values in one text and caches their blocks."""

    def __init__(self, text: str, *, json: bool) -> None:
        self._text = text
        self._json = json
        self._sure = "\r" not in text and "\t" not in text
        self._known: dict[str, Block | None] = {}
        self._quoting: dict[tuple[Block, str], bool] = {}

    def find(self, pointer: str) -> Block | None:
        """The block of a JSON pointer, or of the deepest value on the way to it that exists; None if indentation does not
        determine it.
        """
        if pointer not in self._known:
            self._known[pointer] = self._find(pointer) if self._sure else None
        return self._known[pointer]

    def _find(self, pointer: str) -> Block | None:
        if not pointer:
            return self._root()
        above, _, token = pointer.rpartition("/")
        parent = self.find(above)
        if parent is None or parent.column < 0:
            return parent if parent is not None and parent.column == _ABSENT else None
        listed = self._text.startswith("[" if self._json else "-", parent.at)
        if not listed:
            return self._member(parent, unescape(token))
        return self._item(parent, int(token)) if token.isdecimal() else None

    def _root(self) -> Block | None:
        text = self._text
        at = _past(_BEFORE_JSON if self._json else _BEFORE_YAML, text, 0)
        if self._json:
            return self._braced(at, at, len(text))
        sure = _UNSURE.match(text, at) is None and not text.startswith((" ", "-"), at)
        return Block(at, at, len(text), 0) if sure else None

    def _member(self, parent: Block, name: str) -> Block | None:
        """The only line of the block that begins with the name."""
        found = [(at, at + len(spelled)) for spelled in self._spellings(name) for at in self._lines(parent, spelled)]
        if not found and _is_usual(name) and self._knows_all(parent):
            return parent._replace(column=_ABSENT)
        if len(found) != 1:
            return None
        key, after = found[0]
        return self._value(key, after, parent)

    def _knows_all(self, parent: Block) -> bool:
        """Whether each line of the block's own column begins with a name in its usual spelling: there are no other names."""
        text, key = self._text, re.compile(_JSON_KEY if self._json else _YAML_KEY, re.MULTILINE)
        starts = (found.end() for found in _items(parent.column, True).finditer(text, parent.at, parent.end))
        first = self._json or key.match(text, parent.at) is not None
        return first and all(key.match(text, at) is not None for at in starts)

    def _spellings(self, name: str) -> list[str]:
        quoted = f'"{name}"' if _is_usual(name) else None
        if self._json:
            return [f"{quoted}:"] if quoted else []
        single = f"'{name}':" if "'" not in name else None
        plain = f"{name}:" if _PLAIN.fullmatch(name) else None
        return [each for each in (plain, single, quoted and f"{quoted}:") if each]

    def _lines(self, parent: Block, start: str) -> list[int]:
        """Offsets in the block where a line at its column begins so."""
        if start[0] in "'\"" and not self._quotes(parent, start[0]):
            return []
        text, margin = self._text, "\n" + " " * parent.column
        found = [parent.at] if not self._json and text.startswith(start, parent.at) else []
        at = text.find(margin + start, parent.at, parent.end)
        while at >= 0 and len(found) < 2:
            found.append(at + len(margin))
            at = text.find(margin + start, at + 1, parent.end)
        return [each for each in found if text[each + len(start) : each + len(start) + 1] in (" ", "\n", "")]

    def _quotes(self, parent: Block, mark: str) -> bool:
        """Whether any line of the block's own column begins with a quotation mark; asked once for all names of the block."""
        asked = (parent, mark)
        if asked not in self._quoting:
            first = self._text.startswith(mark, parent.at)
            below = self._text.find("\n" + " " * parent.column + mark, parent.at, parent.end) >= 0
            self._quoting[asked] = first or below
        return self._quoting[asked]

    def _item(self, parent: Block, index: int) -> Block | None:
        starts = _items(parent.column, self._json)
        at = next(islice(self._starts(parent, starts), index, None), None)
        if at is None:
            return None
        if self._json:
            return self._braced(at, at, parent.end)
        following = starts.search(self._text, at, parent.end)
        inside = parent._replace(end=following.start() if following else parent.end)
        return self._value(None, at + 1, inside)

    def _starts(self, parent: Block, starts: re.Pattern[str]) -> Iterator[int]:
        """Offsets of the items of an array: of their dashes, in YAML."""
        if not self._json:
            yield parent.at
        yield from (found.end() for found in starts.finditer(self._text, parent.at, parent.end))

    def _value(self, key: int | None, after: int, parent: Block) -> Block | None:
        """The value that follows a colon or a dash, on the same line or below."""
        text = self._text
        at = _past(_SPACES, text, after)
        if self._json:
            return self._braced(at if key is None else key, at, parent.end)
        if at >= parent.end or text[at] in "\n#":
            return self._below(key, at, parent)
        if _UNSURE.match(text, at):
            return None
        own = key is None and _begins_mapping(text, at)
        return Block(at if key is None else key, at, parent.end, _column(text, at) if own else -1)

    def _below(self, key: int | None, after: int, parent: Block) -> Block | None:
        """A YAML value that begins on the next line."""
        text = self._text
        at = _past(_LINES, text, after)
        column = _column(text, at)
        dash = text.startswith(("- ", "-\n"), at)
        if at >= parent.end or column < parent.column + (not dash) or _UNSURE.match(text, at):
            return None
        end = (_end_of_list if dash else _end)(column).search(text, at, parent.end)
        lined = dash or _begins_mapping(text, at)
        return Block(at if key is None else key, at, end.start() if end else parent.end, column if lined else -1)

    def _braced(self, key: int, at: int, end: int) -> Block | None:
        """A JSON value; one with members ends where its bracket closes on a separate line."""
        text = self._text
        if text[at] not in "{[":
            return Block(key, at, end, -1)
        below = _OPENED.match(text, at, end)
        if below is None:
            return Block(key, at, end, -1)
        column = len(below[1])
        stop = _end(column).search(text, at, end)
        return Block(key, at, stop.start() if stop else end, column)


@cache
def _end(column: int) -> re.Pattern[str]:
    """The next line that stands further left than a column, comments and empty lines apart."""
    return re.compile(rf"\n {{0,{column - 1}}}(?![ \n#])" if column else r"(?!)")


@cache
def _end_of_list(column: int) -> re.Pattern[str]:
    """The next line further left than a list's dashes, or at their column without one."""
    left = rf"\n {{0,{column - 1}}}(?![ \n#])|" if column else ""
    return re.compile(rf"{left}\n {{{column}}}(?![ \n#]|-[ \n])")


@cache
def _items(column: int, json: bool) -> re.Pattern[str]:
    """The beginnings of a list's items."""
    return re.compile(rf"\n {{{column}}}(?=[^ \n}}\]])" if json else rf"\n {{{column}}}(?=-[ \n])")


def _is_usual(name: str) -> bool:
    """Whether a name in double quotes has one spelling without escapes."""
    return '"' not in name and "\\" not in name and name.isascii()


def _begins_mapping(text: str, at: int) -> bool:
    """Whether a line goes on as a member of a mapping."""
    return _MEMBER.match(text, at) is not None


def _column(text: str, at: int) -> int:
    return at - text.rfind("\n", 0, at) - 1


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at

"""Reads fields of parsed JSON and YAML that nobody has checked, by name and type. Knows HTTP's syntax; no file format."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import Any, TypeGuard, cast
from urllib.parse import quote, urlsplit

import attrs

from specloom.conformance.http.messages import Headers, HttpRequest, lower
from specloom.conformance.recordings.imported import whole_characters
from specloom.findings import kind_of
from specloom.ir import escape

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What methods and names of headers consist of (RFC 9110 section 5.6.2)."""

_HTTP = re.compile(r"https?://[^/?#]|/", re.IGNORECASE)
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_STATUSES = range(1000)


class WrongShape(Exception):
    """A value is missing or cannot be used.

    Attributes:
        pointer: JSON pointer of the value, or of the object that lacks it.
        what: The fault, as a phrase about the entry: "without `request.url`".
    """

    def __init__(self, pointer: str, what: str) -> None:
        super().__init__(what)
        self.pointer = pointer
        self.what = what


@attrs.frozen
class Fields:
    """An object of a file. Every method but `has` raises `WrongShape` for a value of another type.

    Attributes:
        pointer: Its JSON pointer in the file.
        label: Its name in messages, relative to the entry; empty for the entry.
    """

    value: dict[str, Any]
    pointer: str
    label: str = ""

    def has(self, name: str) -> bool:
        """Whether a field has a value other than null."""
        return self.value.get(name) is not None

    def object(self, name: str) -> Fields:
        """The object in a field."""
        found = self.value.get(name)
        if found.__class__ is not dict:
            raise self.wrong(name, "an object")
        return Fields(cast("dict[str, Any]", found), self._below(name), self._named(name))

    def object_or_empty(self, name: str) -> Fields:
        """The object in a field; an empty one if there is none."""
        return self.object(name) if self.has(name) else Fields({}, self._below(name), self._named(name))

    def objects(self, name: str) -> list[Fields]:
        """The objects in the array of a field; empty if there is none."""
        return [self._item(name, index, each) for index, each in enumerate(self.array(name) if self.has(name) else ())]

    def array(self, name: str) -> list[Any]:
        """The array in a field."""
        found = self.value.get(name)
        if not _is_array(found):
            raise self.wrong(name, "an array")
        return found

    def _item(self, name: str, index: int, value: Any) -> Fields:
        where = Fields({str(index): value}, self._below(name), self._named(name))
        return where.object(str(index))

    def string(self, name: str) -> str:
        """The string in a field, with surrogate halves joined and lone ones replaced."""
        found = self.value.get(name)
        if not isinstance(found, str):
            raise self.wrong(name, "a string")
        return readable(found)

    def scalar(self, name: str) -> str:
        """The string, number or boolean in a field, as a string; empty for null or if it is missing."""
        found = self.value.get(name)
        if found is None:
            return ""
        if isinstance(found, bool):
            return "true" if found else "false"
        if isinstance(found, bytes):
            return found.decode("latin-1")
        if not isinstance(found, str | int | float):
            raise self.wrong(name, "a string")
        return readable(str(found))

    def integer(self, name: str) -> int:
        """The integer in a field, which may be written as a string or as `200.0`."""
        found = self.value.get(name)
        if isinstance(found, str) and re.fullmatch(r"-?[0-9]{1,9}", found.strip()):
            return int(found)
        if isinstance(found, bool) or not isinstance(found, int | float) or not -1e9 < found < 1e9 or found % 1:
            raise self.wrong(name, "an integer")
        return int(found)

    def number(self, name: str) -> float:
        """The number in a field; 0 for anything else, since nothing depends on it."""
        found = self.value.get(name)
        if isinstance(found, bool) or not isinstance(found, int | float) or not abs(found) < 1e12:
            return 0
        return found

    def base64(self, name: str) -> bytes:
        """The bytes of a field in Base64; line breaks are ignored."""
        try:
            return b64decode("".join(self.string(name).split()), validate=True)
        except ValueError:
            raise self.unusable(name, "is not valid Base64") from None

    def status(self, name: str) -> int:
        """The status code in a field; below 100 if there was no response."""
        found = self.integer(name)
        if found >= _STATUSES.stop:
            raise self.unusable(name, "is not a status code")
        return found

    def request(self, method: str, url: str, headers: Headers, body: bytes = b"") -> HttpRequest:
        """A request from its fields of these names; its URL gets the percent-encoding that it lacks."""
        verb, address = self.string(method).upper(), self.string(url).strip(" \t\r\n")
        if not _TOKEN.fullmatch(verb):
            raise self.unusable(method, "is not a method of HTTP")
        if not _HTTP.match(address):
            raise self.unusable(url, "is not a URL of HTTP")
        try:
            urlsplit(address).port  # noqa: B018  # parsed only when asked for
        except ValueError:
            raise self.unusable(url, "is not a valid URL") from None
        return HttpRequest(verb, quote(address, safe=_PRINTABLE), headers, body)

    def field(self, name: str, value: str) -> tuple[str, str]:
        """A header of this message."""
        if not _TOKEN.fullmatch(name):
            raise self.unusable("headers", "has a name that is not valid")
        return lower([(name, value)])[0]

    def wrong(self, name: str, expected: str) -> WrongShape:
        """A field that is missing or of another type."""
        if name not in self.value:
            return WrongShape(self.pointer, f"without `{self._named(name)}`")
        found = self.value[name]
        kind = "bytes" if isinstance(found, bytes) else kind_of(found)
        return WrongShape(self._below(name), f"whose `{self._named(name)}` is {kind}, not {expected}")

    def unusable(self, name: str, fault: str) -> WrongShape:
        """A field of the right type with a value that cannot be used: "is not a valid URL"."""
        return WrongShape(self._below(name), f"whose `{self._named(name)}` {fault}")

    def _below(self, name: str) -> str:
        return f"{self.pointer}/{escape(name)}"

    def _named(self, name: str) -> str:
        index = "*" if name.isdecimal() else name
        return f"{self.label}.{index}" if self.label else index


def _is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def readable(text: str) -> str:
    """A string without surrogate halves, which cannot be written: pairs become characters, others U+FFFD."""
    return whole_characters(text).encode("utf-8", "replace").decode()

"""Described response headers as typed attributes, decoded by OAS style `simple`.
Not concerned with which headers exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .codec import INT_STRING
from .digits import is_beyond, number_text
from .headers import Headers


class ResponseHeaders:
    """The described headers of an operation, read from one response.

    An absent header reads as None; a value that does not match its description reads as a string.

    Args:
        headers: The headers of a raw or opened response, a stream, a binary response or an error.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._lines = Headers({name.lower(): value for name, value in headers.items()})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self._lines)!r})"


class HeaderField:
    """One described header; the arguments of `header_field` are its attributes."""

    def __init__(
        self, name: str, read: Callable[[str], Any], required: bool | tuple[int, ...], values: tuple[str, ...]
    ) -> None:
        self._name, self._read, self._required, self._values = name, read, required, values

    def __get__(self, headers: ResponseHeaders | None, owner: type[ResponseHeaders]) -> Any:
        if headers is None:
            return self
        text = vars(headers)["_lines"].get(self._name)
        try:
            return text if text is None else self._read(text)
        except (ValueError, TypeError, ArithmeticError):
            return text

    def check(self, headers: Mapping[str, str], status: int) -> Iterator[str]:
        """How the header deviates from its description, in sentences."""
        text = headers.get(self._name.lower())
        if text is None:
            if self._required is True or (self._required and status in self._required):
                yield f"the header {self._name} is required, but absent"
            return
        try:
            value = self._read(text)
        except (ValueError, TypeError, ArithmeticError) as error:
            yield f"the header {self._name} does not fit: {error}"
            return
        for item in (value if value.__class__ is list else [value]) if self._values else ():
            if item not in self._values:
                yield f"the header {self._name} has {item!r}, which is not one of {', '.join(map(repr, self._values))}"


def header_field(
    name: str,
    read: Callable[[str], Any] = str,
    *,
    required: bool | tuple[int, ...] = False,
    values: tuple[str, ...] = (),
) -> Any:
    """Declare a header.

    Args:
        name: Its name, in any case.
        read: Converts its value from a string; raises ValueError, TypeError or ArithmeticError if it does not fit.
        required: Whether every success response has it, or the statuses of those that do; only strict clients insist on it.
        values: The strings that it, or each of its items, may be; only strict clients insist on them.
    """
    return HeaderField(name, read, required, values)


def header_mismatches(described: type[ResponseHeaders], headers: Mapping[str, str], status: int) -> Iterator[str]:
    """How the headers of a success response, names in lower case, deviate from their description."""
    for name in described.__annotations__:
        field = vars(described)[name]
        yield from field.check(headers, status)


def listed(read: Callable[[str], Any] = str) -> Callable[[str], list[Any]]:
    """The converter of a comma-separated list; commas in quoted strings separate nothing (RFC 9110 section 5.6.1)."""
    return lambda text: [read(item.strip()) for item in _ITEM.findall(text) if item.strip()]


_ITEM = re.compile(r'(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[^,"])+')
"""An item, which is not empty; a quoted string without its end has none before that of the header, which takes linear time."""


integer = INT_STRING.load
"""The integer of a header; raises ValueError if it is none, as `1_0` is not."""


def number(text: str) -> float:
    """The number of a header.

    Raises:
        ValueError: It is none, or one that a float cannot hold.
    """
    value = float(number_text(text))
    if is_beyond(text, value):
        raise ValueError(f"a float cannot hold {text[:40]!r}")
    return value


def boolean(text: str) -> bool:
    """The boolean value of `true` or `false`.

    Raises:
        ValueError: It is neither.
    """
    if text not in ("true", "false"):
        raise ValueError(f"true or false expected, not {text!r}")
    return text == "true"

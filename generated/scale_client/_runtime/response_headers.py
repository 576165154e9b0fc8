"""Described response headers as typed attributes, decoded by OAS style `simple`.
Not concerned with which headers exist.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

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
    """One described header."""

    def __init__(self, name: str, read: Callable[[str], Any]) -> None:
        self._name, self._read = name, read

    def __get__(self, headers: ResponseHeaders | None, owner: type[ResponseHeaders]) -> Any:
        if headers is None:
            return self
        text = vars(headers)["_lines"].get(self._name)
        try:
            return text if text is None else self._read(text)
        except (ValueError, TypeError, ArithmeticError):
            return text


def header_field(name: str, read: Callable[[str], Any] = str) -> Any:
    """Declare a header.

    Args:
        name: Its name, in any case.
        read: Converts its value from a string; raises ValueError, TypeError or ArithmeticError if it does not fit.
    """
    return HeaderField(name, read)


def listed(read: Callable[[str], Any] = str) -> Callable[[str], list[Any]]:
    """The converter of a comma-separated list."""
    return lambda text: [read(item.strip()) for item in text.split(",")] if text else []


def boolean(text: str) -> bool:
    """The boolean value of `true` or `false`.

    Raises:
        ValueError: It is neither.
    """
    if text not in ("true", "false"):
        raise ValueError(f"true or false expected, not {text!r}")
    return text == "true"

"""Described headers of replies, typed. Knows how values of headers are written (OAS style `simple`); not which there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .headers import Headers


class ResponseHeaders:
    """The described headers of one operation's replies, over the headers of one reply.

    An absent header reads as None; a value that is not what was described reads as the text that came.

    Args:
        headers: Those of a raw or opened response, a stream, a binary reply or an error.
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
        read: What makes a value of its text; raises ValueError, TypeError or an arithmetic error for what does not fit.
    """
    return HeaderField(name, read)


def listed(read: Callable[[str], Any] = str) -> Callable[[str], list[Any]]:
    """What reads values between commas."""
    return lambda text: [read(item.strip()) for item in text.split(",")] if text else []


def boolean(text: str) -> bool:
    """True or False.

    Raises:
        ValueError: It is neither.
    """
    if text not in ("true", "false"):
        raise ValueError(f"true or false expected, not {text!r}")
    return text == "true"

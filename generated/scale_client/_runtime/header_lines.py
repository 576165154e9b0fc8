"""Checks the header lines of a request. Knows which can be sent, and not what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from . import errors


def valid_headers(lines: Iterable[tuple[str, Any]], what: str) -> tuple[tuple[str, str], ...]:
    """Header lines with whitespace around their values removed (RFC 9110 section 5.5).

    Raises:
        InvalidRequestError: A header cannot be sent; the message omits its value, which may be secret.
    """
    checked: list[tuple[str, str]] = []
    for name, value in lines:
        if value.__class__ is not str:
            raise TypeError(f"{what}: the header {name!r} must be a string, not {type(value).__name__}")
        if _ILLEGAL.search(value) or not _TOKEN.fullmatch(name):
            raise errors.InvalidRequestError(
                f"{what}: the header {name!r} contains a line break or another control character, or its name is invalid"
            )
        checked.append((name, value.strip(" \t")))
    return tuple(checked)


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_ILLEGAL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")

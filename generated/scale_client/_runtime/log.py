"""What is logged, and what never is. Knows secrets by the names of what holds them; logs through the standard module."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

_SECRET = re.compile(
    r"authorization|cookie|api[-_]?key|access[-_]?key|token$|secret|password|passwd|signature|credential|^x-auth",
    re.IGNORECASE,
)
_HIDDEN = "***"


@functools.cache
def logger() -> logging.Logger:
    """The logger of the package that this runtime is part of."""
    import logging

    return logging.getLogger((__package__ or "").rpartition(".")[0] or __package__)


def shown_headers(headers: Mapping[str, str], secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers as they may be seen.

    Args:
        headers: Names and values.
        secret: Names, in any case, that hold secrets here, besides the usual ones.
    """
    hidden = {name.lower() for name in secret}
    return {
        name: _HIDDEN if name.lower() in hidden or _SECRET.search(name) else value for name, value in headers.items()
    }


def shown_url(url: str) -> str:
    """A URL as it may be seen: no user and password, and no value of a query parameter that may be secret."""
    url = re.sub(r"^([a-z][a-z0-9+.-]*://)[^/?#@]*@", rf"\1{_HIDDEN}@", url, flags=re.IGNORECASE)
    base, mark, query = url.partition("?")
    if not mark:
        return url
    pairs = (pair.partition("=") for pair in query.split("&"))
    return f"{base}?{'&'.join(f'{name}={_HIDDEN}' if _SECRET.search(name) else f'{name}{sign}{value}' for name, sign, value in pairs)}"

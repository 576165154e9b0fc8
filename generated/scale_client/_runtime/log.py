"""What is logged, and what never is. Knows secrets by the names of what holds them; logs through the standard module."""

from __future__ import annotations

import functools
import os
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
_SHOWN = 2000
_PROPERTY = re.compile(r'("([^"\\]*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|\[[^\[\]]*(?:\]|$))', re.DOTALL)
_PAIR = re.compile(r"((?:^|&)([\w.-]+)=)[^&]*")


@functools.cache
def logger() -> logging.Logger:
    """The logger of the package that this runtime is part of."""
    import logging

    return logging.getLogger((__package__ or "").rpartition(".")[0] or __package__)


def switch_on(variable: str) -> None:
    """Log at the level that an environment variable names, if it does, to stderr where the program logs nowhere itself."""
    level = os.environ.get(variable, "").strip().upper()
    if not level:
        return
    import logging

    log = logger()
    if level not in logging.getLevelNamesMapping():
        log.warning("%s=%r is no level; DEBUG and INFO are", variable, level)
        return
    log.setLevel(level)
    if not any(handler.get_name() == variable for handler in log.handlers):
        handler = logging.StreamHandler()
        handler.set_name(variable)
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        handler.addFilter(lambda record: not logging.getLogger().handlers)
        log.addHandler(handler)


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


def shown_body(content: bytes) -> str:
    """The beginning of a JSON body or a form as it may be seen: no value of a member that may be secret."""
    text = content[:_SHOWN].decode(errors="replace")
    held = _PROPERTY if text.lstrip()[:1] in ("{", "[") else _PAIR
    return held.sub(lambda found: f"{found[1]}{_HIDDEN}" if _SECRET.search(found[2]) else found[0], text)


def shown_url(url: str) -> str:
    """A URL as it may be seen: no user and password, and no value of a query parameter that may be secret."""
    url = re.sub(r"^([a-z][a-z0-9+.-]*://)[^/?#@]*@", rf"\1{_HIDDEN}@", url, flags=re.IGNORECASE)
    base, mark, query = url.partition("?")
    if not mark:
        return url
    pairs = (pair.partition("=") for pair in query.split("&"))
    return f"{base}?{'&'.join(f'{name}={_HIDDEN}' if _SECRET.search(name) else f'{name}{sign}{value}' for name, sign, value in pairs)}"

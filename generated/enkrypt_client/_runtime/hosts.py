"""Host names of URLs: which of them can exist (RFC 3986 section 3.2.2, RFC 1123 section 2.1). Looks up no names.

A host name that cannot exist is found before anything is sent, because each library that looks it up fails in its own way.
"""

from __future__ import annotations

import functools
import re
from urllib.parse import urlsplit

_LABEL = r"(?:[A-Za-z0-9_]|[^\x00-\x7f])(?:[A-Za-z0-9_-]|[^\x00-\x7f]){0,62}"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_LONGEST = 254


@functools.lru_cache(maxsize=256)
def check_host(url: str) -> None:
    """Check the host and port of an absolute URL; those of schemes other than http and https are left to who handles them.

    Raises:
        ValueError: They cannot exist.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        return
    host = parts.hostname
    if not host:
        raise ValueError("no host")
    if "[" not in parts.netloc and (len(host) > _LONGEST or _NAME.fullmatch(host) is None):
        raise ValueError("not a valid host name")
    if parts.port == 0:
        raise ValueError("no such port")

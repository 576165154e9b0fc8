"""The addresses that files of a description say for themselves (`$self`, OAS 3.2.0 section 4.1.2). Reads no files."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urljoin

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|/")
"""How an address begins that has a scheme, an authority or a path from the top (RFC 3986 section 4.2)."""


def own_address(data: Any) -> str:
    """The address that a file says for itself, without a fragment; `""` if it says none."""
    return _said(data).partition("#")[0]


def own_fragment(data: Any) -> str:
    """The fragment of that address, with its `#`, which the specification does not allow; `""` if it has none."""
    _, mark, fragment = _said(data).partition("#")
    return mark + fragment


def _said(data: Any) -> str:
    own: Any = data.get("$self") if data.__class__ is dict else None
    return own if own.__class__ is str else ""


def file_of(address: str, base: str, root: str, own: Mapping[str, str]) -> str | None:
    """Name of the file that an address refers to by what files say for themselves; None if they say nothing of it.

    Args:
        address: A reference without its fragment, in the file `base`.
        root: Name of the root document, whose folder counts as well.
        own: Name of a file -> its own address, for each that says one.
    """
    if base not in own and not _ABSOLUTE.match(address):
        return None
    target = urljoin(own.get(base, ""), address)
    for name, each in own.items():
        if each == target:
            return name
    return next((found for name in (base, root) if (found := _near(target, name, own.get(name, "")))), None)


def _near(target: str, name: str, own: str) -> str:
    """Name of a file in the folder of the file `name` or below, as its own address puts it there; `""` for others."""
    folder = own[: own.rfind("/") + 1]
    if not folder or not target.startswith(folder):
        return ""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(target[len(folder) :])))

"""Versions of Python packages (PEP 440, https://peps.python.org/pep-0440/). Compares only the numbers."""

from __future__ import annotations

import re

_PUBLIC = re.compile(
    r"v?(?:\d+!)?\d+(?:\.\d+)*"
    r"(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d*)?"
    r"(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")


def public_version(version: str) -> str:
    """`version` if packaging tools accept it, else the closest they accept: `2024-01-31` is `2024.1.31`, words are `0.0.0`."""
    if _DATE.fullmatch(version):
        return ".".join(str(int(part)) for part in version.split("-"))
    if _PUBLIC.fullmatch(version):
        return version
    numbers = re.findall(r"\d+", version)
    return ".".join(str(int(number)) for number in numbers[:3]) or "0.0.0"


def release(version: str) -> tuple[int, ...]:
    """The numbers of a version, for comparisons."""
    found = re.match(r"v?(?:\d+!)?(\d+(?:\.\d+)*)", version)
    return tuple(int(part) for part in found[1].split(".")) if found else ()

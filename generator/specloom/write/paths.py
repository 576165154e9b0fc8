"""Checks the paths of a package for escapes from its folder. Does not access the disk."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.findings import Refused
from specloom.write.codes import UNSAFE_PATH

_DEVICES = frozenset(
    (
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "CONIN$",
        "CONOUT$",
        *(port + each for port in ("COM", "LPT") for each in "123456789¹²³"),
    )
)
"""Names of devices on Windows, with any suffix (Microsoft, "Naming Files, Paths, and Namespaces")."""


def stays_inside(path: str) -> bool:
    """Whether a relative path stays inside the folder that it is resolved against, on any platform."""
    if "\0" in path or "\\" in path or ":" in path:
        return False
    safe = (part and part == part.rstrip(". ") and not _is_device(part) for part in path.split("/"))
    return path == "." or all(safe)


def _is_device(name: str) -> bool:
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


def checked(files: Mapping[str, str]) -> Mapping[str, str]:
    """`files` themselves.

    Raises:
        Refused: A path leaves the package, or two are the same file on case-insensitive file systems.
    """
    seen: dict[str, str] = {}
    for path in files:
        if not stays_inside(path):
            raise Refused(UNSAFE_PATH.found(f"{path!a} is outside the package"))
        other = seen.setdefault(path.lower(), path)
        if other != path:
            raise Refused(
                UNSAFE_PATH.found(f"{path!a} and {other!a} are the same file on case-insensitive file systems")
            )
    return files

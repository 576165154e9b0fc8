"""Checks the paths of a package for escapes from its folder. Does not access the disk."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePosixPath, PureWindowsPath

from specloom.findings import Refused
from specloom.write.codes import UNSAFE_PATH


@lru_cache(maxsize=10_000)  # asked of each path before it is formatted, compared and written
def stays_inside(path: str) -> bool:
    """Whether a relative path stays inside the folder that it is resolved against, on any platform."""
    if not path or "\0" in path or "\\" in path or ":" in path:
        return False
    parts = PurePosixPath(path).parts
    plain = all(part == part.rstrip(". ") and not PureWindowsPath(part).is_reserved() for part in parts)
    return plain and not PurePosixPath(path).is_absolute() and str(PurePosixPath(*parts)) == path


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

"""The changelog of a distribution: a part for each version (Keep a Changelog 1.1.0). Knows headings; compares nothing.

Lines are only put in: what people wrote stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from specloom.names.versions import release

_HEADING = re.compile(r"## \[?v?([0-9][^\]\s]*)\]?.*")
_UNRELEASED = "## Unreleased"


def released(text: str, version: str, before: str | None, put: Callable[[str], str]) -> str:
    """The text of a changelog in which the part of `version` has what `put` adds.

    Args:
        before: The version that was committed; a part of a later one than that was begun since, and becomes the new one's.
        put: Adds entries to the part `Unreleased` of a text.
    """
    if not text.strip():
        return f"# Changelog\n\n## {version}\n\n- First version.\n"
    if before is None or before == version:
        return text
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    at = next((at for at, line in enumerate(lines) if _HEADING.fullmatch(line)), None)
    begun = at is not None and release(_version(lines[at])) > release(before)
    if begun and at is not None:
        heading = lines[at].replace(_version(lines[at]), version, 1)
        lines[at] = _UNRELEASED
    else:
        heading = f"## {version}"
        own = next(
            (at for at, line in enumerate(lines) if line.strip().lower() in ("## unreleased", "## [unreleased]")), None
        )
        if own is not None:
            lines[own] = _UNRELEASED
    added = put("\n".join(lines))
    return added.replace(_UNRELEASED, heading, 1).replace("\n", newline)


def _version(line: str) -> str:
    found = _HEADING.fullmatch(line)
    return found[1] if found else ""

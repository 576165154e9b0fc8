"""Updates the changelog of a distribution: a section for each version (Keep a Changelog 1.1.0).
Does not compare versions.

Lines are only added: text that people wrote stays unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from specloom.names.versions import release

_HEADING = re.compile(r"## \[?v?([0-9][^\]\s]*)\]?.*")
_UNRELEASED = "## Unreleased"


def released(text: str, version: str, before: str | None, put: Callable[[str], str]) -> str:
    """The text of a changelog with the additions of `put` in the section of `version`.

    Args:
        before: The committed version; the section of a later one is still open and becomes the section of the new version.
        put: Adds entries to the section `Unreleased` of a text.
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

"""The position of a node in a description, as a JSON pointer. Not concerned with lines or files on disk."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """A position in a description.

    Attributes:
        source: Name of the document, as in `source.Source.name`.
        pointer: JSON pointer into that document (RFC 6901), `""` for its root.
    """

    source: str
    pointer: str

    def __truediv__(self, step: str | int) -> Origin:
        """The position of a property or item."""
        token = str(step)
        if "/" in token or "~" in token:
            token = escape(token)
        return Origin(self.source, f"{self.pointer}/{token}")

    def __str__(self) -> str:
        return f"{self.source}#{self.pointer}"


def escape(step: str) -> str:
    """One reference token, escaped (RFC 6901 section 3)."""
    return step.replace("~", "~0").replace("/", "~1") if "/" in step or "~" in step else step


def unescape(token: str) -> str:
    """The property name that an escaped reference token stands for (RFC 6901 section 4)."""
    return token.replace("~1", "/").replace("~0", "~")

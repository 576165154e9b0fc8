"""Where in a description a node came from. Knows JSON pointers; not lines and not files on disk."""

from __future__ import annotations

import attrs


@attrs.frozen
class Origin:
    """A place in a description.

    Attributes:
        source: Name of the document, as `source.Source.name` has it.
        pointer: JSON pointer into that document (RFC 6901), `""` for its root.
    """

    source: str
    pointer: str

    def __truediv__(self, step: str | int) -> Origin:
        """The place one member or item further in."""
        token = str(step)
        if "/" in token or "~" in token:
            token = escape(token)
        return Origin(self.source, f"{self.pointer}/{token}")

    def __str__(self) -> str:
        return f"{self.source}#{self.pointer}"


def escape(step: str) -> str:
    """One reference token, escaped (RFC 6901 section 3)."""
    return step.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The member name that an escaped reference token stands for (RFC 6901 section 4)."""
    return token.replace("~1", "/").replace("~0", "~")

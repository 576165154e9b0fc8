"""Response headers with case-insensitive names (RFC 9110 section 5.1). Does not interpret their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class Headers(Mapping[str, str]):
    """Header values by name; lookup ignores case, and iteration yields names in lower case.

    Args:
        lines: Values by name in lower case.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    def __getitem__(self, name: str) -> str:
        return self._lines[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __repr__(self) -> str:
        return f"Headers({dict(self._lines)!r})"

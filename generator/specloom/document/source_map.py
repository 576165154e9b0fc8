"""Maps positions in an upgraded tree to positions in the file as written. Not concerned with why a part was moved."""

from __future__ import annotations


class SourceMap:
    """Pointers of the upgraded tree and of the file; whatever is not listed moved together with its parent.

    Attributes:
        written: Upgraded pointer -> pointer in the file. A parent is recorded before its children.
    """

    __slots__ = ("_upgraded", "written")

    def __init__(self) -> None:
        self.written: dict[str, str] = {}
        self._upgraded: dict[str, list[str]] = {}

    def record(self, upgraded: str, written: str) -> None:
        """Record that the value at `upgraded` was at `written`, both whole pointers."""
        self.written[upgraded] = written
        self._upgraded.setdefault(written, []).append(upgraded)

    def to_written(self, pointer: str) -> str:
        """The position in the file of a part of the upgraded tree."""
        for head, tail in _cuts(pointer) if self.written else ():
            if head in self.written:
                return self.written[head] + tail
        return pointer

    def to_upgraded(self, pointer: str) -> list[str]:
        """The possible positions in the upgraded tree of a part of the file, first with the outermost part that was moved."""
        return [
            upgraded + tail
            for head, tail in reversed(_cuts(pointer) if self.written else [])
            for upgraded in self._upgraded.get(head, ())
        ]


def _cuts(pointer: str) -> list[tuple[str, str]]:
    """Each split of a pointer into a parent and the rest, longest parent first."""
    ends = [at for at, char in enumerate(pointer) if char == "/"] + [len(pointer)]
    return [(pointer[:end], pointer[end:]) for end in reversed(ends)]

"""Which part of an upgraded tree stood where in the file as written. Knows pointers; not why a part was moved."""

from __future__ import annotations

import attrs


@attrs.define
class SourceMap:
    """Pointers of the upgraded tree and of the file; what is not named here stands where its parent does.

    Attributes:
        written: Upgraded pointer -> pointer in the file. A parent is recorded before its members.
    """

    written: dict[str, str] = attrs.field(factory=dict[str, str])
    _upgraded: dict[str, list[str]] = attrs.field(factory=dict[str, list[str]])

    def record(self, upgraded: str, written: str) -> None:
        """Notes that what stands at `upgraded` stood at `written`, both whole pointers."""
        self.written[upgraded] = written
        self._upgraded.setdefault(written, []).append(upgraded)

    def to_written(self, pointer: str) -> str:
        """Where in the file the part of the upgraded tree stood."""
        for head, tail in _cuts(pointer) if self.written else ():
            if head in self.written:
                return self.written[head] + tail
        return pointer

    def to_upgraded(self, pointer: str) -> list[str]:
        """Where in the upgraded tree a part of the file may stand now, first with the outermost part that was moved."""
        return [
            upgraded + tail
            for head, tail in reversed(_cuts(pointer) if self.written else [])
            for upgraded in self._upgraded.get(head, ())
        ]


def _cuts(pointer: str) -> list[tuple[str, str]]:
    """Each way to cut a pointer into a parent and the rest, longest parent first."""
    ends = [at for at, char in enumerate(pointer) if char == "/"] + [len(pointer)]
    return [(pointer[:end], pointer[end:]) for end in reversed(ends)]

"""Where a repository keeps its descriptions, as the table `[project]` of `specloom.toml` states it. Reads no file."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple


class ProjectLayout(NamedTuple):
    """The descriptions that a comparison of folders or of git refs covers.

    Attributes:
        descriptions: Globs of `pathlib`, relative to the project: `services/*/openapi.yaml`. Empty: the APIs under `specs/`.
        include: Patterns of `fnmatch` for paths relative to the project or to a compared folder; empty: all.
        exclude: Patterns for paths to ignore; they win over `include`.
    """

    descriptions: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def selects(self, *spellings: str) -> bool:
        """Whether a path with `/` is compared; `spellings` are relative to a folder that is compared, and to the project."""

        def match(patterns: tuple[str, ...]) -> bool:
            return any(fnmatchcase(path, pattern) for path in spellings for pattern in patterns)

        return (not self.include or match(self.include)) and not match(self.exclude)

    def files(self, root: Path) -> Iterator[Path]:
        """The files below a folder that `descriptions` names and the patterns select, by path."""
        found = {path for pattern in self.descriptions for path in root.glob(pattern) if path.is_file()}
        yield from (path for path in sorted(found) if self.selects(path.relative_to(root).as_posix()))

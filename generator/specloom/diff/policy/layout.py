"""Where a repository keeps its descriptions, as the table `[project]` of `specloom.toml` states it. Reads no file."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from specloom import lazy_attrs as attrs


@attrs.frozen
class ProjectLayout:
    """The descriptions that a comparison of folders or of git refs covers.

    Attributes:
        descriptions: Globs of `pathlib`, relative to the project: `services/*/openapi.yaml`. Empty: the APIs under `specs/`.
        include: Patterns of `fnmatch` for paths relative to the folder; empty: all.
        exclude: Patterns for paths to ignore; they win over `include`.
    """

    descriptions: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def selects(self, path: str) -> bool:
        """Whether a path, relative and with `/`, is compared."""
        included = not self.include or any(fnmatchcase(path, pattern) for pattern in self.include)
        return included and not any(fnmatchcase(path, pattern) for pattern in self.exclude)

    def files(self, root: Path) -> Iterator[Path]:
        """The files below a folder that `descriptions` names and the patterns select, by path."""
        found = {path for pattern in self.descriptions for path in root.glob(pattern) if path.is_file()}
        yield from (path for path in sorted(found) if self.selects(path.relative_to(root).as_posix()))

"""Folders of descriptions, on disk or in git, and their files in pairs. Compares nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

import attrs

from specloom.diff.policy.layout import ProjectLayout
from specloom.findings import Refused
from specloom.verbs import git
from specloom.verbs.described_files import described_files
from specloom.verbs.diff_inputs import Access, Version, missing, nothing, read, read_file

VersionPair: TypeAlias = tuple[Version, Version]
"""The base and the revision of one description."""

PairReader: TypeAlias = Callable[[], VersionPair]
"""Reads the versions of one description, in whichever process. Raises Refused."""


class Folder(NamedTuple):
    """A folder of descriptions, and the prefix to print before the names of its files."""

    path: Path
    shown: str

    def name(self, file: Path) -> str:
        """The printed name of a file in the folder."""
        return self.shown + file.relative_to(self.path).as_posix()


def folder_of(what: str, stack: ExitStack) -> Folder | None:
    """The folder that an argument refers to, on disk or in git; None for anything else."""
    path = Path(what)
    if path.is_dir():
        return on_disk(path)
    if not git.names(what):
        return None
    commit, inner = git.split(what)
    if not git.is_folder(Path(), commit, inner):
        return None
    home = stack.enter_context(git.tree(Path(), commit, inner, what))
    return Folder(home / inner, what if what.endswith((":", "/")) else f"{what}/")


def on_disk(path: Path) -> Folder:
    """A folder whose files are named relative to the current folder, if it is below or above that folder."""
    here = Path.cwd()
    related = path.is_absolute() and (path.is_relative_to(here) or here.is_relative_to(path))
    near = os.path.relpath(path, here).replace(os.sep, "/") if related else path.as_posix().rstrip("/")
    return Folder(path, "" if near in (".", "") else f"{near}/")


def only_one(what: str, folder: Folder | None, reach: Access) -> Version:
    if folder is None:
        return read(what, reach)
    found = described_files(folder.path)
    if len(found) != 1:
        raise missing(what, f"the folder contains {len(found)} descriptions; name one of them")
    return _file(folder, found[0], reach)


def folders(old: Folder, new: Folder, reach: Access, layout: ProjectLayout) -> list[PairReader]:
    """The descriptions in two folders. Raises Refused if there are none."""

    def described(folder: Folder) -> list[str]:
        names = (path.relative_to(folder.path).as_posix() for path in described_files(folder.path))
        from_project = folder.shown.rpartition(":")[2]
        return [name for name in names if layout.selects(name, from_project + name)]

    before, after = described(old), described(new)
    if not before and not after:
        raise missing(new.shown or ".", "the folders contain no description")
    return files_of(old, new, before, after, reach)


def files_of(old: Folder, new: Folder, before: Sequence[str], after: Sequence[str], reach: Access) -> list[PairReader]:
    """Files of two folders, by their paths in them: those of one path, and those that moved unchanged."""
    moved = _moved(
        old, new, [name for name in before if name not in after], [name for name in after if name not in before]
    )
    sources = {target: source for source, target in moved.items()}

    def reader(name: str) -> PairReader:
        was = sources.get(name, name)
        return partial(_files, old, new, was if was in before else None, name if name in after else None, reach)

    return [reader(name) for name in sorted({*before, *after} - {*moved})]


def _files(old: Folder, new: Folder, was: str | None, now: str | None, reach: Access) -> VersionPair:
    base = _file(old, old.path / was, reach) if was else None
    revision = _file(new, new.path / now, reach) if now else None
    name = now or was or ""
    return beside(base, revision, old.shown + name, new.shown + name)


def _moved(old: Folder, new: Folder, gone: Sequence[str], added: Sequence[str]) -> dict[str, str]:
    """Where each file went whose bytes are in one other file of the new folder; a copy that stays behind is not a move."""
    homes: dict[bytes, list[str]] = {}
    for name in added:
        homes.setdefault((new.path / name).read_bytes(), []).append(name)
    found: dict[str, str] = {}
    for name in gone:
        if there := homes.get((old.path / name).read_bytes()):
            found[name] = there.pop(0)
    return found


def _file(folder: Folder, path: Path, reach: Access) -> Version:
    with said_of(folder):
        return read_file(path, folder.name(path), reach)


def beside(base: Version | None, revision: Version | None, old: str, new: str) -> VersionPair:
    """Both versions, with an empty one in place of a missing one; at least one exists."""
    if base is not None:
        return base, revision or nothing(new, base)
    assert revision is not None
    return nothing(old, revision), revision


@contextmanager
def said_of(folder: Folder) -> Generator[None]:
    """Report refusals about files in a temporary folder with their original location."""
    try:
        yield
    except Refused as refused:
        place = refused.finding.place
        if place is None or not Path(place.file).is_relative_to(folder.path):
            raise
        file = folder.name(Path(place.file))
        raise Refused(attrs.evolve(refused.finding, place=attrs.evolve(place, file=file))) from None

"""Folders of descriptions, on disk or in git, and their files in pairs. Compares nothing."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from specloom import source
from specloom.diff.policy.layout import ProjectLayout
from specloom.diff.schemas.unchanged import references
from specloom.findings import Refused
from specloom.verbs import git
from specloom.verbs.described_files import described_files, is_unreadable
from specloom.verbs.diff_inputs import (
    Access,
    PairReader,
    Version,
    VersionPair,
    called,
    missing,
    nothing,
    read,
    read_file,
)


class Folder(NamedTuple):
    """A folder of descriptions, the prefix to print before the names of its files, and which of them are meant."""

    path: Path
    shown: str
    layout: ProjectLayout = ProjectLayout()

    def name(self, file: Path) -> str:
        """The printed name of a file in the folder."""
        return self.shown + file.relative_to(self.path).as_posix()


def folder_of(what: str, stack: ExitStack, reach: Access) -> Folder | None:
    """The folder that an argument refers to, on disk or in git with what it refers to; None for anything else."""
    path = Path(what)
    if path.is_dir():
        return on_disk(path)
    if not git.names(what):
        return None
    commit, inner = git.split(what)
    if not git.is_folder(Path(), commit, inner):
        return None
    home = stack.enter_context(git.tree(Path(), commit, inner, what))
    if reach.allow_external_refs:
        _add_outside(home, home / inner, partial(git.add_to_tree, home, Path(), commit, shown=what))
    return Folder(home / inner, what if what.endswith((":", "/")) else f"{what}/")


def _add_outside(home: Path, folder: Path, add: Callable[[str], None]) -> None:
    """Lay out the files that descriptions in a committed folder refer to outside it, and what those refer to.

    Args:
        home: The folder in which the repository is laid out.
        add: Lays out a path of the commit, relative to the root of the repository; nothing if there is none.
    """
    todo = described_files(folder)
    seen = {*todo}
    while todo:
        file = todo.pop()
        for name in _files_named(file):
            path = posixpath.normpath(posixpath.join(file.relative_to(home).parent.as_posix(), name))
            if path.startswith("../") or home / path in seen:
                continue
            if not (home / path).exists():
                add(path)
            seen.add(home / path)
            todo += [home / path] if (home / path).is_file() else []


def _files_named(file: Path) -> set[str]:
    """The files that references in a file lead to; none if it cannot be read, which is said where it is compared."""
    try:
        data = source.parse(file.read_bytes(), file.name).data
    except Refused:
        return set()
    found = {unquote(ref.partition("#")[0]) for ref in references(data)}
    return {name for name in found if name and "://" not in name and not name.startswith("/")}


def on_disk(path: Path) -> Folder:
    """A folder whose files are named relative to the current folder, if it is below or above that folder."""
    here = Path.cwd()
    related = path.is_absolute() and (path.is_relative_to(here) or here.is_relative_to(path))
    near = os.path.relpath(path, here).replace(os.sep, "/") if related else path.as_posix().rstrip("/")
    return Folder(path, "" if near in (".", "") else f"{near}/")


def pairs_of(base: str, revision: str, stack: ExitStack, reach: Access, layout: ProjectLayout) -> list[PairReader]:
    """The versions of two arguments that are not both files. Raises Refused.

    Args:
        stack: Removes folders that are laid out for a commit.
    """
    old, new = folder_of(base, stack, reach), folder_of(revision, stack, reach)
    return folders(old, new, reach, layout) if old and new else [partial(_one_each, base, old, revision, new, reach)]


def _one_each(base: str, old: Folder | None, revision: str, new: Folder | None, reach: Access) -> VersionPair:
    return only_one(base, old, reach), only_one(revision, new, reach)


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
        return [name for name in names if layout.selects(name, posixpath.normpath(from_project + name))]

    before, after = described(old), described(new)
    if not before and not after:
        raise missing(new.shown or ".", "the folders contain no description")
    before, after = _with_unreadable(old, before, after), _with_unreadable(new, after, before)
    return files_of(old, new, before, after, reach)


def _with_unreadable(folder: Folder, names: Sequence[str], others: Sequence[str]) -> list[str]:
    """The descriptions of one folder, and its broken files that are descriptions in the other folder: not removed, but unreadable."""
    return [*names, *(name for name in others if name not in names and is_unreadable(folder.path / name))]


def files_of(
    old: Folder, new: Folder, before: Sequence[str], after: Sequence[str], reach: Access, names: Sequence[str] = ()
) -> list[PairReader]:
    """Files of two folders: those of one path, those of one package, and those that moved unchanged.

    Args:
        names: APIs to which the result is limited, by their name on either side; all if there are none.
    """
    gone, added = [name for name in before if name not in after], [name for name in after if name not in before]
    moved = _of_one_package(gone, added)
    moved |= _moved(
        old, new, [name for name in gone if name not in moved], [name for name in added if name not in moved.values()]
    )
    sources = {target: source for source, target in moved.items()}

    def wanted(name: str) -> bool:
        return not names or called(name) in names or called(sources.get(name, name)) in names

    def reader(name: str) -> PairReader:
        was = sources.get(name, name)
        return partial(_files, old, new, was if was in before else None, name if name in after else None, reach)

    return [reader(name) for name in sorted({*before, *after} - {*moved}) if wanted(name)]


def _files(old: Folder, new: Folder, was: str | None, now: str | None, reach: Access) -> VersionPair:
    base = _file(old, old.path / was, reach) if was else None
    revision = _file(new, new.path / now, reach) if now else None
    name = now or was or ""
    return version_pair(base, revision, old.shown + name, new.shown + name)


def _of_one_package(gone: Sequence[str], added: Sequence[str]) -> dict[str, str]:
    """Where each file went whose package has the name of that of one other file: to another folder or format."""
    homes = _by_package(added)
    return {
        names[0]: homes[package][0]
        for package, names in _by_package(gone).items()
        if len(names) == len(homes.get(package, ())) == 1
    }


def _by_package(files: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in files:
        found.setdefault(called(file), []).append(file)
    return found


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


def version_pair(base: Version | None, revision: Version | None, old: str, new: str) -> VersionPair:
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
        raise Refused(refused.finding._replace(place=place._replace(file=file))) from None

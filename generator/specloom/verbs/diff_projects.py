"""Pairs the descriptions of a project with those that a git ref has, or those of two commits. Compares nothing."""

from __future__ import annotations

import posixpath
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from specloom import settings
from specloom.diff.policy.layout import ProjectLayout
from specloom.findings import Code, Finding, Place, Refused
from specloom.project import ProjectApi
from specloom.verbs import git
from specloom.verbs.diff_folders import (
    Folder,
    files_of,
    on_disk,
    said_of,
    version_pair,
)
from specloom.verbs.diff_inputs import Access, PairReader, VersionPair, called, known, missing, read_api

MOVED_ON = Code(
    "ref-moved-on",
    "note",
    "the git ref has commits that HEAD does not have; their changes appear reverted",
    "`--against REF...` compares with the common ancestor of REF and HEAD.",
)
CODES = (MOVED_ON,)

_SHORT = 9
"""How many digits of a commit are shown."""


@contextmanager
def against(
    root: Path, ref: str, names: Sequence[str], reach: Access, layout: ProjectLayout
) -> Generator[list[PairReader]]:
    """Each API of the project at `root`, as it was at a git ref and as it is; one that is new or gone is compared with nothing.

    The old files are in a folder that exists as long as the context.

    Raises:
        Refused: The ref does not exist, or there is nothing to compare.
    """
    with ExitStack() as stack:
        old = _at(root, git.commit(root, ref), ref, layout, stack)
        yield _project(old, on_disk(root)._replace(layout=layout), names, reach)


@contextmanager
def between_commits(
    root: Path,
    base: str,
    revision: str,
    names: Sequence[str],
    reach: Access,
    layout: ProjectLayout,
) -> Generator[list[PairReader]]:
    """Each API of the project at `root` in two commits. The files exist as long as the context. Raises Refused."""
    with ExitStack() as stack:
        old, new = (_at(root, commit, commit[:_SHORT], layout, stack) for commit in (base, revision))
        yield _project(old, new, names, reach)


def _at(root: Path, commit: str, shown: str, layout: ProjectLayout, stack: ExitStack) -> Folder:
    """The descriptions of a project as a commit has them, in a folder that lasts as long as the stack.

    Args:
        layout: Where they are today, for a commit that does not say where they were.
    """
    prefix = git.prefix(root)
    inner = prefix.rstrip("/") if layout.descriptions else f"{prefix}specs"
    layout = _layout_at(root, commit, f"{prefix}specloom.toml") or layout
    inner = prefix.rstrip("/") if layout.descriptions else inner
    home = stack.enter_context(git.tree(root, commit, inner, f"{shown}:"))
    for path in _folders_outside(home / inner, home):
        git.add_to_tree(home, root, commit, path, f"{shown}:")
    return Folder(home / prefix, f"{shown}:{prefix}", layout)


def _layout_at(root: Path, commit: str, path: str) -> ProjectLayout | None:
    """Where a commit says that the descriptions are; None if it does not say so in a way that is understood."""
    from specloom.diff.policy.policy_file import read_layout  # a project without the file needs none

    try:
        found = read_layout(git.read(root, commit, path, path))
    except Refused:
        return None
    return found if found and found.descriptions else None


def _project(old: Folder, new: Folder, names: Sequence[str], reach: Access) -> list[PairReader]:
    if old.layout.descriptions or new.layout.descriptions:
        return _listed(old, new, names, reach)
    return _both(old, new, names, reach)


def _folders_outside(specs: Path, home: Path) -> Iterator[str]:
    """The folders of the repository, outside those of the APIs, that settings allow references to, by path from its root."""
    for file in sorted(specs.glob("*/client.toml")):
        try:
            folders = settings.read(file.parent, file.parent.name).allow_external_refs
        except Refused:  # said where the API itself is read
            continue
        paths = [posixpath.normpath(posixpath.join(file.parent.relative_to(home).as_posix(), each)) for each in folders]
        yield from (path for path in paths if not path.startswith("..") and not (home / path).exists())


def _listed(old: Folder, new: Folder, names: Sequence[str], reach: Access) -> list[PairReader]:
    """The descriptions that the project listed and lists, or those of some names."""

    def described(folder: Folder) -> list[str]:
        listed = folder.layout.files(folder.path) if folder.layout.descriptions else _in_specs(folder)
        return [path.relative_to(folder.path).as_posix() for path in listed]

    before, after = described(old), described(new)
    for name in names:
        if name not in map(called, (*before, *after)):
            raise missing(name, f"no description of this name is listed in specloom.toml, here or in {old.shown}")
    rewritten = new.layout.descriptions and new.layout.descriptions != old.layout.descriptions
    if not after and (rewritten or not before):
        raise missing(new.shown or ".", f"the patterns of specloom.toml match no description here{_or_in(old, before)}")
    return files_of(old, new, before, after, reach, names)


def _or_in(old: Folder, before: Sequence[str]) -> str:
    return "" if before else f" or in {old.shown}"


def _in_specs(folder: Folder) -> list[Path]:
    return [api.description for api in known(folder.path, ())]


def moved_on(root: Path, ref: str, layout: ProjectLayout) -> Iterator[Finding]:
    """A note, where a ref has changed descriptions since HEAD left it."""
    commits = git.behind(root, git.commit(root, ref), "." if layout.descriptions else "specs")
    if commits:
        text = f"{commits} newer commits at {ref} changed specs/ and appear reverted here; use {ref}... to exclude them"
        yield MOVED_ON.found(text, place=Place(ref))


def _both(old: Folder, new: Folder, names: Sequence[str], reach: Access) -> list[PairReader]:
    before, after = _known(old, names), _known(new, names)
    if any((name in before) != (name in after) for name in names):  # its folder may have had another name
        before, after = _known(old, ()), _known(new, ())
    if not (before or after or names):
        raise missing(f"{new.shown}specs", f"there are no descriptions here or in {old.shown}specs")
    for name in names:
        if name not in before and name not in after:
            raise missing(name, f"there is no API of this name here or in {old.shown}specs")
    paired = _paired(before, after)
    wanted = [pair for pair in paired if not names or any(api and api.name in names for api in pair)]
    return [partial(_apis, old, new, was, now, reach) for was, now in wanted]


def _known(folder: Folder, names: Sequence[str]) -> dict[str, ProjectApi]:
    with said_of(folder):
        return {api.name: api for api in known(folder.path, names)}


def _apis(old: Folder, new: Folder, was: ProjectApi | None, now: ProjectApi | None, reach: Access) -> VersionPair:
    with said_of(old):
        base = read_api(was, old.name(was.description), reach) if was else None
    with said_of(new):
        revision = read_api(now, new.name(now.description), reach) if now else None
    path = next(api.description.relative_to(side.path).as_posix() for api, side in ((now, new), (was, old)) if api)
    return version_pair(base, revision, old.shown + path, new.shown + path)


def _paired(
    before: Mapping[str, ProjectApi], after: Mapping[str, ProjectApi]
) -> Iterator[tuple[ProjectApi | None, ProjectApi | None]]:
    """Pairs APIs by folder, otherwise by package or unchanged description, since a folder can be renamed."""
    gone = [api for name, api in before.items() if name not in after]
    found = {name: before[name] for name in after if name in before}
    for mark in (_package, _content):
        for name in [name for name in after if name not in found]:
            was = next((api for api in gone if mark(api) == mark(after[name])), None)
            if was is not None:
                found[name] = was
                gone.remove(was)
    yield from ((found.get(name), now) for name, now in after.items())
    yield from ((was, None) for was in gone)


def _package(api: ProjectApi) -> str:
    return api.package_folder.name


def _content(api: ProjectApi) -> bytes:
    return api.description.read_bytes()

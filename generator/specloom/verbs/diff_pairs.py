"""Pairs the versions to compare: two descriptions, two folders, or a project and a git ref. Compares nothing."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import attrs

from specloom.diff.change import Change
from specloom.diff.comparison import Versions
from specloom.diff.policy.layout import ProjectLayout
from specloom.diff.schemas.unchanged import references
from specloom.findings import Code, Finding, Place, Refused
from specloom.verbs import git
from specloom.verbs.diff_folders import (
    Folder,
    PairReader,
    VersionPair,
    beside,
    files_of,
    folder_of,
    folders,
    on_disk,
    only_one,
    said_of,
)
from specloom.verbs.diff_inputs import Access, Version, called, known, missing, read_api

if TYPE_CHECKING:
    from specloom.custom import Custom
    from specloom.project import ProjectApi
    from specloom.settings import ClientSettings

MOVED_ON = Code(
    "ref-moved-on",
    "note",
    "the git ref has commits that HEAD does not have; their changes appear reverted",
    "`--against REF...` compares with the common ancestor of REF and HEAD.",
)
CODES = (MOVED_ON,)

_SHORT = 9
"""How many digits of a commit are shown."""


def pair(base: Version, revision: Version, *, python: bool) -> Versions:
    """Two versions to compare; the packages are planned only if their changes are needed."""
    said = revision.settings.package if revision.settings else None
    package = (said or _default_package(revision.name)) if python else ""
    alone: Literal["base", "revision"] | None = "base" if revision.absent else "revision" if base.absent else None
    return Versions(base.document, revision.document, package, _python(base, revision) if python else tuple, alone)


def _default_package(api: str) -> str:
    from specloom.names.spelling import snake  # not needed to compare what callers on the wire see

    return f"{snake(api)}_client"


def _python(base: Version, revision: Version) -> Callable[[], Iterable[Change]]:
    def changes() -> Iterable[Change]:
        if _make_one_package(base, revision):
            return ()
        from specloom import pipeline, plan
        from specloom.diff.interface import interface_changes
        from specloom.diff.python.verdict import PackageVersion, python_changes
        from specloom.names.lock import Lock
        from specloom.settings import ClientSettings

        def version_of(version: Version) -> PackageVersion:
            if version.absent:
                return PackageVersion(None, None, version.document.name)
            settings = version.settings or ClientSettings(name=version.name)
            # An old version may have settings that today's checks refuse; `regenerate` reports those of the project.
            client, _, _ = pipeline.build_client(version.document, settings, version.lock or Lock(), lenient=True)
            # Outside a project, both get the name of the revision: two files are two versions of one package.
            called = version.settings or revision.settings or ClientSettings(name=revision.name)
            chosen = attrs.evolve(pipeline.plan_settings(called, client), custom=_custom(version, base, revision))
            return PackageVersion(plan.plan(client, chosen), client, version.document.name)

        before, after = version_of(base), version_of(revision)
        return [*python_changes(before, after), *interface_changes(before, after)]

    return changes


def _custom(version: Version, base: Version, revision: Version) -> Custom | None:
    """Hand-written modules of a version; none if those of the other are unknown, so that nothing seems added or removed."""
    if "unknown" in (base.custom, revision.custom) and not (base.absent or revision.absent):
        return None
    return None if version.custom == "unknown" else version.custom


def _make_one_package(base: Version, revision: Version) -> bool:
    """Whether both versions are one file with equal content and name, so that both plans are equal."""
    return (
        base.absent == revision.absent
        and base.lock == revision.lock
        and _custom(base, base, revision) == _custom(revision, base, revision)
        and _chosen(base) == _chosen(revision)
        and base.document.data == revision.document.data
        and all(ref.startswith("#") for ref in references(base.document.data))
    )


def _chosen(version: Version) -> ClientSettings | None:
    """The settings of the package, without the file that they are written in."""
    return attrs.evolve(version.settings, file="") if version.settings else None


@contextmanager
def named(base: str, revision: str, reach: Access, layout: ProjectLayout) -> Generator[list[PairReader]]:
    """The versions that two arguments refer to: one pair for files, one pair for each description of two folders.

    Committed folders are extracted to disk while the context is active.

    Raises:
        Refused: Both are standard input, or there is nothing to compare.
    """
    if base == revision == "-":
        raise missing("-", "only one of the two versions can be standard input")
    with ExitStack() as stack:
        old, new = folder_of(base, stack, reach), folder_of(revision, stack, reach)
        if old and new:
            yield folders(old, new, reach, layout)
        else:
            yield [partial(_one_each, base, old, revision, new, reach)]


def _one_each(base: str, old: Folder | None, revision: str, new: Folder | None, reach: Access) -> VersionPair:
    return only_one(base, old, reach), only_one(revision, new, reach)


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
    from specloom import settings  # two files without a project have none

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
    return beside(base, revision, old.shown + path, new.shown + path)


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

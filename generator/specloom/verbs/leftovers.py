"""Finds and removes packages that a project no longer generates: the API was removed, or its package was renamed or moved.

Packages in `generated/` are found by their manifests; others are listed in `specs/outputs.lock`, so that no unrelated folder
is treated as generated.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from specloom.findings import Code, Refused, refused
from specloom.project import ProjectApi, claimed
from specloom.settings import OUTPUT
from specloom.write import (
    MANIFEST,
    FileChange,
    Manifest,
    changes,
    read_manifest,
    remove,
    same_text,
    stays_inside,
    write_text,
)

BAD_OUTPUTS = Code(
    "bad-outputs-lock",
    "error",
    "the list of package folders cannot be read",
    "Restore specs/outputs.lock from version control, or remove it.",
)
CODES = (BAD_OUTPUTS,)

LIST = "outputs.lock"


class Leftover(NamedTuple):
    """A package that no API generates any more.

    Attributes:
        shown: Path of its folder in the project.
    """

    home: Path
    shown: str
    manifest: Manifest


def leftovers(root: Path, names: Sequence[str] = ()) -> list[Leftover]:
    """Packages of the project that no API has, or those that were generated from the APIs of `names`.

    Raises:
        Refused: The list of folders cannot be read.
    """
    kept = {str(folder).casefold() for folder in claimed(root)}
    found = {home: _leftover(root, home) for home in _known_homes(root) if str(home).casefold() not in kept}
    return [each for each in found.values() if each and (not names or each.manifest.api in names)]


def _leftover(root: Path, home: Path) -> Leftover | None:
    try:
        manifest = read_manifest(home)
    except Refused:
        return None
    return None if manifest is None else Leftover(home, home.relative_to(root).as_posix(), manifest)


def _known_homes(root: Path) -> Iterator[Path]:
    yield from (file.parent for file in sorted((root / OUTPUT).glob(f"[!.]*/{MANIFEST}")))
    yield from (root / folder for folder in _listed(root))


def removal(leftover: Leftover, *, force: bool) -> list[FileChange]:
    """The files of a leftover package to remove. Raises Refused if one was edited by hand, unless `force`."""
    return changes(leftover.home, {}, force=force)


def remove_leftover(leftover: Leftover, found: list[FileChange]) -> None:
    """Remove the files that `removal` listed; other files stay. Raises Refused."""
    remove(leftover.home, found)


def listing(root: Path, apis: Iterable[ProjectApi]) -> FileChange | None:
    """The change to the list of folders outside `generated/`; None if there is none. Raises Refused."""
    folders = {
        folder
        for api in apis
        for folder in (api.package_folder, *((api.runtime,) if api.settings.shared_runtime else ()))
    }
    shown = sorted(folder.relative_to(root).as_posix() for folder in folders if folder.parent != root / OUTPUT)
    after = json.dumps(shown, indent=2) + "\n" if shown else None
    file = root / "specs" / LIST
    before = _text(file)
    if before == after or (before is not None and after is not None and same_text(before, after)):
        return None
    return FileChange(LIST, before, after)


def write_listing(root: Path, change: FileChange) -> None:
    """Write the list of folders, or remove it if no package is outside `generated/`. Raises Refused."""
    file = root / "specs" / LIST
    if change.after is None:
        remove(file.parent, [change])
    else:
        write_text(file, change.after)


def _listed(root: Path) -> list[str]:
    file = root / "specs" / LIST
    text = _text(file)
    try:
        held: object = json.loads(text) if text is not None else []
    except ValueError as error:
        raise refused(BAD_OUTPUTS, str(file), f"is not JSON: {error}") from error
    folders = cast("list[object]", held) if isinstance(held, list) else [None]
    paths = [folder for folder in folders if isinstance(folder, str) and stays_inside(folder)]
    if len(paths) != len(folders):
        raise refused(BAD_OUTPUTS, str(file), "must be an array of folders inside the project")
    return paths


def _text(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise refused(BAD_OUTPUTS, str(file), f"cannot be read: {error}") from error


def previous(api: ProjectApi) -> Manifest | None:
    """The manifest of the previous package of an API, under another name or in another folder; None without one."""
    return next((each.manifest for each in leftovers(api.root, [api.name])), None)

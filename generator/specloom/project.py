"""Where things stand in a project: descriptions under `specs/`, packages under `generated/`. Reads settings and locks; writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import attrs

from specloom import settings
from specloom.findings import Code, refused
from specloom.names import lock
from specloom.names.spelling import snake

BAD_LOCK = Code(
    "bad-lock", "error", "a names lock cannot be read", "Restore names.lock from version control, or remove it."
)
NO_PROJECT = Code(
    "no-project",
    "error",
    "there are no descriptions here",
    "Run this where specs/ stands, name that folder with --root, or add an API: `specloom new NAME FILE`.",
)
NO_SUCH_API = Code("no-such-api", "error", "the project has no API of this name", "Name a folder under specs/.")
NO_DESCRIPTION = Code(
    "no-description",
    "error",
    "a folder under specs/ holds no description",
    "Name the description openapi.yaml, openapi.json or schema.json.",
)
CODES = (BAD_LOCK, NO_PROJECT, NO_SUCH_API, NO_DESCRIPTION)

DESCRIPTIONS = tuple(
    f"{stem}.{suffix}" for stem in ("openapi", "swagger", "schema") for suffix in ("yaml", "yml", "json")
)


@attrs.frozen
class Api:
    """One API of a project.

    Attributes:
        name: Name of its folder.
        description, overlay: Its files, the latter None where there is none.
        lock_file: Where its names lock stands, or will.
        home: Folder of its package, below the folder that is put on the path.
    """

    name: str
    folder: Path
    description: Path
    overlay: Path | None
    settings: settings.Settings
    lock_file: Path
    home: Path
    templates: Path | None = None

    def lock(self) -> lock.Lock:
        """The names that are given. Raises Refused."""
        if not self.lock_file.exists():
            return lock.Lock()
        try:
            return lock.parse(self.lock_file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise refused(BAD_LOCK, str(self.lock_file), f"the names lock cannot be read: {error}") from error


def apis(root: Path, names: Sequence[str] = ()) -> list[Api]:
    """The APIs of the project at `root`, or those of `names`, by name.

    Raises:
        Refused: There is no such API, a folder holds no description, or settings cannot be read.
    """
    specs = root / "specs"
    if not specs.is_dir():
        raise refused(NO_PROJECT, str(specs), "there is no folder specs/ here")
    folders = {folder.name: folder for folder in sorted(specs.iterdir()) if folder.is_dir()}
    if not folders:
        raise refused(NO_PROJECT, str(specs), "there is no API in specs/")
    for name in names:
        if name not in folders:
            known = ", ".join(folders)
            raise refused(NO_SUCH_API, str(specs / name), f"there is no API called {name}; there are: {known}")
    return [_api(root, folder) for name, folder in folders.items() if not names or name in names]


def _api(root: Path, folder: Path) -> Api:
    found = [folder / name for name in DESCRIPTIONS if (folder / name).is_file()]
    if not found:
        raise refused(NO_DESCRIPTION, str(folder), "the folder holds no description")
    chosen = settings.read(folder, folder.name)
    return Api(
        name=folder.name,
        folder=folder,
        description=found[0],
        overlay=_overlay(folder, chosen),
        settings=chosen,
        lock_file=folder / "names.lock",
        home=root / "generated" / (chosen.package or f"{snake(folder.name)}_client"),
        templates=folder / chosen.templates if chosen.templates else None,
    )


def _overlay(folder: Path, chosen: settings.Settings) -> Path | None:
    if chosen.overlay == "":
        return None
    if chosen.overlay is not None:
        return folder / chosen.overlay
    usual = folder / "overlay.yaml"
    return usual if usual.is_file() else None

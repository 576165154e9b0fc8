"""Locates the files of a project: descriptions under `specs/`, packages under `generated/` or `output`. Reads settings and locks; writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import attrs

from specloom import settings
from specloom.findings import Code, Place, Refused, did_you_mean, refused
from specloom.names import lock
from specloom.names.spelling import snake
from specloom.settings import OUTPUT
from specloom.toml_places import line_and_column

if TYPE_CHECKING:
    from specloom.custom import Custom

BAD_LOCK = Code(
    "bad-lock", "error", "a names lock cannot be read", "Restore names.lock from version control, or remove it."
)
NO_PROJECT = Code(
    "no-project",
    "error",
    "the project has no descriptions",
    "Run this in the folder that contains specs/, pass that folder as --root, or add an API: `specloom new NAME FILE`.",
)
NO_SUCH_API = Code(
    "no-such-api", "error", "the project has no API of this name", "Use the name of a folder under specs/."
)
NO_DESCRIPTION = Code(
    "no-description",
    "error",
    "a folder under specs/ contains no description",
    "Name the description openapi.yaml, openapi.json or schema.json.",
)
CODES = (BAD_LOCK, NO_PROJECT, NO_SUCH_API, NO_DESCRIPTION)

DESCRIPTIONS = tuple(
    f"{stem}.{suffix}" for stem in ("openapi", "swagger", "schema") for suffix in ("yaml", "yml", "json")
)


@attrs.frozen
class ProjectApi:
    """One API of a project.

    Attributes:
        name: Name of its folder.
        description, overlay: Its files; the overlay is None if there is none.
        lock_file: Path of its names lock, whether or not it exists.
        root: The project.
        package_folder: Folder of its package.
        search: Folder to put on `sys.path`, so that the package can be imported by its name.
        project: Folder of the project around it; None without `[distribution]`.
    """

    name: str
    folder: Path
    description: Path
    overlay: Path | None
    settings: settings.ClientSettings
    lock_file: Path
    root: Path
    package_folder: Path
    search: Path
    templates: Path | None = None
    project: Path | None = None

    def custom(self) -> Custom | None:
        """Its hand-written modules; None if it has none. Raises Refused."""
        folder = self.folder / "custom"
        if not folder.is_dir():  # most have none, and what reads modules takes a while to import
            return None
        from specloom.custom import read

        return read(folder)

    def custom_files(self) -> list[Path]:
        """The files of its hand-written modules."""
        folder = self.folder / "custom"
        if not folder.is_dir():
            return []
        from specloom.custom import sources

        return sources(folder)

    @property
    def external_refs(self) -> tuple[Path, ...]:
        """Folders outside its own that references may lead into."""
        return tuple(self.folder / name for name in self.settings.allow_external_refs)

    @property
    def shown(self) -> str:
        """The package as reports name it: its folder name, or its path if it is not in the default folder."""
        path = self.package_folder.relative_to(self.root)
        return path.name if path.parent.as_posix() == OUTPUT else path.as_posix()

    @property
    def runtime(self) -> Path:
        """Folder of the runtime that the package uses: inside it, or shared with its sibling packages."""
        return (self.package_folder.parent if self.settings.shared_runtime else self.package_folder) / "_runtime"

    def lock(self) -> lock.Lock:
        """The names assigned so far. Raises Refused."""
        if not self.lock_file.exists():
            return lock.Lock()
        file = str(self.lock_file)
        try:
            return lock.parse(self.lock_file.read_bytes().decode("utf-8-sig"), file)
        except lock.BadLock as error:
            place = Place(file, *error.place)
            raise Refused(BAD_LOCK.found(f"the names lock is not valid: {error.reason}", place=place)) from error
        except UnicodeDecodeError as error:
            place = Place(file, *line_and_column(error))
            raise Refused(BAD_LOCK.found("the names lock is not UTF-8 text", place=place)) from error
        except OSError as error:
            raise refused(BAD_LOCK, file, f"the names lock cannot be read: {error.strerror}") from error


def apis(root: Path, names: Sequence[str] = ()) -> list[ProjectApi]:
    """The APIs of the project at `root`, or those of `names`, by name.

    Raises:
        Refused: An API does not exist, a folder contains no description, or settings cannot be read.
    """
    specs = root / "specs"
    if not specs.is_dir():
        raise refused(NO_PROJECT, str(specs), "the folder specs/ does not exist")
    folders = {folder.name: folder for folder in sorted(specs.iterdir()) if folder.is_dir()}
    if not folders:
        raise refused(NO_PROJECT, str(specs), "specs/ contains no API")
    for name in names:
        if name not in folders:
            known = ", ".join(folders)
            raise refused(NO_SUCH_API, str(specs / name), f"there is no API called {name}; known APIs: {known}")
    return [_api(root, folder) for name, folder in folders.items() if not names or name in names]


def claimed(root: Path) -> set[Path]:
    """Folders that belong to an API: its package, and its shared runtime.

    Raises:
        Refused: As for `apis`: an API with unreadable settings might own any folder.
    """
    folders = [folder for folder in sorted((root / "specs").iterdir()) if folder.is_dir()]
    every = [_api(root, folder) for folder in folders]
    return {folder for api in every for folder in (api.package_folder, api.runtime, api.project) if folder}


def _readable(root: Path, folder: Path) -> ProjectApi | None:
    """An API whose package location is needed; None if its settings are unreadable, which is reported when it is used."""
    try:
        return _api(root, folder)
    except Refused:
        return None


def keep_apart(root: Path) -> None:
    """Check that no two packages of the project share a folder, also on case-insensitive file systems. Raises Refused."""
    folders = [folder for folder in sorted((root / "specs").iterdir()) if folder.is_dir()]
    found = [api for folder in folders if (api := _readable(root, folder))]
    homes: dict[str, ProjectApi] = {}
    for api in found:
        other = homes.setdefault(str(api.package_folder).casefold(), api)
        if other is not api:
            raise _unfit(api.folder, f"its package would overwrite the package of {other.name}: {api.shown}")
    for api in found:
        around = next(
            (homes[str(up).casefold()] for up in api.package_folder.parents if str(up).casefold() in homes), None
        )
        if around is not None:
            raise _unfit(
                api.folder, f"its package {api.shown} would be inside the package of {around.name}, {around.shown}"
            )


def _unfit(folder: Path, message: str) -> Refused:
    return refused(settings.BAD_SETTINGS, str(folder / "client.toml"), message)


def _api(root: Path, folder: Path) -> ProjectApi:
    found = [folder / name for name in DESCRIPTIONS if (folder / name).is_file()]
    if not found:
        raise refused(NO_DESCRIPTION, str(folder), "the folder contains no description")
    chosen = settings.read(folder, folder.name)
    check_paths(folder, chosen)
    chosen = with_import_name(chosen)
    project = _project(root, chosen)
    search = project / "src" if project else _search(root, chosen.output)
    if chosen.shared_runtime and "." not in chosen.package:
        raise _unfit(
            folder,
            f'runtime = "shared" needs a package with a parent package, such as `package = "acme.{chosen.package}"`:'
            f" {chosen.package} cannot import a sibling package",
        )
    return ProjectApi(
        name=folder.name,
        folder=folder,
        description=found[0],
        overlay=_overlay(folder, chosen),
        settings=chosen,
        lock_file=folder / "names.lock",
        root=root,
        package_folder=search.joinpath(*chosen.package.split(".")),
        search=search,
        project=project,
        templates=folder / chosen.templates if chosen.templates else None,
    )


def check_paths(folder: Path, chosen: settings.ClientSettings) -> None:
    """Check that the files and folders that settings name are there. Raises Refused."""
    if chosen.templates and not (folder / chosen.templates).is_dir():
        raise _missing(chosen, folder, ("templates",), chosen.templates, "folder")
    for at, name in enumerate(chosen.allow_external_refs):
        if not (folder / name).is_dir():
            raise _missing(chosen, folder, ("allow_external_refs", at), name, "folder")
    if chosen.overlay and not (folder / chosen.overlay).is_file():
        raise _missing(chosen, folder, ("overlay",), chosen.overlay, "file")


def _missing(
    chosen: settings.ClientSettings, folder: Path, path: tuple[str | int, ...], name: str, what: str
) -> Refused:
    """A refusal because of a path of a setting, with the name nearby that is meant, perhaps."""
    above = (folder / name).parent
    there = [each.name for each in above.iterdir()] if above.is_dir() else []
    message = f"{path[0]}: there is no {what} {name!r}{did_you_mean(Path(name).name, there)}"
    return Refused(settings.BAD_SETTINGS.found(message, place=chosen.place(path)))


def with_import_name(chosen: settings.ClientSettings) -> settings.ClientSettings:
    """Settings whose `package` is the full import name: with the default, and prefixed by the path below a folder `src`."""
    package = chosen.package or f"{snake(chosen.name)}_client"
    above = _packages(chosen.output) if chosen.distribution is None else ()
    return attrs.evolve(chosen, package=".".join((*above, package)))


def _project(root: Path, chosen: settings.ClientSettings) -> Path | None:
    if chosen.distribution is None:
        return None
    return root / chosen.output / (chosen.distribution.folder or chosen.distribution.name)


def _packages(output: str) -> tuple[str, ...]:
    """The folders of `output` that are packages: those below `src`, if they can be imported."""
    parts = PurePosixPath(output).parts
    below = parts[parts.index("src") + 1 :] if "src" in parts else ()
    return below if all(part.isidentifier() for part in below) else ()


def _search(root: Path, output: str) -> Path:
    """The folder that the import name of a package is relative to."""
    parts = PurePosixPath(output).parts
    return root.joinpath(*parts[: len(parts) - len(_packages(output))])


def _overlay(folder: Path, chosen: settings.ClientSettings) -> Path | None:
    if chosen.overlay == "":
        return None
    if chosen.overlay is not None:
        return folder / chosen.overlay
    usual = folder / "overlay.yaml"
    return usual if usual.is_file() else None

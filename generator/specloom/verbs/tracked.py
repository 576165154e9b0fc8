"""The files that a package depends on and consists of, with their digests. Regenerates nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from specloom.digests import digest_of
from specloom.findings import Refused
from specloom.project import ProjectApi
from specloom.settings import OUTPUT
from specloom.verbs import last_run, project_file
from specloom.verbs.generator_digest import generator_digest
from specloom.write import MANIFEST, read_manifest


def tracked(api: ProjectApi, templates: Path | None) -> dict[Path, str] | None:
    """Each input and output of the package, and its digest when the package was generated.

    None if that is not known, if the generator has changed since, or if there are further inputs now.
    """
    manifest = read_manifest(api.package_folder)
    if manifest is None or manifest.generator != generator_digest(templates or api.templates):
        return None
    if not {relative(api, file) for file in own_inputs(api)} <= set(manifest.inputs):
        return None
    files = {api.folder / name: known for name, known in manifest.inputs.items()}
    files |= {api.package_folder / path: known for path, known in manifest.files.items()}
    if api.project is not None:
        around = read_manifest(api.project)
        if around is None:
            return None
        files |= {api.project / path: known for path, known in around.files.items()}
    return files


def own_inputs(api: ProjectApi) -> list[Path]:
    """The inputs that settings name; files that references lead to are others."""
    files = (api.description, api.overlay, api.folder / "client.toml")
    own = [file for file in files if file is not None and file.exists()]
    said = api.settings.distribution
    named = (said.license_file, said.readme) if said else ()
    own += [file for name in named if name and (file := api.folder / name).is_file()]
    return [*own, *api.custom_files()]


def relative(api: ProjectApi, file: Path) -> str:
    """The path of a file relative to the folder of the API."""
    path, folder = file.resolve(), api.folder.resolve()
    return Path(os.path.relpath(path, folder)).as_posix()


def remember(root: Path, every: Sequence[ProjectApi], generator: str) -> None:
    """Keep the state of a project whose packages are all up to date, so that the next run finds that without reading settings."""
    try:
        files = _known(root, every)
    except Refused:
        return
    if files is not None:
        last_run.remember(root, generator, _lines(root, every), files, _folders(root, every))


def _known(root: Path, every: Sequence[ProjectApi]) -> dict[Path, str] | None:
    """All files of the project that matter, with their digests; None if a package is not up to date. Raises Refused."""
    files = {file: digest_of(file) for file in _further(root, every)}
    for api in every:
        known = tracked(api, None)
        if known is None:
            return None
        files |= known
    for home in _shared(every):
        manifest = read_manifest(home)
        if manifest is None:
            return None
        files |= {home / path: known for path, known in manifest.files.items()}
    return files


def _lines(root: Path, every: Sequence[ProjectApi]) -> dict[str, str]:
    shared = [home.relative_to(root).as_posix() for home in _shared(every)]
    shown = {api.name: api.shown for api in every} | {f"{last_run.SHARED}{home}": home for home in shared}
    return {name: f"{package}: up to date" for name, package in shown.items()}


def _shared(every: Iterable[ProjectApi]) -> list[Path]:
    return sorted({api.runtime for api in every if api.settings.shared_runtime})


def _further(root: Path, every: Iterable[ProjectApi]) -> Iterator[Path]:
    """What no manifest lists: the manifests themselves, settings that may appear, and the templates of the user."""
    yield from (root / "specs" / "outputs.lock", root / project_file.FILE)
    yield from (folder / MANIFEST for folder in sorted((root / OUTPUT).glob("*")))
    for api in every:
        yield from (api.package_folder / MANIFEST, api.runtime / MANIFEST, api.folder / "client.toml")
        if api.project is not None:
            yield api.project / MANIFEST
        for folder in _templates(api):
            yield from (file for file in folder.iterdir() if file.is_file())


def _folders(root: Path, every: Iterable[ProjectApi]) -> Iterator[Path]:
    """The folders in which a new file, or a missing one, may change what there is to do."""
    yield from (root / "specs", root / OUTPUT)
    for api in every:
        yield api.folder
        yield from _below(api.folder / "custom")
        yield from _templates(api)
        yield from api.external_refs


def _templates(api: ProjectApi) -> Iterator[Path]:
    return _below(api.templates) if api.templates else iter(())


def _below(folder: Path) -> Iterator[Path]:
    """A folder, whether or not it exists, and all folders in it."""
    yield folder
    for at, names, _ in os.walk(folder):
        names[:] = [name for name in names if name != "__pycache__" and not name.startswith(".")]
        yield from (Path(at, name) for name in names)

"""The next version of a package: the committed one, increased according to the changes. Compares nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from specloom.digests import digest_of
from specloom.findings import Refused
from specloom.project import ProjectApi
from specloom.verbs import git
from specloom.verbs.leftovers import previous
from specloom.write import MANIFEST, Manifest, parse_manifest, read_manifest

if TYPE_CHECKING:
    from specloom.diff.comparison import Comparison


class Growth(NamedTuple):
    """The version of a package and its derivation.

    Attributes:
        version: The new version; None for a new package, which takes the version of the description.
        before: The committed version; None if there is none.
        comparison: The changes since then; None if there are none or nothing can be compared.
    """

    version: str | None
    before: str | None = None
    comparison: Comparison | None = None


def growth_of(api: ProjectApi) -> Growth:
    """The next version of the package of an API.

    If the package is committed, the committed version increases, so regenerating twice increases it once.
    Otherwise the version of the package on disk stays.
    """
    committed = _committed(api)
    if committed is None:
        old = _on_disk(api) or previous(api)
        return Growth(None if old is None else old.version)
    if all(digest_of(api.folder / name) == known for name, known in committed.inputs.items()):
        return Growth(committed.version, committed.version)
    return _grown(api, committed.version)


def version_of(api: ProjectApi) -> str | None:
    """Only the version."""
    return growth_of(api).version


def _committed(api: ProjectApi) -> Manifest | None:
    """The committed manifest, or None; without packages on disk there is none to look for."""
    if not api.package_folder.parent.is_dir():
        return None
    try:
        shown = git.committed(api.package_folder.parent, _manifest(api))
        return None if shown is None else parse_manifest(shown, Path(f"HEAD:{_manifest(api)}"))
    except Refused:
        return None


def _manifest(api: ProjectApi) -> str:
    return f"{api.package_folder.name}/{MANIFEST}"


def _on_disk(api: ProjectApi) -> Manifest | None:
    try:
        return read_manifest(api.package_folder)
    except Refused:
        return None


def _grown(api: ProjectApi, version: str) -> Growth:
    """The next version, by the most severe change; unchanged if it is not numeric, or nothing can be compared.

    Changes count from the commit that generated the package, since descriptions may have been committed later.
    """
    from specloom.diff.bump import next_version
    from specloom.verbs.diff import diff

    try:
        made_at = git.changed_at(api.package_folder.parent, _manifest(api)) or "HEAD"
        comparison = diff(api.root, [api.name], against=made_at).comparison
        bumps = comparison.bumps
        return Growth(next_version(version, bumps[0].part) if bumps else version, version, comparison)
    except (Refused, ValueError):
        return Growth(version, version)

"""The version of a package that is made anew: the committed one, grown by what changed. Knows what git committed; compares nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from specloom.findings import Refused
from specloom.project import ProjectApi
from specloom.verbs import git
from specloom.verbs.leftovers import previous
from specloom.write import MANIFEST, Manifest, digest_of, parse_manifest, read_manifest

if TYPE_CHECKING:
    from specloom.diff.comparison import Comparison


@attrs.frozen
class Growth:
    """How a package came to its version.

    Attributes:
        version: That of the package now; None where it was never made, so that the description's own holds.
        before: The committed one, None where git knows none.
        comparison: What changed since, None where nothing did or nothing can be compared.
    """

    version: str | None
    before: str | None = None
    comparison: Comparison | None = None


def growth_of(api: ProjectApi) -> Growth:
    """The version that the package of an API gets.

    Where git knows the last committed package, its version is what grows: twice regenerated is grown once.
    Elsewhere the version of the package on disk stays.
    """
    committed = _committed(api)
    if committed is None:
        old = _on_disk(api) or previous(api)
        return Growth(None if old is None else old.version)
    if all(digest_of(api.folder / name) == known for name, known in committed.inputs.items()):
        return Growth(committed.version, committed.version)
    return _grown(api, committed.version)


def version_of(api: ProjectApi) -> str | None:
    """The version alone."""
    return growth_of(api).version


def _committed(api: ProjectApi) -> Manifest | None:
    """The manifest that git committed, None where it knows none; without packages beside it nothing was ever made."""
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
    """The next version, by the worst that changed; the same where it has no numbers that grow, or nothing can be compared.

    What changed is counted from the commit that the package was made in: descriptions may have been committed since.
    """
    from specloom.diff.python.bump import next_version
    from specloom.verbs.diff import diff

    try:
        made_at = git.changed_at(api.package_folder.parent, _manifest(api)) or "HEAD"
        comparison = diff(api.root, [api.name], against=made_at).comparison
        bumps = comparison.bumps
        return Growth(next_version(version, bumps[0].part) if bumps else version, version, comparison)
    except (Refused, ValueError):
        return Growth(version, version)

"""The version of a package that is made anew: the committed one, grown by what changed. Knows what git committed; compares nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

from specloom.findings import Refused
from specloom.project import Api
from specloom.write import MANIFEST, Manifest, digest_of, parse_manifest, read_manifest


def version_of(api: Api) -> str | None:
    """The version that the package of an API gets; None where it was never made, so that the description's own holds.

    Where git knows the last committed package, its version is what grows: twice regenerated is grown once.
    Elsewhere the version of the package on disk stays.
    """
    committed = _committed(api)
    if committed is None:
        old = _on_disk(api)
        return None if old is None else old.version
    if all(digest_of(api.folder / name) == known for name, known in committed.inputs.items()):
        return committed.version
    return _grown(api, committed.version)


def _committed(api: Api) -> Manifest | None:
    shown = _git(api, "show", f"HEAD:./{api.home.name}/{MANIFEST}")
    try:
        return None if shown is None else parse_manifest(shown, Path(f"HEAD:{api.home.name}/{MANIFEST}"))
    except Refused:
        return None


def _made_at(api: Api) -> str:
    """The commit that the committed package was made in: descriptions may have been committed since."""
    found = _git(api, "log", "-1", "--format=%H", "--", f"./{api.home.name}/{MANIFEST}")
    return found.decode().strip() if found else "HEAD"


def _git(api: Api, *arguments: str) -> bytes | None:
    """What git answers where packages stand, None where it does not."""
    if not api.home.parent.is_dir():
        return None
    try:
        done = subprocess.run(["git", "-C", str(api.home.parent), *arguments], capture_output=True, check=False)
    except OSError:
        return None
    return None if done.returncode else done.stdout


def _on_disk(api: Api) -> Manifest | None:
    try:
        return read_manifest(api.home)
    except Refused:
        return None


def _grown(api: Api, version: str) -> str:
    """The next version, by the worst that changed; the same where it has no numbers that grow, or nothing can be compared."""
    from specloom.diff.bump import next_version
    from specloom.verbs.diff import diff

    try:
        bumps = diff(api.home.parents[1], [api.name], against=_made_at(api)).comparison.bumps
        return next_version(version, bumps[0].part) if bumps else version
    except (Refused, ValueError):
        return version

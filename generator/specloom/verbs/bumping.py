"""The version of a package that is made anew: the committed one, grown by what changed. Knows HEAD of git; compares nothing."""

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
    if all(
        digest_of(api.folder / name) == known for name, known in committed.inputs.items() if name != api.lock_file.name
    ):
        return committed.version
    return _grown(api, committed.version)


def _committed(api: Api) -> Manifest | None:
    if not api.home.parent.is_dir():
        return None
    shown = f"HEAD:./{api.home.name}/{MANIFEST}"
    try:
        done = subprocess.run(["git", "-C", str(api.home.parent), "show", shown], capture_output=True, check=False)
    except OSError:
        return None
    if done.returncode != 0:
        return None
    try:
        return parse_manifest(done.stdout, Path(f"HEAD:{api.home.name}/{MANIFEST}"))
    except Refused:
        return None


def _on_disk(api: Api) -> Manifest | None:
    try:
        return read_manifest(api.home)
    except Refused:
        return None


def _grown(api: Api, version: str) -> str:
    """The next version, by the worst that changed; the same where it is not three numbers, or nothing can be compared."""
    from specloom.diff.bump import next_version
    from specloom.verbs.diff import diff

    try:
        bumps = diff(api.home.parents[1], [api.name], against="HEAD").comparison.bumps
        return next_version(version, bumps[0].part) if bumps else version
    except (Refused, ValueError):
        return version

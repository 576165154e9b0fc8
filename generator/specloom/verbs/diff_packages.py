"""Plans the packages of two versions of a description, for their changes in Python. Reads no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from specloom import pipeline, plan
from specloom.diff.change import Change
from specloom.diff.interface import interface_changes
from specloom.diff.python.verdict import PackageVersion, python_changes
from specloom.diff.schemas.unchanged import references
from specloom.names.lock import Lock
from specloom.names.spelling import snake
from specloom.settings import ClientSettings
from specloom.verbs.diff_inputs import Version

if TYPE_CHECKING:
    from specloom.custom import Custom


def default_package(api: str) -> str:
    """The name of the package of an API without settings."""
    return f"{snake(api)}_client"


def changes_in_python(base: Version, revision: Version) -> list[Change]:
    """What changed for those who use the packages of two versions."""
    if _make_one_package(base, revision):
        return []

    by_hand = any(_custom(version, base, revision) is not None for version in (base, revision))

    def version_of(version: Version) -> PackageVersion:
        if version.absent:
            return PackageVersion(None, None, version.document.name)
        settings = version.settings or ClientSettings(name=version.name)
        # An old version may have settings that today's checks refuse; `regenerate` reports those of the project.
        client, _, _ = pipeline.build_client(version.document, settings, version.lock or Lock(), lenient=True)
        # Outside a project, both get the name of the revision: two files are two versions of one package.
        called = version.settings or revision.settings or ClientSettings(name=revision.name)
        chosen = pipeline.plan_settings(called, client)
        # Hand-written code may differ in its async classes alone.
        chosen = chosen._replace(custom=_custom(version, base, revision), texts=False, sync_only=not by_hand)
        return PackageVersion(plan.plan(client, chosen), client, version.document.name)

    before, after = version_of(base), version_of(revision)
    return [*python_changes(before, after), *interface_changes(before, after)]


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

"""Updates the project around a generated package from its settings. Knows its files; prints nothing."""

from __future__ import annotations

from pathlib import Path

import attrs

from specloom import pipeline
from specloom.conformance.api import ApiUnderTest as Described
from specloom.digests import digest
from specloom.distribution import call_files, project_files, released
from specloom.findings import refused
from specloom.project import ProjectApi
from specloom.settings.distribution import Distribution
from specloom.verbs.changelog import BAD_CHANGELOG, with_entry
from specloom.verbs.package_version import Growth
from specloom.write import FileChange, Manifest, changes, same_text, write_in_place, write_text

CHANGELOG = "CHANGELOG.md"


@attrs.frozen
class Project:
    """The project of an API, and how it differs from the files on disk.

    Attributes:
        changelog: The change to the changelog, which users edit too; None if there is none.
    """

    home: Path
    found: list[FileChange]
    manifest: Manifest
    changelog: FileChange | None

    @property
    def changes(self) -> list[FileChange]:
        """All changes, by path in the project."""
        return [*self.found, *([self.changelog] if self.changelog else [])]

    def write(self) -> None:
        """Apply the changes. Raises Refused."""
        write_in_place(self.home, self.found, self.manifest)
        if self.changelog is not None and self.changelog.after is not None:
            write_text(self.home / CHANGELOG, self.changelog.after)


def project_of(
    api: ProjectApi,
    home: Path,
    distribution: Distribution,
    generated: pipeline.GeneratedPackage,
    grown: Growth,
    machine: str,
    *,
    force: bool,
) -> Project:
    """The project in the folder `home`.

    Raises:
        Refused: A file was edited by hand and `force` is not given, or one of its inputs cannot be read.
    """
    files = project_files(
        api.settings,
        distribution,
        generated.client.title,
        generated.files,
        generated.package.guide.client if generated.client.operations else "",
    )
    if generated.client.operations:
        described = Described(api.name, generated.client, generated.document, api.settings)
        files |= call_files(described, pipeline.plan_settings(api.settings, generated.client))
    manifest = Manifest(
        distribution.name,
        generated.package.version,
        machine,
        {},
        {path: digest(text.encode()) for path, text in files.items()},
        api.name,
    )
    return Project(
        home,
        changes(home, files, force=force),
        manifest,
        _changelog(home / CHANGELOG, generated.package.version, grown),
    )


def _changelog(file: Path, version: str, grown: Growth) -> FileChange | None:
    try:
        before = file.read_bytes().decode("utf-8") if file.exists() else None
    except (OSError, UnicodeDecodeError) as error:
        raise refused(BAD_CHANGELOG, str(file), f"cannot be read: {error}") from error
    comparison = grown.comparison

    def put(text: str) -> str:
        return text if comparison is None else with_entry(text, comparison, bumps=False)

    after = released(before or "", version, grown.before, put)
    return None if before is not None and same_text(before, after) else FileChange(CHANGELOG, before, after)

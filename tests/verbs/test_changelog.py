"""`diff --write-changelog`: what it adds, where, and that it adds it once."""

from __future__ import annotations

import pytest
from tests.verbs.conftest import Project


def _broken(project: Project) -> None:
    (project.root / "old.yaml").write_text(project.spec.read_text())
    project.edit("        name: {type: string, description: What it is called.}\n", "")
    (project.root / "new.yaml").write_text(project.spec.read_text())


def test_entry_is_under_unreleased_and_is_added_once(project: Project) -> None:
    _broken(project)
    log = project.root / "CHANGELOG.md"
    log.write_text("# Changelog\n\n## Unreleased\n\n### Fixed\n- A bug.\n\n## 1.0.0\n\n### Added\n- All of it.\n")
    ran = project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert ran.code == 1, ran.err
    text = log.read_text()
    unreleased = text[: text.index("## 1.0.0")]
    assert "### Removed\n\n- **Breaking:** " in unreleased
    assert "`GET /pets`" in unreleased
    assert "### Fixed\n- A bug.\n" in unreleased
    assert text.endswith("## 1.0.0\n\n### Added\n- All of it.\n")
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert log.read_text() == text


def test_file_is_made_where_there_is_none(project: Project) -> None:
    _broken(project)
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert (project.root / "CHANGELOG.md").read_text().startswith("# Changelog\n\n## Unreleased\n\n### ")


def test_what_people_wrote_stays_as_it_is(project: Project) -> None:
    _broken(project)
    log = project.root / "CHANGELOG.md"
    before = (
        "# Changes\r\n\r\nText.\r\n\r\n## [Unreleased]\r\n\r\n### Fixed\r\n\r\n- A thing that\r\n  goes on.\r\n\r\n"
        "```\r\n## Unreleased\r\n```\r\n\r\n## [1.0.0] - 2020-01-01\r\n### Added\r\n- All\r\n\r\n[Unreleased]: https://a.example\r\n"
    )
    log.write_bytes(before.encode())
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    after = log.read_bytes().decode()
    assert "\n" not in after.replace("\r\n", "")
    kept = iter(after.splitlines())
    assert all(line in kept for line in before.splitlines()), "a line is gone, or has moved"
    assert after.index("### Removed") < after.index("## [1.0.0]")
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert log.read_bytes().decode() == after


@pytest.mark.parametrize(
    "before",
    ["", "# Changelog", "Changelog\n=========\n\n* first", "# Changelog\n\n```\n## Unreleased\n```\n\n## 0.1\n- first"],
)
def test_changelogs_of_other_shapes(project: Project, before: str) -> None:
    _broken(project)
    log = project.root / "CHANGELOG.md"
    log.write_text(before)
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    after = log.read_text()
    lines = after.splitlines()
    assert lines[0].endswith("Changelog") and after.endswith("\n")
    assert all(line in lines for line in before.splitlines())
    assert "`new_client.models.Pet.name`" in after, "a change in Python without its symbol"
    assert "## Unreleased\n\n### " in after
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert log.read_text() == after


def test_the_next_version_is_said_once(project: Project) -> None:
    _broken(project)
    log = project.root / "CHANGELOG.md"
    project.edit("        bornAt:", "        size: {type: integer}\n        bornAt:")
    (project.root / "more.yaml").write_text(project.spec.read_text())
    project.run("diff", "new.yaml", "more.yaml", "--write-changelog")
    assert "`more_client`: minor" in log.read_text()
    (project.root / "more.yaml").write_text((project.root / "new.yaml").read_text())
    project.run("diff", "old.yaml", "more.yaml", "--write-changelog")
    assert log.read_text().count("Next version of `more_client`") == 1
    assert "`more_client`: major" in log.read_text()


def test_nothing_changed_leaves_no_trace(project: Project) -> None:
    _broken(project)
    project.run("diff", "old.yaml", "old.yaml", "--write-changelog")
    assert not (project.root / "CHANGELOG.md").exists()


def test_changelog_that_cannot_be_read(project: Project) -> None:
    _broken(project)
    (project.root / "CHANGELOG.md").write_bytes(b"\xff\xfe")
    ran = project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert ran.code == 2 and "bad-changelog" in ran.err

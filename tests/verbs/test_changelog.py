"""`diff --write-changelog`: what it adds, where, and that it adds it once."""

from __future__ import annotations

from tests.verbs.conftest import Project


def _broken(project: Project) -> None:
    (project.root / "old.yaml").write_text(project.spec.read_text())
    project.edit("        name: {type: string, description: What it is called.}\n", "")
    (project.root / "new.yaml").write_text(project.spec.read_text())


def test_entry_stands_under_unreleased_and_is_added_once(project: Project) -> None:
    _broken(project)
    log = project.root / "CHANGELOG.md"
    log.write_text("# Changelog\n\n## Unreleased\n\n### Fixed\n- A bug.\n\n## 1.0.0\n\n### Added\n- All of it.\n")
    ran = project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert ran.code == 1, ran.err
    text = log.read_text()
    unreleased = text[: text.index("## 1.0.0")]
    assert "### Removed\n- **Breaking:** " in unreleased
    assert "`GET /pets`" in unreleased
    assert "### Fixed\n- A bug.\n" in unreleased
    assert text.endswith("## 1.0.0\n\n### Added\n- All of it.\n")
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert log.read_text() == text


def test_file_is_made_where_there_is_none(project: Project) -> None:
    _broken(project)
    project.run("diff", "old.yaml", "new.yaml", "--write-changelog")
    assert (project.root / "CHANGELOG.md").read_text().startswith("# Changelog\n\n## Unreleased\n\n### ")

"""The version in the manifest grows by what the description changed since the last commit, and grows once."""

from __future__ import annotations

import json
import re
import subprocess

import pytest
from tests.verbs.conftest import Project


def _git(project: Project, *words: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=project.root, check=True, capture_output=True)


def _commit(project: Project) -> None:
    _git(project, "add", "-A")
    _git(project, "commit", "-qm", "state")


def _version(project: Project) -> str:
    return str(json.loads((project.package / "MANIFEST.json").read_text())["version"])


@pytest.fixture
def kept(project: Project) -> Project:
    """The project under git, its package made and committed."""
    _git(project, "init", "-q")
    project.run("regenerate")
    _commit(project)
    return project


EDITS = {
    "a member is gone": ("        name: {type: string, description: What it is called.}\n", "", "2.0.0"),
    "a member is new": ("        bornAt:", "        size: {type: integer}\n        bornAt:", "1.1.0"),
    "a text is another": ("What it is called", "Its name", "1.0.1"),
}


@pytest.mark.parametrize("what", EDITS)
def test_version_grows_by_what_changed(kept: Project, what: str) -> None:
    old, new, expected = EDITS[what]
    assert _version(kept) == "1.0.0"
    kept.edit(old, new)
    assert kept.run("regenerate").code == 0
    assert _version(kept) == expected
    assert f'__version__ = "{expected}"' in (kept.package / "__init__.py").read_text()


def test_version_grows_once_for_one_commit(kept: Project) -> None:
    kept.edit("What it is called", "Its name")
    kept.run("regenerate")
    kept.edit("Its name", "The name")
    kept.run("regenerate")
    assert _version(kept) == "1.0.1"
    assert kept.run("regenerate", "--check").code == 0
    _commit(kept)
    assert kept.run("regenerate", "--force").code == 0
    assert _version(kept) == "1.0.1"
    assert kept.run("regenerate", "--check").code == 0


def test_version_on_disk_stays_without_git(project: Project) -> None:
    project.run("regenerate")
    project.edit("version: 1.0.0", "version: 3.0.0")
    project.run("regenerate")
    assert _version(project) == "1.0.0"


def test_version_grows_by_what_was_committed_since_the_package_was_made(kept: Project) -> None:
    kept.edit("        name: {type: string, description: What it is called.}\n", "")
    _commit(kept)
    assert kept.run("regenerate", "--check").code == 1
    kept.run("regenerate")
    assert _version(kept) == "2.0.0"
    _commit(kept)
    assert kept.run("regenerate", "--check", "--strict").code == 0


def test_version_grows_by_a_name_that_was_edited(kept: Project) -> None:
    lock = kept.spec.parent / "names.lock"
    method = re.findall(r'^"GET /pets" = "(.+)"$', lock.read_text(), re.MULTILINE)[0]
    lock.write_text(lock.read_text().replace(f'"{method}"', f'"{method}_all"'))
    for _ in range(2):
        kept.run("regenerate", "--force")
        assert _version(kept) == "2.0.0"
    assert kept.run("regenerate", "--check").code == 0


@pytest.mark.parametrize(
    ("before", "after"), [("1.0.0", "2.0.0"), ("0.4.2", "0.5.0"), ("1.2.0-rc.1", "1.2.0-rc.2"), ("2024-05", "2024-05")]
)
def test_versions_of_other_shapes(project: Project, before: str, after: str) -> None:
    project.edit("version: 1.0.0", f"version: '{before}'")
    _git(project, "init", "-q")
    project.run("regenerate")
    _commit(project)
    project.edit("        name: {type: string, description: What it is called.}\n", "")
    project.run("regenerate")
    assert _version(project) == after
    assert project.run("regenerate", "--check").code == 0

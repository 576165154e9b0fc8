"""`regenerate` with nothing to do: it reads and hashes, imports little, and still notices everything that it must."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.verbs.conftest import Project, Ran

SCRIPT = """
import sys
sys.argv[0] = "regenerate"
from specloom.__main__ import regenerate
try:
    regenerate()
finally:
    print("IMPORTED", *sys.modules, file=sys.stderr)
"""
HEAVY = {
    "attr",
    "attrs",
    "jinja2",
    "yaml",
    "tomllib",
    "tempfile",
    "specloom.ir",
    "specloom.settings",
    "specloom.findings",
    "specloom.write",
}


def imported(project: Project, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments], cwd=project.root, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("IMPORTED")]
    return set(line.split())


@pytest.fixture
def settled(project: Project) -> Project:
    """A project whose package is up to date, and known to be."""
    folder = project.spec.parent
    (folder / "client.toml").write_text('templates = "templates"\nallow_external_refs = ["../shared"]\n')
    (folder / "custom").mkdir()
    (folder / "custom" / "more.py").write_text('"""More."""\n\nANSWER = 42\n')
    (folder / "templates").mkdir()
    (folder.parent / "shared").mkdir()
    (folder.parent / "shared" / "names.yaml").write_text("Name: {type: string}\n")
    project.edit("name: {type: string,", "name: {$ref: '../shared/names.yaml#/Name',")
    shutil.move(folder.parent / "shared", project.root / "shared")
    (folder / "client.toml").write_text('templates = "templates"\nallow_external_refs = ["../../shared"]\n')
    project.edit("'../shared/", "'../../shared/")
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    return project


def test_a_run_with_nothing_to_do_imports_no_generator(settled: Project) -> None:
    for arguments in ((), ("--check",), ("tiny",), ("--format", "github")):
        assert not imported(settled, *arguments) & HEAVY
    for arguments in (("--force",), ("--strict",), ("--format", "json"), ("--templates", "specs/tiny/templates")):
        assert imported(settled, *arguments) & HEAVY


def test_it_says_what_a_longer_run_says(settled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    short = [settled.run("regenerate"), settled.run("regenerate", "--check", "tiny")]
    monkeypatch.setenv("SPECLOOM_CACHE", "off")
    assert imported(settled) & HEAVY
    assert short == [settled.run("regenerate"), settled.run("regenerate", "--check", "tiny")]
    assert short[0] == Ran(0, "", "tiny_client: up to date\n")


EDITS: dict[str, Callable[[Project], object]] = {
    "a generated file is edited": lambda project: append(project.package / "models" / "pets.py"),
    "a generated file is removed": lambda project: (project.package / "models" / "pets.py").unlink(),
    "a file of the runtime is edited": lambda project: append(next((project.package / "_runtime").glob("*.py"))),
    "the manifest is removed": lambda project: (project.package / "MANIFEST.json").unlink(),
    "the manifest is no JSON": lambda project: (project.package / "MANIFEST.json").write_text("{"),
    "the package is removed": lambda project: shutil.rmtree(project.package),
    "the description is edited": lambda project: project.edit("bornAt", "diedAt"),
    "a referenced file is edited": lambda project: (project.root / "shared" / "names.yaml").write_text(
        "Name: {type: integer}\n"
    ),
    "a referenced file is removed": lambda project: (project.root / "shared" / "names.yaml").unlink(),
    "settings are edited": lambda project: append(project.spec.parent / "client.toml", 'client = "Other"\n'),
    "an overlay appears": lambda project: (project.spec.parent / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions: [{target: $.info, update: {title: Other}}]\n"
    ),
    "a module of the user appears": lambda project: (project.spec.parent / "custom" / "other.py").write_text(
        '"""Other."""\n'
    ),
    "a module of the user is edited": lambda project: append(project.spec.parent / "custom" / "more.py", "OTHER = 1\n"),
    "names are edited": lambda project: rewrite(project.spec.parent / "names.lock", "pets.list", "pets.every"),
    "an API appears": lambda project: shutil.copytree(
        project.spec.parent, project.root / "specs" / "other", ignore=shutil.ignore_patterns("custom", "names.lock")
    ),
    "a template of the user appears": lambda project: shutil.copytree(
        Path(__file__).resolve().parents[2] / "templates" / "package",
        project.spec.parent / "templates",
        dirs_exist_ok=True,
    ),
}


def append(path: Path, text: str = "# edited\n") -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("what", EDITS)
def test_check_notices(settled: Project, what: str) -> None:
    assert settled.run("regenerate", "--check").code == 0
    EDITS[what](settled)
    ran = settled.run("regenerate", "--check")
    expected = 0 if "template" in what else 1
    assert ran.code == expected or (ran.code == 2 and ran.err), (ran.out, ran.err)
    assert ran.err != "tiny_client: up to date\n" or "template" in what
    assert imported(settled, "--check") & HEAVY or "template" in what


def test_a_removed_api_is_noticed(settled: Project) -> None:
    shutil.copytree(settled.spec.parent, settled.root / "specs" / "other")
    assert settled.run("regenerate").code == 0
    assert not imported(settled) & HEAVY
    shutil.rmtree(settled.root / "specs" / "other")
    assert "its API was removed" in settled.run("regenerate", "--check").err


def test_edits_of_the_user_in_other_places_cost_nothing(settled: Project) -> None:
    (settled.root / "README.md").write_text("Mine.\n")
    os.utime(settled.spec)
    assert not imported(settled) & HEAVY


def test_a_shared_runtime_is_noticed(project: Project) -> None:
    (project.spec.parent / "client.toml").write_text('runtime = "shared"\noutput = "src/acme"\n')
    assert project.run("regenerate").code == 0
    assert not imported(project) & HEAVY
    long = project.run("regenerate", "--format", "json").err
    assert project.run("regenerate").err == long
    append(next((project.root / "src" / "acme" / "_runtime").glob("*.py")))
    assert project.run("regenerate", "--check").code == 2


def test_an_entry_of_somebody_else_hides_nothing(
    settled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pull request brings an edited file along, and the entry of its author that calls it up to date."""
    if sys.platform == "darwin":
        monkeypatch.setenv("HOME", str(tmp_path / "other"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "other"))
    assert imported(settled, "--check") & HEAVY
    append(settled.package / "models" / "pets.py")
    assert settled.run("regenerate", "--check").code == 2

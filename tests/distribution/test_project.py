"""A package as a project: what it holds, that it builds, installs and tests itself, and what stays a person's own."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from tests.distribution.test_generated_tests import run_tests
from tests.support.archives import unpack
from tests.verbs.conftest import Project

SETTINGS = """\
client = "Tiny"

[distribution]
name = "tiny-pets"
description = 'Pets, "small" ones \\ and all'
authors = ["Ann Lee <ann@example.com>", "Bo"]
license = "MIT"
keywords = ["pets"]
urls = { Homepage = "https://pets.example", "Issue tracker" = "https://pets.example/issues" }
"""


def say(project: Project, settings: str = SETTINGS) -> Path:
    (project.spec.parent / "client.toml").write_text(settings, encoding="utf-8")
    return project.root / "generated" / "tiny-pets"


def run(*words: str, at: Path) -> str:
    done = subprocess.run([sys.executable, "-m", *words], cwd=at, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def commit(project: Project) -> None:
    for words in (["init", "-q"], ["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=project.root, check=True)


def test_project_has_what_a_project_needs(project: Project) -> None:
    home = say(project)
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    for path in (
        ".gitattributes",
        ".github/workflows/ci.yml",
        ".github/workflows/release.yml",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        "src/tiny_client/py.typed",
        "tests/calls/pets.list.json",
    ):
        assert (home / path).is_file(), path
    said = tomllib.loads((home / "pyproject.toml").read_text())["project"]
    assert said["description"] == 'Pets, "small" ones \\ and all'
    assert said["authors"] == [{"name": "Ann Lee", "email": "ann@example.com"}, {"name": "Bo"}]
    assert said["urls"]["Issue tracker"] == "https://pets.example/issues"
    assert set(said["optional-dependencies"]) == {"aiohttp", "msgspec", "test"}
    assert "Ann Lee, Bo" in (home / "LICENSE").read_text()
    for workflow in (home / ".github/workflows").iterdir():
        assert yaml.safe_load(workflow.read_text())["jobs"], workflow
    assert project.run("regenerate", "--check").code == 0
    assert project.run("check").code == 0
    assert "up to date" in project.run("regenerate").err


def test_it_builds_installs_and_its_tests_pass_from_the_sdist(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = say(project)
    project.run("regenerate")
    run("build", "--no-isolation", "-q", at=home)
    built = sorted(path.name for path in (home / "dist").iterdir())
    assert built == ["tiny_pets-1.0.0-py3-none-any.whl", "tiny_pets-1.0.0.tar.gz"]
    run("twine", "check", "--strict", *(f"dist/{name}" for name in built), at=home)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with zipfile.ZipFile(home / "dist" / built[0]) as wheel:
        assert "tiny_client/MANIFEST.json" in wheel.namelist()
        assert "tiny_client/py.typed" in wheel.namelist()
        wheel.extractall(elsewhere / "installed")
    unpack(home / "dist" / built[1], elsewhere)
    done = run_tests(elsewhere / "tiny_pets-1.0.0", search=elsewhere / "installed")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout


def test_version_and_changelog_grow_together(project: Project) -> None:
    home = say(project)
    project.run("regenerate")
    assert (home / "CHANGELOG.md").read_text() == "# Changelog\n\n## 1.0.0\n\n- First version.\n"
    (home / "CHANGELOG.md").write_text("# Changelog\n\nWords of ours.\n\n## 1.0.0\n\n- First version, with love.\n")
    commit(project)
    project.edit("required: [name]", "required: []")
    project.run("regenerate")
    text = (home / "CHANGELOG.md").read_text()
    version = json.loads((home / "src/tiny_client/MANIFEST.json").read_text())["version"]
    assert version != "1.0.0"
    assert f"## {version}\n\n### Changed\n" in text
    assert "Words of ours.\n" in text
    assert "- First version, with love.\n" in text
    project.edit("operationId: listPets", "operationId: listPets\n      deprecated: true")
    project.run("regenerate")
    again = (home / "CHANGELOG.md").read_text()
    assert again.count("\n## ") == 2, again
    assert project.run("regenerate", "--check").code == 0


def test_project_files_edited_by_hand_stay(project: Project) -> None:
    home = say(project)
    project.run("regenerate")
    (home / "pyproject.toml").write_text("mine\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "pyproject.toml error edited-by-hand" in ran.err
    assert (home / "pyproject.toml").read_text() == "mine\n"


def test_without_distribution_the_project_goes_but_for_its_changelog(project: Project) -> None:
    home = say(project)
    project.run("regenerate")
    say(project, "")
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["CHANGELOG.md"]
    assert project.package.is_dir()


def test_readme_and_license_of_ones_own(project: Project) -> None:
    home = say(
        project,
        SETTINGS.replace(
            'license = "MIT"', 'license = "Apache-2.0"\nlicense-file = "LICENSE.txt"\nreadme = "ABOUT.md"'
        ),
    )
    (project.spec.parent / "LICENSE.txt").write_text("A long one.\n")
    (project.spec.parent / "ABOUT.md").write_text("# About\n")
    assert project.run("regenerate").code == 0
    assert (home / "LICENSE").read_text() == "A long one.\n"
    (project.spec.parent / "ABOUT.md").write_text("# About us\n")
    assert "ABOUT.md changed" in project.run("regenerate").err
    assert (home / "README.md").read_text() == "# About us\n"


@pytest.mark.parametrize(
    ("identifier", "said"),
    [
        ("Apache-2.0", "Version 2.0, January 2004"),
        ("BSD-2-Clause", "Copyright (c) Ann Lee, Bo"),
        ("BSD-3-Clause", "3. Neither the name"),
        ("ISC", "Copyright (c) Ann Lee, Bo"),
        ("MPL-2.0", "Mozilla Public License Version 2.0"),
    ],
)
def test_texts_of_licenses(project: Project, identifier: str, said: str) -> None:
    home = say(project, SETTINGS.replace('license = "MIT"', f'license = "{identifier}"'))
    assert project.run("regenerate").code == 0
    text = (home / "LICENSE").read_text(encoding="utf-8")
    assert said in text
    assert "{holders}" not in text


def test_a_project_can_be_the_repository_itself(project: Project) -> None:
    say(project, 'output = "."\n' + SETTINGS + 'folder = "."\n')
    assert project.run("regenerate").code == 0
    assert (project.root / "pyproject.toml").is_file()
    assert (project.root / "src/tiny_client/client.py").is_file()


def test_models_alone_have_no_calls_to_test(project: Project) -> None:
    home = say(project)
    text = project.spec.read_text()
    project.spec.write_text(text[: text.index("paths:")] + "paths: {}\n" + text[text.index("components:") :])
    assert project.run("regenerate").code == 0
    assert not (home / "tests").exists()
    run("build", "--no-isolation", "-q", "--wheel", at=home)


def test_versions_that_no_index_takes(project: Project) -> None:
    home = say(project)
    project.edit("version: 1.0.0", "version: 2024-01-31")
    project.run("regenerate")
    run("build", "--no-isolation", "-q", "--wheel", at=home)
    assert (home / "dist/tiny_pets-2024.1.31-py3-none-any.whl").is_file()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('name = "not a name"', "client.toml:2:1 error bad-settings distribution.name must be a distribution name"),
        ("name = 3", "client.toml:2:1 error bad-settings"),
        ('description = "no name"', "client.toml:1:2 error bad-settings distribution requires `name`"),
        (
            'name = "x"\nlicense = "MIT; rm -rf"',
            "client.toml:3:1 error bad-settings distribution.license must be an SPDX",
        ),
        ('name = "x"\nlicense = "GPL-3.0-only"', "error no-license-text"),
        ('name = "x"\nlicense-file = "nowhere"', "nowhere error unreadable-part"),
        ('name = "x"\nreadme = "nowhere.md"', "nowhere.md error unreadable-part"),
        ('name = "x"\nrequires-python = "three"', "client.toml:3:1 error bad-settings distribution.requires-python"),
        ('name = "x"\nurls = { Home = "javascript:1" }', "client.toml:3:10 error bad-settings distribution.urls"),
        ('name = "x"\nextras = ["numpy"]', "client.toml:3:1 error bad-settings distribution.extras has 'numpy'"),
        (
            'name = "x"\ndependencies = ["pydantic", "not a name"]',
            "client.toml:3:29 error bad-settings distribution.dependencies: 'not a name' is not a requirement",
        ),
        (
            'name = "x"\noptional-dependencies = { aws = ["botocore\\n[tool]"] }',
            "error bad-settings distribution.optional-dependencies.aws: 'botocore\\n[tool]' is not a requirement",
        ),
        (
            'name = "x"\noptional-dependencies = { msgspec = [] }',
            "distribution.optional-dependencies: 'msgspec' is an extra that the project has by itself",
        ),
        ('name = "x"\noptional-dependencies = { "a b" = [] }', "'a b' is not the name of an extra"),
        ('name = "x"\nfolder = "../up"', "client.toml:3:1 error bad-settings distribution.folder"),
        ('name = "x"\nlicence = "MIT"', "unknown key: distribution.licence"),
    ],
)
def test_bad_settings_change_nothing(project: Project, line: str, said: str) -> None:
    project.run("regenerate")
    before = project.snapshot()
    say(project, f"[distribution]\n{line}\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert said in ran.err, ran.err
    assert project.snapshot() == before
    assert not (project.root / "generated" / "x").exists()


def test_hostile_words_stay_words(project: Project) -> None:
    home = say(project, SETTINGS.replace("Bo", 'Bo\\"]\\u001b[31m ${{ github.token }} <script>'))
    project.edit("title: Tiny", 'title: "Tiny\\n[tool.evil]\\n{{ 7*7 }} \\"\\"\\""')
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    said = tomllib.loads((home / "pyproject.toml").read_text())
    assert set(said) == {"build-system", "project", "tool"}
    assert set(said["tool"]) == {"hatch", "pytest"}
    assert "{{ 7*7 }}" in (home / "README.md").read_text()


def test_a_command_is_a_script_with_its_extras(project: Project) -> None:
    home = say(project, f'cli = true\nmcp = true\n{SETTINGS}script = "pets"\n')
    assert project.run("regenerate").code == 0
    table = tomllib.loads((home / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert table["scripts"] == {"pets": "tiny_client.__main__:main"}
    assert table["optional-dependencies"]["cli"][0].startswith("typer")
    assert table["optional-dependencies"]["mcp"][0].startswith("mcp")
    assert 'pip install "tiny-pets[cli]"' in (home / "README.md").read_text(encoding="utf-8")


def test_libraries_of_hand_written_code_are_requirements(project: Project) -> None:
    own = 'dependencies = ["pydantic>=2,<3"]\noptional-dependencies = { aws = ["botocore[crt]>=1.40"], "a.b" = [] }\n'
    home = say(project, SETTINGS + own)
    assert project.run("regenerate").code == 0
    table = tomllib.loads((home / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert table["dependencies"] == ["attrs>=24.2", "httpx>=0.27", "pydantic>=2,<3"]
    extras = table["optional-dependencies"]
    assert (extras["aws"], extras["a.b"], set(extras)) == (
        ["botocore[crt]>=1.40"],
        [],
        {"aiohttp", "msgspec", "aws", "a.b", "test"},
    )
    assert "`aws`" in (home / "README.md").read_text(encoding="utf-8")


def test_a_script_that_starts_nothing_is_refused(project: Project) -> None:
    say(project, f'{SETTINGS}script = "pets"\n')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "distribution.script has nothing to start" in ran.out + ran.err

"""What cannot go on ends with a finding, exit code 2 and nothing changed; never with a traceback."""

from __future__ import annotations

import os

import pytest
from tests.verbs.conftest import Project

UNUSABLE = {
    "empty": "",
    "no_yaml": "openapi: [3.1.0\n",
    "tabs": "openapi: 3.1.0\n\tpaths: {}\n",
    "a_list": "- 1\n- 2\n",
    "a_scalar": "42\n",
    "no_description": "name: something else\n",
    "binary": "\x00\x01\x02",
    "broken_json": '{"openapi": "3.1.0", "paths": ',
    "alias_bomb": "openapi: 3.1.0\nx: &a [1,1,1,1,1,1,1,1,1]\n"
    + "".join(f"x{i}: &a{i} [{', '.join([f'*a{i - 1}' if i else '*a'] * 9)}]\n" for i in range(12)),
    "deep": "openapi: 3.1.0\nx: " + "[" * 100_000 + "]" * 100_000 + "\n",
}


@pytest.mark.parametrize("name", UNUSABLE)
@pytest.mark.parametrize("verb", ["regenerate", "lint"])
def test_unusable_description(project: Project, name: str, verb: str) -> None:
    project.run("regenerate")
    before = project.snapshot()
    project.spec.write_text(UNUSABLE[name], encoding="utf-8")
    ran = project.run(verb)
    assert ran.code == 2, f"{verb} of {name} ended with {ran.code}: {ran.out}{ran.err}"
    assert "specs/tiny/openapi.yaml" in ran.err
    assert " error " in ran.err
    assert project.snapshot() == before


def test_no_project(project: Project) -> None:
    ran = project.run("regenerate", "--root", "elsewhere")
    assert ran.code == 2
    assert "no-project" in ran.err


@pytest.mark.parametrize("verb", ["regenerate", "lint", "check", "conform"])
def test_a_project_without_apis(project: Project, verb: str) -> None:
    (project.root / "empty/specs").mkdir(parents=True)
    ran = project.run(verb, "--root", "empty")
    assert ran.code == 2
    assert "no-project" in ran.err and "specloom new" in ran.err


@pytest.mark.parametrize("name", ["missing.yaml", "folder/missing"])
def test_lint_of_a_file_that_is_not_there(project: Project, name: str) -> None:
    ran = project.run("lint", name)
    assert ran.code == 2
    assert ran.err.startswith(f"{name} error no-file ")


def test_unknown_api(project: Project) -> None:
    ran = project.run("regenerate", "nobody")
    assert ran.code == 2
    assert "known APIs: tiny" in ran.err


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("packge = 'x'\n", 1),
        ("package = 'not a name'\n", 1),
        ("client = 3\n", 1),
        ("# fine\n[waiters.'GET /pets']\nfield = 'x'\n", 2),
        ("[[pages]]\nkind = 'sideways'\n", 2),
        ("package = \n", 1),
    ],
)
def test_bad_settings(project: Project, text: str, line: int) -> None:
    (project.spec.parent / "client.toml").write_text(text)
    ran = project.run("regenerate")
    assert ran.code == 2, ran.out + ran.err
    assert f"client.toml:{line}:" in ran.err


def test_settings_that_name_what_is_not_there(project: Project) -> None:
    (project.spec.parent / "client.toml").write_text("[operations]\n'GET /cats' = 'cats.list'\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "client.toml:2:1 error unfit-setting" in ran.err
    assert project.run("lint").code == 2


def test_bad_lock(project: Project) -> None:
    (project.spec.parent / "names.lock").write_text("[operations]\n'GET /pets' = 3\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "names.lock:2:1 error bad-lock" in ran.err


def test_template_that_cannot_be_filled(project: Project) -> None:
    folder = project.root / "mine"
    folder.mkdir()
    for text in ("{{ nothing.like.this }}", "{% for %}", "{% include 'nowhere' %}"):
        (folder / "README.md.jinja").write_text(text)
        ran = project.run("regenerate", "--templates", "mine")
        assert ran.code == 2, text
        assert "template-fault" in ran.err
    assert not project.package.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_folder_that_cannot_be_written(project: Project) -> None:
    generated = project.root / "generated"
    generated.mkdir(mode=0o555)
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "unwritable" in ran.err


def test_file_where_a_folder_should_be(project: Project) -> None:
    (project.root / "generated").write_text("not a folder")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "unwritable" in ran.err


def test_broken_manifest(project: Project) -> None:
    project.run("regenerate")
    (project.package / "MANIFEST.json").write_text("{")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "bad-manifest" in ran.err
    assert project.run("regenerate", "--force").code == 0


def test_reference_out_of_the_folder_is_not_followed(project: Project) -> None:
    (project.root / "secret.yaml").write_text("type: string\n")
    project.edit("{type: string, format: date-time}", "{$ref: '../../secret.yaml'}")
    ran = project.run("regenerate")
    assert ran.code == 0
    assert "error outside-ref" in ran.out

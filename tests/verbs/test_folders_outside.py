"""References out of a description's folder: one setting that every command follows, and what `new` copies."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.verbs.conftest import Project

MAIN = """\
openapi: 3.1.0
info: {title: Tiny, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: OK, content: {application/json: {schema: {$ref: '../common/pet.yaml#/Pet'}}}}
"""
PET = "Pet: {type: object, properties: {name: {type: string}, owner: {$ref: 'owner.yaml'}}}\n"
OWNER = "type: object\nproperties: {address: {type: string}}\n"


def outside(project: Project) -> Path:
    """A project whose description refers to a folder next to that of the API."""
    common = project.root / "common"
    common.mkdir()
    (common / "pet.yaml").write_text(PET)
    (common / "owner.yaml").write_text(OWNER)
    project.spec.write_text(MAIN.replace("../common", "../../common"))
    return project.spec.parent / "client.toml"


def test_without_the_setting_a_reference_outside_is_an_error(project: Project) -> None:
    outside(project)
    assert "outside-ref" in project.run("regenerate").out
    assert project.run("regenerate", "--force", "--strict").code == 1
    assert project.run("lint").code == 1


def test_one_setting_is_followed_by_every_command(project: Project) -> None:
    outside(project).write_text('allow_external_refs = ["../../common"]\n')
    assert "outside-ref" not in project.run("regenerate").out
    assert "address: str" in (project.package / "models" / "pets.py").read_text()
    assert "/common/owner.yaml" in (project.package / "MANIFEST.json").read_text()
    assert str(project.root) not in (project.package / "MANIFEST.json").read_text()
    for words in (["lint"], ["check"], ["conform"], ["explain", "pets.list"], ["snippets", "tiny"]):
        ran = project.run(*words)
        assert ran.code == 0, f"{words}: {ran.out}{ran.err}"
        assert "outside-ref" not in ran.out + ran.err
    (project.root / "common" / "owner.yaml").write_text(OWNER.replace("address", "street"))
    assert project.run("check").code == 1, "an edit outside makes the package stale"


def test_both_versions_of_a_comparison_follow_the_setting(project: Project) -> None:
    outside(project).write_text('allow_external_refs = ["../../common"]\n')
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    (project.root / "common" / "owner.yaml").write_text(OWNER.replace("address", "street"))
    ran = project.run("diff", "--against", "HEAD")
    assert "outside-ref" not in ran.out + ran.err
    assert "address" in ran.out


def test_a_reference_to_a_folder_that_is_not_allowed_stays_an_error(project: Project) -> None:
    settings = outside(project)
    (project.root / "other").mkdir()
    settings.write_text('allow_external_refs = ["../../other"]\n')
    assert "outside-ref" in project.run("regenerate").out


@pytest.fixture
def layout(tmp_path: Path) -> Path:
    """A description in a folder next to the one that it refers to, as Azure has them."""
    for folder in ("svc", "common"):
        (tmp_path / "src" / folder).mkdir(parents=True)
    (tmp_path / "src" / "svc" / "main.yaml").write_text(MAIN)
    (tmp_path / "src" / "common" / "pet.yaml").write_text(PET.replace("owner.yaml", "../svc/owner.json"))
    (tmp_path / "src" / "svc" / "owner.json").write_text(
        json.dumps({"type": "object", "properties": {"pet": {"$ref": "../common/pet.yaml#/Pet"}}})
    )
    return tmp_path / "src" / "svc" / "main.yaml"


def test_new_says_what_it_did_not_copy(project: Project, layout: Path) -> None:
    ran = project.run("new", "svc", str(layout))
    assert ran.code == 1
    assert "outside-ref" in ran.out


def test_new_copies_what_is_allowed(project: Project, layout: Path) -> None:
    ran = project.run("new", "svc", str(layout), "--allow-external-refs")
    assert ran.code == 0, ran.out + ran.err
    folder = project.root / "specs" / "svc"
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert files == {"openapi.yaml", "client.toml", "names.lock", "common/pet.yaml", "svc/owner.json"}
    assert "$ref: 'common/pet.yaml#/Pet'" in (folder / "openapi.yaml").read_text()
    assert project.run("check", "svc").code == 0
    models = "".join(path.read_text() for path in (project.root / "generated" / "svc_client" / "models").glob("*.py"))
    assert "class Pet(Record)" in models
    assert "pet: Pet | None" in models

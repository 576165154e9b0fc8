"""`regenerate`: what it writes, what it says, and what it leaves alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.test_rooms import TOP_ROOMS
from tests.verbs.conftest import Project

import specloom
from specloom.verbs.generator_digest import BYSTANDERS


def test_first_run_makes_the_package_and_the_lock(project: Project) -> None:
    ran = project.run("regenerate")
    assert (ran.code, ran.out) == (0, "")
    assert "new package" in ran.err
    assert (project.package / "models" / "pets.py").is_file()
    assert '"GET /pets" = "pets.list"' in (project.spec.parent / "names.lock").read_text()


def test_package_that_was_made_can_be_used(project: Project) -> None:
    project.run("regenerate")
    code = "import tiny_client as t; print(t.from_dict(t.models.Pet, {'name': 'Rex', 'bornAt': '2026-01-02T03:04:05Z'}).born_at.year)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project.root / "generated", capture_output=True, text=True, check=False
    )
    assert done.stdout == "2026\n", done.stderr


def test_second_run_has_nothing_to_do(project: Project) -> None:
    project.run("regenerate")
    before = {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")}
    ran = project.run("regenerate")
    assert ran.code == 0
    assert "up to date" in ran.err
    assert before == {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")}


def test_only_what_changed_is_written(project: Project) -> None:
    project.run("regenerate")
    before = {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")}
    project.edit("What it is called", "Its name")
    ran = project.run("regenerate")
    assert "openapi.yaml changed" in ran.err
    written = [path.name for path in project.package.rglob("*.py") if before[path] != path.stat().st_mtime_ns]
    assert written == ["pets.py"]


def test_check_prints_a_diff_that_git_applies_and_writes_nothing(project: Project) -> None:
    project.run("regenerate")
    project.edit("bornAt:", "diedAt:")
    before = project.snapshot()
    ran = project.run("regenerate", "--check")
    assert ran.code == 1
    assert "-    born_at:" in ran.out
    assert "+    died_at:" in ran.out
    assert project.snapshot() == before
    subprocess.run(["git", "apply", "--check", "-p2", "-"], input=ran.out, text=True, cwd=project.package, check=False)


def test_check_is_silent_where_all_is_true(project: Project) -> None:
    project.run("regenerate")
    ran = project.run("regenerate", "--check")
    assert (ran.code, ran.out) == (0, "")


def test_removed_schema_takes_its_files_along(project: Project) -> None:
    project.run("regenerate")
    text = project.spec.read_text().replace(
        "{type: array, items: {$ref: '#/components/schemas/Pet'}}", "{type: string}"
    )
    project.spec.write_text(text[: text.index("components:")])
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    assert not (project.package / "models").exists()


def test_file_edited_by_hand_is_not_overwritten(project: Project) -> None:
    project.run("regenerate")
    edited = project.package / "models" / "pets.py"
    edited.write_text(edited.read_text() + "# mine\n")
    project.edit("What it is called", "Its name")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "pets.py error edited-by-hand" in ran.err
    assert "# mine" in edited.read_text()
    assert project.run("regenerate", "--force").code == 0
    assert "# mine" not in edited.read_text()


def test_files_of_other_people_in_the_package_stay(project: Project) -> None:
    project.run("regenerate")
    own = project.package / "notes.txt"
    own.write_text("mine")
    project.edit("What it is called", "Its name")
    assert project.run("regenerate").code == 0
    assert own.read_text() == "mine"


def test_lock_keeps_a_method_name_when_the_description_changes_it(project: Project) -> None:
    project.run("regenerate")
    project.edit("operationId: listPets", "operationId: fetchAllThePets")
    project.run("regenerate")
    assert "def list(" in (project.package / "resources" / "pets.py").read_text()


def test_findings_do_not_stop_a_run_unless_strict(project: Project) -> None:
    project.edit("{type: string, format: date-time}", "{$ref: '#/components/schemas/Nowhere'}")
    ran = project.run("regenerate")
    assert ran.code == 0
    assert "error dangling-ref" in ran.out
    assert project.run("regenerate", "--strict").code == 1


@pytest.mark.parametrize("format", ["json", "github"])
def test_findings_in_other_forms(project: Project, format: str) -> None:
    project.edit("{type: string, format: date-time}", "{$ref: '#/components/schemas/Nowhere'}")
    ran = project.run("regenerate", "--format", format)
    if format == "json":
        (finding,) = [each for each in json.loads(ran.out) if each["code"] == "dangling-ref"]
        assert (finding["severity"], finding["line"]) == ("error", 22)
    else:
        assert ran.out.startswith("::error file=specs/tiny/openapi.yaml,line=22")


def test_an_overlay_action_that_matches_nothing_stops_a_run_with_its_place(project: Project) -> None:
    project.run("regenerate")
    before = project.snapshot()
    action = "{target: \"$.paths['/pet']\", update: {summary: A pet}}"
    (project.spec.parent / "overlay.yaml").write_text(f"overlay: 1.0.0\nactions:\n  - {action}\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "overlay.yaml:3:14 error unused-action" in ran.err
    assert "did you mean `/pets`?" in ran.err
    assert {path: text for path, text in project.snapshot().items() if "overlay" not in str(path)} == before


def test_two_hash_seeds_give_the_same_bytes(project: Project) -> None:
    snapshots = []
    for seed in ("1", "77"):
        os.environ["PYTHONHASHSEED"] = seed
        try:
            assert project.run("regenerate", "--force").code == 0
        finally:
            del os.environ["PYTHONHASHSEED"]
        snapshots.append(project.snapshot())
    assert snapshots[0] == snapshots[1]


def test_own_template_is_found_before_ours(project: Project) -> None:
    folder = project.root / "mine"
    folder.mkdir()
    (folder / "py.typed.jinja").write_text("# from our own template\n")
    assert project.run("regenerate", "--templates", "mine").code == 0
    assert (project.package / "py.typed").read_text() == "# from our own template\n"


def test_rooms_without_a_say_are_those_that_the_pipeline_never_imports() -> None:
    rooms = {path.stem for path in Path(specloom.__file__).parent.iterdir()}
    assert rooms >= BYSTANDERS
    assert BYSTANDERS - {"__main__"} <= TOP_ROOMS["pipeline"]

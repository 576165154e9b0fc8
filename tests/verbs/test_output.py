"""Where packages go: any folder, a runtime between them, and nothing left where they were."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.verbs.conftest import SPEC, Project


def say(project: Project, text: str, api: str = "tiny") -> None:
    (project.root / "specs" / api / "client.toml").write_text(text, encoding="utf-8")


def add(project: Project, name: str, settings: str) -> None:
    folder = project.root / "specs" / name
    folder.mkdir()
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (folder / "client.toml").write_text(settings, encoding="utf-8")


def imported(search: Path, code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=search, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_package_goes_where_output_says(project: Project) -> None:
    say(project, 'output = "src/myapp/clients"\n')
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    assert "src/myapp/clients/tiny_client: " in ran.err
    home = project.root / "src/myapp/clients/tiny_client"
    assert "from myapp.clients.tiny_client import Tiny" in (home / "README.md").read_text()
    code = "import myapp.clients.tiny_client as t; print(t.Tiny(base_url='http://x').pets.__class__.__module__)"
    assert imported(project.root / "src", code) == "myapp.clients.tiny_client.resources.pets"
    assert not (project.root / "generated").exists()


def test_every_verb_follows_it(project: Project) -> None:
    say(project, 'output = "src/myapp/clients"\n')
    project.run("regenerate")
    assert "up to date" in project.run("regenerate").err
    assert project.run("regenerate", "--check").code == 0
    assert project.run("check").code == 0
    project.edit("bornAt:", "diedAt:")
    ran = project.run("regenerate", "--check")
    assert ran.code == 1
    assert "--- a/src/myapp/clients/tiny_client/models/pets.py" in ran.out
    assert "src/myapp/clients/tiny_client is stale" in project.run("check").out
    for words in (["init", "-q"], ["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    project.edit("diedAt:", "hatchedAt:")
    ran = project.run("diff", "--against", "HEAD")
    assert "myapp.clients.tiny_client.models.Pet.died_at" in ran.out, ran.out + ran.err
    assert "src/myapp/clients/tiny_client" in project.run("explain", "pets.list").out


def test_conform_imports_it_from_there(project: Project) -> None:
    say(project, 'output = "src/myapp/clients"\n')
    project.run("regenerate")
    case = project.root / "tests/conformance/tiny/pets.list/output/one.json"
    case.parent.mkdir(parents=True)
    case.write_text(json.dumps({"response": {"json": [{"name": "Rex"}]}, "value": [{"name": "Rex"}]}))
    ran = project.run("conform")
    assert "1 " in ran.out, ran.out + ran.err
    assert "set-up" not in ran.out, ran.out


def test_dotted_package_is_a_folder_deep(project: Project) -> None:
    say(project, 'package = "acme.tiny"\noutput = "."\n')
    assert project.run("regenerate").code == 0
    assert imported(project.root, "import acme.tiny; print(acme.tiny.__name__)") == "acme.tiny"


def test_packages_share_a_runtime(project: Project) -> None:
    say(project, 'package = "acme.tiny"\nruntime = "shared"\n')
    add(project, "zoo", 'package = "acme.zoo"\nruntime = "shared"\n')
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    folder = project.root / "generated" / "acme"
    assert (folder / "_runtime/client.py").is_file()
    assert not (folder / "tiny/_runtime").exists()
    code = (
        "import acme.tiny as t, acme.zoo as z; assert t.APIError is z.APIError;"
        "print(z.from_dict(z.models.Pet, {'name': 'Rex'}).name, t.Tiny(base_url='http://x').pets.list.__name__)"
    )
    assert imported(project.root / "generated", code) == "Rex list"
    assert project.run("regenerate", "--check").code == 0
    assert project.run("check").code == 0
    moved = project.root / "elsewhere"
    shutil.copytree(folder, moved / "vendored")
    assert imported(moved, code.replace("acme", "vendored")) == "Rex list"


def test_shared_runtime_follows_and_goes(project: Project) -> None:
    say(project, 'package = "acme.tiny"\nruntime = "shared"\n')
    project.run("regenerate")
    (project.root / "generated/acme/_runtime/events.py").unlink()
    assert project.run("regenerate", "--check").code == 1
    assert project.run("regenerate").code == 0
    assert (project.root / "generated/acme/_runtime/events.py").is_file()
    say(project, 'package = "acme.tiny"\n')
    ran = project.run("regenerate")
    assert "generated/acme/_runtime: " in ran.err, ran.err
    assert not (project.root / "generated/acme/_runtime").exists()


def test_shared_runtime_needs_a_place_to_be_shared_in(project: Project) -> None:
    say(project, 'runtime = "shared"\n')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "specs/tiny/client.toml" in ran.err


@pytest.mark.parametrize(
    "settings", ['package = "other_client"\n', 'output = "lib"\n', 'output = "src/a"\npackage = "b.c"\n']
)
def test_moving_takes_the_old_package_along(project: Project, settings: str) -> None:
    project.run("regenerate")
    say(project, settings)
    ran = project.run("regenerate", "--check")
    assert ran.code == 1
    assert "generated/tiny_client: " in ran.err
    assert project.package.exists()
    ran = project.run("regenerate")
    assert "its package is elsewhere now" in ran.err
    assert not project.package.exists()
    say(project, 'output = "src/elsewhere"\n')
    assert project.run("regenerate").code == 0
    assert [path.parent.parent.as_posix() for path in sorted(project.root.rglob("_runtime/client.py"))] == [
        (project.root / "src/elsewhere/tiny_client").as_posix()
    ]
    assert project.run("regenerate", "--check").code == 0


def test_version_moves_along(project: Project) -> None:
    project.run("regenerate")
    manifest = project.package / "MANIFEST.json"
    text = manifest.read_text().replace('"version": "1.0.0"', '"version": "4.5.6"')
    manifest.write_text(text)
    say(project, 'package = "other_client"\n')
    project.run("regenerate")
    generated = json.loads((project.root / "generated/other_client/MANIFEST.json").read_text())
    assert generated["version"] == "4.5.6"


def test_removed_api_takes_its_package_along(project: Project) -> None:
    add(project, "zoo", 'output = "src/zoos"\n')
    project.run("regenerate")
    shutil.rmtree(project.root / "specs/zoo")
    ran = project.run("regenerate")
    assert "src/zoos/zoo_client: " in ran.err
    assert not (project.root / "src/zoos/zoo_client").exists()
    assert not (project.root / "specs/outputs.lock").exists()
    assert project.package.exists()


def test_only_our_unchanged_files_are_removed(project: Project) -> None:
    project.run("regenerate")
    (project.package / "mine.txt").write_text("mine")
    edited = project.package / "client.py"
    kept = edited.read_text()
    edited.write_text(kept + "# mine\n")
    say(project, 'package = "other_client"\n')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "client.py error edited-by-hand" in ran.err
    assert (project.package / "models/pets.py").exists()
    edited.write_text(kept)
    assert project.run("regenerate").code == 0
    assert [path.name for path in project.package.rglob("*") if path.is_file()] == ["mine.txt"]


def test_packages_that_others_put_elsewhere_stay(project: Project) -> None:
    project.run("regenerate")
    vendored = project.root / "src/vendored"
    vendored.parent.mkdir()
    shutil.copytree(project.package, vendored)
    say(project, 'output = "src"\n')
    project.run("regenerate")
    assert (vendored / "client.py").exists()


def test_unknown_file_in_a_package_is_a_finding_of_check(project: Project) -> None:
    project.run("regenerate")
    (project.package / "models" / "extra.py").write_text("x = 1\n")
    ran = project.run("check")
    assert ran.code == 1
    assert "models/extra.py error unknown-file" in ran.out


@pytest.mark.parametrize(
    "settings",
    [
        'output = "../outside"',
        'output = "/tmp/x"',
        'output = "C:/x"',
        "output = 3",
        'output = ""',
        'output = "a\\\\b"',
        'package = "a..b"',
        'package = "a.class"',
        'runtime = "ours"',
    ],
)
def test_places_that_are_none(project: Project, settings: str) -> None:
    project.run("regenerate")
    before = project.snapshot()
    say(project, f"{settings}\n")
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "specs/tiny/client.toml:1:1 error bad-settings" in ran.err
    assert project.snapshot() == before


@pytest.mark.parametrize("package", ["tiny_client", "TINY_CLIENT", "tiny_client.inner"])
def test_two_packages_in_one_place(project: Project, package: str) -> None:
    add(project, "zoo", f'package = "{package}"\n')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "error bad-settings" in ran.err
    assert not (project.root / "generated").exists()


def test_unreadable_list_of_folders(project: Project) -> None:
    (project.root / "specs/outputs.lock").write_text('["../../etc"]')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "specs/outputs.lock error bad-outputs-lock" in ran.err


def test_checkout_with_other_line_ends_is_up_to_date(project: Project) -> None:
    say(project, "budget = 0\n")
    project.run("regenerate")
    for file in [*project.package.rglob("*"), *project.spec.parent.iterdir()]:
        if file.is_file() and "__pycache__" not in file.parts:
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert "up to date" in project.run("regenerate").err
    ran = project.run("regenerate", "--check")
    assert (ran.code, ran.out) == (0, "")
    assert project.run("check").code == 0
    ran = project.run("regenerate", "--force")
    assert "up to date" in ran.err
    project.edit("What it is called", "Its name")
    ran = project.run("regenerate")
    assert "1 changed" in ran.err, ran.err

"""Folders that may not be written or read: each command says which, with exit code 2, and what was there stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.verbs.conftest import Project
from tests.verbs.test_update import Upstream, everything, say, upstream

__all__ = ["upstream"]


def run(project: Project, *words: str) -> str:
    """What a refused command says; root gives up the right to ignore permissions first."""
    command = [sys.executable, "-m", "specloom", *words]
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("root may write anywhere, and there is no setpriv to give that up")
        command = [setpriv, "--bounding-set=-dac_override,-dac_read_search", *command]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@contextmanager
def mode(path: Path, bits: int) -> Generator[None]:
    before = path.stat().st_mode
    path.chmod(bits)
    try:
        yield
    finally:
        path.chmod(before)


@pytest.mark.parametrize("folder", ["generated", "generated/tiny_client", "generated/tiny_client/resources"])
@pytest.mark.parametrize("verb", ["regenerate", "update"])
def test_a_package_that_may_not_be_written_stays(project: Project, upstream: Upstream, verb: str, folder: str) -> None:
    say(project, f'source = "{upstream.url}/openapi.yaml"\n')
    assert project.run("regenerate").code == 0
    newer = project.spec.read_text(encoding="utf-8").replace("bornAt:", "diedAt:")
    if verb == "update":
        upstream.put("/openapi.yaml", newer)
    else:
        project.spec.write_text(newer, encoding="utf-8")
    before = everything(project)
    with mode(project.root / folder, 0o555):
        said = "generated/tiny_client" if folder == "generated" else folder
        assert f"{said} error unwritable" in run(project, verb)
    assert everything(project) == before
    assert not [each.name for each in (project.root / "generated").iterdir() if each.name.startswith(".")]
    assert project.run(verb).code == 0, "the next run does not recover"


def test_new_where_nothing_may_be_written(project: Project) -> None:
    with mode(project.root / "specs", 0o555):
        assert "specs/zoo/openapi.yaml error unwritable" in run(project, "new", "zoo", "specs/tiny/openapi.yaml")
    assert not (project.root / "specs/zoo").exists()


@pytest.mark.parametrize("verb", ["regenerate", "lint", "update"])
def test_a_description_that_may_not_be_read(project: Project, upstream: Upstream, verb: str) -> None:
    say(project, f'source = "{upstream.url}/newer.yaml"\n')
    upstream.put("/newer.yaml", project.spec.read_text(encoding="utf-8").replace("bornAt:", "diedAt:"))
    before = everything(project)
    with mode(project.spec, 0o000):
        assert "specs/tiny/openapi.yaml error no-file cannot be read: Permission denied" in run(project, verb)
    with mode(project.spec, 0o000):
        if verb == "update":
            assert "specs/tiny/openapi.yaml error no-file" in run(project, verb, "--force")
    assert everything(project) == before


@pytest.mark.parametrize("broken", ["no manifest", "empty manifest", "no folder", "cut file"])
def test_a_half_written_package_is_said_or_completed(project: Project, broken: str) -> None:
    assert project.run("regenerate").code == 0
    whole = everything(project)
    manifest = project.package / "MANIFEST.json"
    match broken:
        case "no manifest":
            manifest.unlink()
        case "empty manifest":
            manifest.write_text("", encoding="utf-8")
        case "no folder":
            shutil.rmtree(project.package / "resources")
        case _:
            (project.package / "resources/pets.py").write_text("class Pe", encoding="utf-8")
    ran = project.run("regenerate")
    if broken in ("no folder", "no manifest"):
        assert ran.code == 0
    else:
        assert ran.code == 2
        assert "generated/tiny_client/" in ran.err and " error " in ran.err
        assert project.run("regenerate", "--force").code == 0
    assert everything(project) == whole
    assert project.run("regenerate", "--check").code == 0


def test_what_an_interrupted_run_left_is_no_package_of_its_own(project: Project) -> None:
    assert project.run("regenerate").code == 0
    whole = everything(project)
    shutil.copytree(project.package, project.package.with_name(".tiny_client.old"))
    shutil.copytree(project.package, project.package.with_name(".tiny_client.new"))
    project.spec.write_text(project.spec.read_text(encoding="utf-8") + "# read again\n", encoding="utf-8")
    ran = project.run("regenerate")
    assert ran.code == 0, ran.err
    assert everything(project).keys() == whole.keys()

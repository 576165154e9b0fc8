"""docs/following-upstream.md: its settings, its commands, and both of its pipelines against a bare remote of this machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.diff.test_ci import ACTION, run
from tests.verbs.conftest import SPEC, Project
from tests.verbs.test_update import NEWER, Upstream
from tests.verbs.test_update import upstream as upstream

HOUSE = Path(__file__).resolve().parents[2]
PAGE = (HOUSE / "docs" / "following-upstream.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
GH = """\
#!/bin/sh
# Stands in for the program that GitHub's runners have: remembers calls, and which pull request is open.
echo "$@" >>"$HOME/gh.log"
case "$2" in
  list) if [ -e "$HOME/open" ]; then echo 7; fi ;;
  create) touch "$HOME/open"; while [ "$1" != --body-file ]; do shift; done; cp "$2" "$HOME/body.md" ;;
  edit) cp "$5" "$HOME/body.md" ;;
esac
"""


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@example.com", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture
def remote(project: Project, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare repository that holds a project which follows a description."""
    (project.spec.parent / "client.toml").write_text(f'source = "{upstream.url}/openapi.yaml"\n')
    project.run("regenerate")
    git(project.root, "init", "-q", "-b", "main")
    git(project.root, "add", "-A")
    git(project.root, "commit", "-qm", "Begin")
    home = tmp_path_factory.mktemp("remote")
    git(home, "clone", "-q", "--bare", str(project.root), "project.git")
    return home / "project.git"


def clone(remote: Path) -> Path:
    workspace = remote.parent / "workspace"
    if not workspace.exists():
        git(remote.parent, "clone", "-q", str(remote), str(workspace))
    git(workspace, "switch", "-q", "main")
    programs = remote.parent / "runner" / "bin"
    programs.mkdir(parents=True, exist_ok=True)
    (programs / "gh").write_text(GH)
    (programs / "gh").chmod(0o755)
    return workspace


def test_the_action_opens_and_refreshes_a_pull_request(remote: Path, upstream: Upstream) -> None:
    inputs = {"verb": "update"}
    done = run(clone(remote), inputs)
    assert done.code == 0, done.out
    assert "nothing changed upstream" in done.out
    upstream.put("/openapi.yaml", NEWER)
    done = run(clone(remote), inputs)
    assert done.code == 0, done.out
    runner = remote.parent / "runner"
    assert (
        "pr create --head specloom/update --base main --title Update API descriptions"
        in (runner / "gh.log").read_text()
    )
    assert "born_at" in (runner / "body.md").read_text()
    assert "born_at" in done.summary
    assert git(remote, "show", "specloom/update:specs/tiny/openapi.yaml") == NEWER
    assert "died_at" in git(remote, "show", "specloom/update:generated/tiny_client/models/pets.py")
    assert git(remote, "show", "main:specs/tiny/openapi.yaml") == SPEC
    upstream.put("/openapi.yaml", NEWER.replace("diedAt:", "hatchedAt:"))
    done = run(clone(remote), inputs)
    assert done.code == 0, done.out
    assert "pr edit specloom/update" in (runner / "gh.log").read_text()
    assert "hatched_at" in (runner / "body.md").read_text()
    assert git(remote, "rev-list", "--count", "main..specloom/update").strip() == "1"


def test_the_action_stops_where_nothing_can_be_fetched(remote: Path, upstream: Upstream) -> None:
    upstream.files.clear()
    done = run(clone(remote), {"verb": "update"})
    assert done.code == 2
    assert "specloom/update" not in git(remote, "branch")


def test_workflows_of_the_page() -> None:
    github, gitlab = [yaml.safe_load(text) for language, text in BLOCKS if language == "yaml"]
    (step,) = [step for step in github["jobs"]["update"]["steps"] if "specloom" in step["uses"]]
    assert set(step["with"]) <= set(ACTION["inputs"])
    assert gitlab["update"]["script"]


def test_gitlab_pushes_with_a_merge_request(remote: Path, upstream: Upstream) -> None:
    gitlab: dict[str, Any] = next(yaml.safe_load(text) for language, text in BLOCKS if "update:\n  image" in text)
    script = [line for line in gitlab["update"]["script"] if not line.startswith("pip ")]
    address = '"https://oauth2:$PUSH_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"'
    pushed = "\n".join(script).replace(address, "origin").replace("/tmp/", f"{remote.parent}/")
    git(remote, "config", "receive.advertisePushOptions", "true")
    upstream.put("/openapi.yaml", NEWER)
    workspace = clone(remote)
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(HOUSE / "generator"),
    }
    done = subprocess.run(
        ["bash", "-ec", pushed], cwd=workspace, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert git(remote, "show", "specloom/update:specs/tiny/openapi.yaml") == NEWER


@pytest.mark.parametrize("block", [text for language, text in BLOCKS if language == "toml"])
def test_settings_of_the_page(project: Project, block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_TOKEN", "x")
    (project.spec.parent / "client.toml").write_text(re.sub(r"https://[\w.]+/", "http://127.0.0.1:9/", block))
    ran = project.run("update")
    assert ran.code == 2
    assert "unreachable" in ran.err


def test_commands_of_the_page(project: Project, upstream: Upstream) -> None:
    (project.spec.parent / "client.toml").write_text(f'source = "{upstream.url}/openapi.yaml"\n')
    upstream.put("/openapi.yaml", NEWER)
    (text,) = [text for language, text in BLOCKS if language == "sh"]
    check, update = [line.partition("#")[0].split()[1:] for line in text.splitlines()]
    assert project.run(*check).code == 1
    assert project.run(*update).code == 0
    assert project.run(*check).code == 0

"""What CI is given runs: the steps of action.yml as GitHub runs them, the hooks of pre-commit, GitLab's snippet in the docs."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from tests.diff.test_versions import git, pets

HOUSE = Path(__file__).resolve().parents[2]
SPEC = Path("specs/pets/openapi.json")
ACTION: dict[str, Any] = yaml.safe_load((HOUSE / "action.yml").read_text(encoding="utf-8"))
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((HOUSE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
SHORTER = "request-property-max-length-decreased"


@attrs.frozen
class Run:
    """What a run of the action left behind."""

    code: int
    out: str
    summary: str
    ref: str


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A server's repository: `main` with two commits, and `work`, cut from the first, with a shorter name."""
    home = tmp_path / "origin"
    home.mkdir()
    git(home, "init", "-q", "-b", "main")
    git(home, "config", "uploadpack.allowReachableSHA1InWant", "true")
    commit(home, pets(9))
    git(home, "checkout", "-qb", "work")
    commit(home, pets(5))
    git(home, "checkout", "-q", "main")
    commit(home, with_toys(9))
    return home


def with_toys(length: int) -> str:
    described = json.loads(pets(length))
    toys = {"operationId": "toys", "tags": ["toys"], "responses": {"204": {"description": ""}}}
    return json.dumps({**described, "paths": {**described["paths"], "/toys": {"get": toys}}}, indent=1)


def commit(folder: Path, text: str) -> None:
    (folder / SPEC).parent.mkdir(parents=True, exist_ok=True)
    (folder / SPEC).write_text(text, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Change")


def merge(home: Path) -> None:
    """What GitHub checks out for a pull request."""
    git(home, "checkout", "-qb", "merge", "main")
    git(home, "merge", "-q", "--no-ff", "-s", "ours", "work", "-m", "Merge")
    (home / SPEC).write_text(with_toys(5), encoding="utf-8")
    git(home, "commit", "-qa", "--amend", "-m", "Merge")


def clone(home: Path, branch: str, *options: str) -> Path:
    path = home.parent / "work tree"
    git(home, "clone", "-q", "--branch", branch, *options, home.as_uri(), str(path))
    return path


def run(workspace: Path, inputs: dict[str, str] | None = None, base: str = "", branch: str = "main") -> Run:
    """The steps of the action in order, up to the first that fails."""
    temp = workspace.parent / "runner"
    temp.mkdir(exist_ok=True)
    given = {name: each.get("default", "") for name, each in ACTION["inputs"].items()} | (inputs or {})
    known = {f"inputs.{name}": value for name, value in given.items()} | {
        "github.base_ref": base,
        "github.ref_name": branch,
        "github.event.number": "7" if base else "",
    }
    out, code = "", 0
    for step in ACTION["runs"]["steps"]:
        if "run" not in step or not applies(step.get("if", ""), given["verb"]):
            continue
        (temp / "output").write_text("")
        (temp / "step.sh").write_text(step["run"], encoding="utf-8")
        env = environment(workspace, temp) | {name: filled(text, known) for name, text in step["env"].items()}
        command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(temp / "step.sh")]
        done = subprocess.run(command, cwd=workspace, env=env, capture_output=True, text=True, check=False)
        out, code = out + done.stdout + done.stderr, done.returncode
        written = dict(line.split("=", 1) for line in (temp / "output").read_text().splitlines())
        known |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in written.items()}
        if code:
            break
    summary = (temp / "summary").read_text() if (temp / "summary").exists() else ""
    return Run(code, out, summary, known.get("steps.base.outputs.ref", ""))


def applies(condition: str, verb: str) -> bool:
    """Whether a step is for a verb, by the one kind of condition that the action has."""
    if not condition:
        return True
    sign, wanted = condition.removeprefix("inputs.verb ").split(" ", 1)
    return (verb == wanted.strip("'")) is (sign == "==")


def filled(text: str, known: dict[str, str]) -> str:
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known.get(found[1], ""), text)


def environment(workspace: Path, temp: Path) -> dict[str, str]:
    """What GitHub sets; the interpreter that installs only writes down what it was to install."""
    programs = temp / "bin"
    programs.mkdir(exist_ok=True)
    (programs / "python").write_text(f'#!/bin/sh\necho "$@" >>"{temp}/installed"\n')
    (programs / "python").chmod(0o755)
    specloom = programs / "specloom"
    specloom.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "from specloom.cli import main; main()" "$@"\n')
    specloom.chmod(0o755)
    return {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "HOME": str(temp),
        "PYTHONPATH": str(HOUSE / "generator"),
        "GITHUB_REPOSITORY": "acme/pets",
        "GITHUB_WORKSPACE": str(workspace),
        "GITHUB_ACTION_PATH": str(HOUSE),
        "GITHUB_OUTPUT": str(temp / "output"),
        "GITHUB_STEP_SUMMARY": str(temp / "summary"),
        "RUNNER_TEMP": str(temp),
    }


@pytest.mark.parametrize("options", [(), ("--depth=1",)], ids=["whole", "shallow"])
def test_a_pull_request_is_compared_with_what_it_is_merged_into(home: Path, options: tuple[str, ...]) -> None:
    merge(home)
    done = run(clone(home, "merge", *options), base="main")
    assert done.code == 1, done.out
    assert f"::error file=specs/pets/openapi.json,line=22,col=24,title={SHORTER}::" in done.out
    assert "/toys" not in done.out, "what the base has gained is no change of the pull request"
    assert done.summary.startswith("## API changes: 1 error") and SHORTER in done.summary


@pytest.mark.parametrize("options", [(), ("--depth=1",)], ids=["whole", "shallow"])
def test_a_branch_itself_is_compared_with_where_it_parted(home: Path, options: tuple[str, ...]) -> None:
    done = run(clone(home, "work", *options), base="main")
    assert done.code == 1, done.out
    assert SHORTER in done.out and "/toys" not in done.out


@pytest.mark.parametrize("options", [(), ("--depth=1",)], ids=["whole", "shallow"])
def test_a_push_is_compared_with_the_commit_before(home: Path, options: tuple[str, ...]) -> None:
    done = run(clone(home, "main", *options))
    assert done.code == 0, done.out
    assert "title=endpoint-added::GET /toys" in done.out


@pytest.mark.parametrize("against", ["main", "main...", "origin/main", "origin/main..."])
def test_a_ref_of_ones_own(home: Path, against: str) -> None:
    options = () if against.startswith("origin/") else ("--depth=1", "--no-single-branch")[:1]
    workspace = clone(home, "work", *options)
    if against == "main...":
        git(workspace, "fetch", "-q", "--unshallow")
    done = run(workspace, {"against": against})
    assert done.code == 1, done.out
    assert ("/toys" in done.out) is not against.endswith("..."), "the tip, or where they parted"


def test_the_first_commit_has_nothing_to_be_compared_with(tmp_path: Path) -> None:
    workspace = tmp_path / "new"
    workspace.mkdir()
    git(workspace, "init", "-q")
    commit(workspace, pets(9))
    done = run(workspace)
    assert (done.code, done.summary) == (0, "")
    assert "::notice::" in done.out


def test_arguments_and_a_root(home: Path) -> None:
    (home / "api").mkdir()
    git(home, "mv", "specs", "api/specs")
    git(home, "commit", "-qm", "Move")
    commit(home / "api", pets(1))
    done = run(clone(home, "main"), {"root": "api", "arguments": "pets\n--wire-only\n--fail-on never\n"})
    assert done.code == 0, done.out
    assert "::error file=api/specs/pets/openapi.json,line=22" in done.out, (
        "GitHub counts from the root of the repository"
    )


def test_what_cannot_be_read_is_in_the_summary(home: Path) -> None:
    workspace = clone(home, "work")
    (workspace / SPEC).write_text("{", encoding="utf-8")
    done = run(workspace)
    assert done.code == 2
    assert done.summary.startswith("## API changes: nothing could be compared\n")
    assert "`specs/pets/openapi.json:1:2`" in done.summary
    assert "::error file=specs/pets/openapi.json" in done.out


GH = """\
#!/bin/sh
# Stands in for `gh api`: a comment is the file `comment`, and every call is remembered.
echo "$@" >>"$HOME/gh.log"
for word in "$@"; do case "$word" in body=@*) cp "${word#body=@}" "$HOME/comment" ;; esac; done
case "$*" in *--jq*) if [ -e "$HOME/comment" ] && head -n 1 "$HOME/comment" | grep -qxF "$MARK"; then echo 42; fi ;; esac
"""


def test_one_comment_of_a_pull_request_is_kept_up_to_date(home: Path) -> None:
    workspace = clone(home, "work")
    programs = workspace.parent / "runner" / "bin"
    programs.mkdir(parents=True)
    (programs / "gh").write_text(GH)
    (programs / "gh").chmod(0o755)
    assert run(workspace, {"comment": "true"}, base="main").code == 1
    comment = (workspace.parent / "runner" / "comment").read_text(encoding="utf-8")
    assert comment.startswith("<!-- specloom diff: . -->\n## API changes: 1 error") and SHORTER in comment
    assert run(workspace, {"comment": "true"}, base="main").code == 1
    assert run(workspace, {"comment": "true"}, base="").code in (0, 1), "a push has no pull request"
    calls = (workspace.parent / "runner" / "gh.log").read_text().splitlines()
    assert [("--jq" in call, "PATCH" in call) for call in calls] == [
        (True, False),
        (False, False),
        (True, False),
        (False, True),
    ]
    assert calls[-1].split(" ")[4] == "repos/acme/pets/issues/comments/42"


def test_without_being_asked_nothing_is_sent(home: Path) -> None:
    workspace = clone(home, "work")
    programs = workspace.parent / "runner" / "bin"
    programs.mkdir(parents=True)
    (programs / "gh").write_text(GH)
    (programs / "gh").chmod(0o755)
    run(workspace, base="main")
    assert not (workspace.parent / "runner" / "gh.log").exists()


@pytest.mark.parametrize("verb", ["lint", "check"])
def test_other_verbs(home: Path, verb: str) -> None:
    workspace = clone(home, "work")
    done = run(workspace, {"verb": verb})
    assert done.code in (0, 1) and "Traceback" not in done.out
    assert not done.ref and not done.summary


@pytest.mark.parametrize(("version", "installed"), [("", str(HOUSE)), ("specloom==1.2", "specloom==1.2")])
def test_what_is_installed(home: Path, version: str, installed: str) -> None:
    workspace = clone(home, "work")
    run(workspace, {"version": version, "verb": "lint"})
    (line,) = (workspace.parent / "runner" / "installed").read_text().splitlines()
    assert line.startswith("-m pip install") and line.endswith(f" {installed}")


def hook(name: str, workspace: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """A hook as pre-commit calls it: its entry, then the files that it asks for."""
    temp = workspace.parent / "hooks"
    temp.mkdir(exist_ok=True)
    entry = (
        HOOKS[name]["entry"].replace("regenerate", "specloom regenerate", 1)
        if name == "specloom-regenerate"
        else HOOKS[name]["entry"]
    )
    passed = [file for file in files if re.search(HOOKS[name]["files"], file)]
    command = shlex.split(entry) + (passed if HOOKS[name].get("pass_filenames", True) else [])
    env = environment(workspace, temp)
    return subprocess.run(
        command,
        cwd=workspace,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        executable=shutil.which(command[0], path=env["PATH"]),
    )


def test_hooks_see_what_is_committed(home: Path) -> None:
    workspace = clone(home, "main")
    assert hook("specloom-diff", workspace, str(SPEC)).returncode == 0
    (workspace / SPEC).write_text(pets(5), encoding="utf-8")
    done = hook("specloom-diff", workspace, str(SPEC))
    assert done.returncode == 1 and SHORTER in done.stdout


def test_the_hook_before_the_first_commit(tmp_path: Path) -> None:
    workspace = tmp_path / "new"
    (workspace / SPEC).parent.mkdir(parents=True)
    (workspace / SPEC).write_text(pets(9), encoding="utf-8")
    git(workspace, "init", "-q")
    done = hook("specloom-diff", workspace, str(SPEC))
    assert done.returncode == 0, done.stderr
    assert "endpoint-added" in done.stdout


def test_the_other_hooks_run(home: Path) -> None:
    workspace = clone(home, "main")
    assert hook("specloom-regenerate", workspace, str(SPEC)).returncode == 0
    assert (workspace / "generated/pets_client/MANIFEST.json").exists()
    checked = hook("specloom-check", workspace, str(SPEC))
    assert checked.returncode == 0, checked.stdout + checked.stderr
    recording = workspace / "tests" / "one.http"
    recording.parent.mkdir()
    recording.write_text(
        "### GET /pets\nGET https://pets.example/pets\nAuthorization: Bearer sk-live-0123456789abcdef0123\n\nHTTP/1.1 200 OK\n\n{}\n"
    )
    held = hook("specloom-recordings", workspace, "tests/one.http")
    assert held.returncode in (1, 2) and "Traceback" not in held.stderr


def test_the_snippet_for_gitlab(home: Path) -> None:
    written = re.findall(r"```yaml\n(.*?)```", (HOUSE / "docs" / "diff.md").read_text(encoding="utf-8"), re.DOTALL)
    (job,) = (yaml.safe_load(text)["api-diff"] for text in written if "api-diff" in text)
    workspace = clone(home, "work", "--depth=1")
    temp = workspace.parent / "gitlab"
    temp.mkdir()
    base = subprocess.run(["git", "-C", home, "merge-base", "main", "work"], capture_output=True, text=True, check=True)
    env = environment(workspace, temp) | {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base.stdout.strip()}
    script = "\n".join(line for line in job["script"] if not line.startswith("pip install"))
    done = subprocess.run(
        ["bash", "-e", "-c", script], cwd=workspace, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    issues = json.loads((workspace / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert SHORTER in {issue["check_name"] for issue in issues}
    assert {issue["location"]["path"] for issue in issues} == {str(SPEC)}

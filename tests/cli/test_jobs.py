"""Several APIs in several processes: the same output in the same order, and one broken API hides no other; measures no time."""

from __future__ import annotations

import json
import multiprocessing
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.commands import invoke

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import Recording
from specloom.console import DIFF_FORMATS
from specloom.findings import Code, Place, Refused
from specloom.jobs import Attempt, attempt_all

GOOD = """\
openapi: 3.1.0
info: {title: %s, version: "1"}
paths:
  /things: {get: {responses: {"200": {description: Done., content: {application/json: {schema: {type: text}}}}}}}
"""
BROKEN = "openapi: [\n"
ODD = Code("odd-number", "error", "odd", "")


def half(number: int) -> int:
    if number % 2:
        raise Refused(ODD.found(str(number), place=Place("here")))
    return number // 2


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("alpha", "beta", "gamma", "delta"):
        folder = tmp_path / "specs" / name
        folder.mkdir(parents=True)
        text = BROKEN if name == "beta" else GOOD % name
        (folder / "openapi.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("jobs", [1, 3, None])
def test_attempts_keep_the_order_of_the_work(jobs: int | None) -> None:
    attempts = list(attempt_all(half, range(40), jobs))
    assert [attempt.result for attempt in attempts] == [None if number % 2 else number // 2 for number in range(40)]
    assert attempts[7].refused[0].message == "7"
    assert list(attempt_all(half, [], jobs)) == []
    assert list(attempt_all(half, [8], jobs)) == [Attempt(4)]


FORKED = """\
import multiprocessing
from functools import partial
from specloom.jobs import attempt_all

if __name__ == "__main__":
    from work import was_imported

    multiprocessing.set_start_method("forkserver")
    print({attempt.result for attempt in attempt_all(partial(was_imported, before=True), range(8), 2)})
"""
WORK = """\
import os

IMPORTED_BY = os.getpid()


def was_imported(number, before):
    return (IMPORTED_BY != os.getpid()) is before
"""


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs a server that forks")
def test_a_server_that_forks_imports_the_work_for_all(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(WORK)
    (tmp_path / "main.py").write_text(FORKED)
    done = subprocess.run([sys.executable, "main.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "{True}\n"


@pytest.mark.parametrize("taken", [3, 40])
def test_no_process_is_left_behind(taken: int) -> None:
    attempts = attempt_all(half, range(40), 3)
    for _ in range(taken):
        next(attempts)
    del attempts
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("format", ["text", "json", "github"])
def test_lint_says_all_in_one_order(project: Path, format: str) -> None:
    one, three = (invoke(["lint", "--root", str(project), "--format", format, "--jobs", jobs]) for jobs in ("1", "3"))
    assert one == three
    assert one.exit_code == 2
    assert one.output.index("alpha") < one.output.index("delta") < one.output.index("gamma")
    assert "beta/openapi.yaml:2" in one.output.replace('"line": 2', "beta/openapi.yaml:2").replace(
        "line=2", "beta/openapi.yaml:2"
    )
    if format == "json":
        assert isinstance(json.loads(one.stdout), list)


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_regenerate_goes_on_after_a_broken_api(project: Path, jobs: str) -> None:
    done = invoke(["regenerate", "--root", str(project), "--jobs", jobs])
    assert done.exit_code == 2
    assert "beta/openapi.yaml" in done.output
    for name in ("alpha", "gamma", "delta"):
        assert (project / "generated" / name / "MANIFEST.json").is_file() or list(
            project.glob(f"generated/{name}*/MANIFEST.json")
        )
    again = invoke(["regenerate", "--root", str(project), "--jobs", jobs])
    assert again.output.count("up to date") == 3


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_check_reports_the_others(project: Path, jobs: str) -> None:
    done = invoke(["check", "--root", str(project), "--jobs", jobs])
    assert done.exit_code == 2
    assert all(f"{name}: " in done.stdout for name in ("alpha", "gamma", "delta"))
    assert "beta/openapi.yaml" in done.output


def test_a_number_of_jobs_is_at_least_one(project: Path) -> None:
    done = invoke(["lint", "--root", str(project), "--jobs", "0"])
    assert done.exit_code == 2
    assert "Invalid value for '--jobs': invalid number value: '0'." in done.output


@pytest.mark.parametrize("format", ["text", "json", "junit", "html"])
def test_conform_says_all_in_one_order(project: Path, format: str) -> None:
    invoke(["regenerate", "--root", str(project)])
    for name in ("alpha", "gamma", "delta"):
        request = HttpRequest("GET", "https://api.example/things", (), b"")
        response = whole(200, (("content-type", "application/json"),), b'"x"')
        write_recording(Recording(request, response), project / "tests" / "recordings" / name / "things.http")
    one, three = (
        invoke(["conform", "--root", str(project), "--format", format, "--jobs", jobs]) for jobs in ("1", "3")
    )
    assert undated(one.stdout) == undated(three.stdout)
    assert one.exit_code == three.exit_code == 2
    assert one.output.index("alpha") < one.output.index("delta") < one.output.index("gamma")
    assert "beta/openapi.yaml:2" in one.output
    assert "beta/openapi.yaml:2" in three.output


@pytest.mark.parametrize("format", DIFF_FORMATS)
@pytest.mark.parametrize("wire", [["--wire-only"], []], ids=["wire", "python"])
def test_diff_says_all_in_one_order(project: Path, tmp_path: Path, format: str, wire: list[str]) -> None:
    (project / "specs" / "beta" / "openapi.yaml").write_text("openapi: 3.1.0\n" + BROKEN, encoding="utf-8")
    new = tmp_path / "new" / "specs"
    shutil.copytree(project / "specs", new)
    for name in ("alpha", "delta", "gamma"):
        (new / name / "openapi.yaml").write_text(
            (GOOD % name).replace("/things", "/others") + "  /more: {get: {responses: {}}}\n", encoding="utf-8"
        )
    (new / "omega").mkdir()
    (new / "omega" / "openapi.yaml").write_text(GOOD % "omega", encoding="utf-8")
    policy = tmp_path / "policy.toml"
    policy.write_text(
        '[[diff.ignore]]\nrule = "api-path-removed-without-deprecation"\nplace = "/things"\nreason = "known"\n'
        '[[diff.ignore]]\nrule = "api-removed-without-deprecation"\nplace = "/nowhere"\nreason = "none"\n',
        encoding="utf-8",
    )
    given = ["diff", str(project / "specs"), str(new), "--policy", str(policy), "--format", format, *wire]
    one, three = (invoke([*given, "--jobs", jobs]) for jobs in ("1", "3"))
    assert one == three
    assert one.exit_code == 1
    assert "matches no change" in one.output
    assert "beta/openapi.yaml" in one.output
    for name in ("alpha", "delta", "gamma", "omega"):
        assert name in one.output


def undated(text: str) -> str:
    """A report without its time."""
    return re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?|\d+\.\d+ ?s\b", "", text)

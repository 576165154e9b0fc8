"""A second look at a project that has not changed: it reads and hashes, and still notices everything that it must."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.commands import Done, invoke

from specloom import cache
from specloom.cli.commands import COMMANDS
from specloom.console import ReportFormat
from specloom.verbs import check as checking
from specloom.verbs import lint as linting

TEXT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.test"}]
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"200": {description: ok, content: {application/json: {schema: {type: string, enum: [a, a]}}}}}
"""
SCRIPT = """
import sys
from specloom.__main__ import main
try:
    main()
finally:
    print("IMPORTED", *sys.modules, file=sys.stderr)
"""
VERBS = ("lint", "check")
RULE = "from specloom.user_rules import rule\n"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one generated package, and the cache folder of a user."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv(cache.SETTING, raising=False)
    root = tmp_path / "project"
    (root / "specs" / "pets").mkdir(parents=True)
    (root / "specs" / "pets" / "openapi.yaml").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(root)
    assert invoke(["regenerate"]).exit_code == 0
    return root


def run(verb: str, *arguments: str) -> Done:
    assert verb in COMMANDS
    return invoke([verb, *arguments])


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that looked at an API themselves."""
    done: list[str] = []
    for verb, module, name in (("lint", linting, "lint_all"), ("check", checking, "check")):
        real = getattr(module, name)

        def noted(*given: object, verb: str = verb, real: object = real, **more: object) -> object:
            done.append(verb)
            assert callable(real)
            return real(*given, **more)

        monkeypatch.setattr(module, name, noted)
    return done


@pytest.mark.parametrize("verb", VERBS)
def test_it_says_what_the_first_look_said(works: list[str], verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = {format: run(verb, "--format", format.value) for format in ReportFormat}
    assert works == [verb]
    monkeypatch.setenv(cache.SETTING, "off")
    assert {format: run(verb, "--format", format.value) for format in ReportFormat} == first
    assert works == [verb] * (1 + len(ReportFormat))
    assert "duplicate" in first[ReportFormat.text].stdout


@pytest.mark.parametrize("verb", VERBS)
def test_it_imports_no_generator(project: Path, verb: str) -> None:
    def imported() -> set[str]:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, verb], cwd=project, capture_output=True, text=True, check=False
        )
        return set(done.stderr.rpartition("IMPORTED ")[2].split())

    assert "specloom.pipeline" in imported()
    assert not {"yaml", "jinja2", "specloom.ir", "specloom.document", "specloom.pipeline"} & imported()


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("specs/pets/openapi.yaml", TEXT.replace("[a, a]", "[a]")),
        ("specs/pets/client.toml", 'package = "pets"\n'),
        ("specs/more/openapi.yaml", TEXT),
        ("generated/pets_client/added.py", ""),
        ("generated/pets_client/below/added.py", ""),
        ("generated/pets_client/client.py", "# edited\n"),
        ("specloom.toml", ""),
    ],
)
@pytest.mark.parametrize("verb", VERBS)
def test_any_change_is_seen(project: Path, works: list[str], verb: str, file: str, content: str) -> None:
    run(verb)
    (project / file).parent.mkdir(exist_ok=True)
    (project / file).write_text(content, encoding="utf-8")
    run(verb)
    assert works == [verb, verb]


def test_a_stranger_in_the_package_is_reported_at_the_second_look(project: Path) -> None:
    assert run("check").exit_code == 0
    (project / "generated" / "pets_client" / "added.py").write_text("", encoding="utf-8")
    assert "was not generated" in run("check").stdout


def test_options_and_names_are_other_questions(works: list[str]) -> None:
    for arguments in ([], ["pets"], ["--allow-external-refs"]):
        run("lint", *arguments)
    assert works == ["lint"] * 3
    assert run("lint", "pest").exit_code == 2


@pytest.mark.parametrize("verb", VERBS)
def test_rules_of_a_project_always_run(project: Path, works: list[str], verb: str) -> None:
    (project / "rules.py").write_text(RULE, encoding="utf-8")
    (project / "specloom.toml").write_text('[lint]\nrules = ["rules.py"]\n', encoding="utf-8")
    assert invoke(["regenerate"]).exit_code == 0
    run(verb)
    run(verb)
    assert works == [verb, verb]


def test_what_is_installed_matters(works: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check")
    (tmp_path / "more" / "openapi_python_client-99.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(tmp_path / "more"))
    run("check")
    assert works == ["check", "check"]


def test_an_unreadable_entry_is_missing(project: Path, works: list[str]) -> None:
    run("lint")
    cache.write(project, "lint-1", b"{")
    run("lint")
    kept = cache.read(project, "lint-1")
    assert kept is not None
    assert json.loads(kept)["answer"]["ok"] is True
    assert works == ["lint", "lint"]

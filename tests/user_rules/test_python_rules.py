"""Lint rules of a project in Python: what they find, and what is said where they fail."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.verbs.conftest import Project

from specloom.diff.policy import policy_file
from specloom.verbs.check import check
from specloom.verbs.lint import lint_all

HEAD = "from specloom.user_rules import Description, Fault, pointer, rule\n"
GOOD = HEAD + (
    '@rule("needs-summary", severity="error", help="Write one.")\n'
    "def check(description: Description):\n"
    "    for each in description.operations():\n"
    '        if "summary" not in each.data:\n'
    '            yield Fault(each.pointer, f"{each.method} {each.path}\\nhas no summary")\n'
)


def put(project: Project, text: str, settings: str = 'rules = ["rules.py"]') -> Path:
    (project.root / "specloom.toml").write_text(f"[lint]\n{settings}\n", encoding="utf-8")
    file = project.root / "rules.py"
    file.write_text(text, encoding="utf-8")
    return file


def line_of(project: Project, text: str) -> int:
    return next(at for at, line in enumerate(project.spec.read_text().splitlines(), 1) if text in line)


@pytest.mark.parametrize("verb", ["lint", "check"])
def test_faults_are_findings_at_their_lines(project: Project, verb: str) -> None:
    project.run("regenerate")
    put(project, GOOD)
    ran = project.run(verb)
    assert ran.code == 1, ran.err
    assert f"specs/tiny/openapi.yaml:{line_of(project, 'get:')}:" in ran.out
    assert "error needs-summary GET /pets has no summary" in ran.out
    assert "    Write one." in ran.out


def test_files_and_reports_have_them_too(project: Project) -> None:
    put(project, GOOD)
    ran = project.run("lint", "specs/tiny/openapi.yaml", "--format", "sarif")
    rules = {each["id"]: each for each in json.loads(ran.out)["runs"][0]["tool"]["driver"]["rules"]}
    assert "needs-summary" in rules
    ran = project.run("lint", "--format", "json", "--jobs", "2")
    assert "needs-summary" in {each["code"] for each in json.loads(ran.out)}


def test_what_rules_print_is_not_in_the_report(project: Project) -> None:
    put(project, "print('loaded')\n" + GOOD.replace("    for each", "    print('running')\n    for each"))
    ran = project.run("lint", "--format", "json")
    assert "needs-summary" in {each["code"] for each in json.loads(ran.out)}
    assert "loaded" in ran.err
    assert "running" in ran.err


def test_the_helpers(project: Project) -> None:
    text = HEAD + (
        '@rule("helps")\n'
        "def check(description):\n"
        '    pet = description.resolve("#/components/schemas/Pet")\n'
        '    assert pet["type"] == "object" and description.resolve("#/nowhere") is None\n'
        '    yield Fault(pointer("components", "schemas", "Pet"), description.name)\n'
    )
    put(project, text)
    ran = project.run("lint")
    assert f"openapi.yaml:{line_of(project, 'Pet:')}:" in ran.out
    assert "warning helps specs/tiny/openapi.yaml" in ran.out, ran.out


BROKEN = {
    "does not parse": ("def (:\n", "rules.py:1:5 error broken-lint-rule not valid Python"),
    "binary": ("\x00", "rules.py"),
    "fails to load": (HEAD + "\n1 / 0\n", "rules.py:3 error broken-lint-rule cannot be loaded: ZeroDivisionError"),
    "imports nothing": ("import nowhere_at_all\n", "rules.py:1 error broken-lint-rule cannot be loaded: ModuleNotFound"),
    "exits": ("import sys\nsys.exit(0)\n", "rules.py:2 error broken-lint-rule cannot be loaded: SystemExit"),
    "no rule": ("x = 1\n", "rules.py error broken-lint-rule the file has no rule"),
    "raises": (
        HEAD + '@rule("r")\ndef f(d):\n    yield Fault("", "a")\n    d.data["no"]\n',
        "rules.py:5 error broken-lint-rule r fails: KeyError: 'no'",
    ),
    "raises below": (
        HEAD + '@rule("r")\ndef f(d):\n    return help(d)\ndef help(d):\n    return None.x\n',
        "rules.py:6 error broken-lint-rule r fails: AttributeError",
    ),
    "yields none": (HEAD + '@rule("r")\ndef f(d):\n    pass\n', "rules.py:2 error broken-lint-rule r fails: TypeError"),
    "yields strings": (HEAD + '@rule("r")\ndef f(d):\n    yield "x"\n', "rules.py:2 error broken-lint-rule r yields 'x'"),
    "bad pointer": (HEAD + '@rule("r")\ndef f(d):\n    yield Fault("x", "y")\n', "'x' is no JSON pointer"),
    "bad id": (HEAD + '@rule("R x")\ndef f(d):\n    return []\n', "rules.py:2 error broken-lint-rule 'R x' is no id"),
    "bad severity": (HEAD + '@rule("r", severity="bad")\ndef f(d):\n    return []\n', "severity must be error, warning"),
    "taken": (HEAD + '@rule("empty-enum")\ndef f(d):\n    return []\n', "there already is a rule empty-enum"),
    "twice": (HEAD + '@rule("r")\ndef f(d):\n    return []\n@rule("r")\ndef g(d):\n    return []\n', "already is a rule r"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_mistakes_in_the_file_are_findings_at_its_line(project: Project, case: str) -> None:
    text, said = BROKEN[case]
    put(project, text)
    ran = project.run("lint")
    assert ran.code == 2, ran.out + ran.err
    assert said in ran.err, ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('rules = "rules.py"', "specloom.toml:2:1 error bad-lint-settings lint.rules must be an array of files"),
        (
            'rules = ["nowhere.py"]',
            "specloom.toml:2:10 error bad-lint-settings lint.rules: there is no file 'nowhere.py'",
        ),
        ("rules = [3]", "lint.rules must hold strings"),
        ("rulez = []", "specloom.toml:2:1 error bad-lint-settings unknown key: lint.rulez; did you mean `rules`?"),
        ("rules = [", "error bad-lint-settings not valid TOML"),
    ],
)
def test_mistakes_in_settings(project: Project, settings: str, said: str) -> None:
    put(project, GOOD, settings)
    ran = project.run("lint")
    assert ran.code == 2
    assert said in ran.err, ran.err


def test_diff_reads_the_same_file(project: Project) -> None:
    put(project, GOOD)
    assert project.run("diff", "specs/tiny/openapi.yaml", "specs/tiny/openapi.yaml").code == 0


@pytest.mark.parametrize("verb", ["lint", "check"])
def test_a_policy_that_is_not_valid_is_refused_once(project: Project, verb: str) -> None:
    project.run("regenerate")
    (project.root / "specloom.toml").write_text('[diff]\nfail-on = "nothing"\n', encoding="utf-8")
    ran = project.run(verb)
    assert ran.code == 2
    assert ran.err.count("specloom.toml:2:1 error bad-policy") == 1


@pytest.mark.parametrize("verb", [lambda root: lint_all(root, [], jobs=1), check], ids=["lint", "check"])
def test_what_other_verbs_read_is_validated_once(
    project: Project, verb: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(project.spec.parent, project.spec.parent.with_name("other"))
    (project.root / "specloom.toml").write_text("[diff]\n", encoding="utf-8")
    read: list[Path] = []
    monkeypatch.setattr(policy_file, "read_policy", read.append)
    verb(project.root)
    assert read == [project.root / "specloom.toml"]

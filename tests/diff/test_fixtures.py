"""Each aspect has a folder with two descriptions and the changes between them; no rule is without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import settings
from specloom.diff.catalogue import RULES
from specloom.diff.comparison import Comparison, Versions, compare
from specloom.diff.policy.policy import default_policy
from specloom.diff.policy.policy_file import read_policy
from specloom.diff.printers.lines import show
from specloom.document import load
from specloom.verbs.diff_pairs import Version, pair
from specloom.verbs.explain_report import module_of

HERE = Path(__file__).parent
FOLDERS = sorted(path.parent for path in HERE.glob("*/base.yaml"))


def chosen(folder: Path, side: str) -> settings.ClientSettings | None:
    """Settings of one side: its own file, else the one for both."""
    files = (folder / f"{side}.toml", folder / "client.toml")
    file = next((file for file in files if file.exists()), None)
    return settings.parse(file.read_text(encoding="utf-8"), "pets", file.name) if file else None


def compared(folder: Path) -> Comparison:
    written = folder / "specloom.toml"
    policy = read_policy(written) if written.exists() else default_policy()
    sides = [load(folder / name, name=name) for name in ("base.yaml", "revision.yaml")]
    if folder.name.startswith(("python-", "command-", "tool-")):
        base, revision = (
            Version(side, "pets", chosen(folder, name)) for side, name in zip(sides, ("base", "revision"), strict=True)
        )
        return compare([pair(base, revision, python=True)], policy)
    return compare([Versions(sides[0], sides[1])], policy)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_fixture(folder: Path, request: pytest.FixtureRequest) -> None:
    comparison = compared(folder)
    changes = show(comparison, default_policy())
    expected = folder / "changes.txt"
    if request.config.getoption("--update-golden"):
        expected.write_text(changes, encoding="utf-8")
    assert changes == expected.read_text(encoding="utf-8"), f"{folder} gives other changes; see changes.txt there"
    assert not comparison.findings, f"{folder} is not read without findings"
    asked = {rule.id for rule in RULES.values() if rule.aspect == folder.name}
    assert asked <= {change.id for change in comparison.changes}, f"{folder} does not trigger each rule of its aspect"


def test_each_rule_has_a_fixture() -> None:
    aspects = {folder.name for folder in FOLDERS}
    assert not {rule.id for rule in RULES.values() if rule.aspect not in aspects}
    assert not aspects - {rule.aspect for rule in RULES.values()}, "a fixture is of no aspect"


def test_rules_are_written_in_full() -> None:
    for rule in RULES.values():
        assert rule.purpose, f"{rule.id} says nothing of its purpose"
        assert rule.id == rule.id.lower()
        assert rule.aspect in rule.id or rule.handler in {"properties", "parameters", "operations", "responses"}, (
            rule.id
        )


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_changes_against_itself(folder: Path) -> None:
    base = load(folder / "revision.yaml", name="revision.yaml")
    again = load(folder / "revision.yaml", name="again.yaml")
    assert compare([Versions(base, again)], default_policy()).changes == ()


@pytest.mark.parametrize("handler", sorted({rule.handler for rule in RULES.values()}))
def test_the_module_that_finds_a_rule_exists(handler: str) -> None:
    rule = next(rule for rule in RULES.values() if rule.handler == handler)
    assert module_of(rule).endswith(f"/{handler}.py")

"""The 750 pairs that oasdiff's own tests compare: the same rules at the same levels, save what exceptions.toml explains.

The pairs are in ../shared/diff; without it these tests are skipped.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from specloom.diff.catalogue import RULES
from specloom.diff.engine import wire_changes
from specloom.diff.grace_periods import GracePeriods
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.rule import ORDER, Level
from specloom.document import Document, load

LEVELS: dict[str, Level] = {"ERR": "error", "WARN": "warning", "INFO": "info"}
VERSION_RULES = {"api-major-version-not-bumped", "api-version-not-bumped", "api-version-decreased"}
DAY = dt.date(2026, 11, 20)
"""The day for which the cases that speak of windows were made."""

Verdict = set[tuple[str, Level]]


@pytest.fixture(scope="module")
def pairs(shared: Path) -> Path:
    return shared / "diff"


@pytest.fixture(scope="module")
def theirs(pairs: Path) -> dict[str, Level]:
    rules = json.loads((pairs / "rules.json").read_text(encoding="utf-8"))["rules"]
    return {rule["id"]: LEVELS[rule["level"]] for rule in rules}


@functools.lru_cache(maxsize=64)
def read(path: Path) -> Document:
    return load(path)


def policy(case: dict[str, Any]) -> DiffPolicy:
    """What a case asks for, as a policy; `issue` is what its custom level list writes for none of ours."""
    config = case["diff_config"]
    beta, stable = case["min_sunset_days"]
    return DiffPolicy(
        GracePeriods(DAY, beta, stable, case["stability_level"]),
        version_policy=case["versioning_policy"],
        exact_paths=config.get("IncludePathParams", False),
        base_prefix=config.get("PathStripPrefixBase", ""),
    )


def found(case: dict[str, Any], pairs: Path, theirs: dict[str, Level]) -> Verdict:
    """Our verdict, of the rules that the case looks at and from its threshold on."""
    changes = wire_changes(read(pairs / case["base"]), read(pairs / case["revision"]), policy(case))
    scope = set(theirs) if case["scope_ids"] == "all" else {*case["scope_ids"], *VERSION_RULES}
    levels = {change.id: case["level_overrides"].get(change.id, change.level) for change in changes}
    least = ORDER[LEVELS[case["threshold"]]]
    return {(id, level) for id, level in levels.items() if id in scope and ORDER[level] >= least}


def test_each_of_their_rules_is_ours(theirs: dict[str, Level]) -> None:
    assert theirs == {id: RULES[id].level for id in theirs if id in RULES}


def test_aspects_are_theirs(pairs: Path) -> None:
    rules = json.loads((pairs / "rules.json").read_text(encoding="utf-8"))["rules"]
    assert {rule["id"]: rule["aspect"] for rule in rules} == {rule["id"]: RULES[rule["id"]].aspect for rule in rules}


def test_cases(pairs: Path, theirs: dict[str, Level]) -> None:
    cases = json.loads((pairs / "cases.json").read_text(encoding="utf-8"))
    exceptions = tomllib.loads((Path(__file__).parent / "exceptions.toml").read_text(encoding="utf-8"))
    wrong: list[str] = []
    for case in cases:
        expected = {(id, LEVELS[level]) for id, level in case["expected"]}
        ours = found(case, pairs, theirs)
        exception = exceptions.pop(case["name"], {})
        missing, extra = set(exception.get("missing", [])), set(exception.get("extra", []))
        if {id for id, _ in expected - ours} != missing or {id for id, _ in ours - expected} != extra:
            wrong.append(f"{case['name']} {case['base']}: missing {expected - ours}, extra {ours - expected}")
        assert not exception or exception["reason"].strip(), f"{case['name']} is excepted without a reason"
    assert not wrong, "\n".join(wrong)
    assert not exceptions, f"exceptions that are needed no more: {sorted(exceptions)}"

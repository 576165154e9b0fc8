"""Together's structure of April 2025 is still understood: all 28 operations, called as the cases of today and of that day say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.golden import machine
from tests.golden.conftest import Golden

from specloom.conformance import load_package
from specloom.conformance.checking.cases import find_cases, read_case
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.run_cases import run_case

HERE = Path(__file__).parent
TODAY = HERE.parents[1] / "conformance" / "together"
SINCE = frozenset(
    {
        "audio.speech.create/input/arguments-of-2026.json",
        "chat.completions.create/input/arguments-of-2026.json",
        "chat.completions.create/input/sound-and-tools.json",
        "endpoints.create/input/availability-zone.json",
        "files.content/output/json-lines.json",
        "fine_tuning.content/output/part.json",
        "fine_tuning.content/output/tar.json",
        "fine_tuning.create/input/arguments-of-2026.json",
        "models.list/input/dedicated.json",
        "models.upload/input/adapter.json",
    }
)
"""Cases of today that send or read what April 2025 did not have."""


def cases() -> dict[str, Path]:
    """Name of a case -> its file: those of today, and in their place those that were different."""
    return {
        file.relative_to(folder).as_posix(): file for folder in (TODAY, HERE / "cases") for file in find_cases(folder)
    }


@pytest.fixture
def methods(golden: Golden) -> set[str]:
    return {".".join((*each.resource, each.name)) for each in golden.made.client.operations.values()}


@pytest.fixture
def harness(golden: Golden) -> Iterator[Harness]:
    package = load_package(golden.package.__name__, machine.scratch(), HERE / "client.json")
    with running_harness(package) as standing:
        yield standing


def test_all_operations_are_there(methods: set[str]) -> None:
    assert len(methods) == 28


def test_each_has_cases_both_ways(methods: set[str]) -> None:
    ways = {tuple(name.split("/")[:2]) for name in cases()}
    assert {(method, way) for method in methods for way in ("input", "output")} <= ways


def test_cases_hold(methods: set[str], harness: Harness) -> None:
    known = {name: file for name, file in cases().items() if name.split("/")[0] in methods and name not in SINCE}
    verdicts = {name: run_case(harness, read_case(file)) for name, file in known.items()}
    wrong = {name: [str(each) for each in verdict.differences] for name, verdict in verdicts.items() if not verdict.ok}
    assert not wrong, f"{len(wrong)} of {len(verdicts)}: {wrong}"
    assert len(verdicts) > 120


def test_cases_of_that_day_are_all_run(methods: set[str]) -> None:
    assert {path.name for path in (HERE / "cases").iterdir()} <= methods

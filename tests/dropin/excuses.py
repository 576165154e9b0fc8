"""Tests of an SDK that are known to fail, each with its reason, held against how a run went. Knows names of tests only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from xml.etree import ElementTree

import attrs


@attrs.frozen
class Excuse:
    """Why some tests fail; `tests` are patterns of `tests.api_resources.test_files.TestFiles.test_method_content`."""

    tests: Sequence[str]
    reason: str


def outcomes(report: Path) -> dict[str, bool]:
    """Test without its parameters -> whether it passed, in all its variants, from a JUnit report."""
    found: dict[str, bool] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        name = re.sub(r"\[.*", "", f"{case.get('classname')}.{case.get('name')}".strip("."))
        failed = any(child.tag in ("failure", "error") for child in case)
        found[name] = found.get(name, True) and not failed
    return found


def complaints(found: dict[str, bool], excuses: Sequence[Excuse]) -> Iterator[str]:
    """What the excuses do not cover, and those that are no longer true."""
    for name, passed in found.items():
        if not passed and not any(_covers(excuse, name) for excuse in excuses):
            yield f"fails without an excuse: {name}"
    for excuse in excuses:
        for pattern in excuse.tests:
            covered = [name for name in found if fnmatchcase(name, pattern)]
            if not covered:
                yield f"excuses no test: {pattern}"
            yield from (f"passes in spite of its excuse: {name}" for name in covered if found[name])


def reason(name: str, excuses: Sequence[Excuse]) -> str:
    """Why a test fails; `""` if no excuse covers it."""
    plain = name.partition("[")[0]
    return next((excuse.reason for excuse in excuses if _covers(excuse, plain)), "")


def _covers(excuse: Excuse, name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in excuse.tests)

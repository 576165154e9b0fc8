"""Excuses for tests of an SDK: a failure needs one, and one that is no longer true is a fault itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.dropin.excuses import Excuse, complaints, outcomes

REPORT = """<testsuites><testsuite>
<testcase classname="tests.a.test_x.TestX" name="test_one[loose]" />
<testcase classname="tests.a.test_x.TestX" name="test_one[strict]"><failure>no</failure></testcase>
<testcase classname="tests.a.test_x.TestX" name="test_two" />
<testcase classname="" name="tests.a.test_y"><error>import</error></testcase>
</testsuite></testsuites>"""


@pytest.fixture
def found(tmp_path: Path) -> dict[str, bool]:
    (tmp_path / "tests.xml").write_text(REPORT, encoding="utf-8")
    return outcomes(tmp_path / "tests.xml")


def test_a_test_passes_where_all_its_variants_do(found: dict[str, bool]) -> None:
    assert found == {
        "tests.a.test_x.TestX.test_one": False,
        "tests.a.test_x.TestX.test_two": True,
        "tests.a.test_y": False,
    }


def test_every_failure_needs_an_excuse(found: dict[str, bool]) -> None:
    assert list(complaints(found, [Excuse(["*.test_one"], "why")])) == ["fails without an excuse: tests.a.test_y"]


def test_an_excuse_has_to_be_true(found: dict[str, bool]) -> None:
    excuses = [Excuse(["*.test_one", "*.test_y"], "why"), Excuse(["*.test_two", "*.test_gone"], "because")]
    assert list(complaints(found, excuses)) == [
        "passes in spite of its excuse: tests.a.test_x.TestX.test_two",
        "excuses no test: *.test_gone",
    ]

"""`nullable: true` as a whole alternative says that null is a value too (OAS 3.0.4 section 4.7.24)."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_null_is_none_and_the_rest_keeps_its_type(golden: Golden) -> None:
    golden.server.answer({"first": {"cpu": 1}, "second": 2, "third": {"cpu": 3}, "fourth": "4"})
    report = golden.call("get_report")
    assert (report.first.cpu, report.second, report.third.cpu, report.fourth) == (1, 2, 3, "4")
    golden.server.answer({"first": None, "second": None, "third": None, "fourth": None})
    report = golden.call("get_report")
    assert [report.first, report.second, report.third, report.fourth] == [None] * 4

"""`nullable: true` as a whole alternative says that null is a value too (OAS 3.0.4 section 4.7.24)."""

from __future__ import annotations

from typing import Any, Literal

from tests.golden.conftest import Golden


def test_null_is_none_and_the_rest_keeps_its_type(golden: Golden) -> None:
    golden.server.answer({"first": {"cpu": 1}, "second": 2, "third": {"cpu": 3}, "fourth": "4"})
    report = golden.call("get_report")
    assert (report.first.cpu, report.second, report.third.cpu, report.fourth) == (1, 2, 3, "4")
    golden.server.answer({"first": None, "second": None, "third": None, "fourth": None})
    report = golden.call("get_report")
    assert [report.first, report.second, report.third, report.fourth] == [None] * 4


def test_an_object_next_to_a_reference_is_how_some_libraries_say_null(golden: Golden) -> None:
    report = golden.models.Report
    assert golden.hint(report, "sixth") == Literal["monday", "friday"] | None
    assert golden.hint(report, "seventh") == golden.models.Usage | None
    assert golden.hint(report, "eighth") == str | dict[str, Any] | None
    golden.carries(report, {"sixth": None, "seventh": None, "eighth": {"a": 1}})
    assert golden.decode(report, {"seventh": {"cpu": 1}}).seventh.cpu == 1


def test_an_optional_body_that_may_be_null_is_given_by_its_properties(golden: Golden) -> None:
    golden.server.answer({"monday": "all", "friday": 5})
    assert golden.client.set_limits(cpu=2) == {"monday": "all", "friday": 5}
    assert golden.server.last.json == {"cpu": 2}
    golden.server.answer({})
    golden.client.set_limits()
    assert golden.server.last.body == b""


def test_a_required_body_that_may_be_null_is_given_whole(golden: Golden) -> None:
    golden.server.answer(status=204)
    golden.client.reset_limits(body=None)
    assert golden.server.last.body == b"null"

"""Schemas that contradict themselves are typed as well as they can be; nothing around them is lost."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_all_members_are_there(golden: Golden) -> None:
    value = {
        "name": "n",
        "list": [1],
        "strange": 1,
        "old": "x",
        "empty": None,
        "dangling": {"a": 1},
        "text": [1],
        "number": 1,
        "listed": "l",
        "both": {},
    }
    golden.carries(golden.models.A, value)
    record = golden.record("A")
    assert [field.wire_name for field in record.fields] == list(value)


def test_it_is_said(golden: Golden) -> None:
    assert "dangling-ref" in golden.codes
    assert any(finding.severity == "error" for finding in golden.made.findings)

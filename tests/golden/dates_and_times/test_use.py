"""A time is refused wherever a date is described: its date depends on a time zone. Dates, and their strings, are sent."""

from __future__ import annotations

import datetime as dt
import inspect
from typing import Any

import pytest
from tests.golden.conftest import Golden

DAY, TIME = dt.date(2026, 1, 31), dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "arguments",
    [
        {"day": TIME},
        {"days": [DAY, TIME]},
        {"from_": TIME},
        {"word": TIME},
        {"range": {"from": TIME}},
        {"filter": {"from": TIME}},
        {"x_day": TIME},
        {"seen": TIME},
    ],
)
def test_parameters(golden: Golden, arguments: dict[str, Any]) -> None:
    golden.server.answer(body=b"", status=204)
    with pytest.raises(TypeError, match=r"pass the result of its date"):
        golden.client.stays.search(**{"day": DAY, "days": [DAY], **arguments})
    assert not golden.server.asked


def test_parameters_that_are_sent(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.stays.search(
        DAY,
        [DAY, "2026-02-01"],
        since=TIME,
        from_=DAY,
        either=TIME,
        word=7,
        range={"from": DAY, "at": TIME},
        filter={"from": DAY, "at": TIME},
        x_day=DAY,
        seen=DAY,
    )
    [asked] = golden.server.asked
    assert asked.path == "/stays/2026-01-31/2026-01-31,2026-02-01"
    assert asked.query == [
        ("since", "2026-01-31T12:00:00Z"),
        ("from", "2026-01-31"),
        ("either", "2026-01-31T12:00:00Z"),
        ("word", "7"),
        ("range[from]", "2026-01-31"),
        ("range[at]", "2026-01-31T12:00:00Z"),
        ("filter", '{"from":"2026-01-31","at":"2026-01-31T12:00:00Z"}'),
    ]
    assert asked.headers["x-day"] == "2026-01-31" and asked.headers["cookie"] == "seen=2026-01-31"


BODIES: list[dict[str, Any]] = [
    {"day": TIME},
    {"days": [TIME]},
    {"days": (each for each in [DAY, TIME])},
    {"by_name": {"a": TIME}},
    {"range": {"from": TIME}},
    {"inner": [{"day": DAY}, {"inner": [{"range": {"from": TIME}}]}]},
    {"rooms": {"at": TIME, "a": DAY, "b": {"c": TIME}}},
    {"either": {"from": TIME}},
    {"either": [TIME]},
]


@pytest.mark.parametrize("arguments", BODIES)
def test_bodies(golden: Golden, arguments: dict[str, Any]) -> None:
    golden.server.answer(body=b"", status=204)
    with pytest.raises(TypeError, match=r"pass the result of its date"):
        golden.client.stays.book(**arguments)
    assert not golden.server.asked


def test_whole_bodies_forms_and_parts(golden: Golden) -> None:
    calls = [
        lambda: golden.client.stays.replace(body=[{"day": DAY}, {"day": TIME}]),
        lambda: golden.client.stays.replace(body=[golden.models.Stay(range={"from": TIME})]),
        lambda: golden.client.forms.send(day=TIME),
        lambda: golden.client.forms.send(days=[TIME]),
        lambda: golden.client.forms.send_parts(day=TIME),
    ]
    for call in calls:
        with pytest.raises(TypeError, match=r"pass the result of its date"):
            call()
    assert not golden.server.asked


def test_bodies_that_are_sent(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.stays.book(
        day=DAY,
        days=(each for each in [DAY]),
        by_name={"a": DAY},
        inner=[golden.models.Stay(day=DAY), {"range": {"from": DAY, "at": TIME}}],
        either=[DAY],
        rooms={"at": TIME, "a": DAY, "b": {"at": TIME, "c": DAY}},
        unclear={"kind": "time", "at": TIME},
    )
    assert golden.server.last.json == {
        "day": "2026-01-31",
        "days": ["2026-01-31"],
        "by_name": {"a": "2026-01-31"},
        "inner": [{"day": "2026-01-31"}, {"range": {"from": "2026-01-31", "at": "2026-01-31T12:00:00Z"}}],
        "either": ["2026-01-31"],
        "rooms": {
            "at": "2026-01-31T12:00:00Z",
            "a": "2026-01-31",
            "b": {"at": "2026-01-31T12:00:00Z", "c": "2026-01-31"},
        },
        "unclear": {"kind": "time", "at": "2026-01-31T12:00:00Z"},
    }


def test_additional_properties(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    for arguments in (
        {"guest": "Ann", "additional_properties": {"left": TIME}},
        {"body": {"guest": "Ann", "left": TIME}},
    ):
        with pytest.raises(TypeError, match=r"pass the result of its date"):
            golden.client.stays.change(**arguments)
    golden.client.stays.change(guest="Ann", since=TIME, additional_properties={"left": DAY})
    [asked] = golden.server.asked
    assert asked.json == {"guest": "Ann", "since": "2026-01-31T12:00:00Z", "left": "2026-01-31"}


def test_signatures_show_what_is_required(golden: Golden) -> None:
    change = golden.client.stays.change
    before = inspect.signature(change).parameters
    assert [name for name, each in before.items() if each.default is each.empty] == ["guest", "options"]
    with pytest.raises(TypeError, match="'guest' must be given"):
        change()
    golden.package.get_type_hints(change)
    shown = inspect.signature(change).parameters
    assert [name for name, each in shown.items() if each.default is each.empty] == ["guest", "options"]
    assert "body" not in shown

"""Lists and dicts of converted values: what is changed in one is changed in its record, and is sent."""

from __future__ import annotations

import copy
import datetime as dt
import decimal
import json
import pickle
import random
from collections.abc import Callable
from typing import Any

import pytest
from sample_client import from_dict, to_dict, to_json
from sample_client._runtime import json_text
from sample_client._runtime.codec import DECIMAL, TIME, each, values
from sample_client._runtime.json_text import encode
from sample_client._runtime.records import Record, field, record

ODD = "2026-01-01T00:00:00.000+00:00"
"""A time as we would not print it: what is not changed stays as it came."""


def day(number: int) -> dt.datetime:
    """A moment on that day."""
    return dt.datetime(2026, 1, number, tzinfo=dt.UTC)


def text(number: int) -> str:
    """The same in JSON."""
    return f"2026-01-{number:02}T00:00:00Z"


@record
class Plan(Record):
    """A record whose properties are converted at every depth."""

    dates: list[dt.datetime] | None = field("dates", each(TIME), default=None)
    weeks: list[list[dt.datetime]] | None = field("weeks", each(each(TIME)), default=None)
    prices: dict[str, decimal.Decimal] | None = field("the-prices", values(DECIMAL), default=None)
    moments: dict[str, list[dt.datetime]] | None = field("moments", values(each(TIME)), default=None)


def plan(*numbers: int) -> Any:
    """A plan with these days after an odd one."""
    return from_dict(Plan, {"dates": [ODD, *map(text, numbers)]})


CHANGES: list[Callable[[list[Any]], Any]] = [
    lambda items: items.append(day(9)),
    lambda items: items.extend(iter([day(9), day(8)])),
    lambda items: items.insert(1, day(9)),
    lambda items: items.insert(-1, day(9)),
    lambda items: items.insert(99, day(9)),
    lambda items: items.pop(),
    lambda items: items.pop(0),
    lambda items: items.remove(day(3)),
    lambda items: items.clear(),
    lambda items: items.reverse(),
    lambda items: items.sort(),
    lambda items: items.sort(key=lambda each: -each.timestamp(), reverse=True),
    lambda items: items.__setitem__(0, day(9)),
    lambda items: items.__setitem__(slice(0, 2), [day(9)]),
    lambda items: items.__setitem__(slice(None, None, 2), [day(9), day(8)]),
    lambda items: items.__delitem__(slice(1, 3)),
    lambda items: items.__iadd__([day(9)]),
    lambda items: items.__imul__(2),
    lambda items: items.__imul__(0),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_a_list_is_one_of_the_record(change: Callable[[list[Any]], Any]) -> None:
    """As it is in a plain list of the same values; what is not changed stays as it came."""
    made, usual = plan(4, 3), [day(1), day(4), day(3)]
    dates = made.dates
    assert change(dates) == change(usual) or dates == usual
    assert dates == usual == made.dates
    assert vars(made)["dates"] == [ODD if each == day(1) else text(each.day) for each in usual]
    assert json.loads(encode(made)) == json.loads(to_json(made)) == to_dict(made) == vars(made)


def test_many_changes_in_a_row() -> None:
    chance = random.Random(7)
    for _ in range(200):
        made, usual = plan(4, 3, 2), [day(1), day(4), day(3), day(2)]
        dates = made.dates
        for _ in range(6):
            change, outcomes = chance.choice(CHANGES), list[Any]()
            for items in (dates, usual):
                try:
                    outcomes.append(change(items))
                except (IndexError, ValueError) as error:
                    outcomes.append(type(error))
            assert dates == usual == made.dates


def test_a_change_of_a_dict_is_one_of_the_record() -> None:
    made = from_dict(Plan, {"the-prices": {"a": "1.50", "b": "2"}})
    prices = made.prices
    prices["c"] = decimal.Decimal("3.0")
    prices.update({"b": decimal.Decimal(4)}, d=decimal.Decimal(5))
    assert prices.setdefault("a", decimal.Decimal(0)) == decimal.Decimal("1.50")
    assert prices.setdefault("e", decimal.Decimal("0.10")) == decimal.Decimal("0.10")
    assert prices.pop("d") == 5 and prices.pop("d", None) is None
    assert prices.popitem() == ("e", decimal.Decimal("0.10"))
    prices |= {"f": decimal.Decimal(6)}
    del prices["f"]
    with pytest.raises(KeyError):
        del prices["f"]
    with pytest.raises(KeyError):
        prices.pop("f")
    assert vars(made)["the-prices"] == {"a": "1.50", "b": "4", "c": "3.0"}
    assert made.prices == prices
    prices.clear()
    assert vars(made)["the-prices"] == {} == made.prices


def test_what_lies_deeper_is_written_through_as_well() -> None:
    made = from_dict(Plan, {"weeks": [[ODD]], "moments": {"a": [ODD]}})
    made.weeks[0].append(day(2))
    made.weeks.append([day(3)])
    made.weeks[1].append(day(4))
    made.moments["a"].insert(0, day(5))
    made.moments["b"] = []
    made.moments["b"].append(day(6))
    held = made.weeks
    held.append([])
    held[-1].append(day(7))
    assert vars(made)["weeks"] == [[ODD, text(2)], [text(3), text(4)], [text(7)]]
    assert vars(made)["moments"] == {"a": [text(5), ODD], "b": [text(6)]}


def test_a_record_of_ones_own_has_it_too() -> None:
    made = Plan(dates=[day(1)])
    assert made.dates is not None
    made.dates += [day(2)]
    made.dates.append(day(3))
    assert vars(made)["dates"] == [text(1), text(2), text(3)]


def test_a_list_that_is_out_of_date_is_not_changed() -> None:
    made = plan(4, 3)
    first, second = made.dates, made.dates
    second.append(day(9))
    for change in CHANGES:
        with pytest.raises(RuntimeError, match="read it from the record again"):
            change(first)
    assert vars(made)["dates"] == [ODD, text(4), text(3), text(9)]


def test_what_cannot_be_sent_changes_nothing() -> None:
    made = plan(4)
    for change in (
        lambda: made.dates.extend([day(1), 1 / 0]),
        lambda: made.dates.__setitem__(7, day(1)),
        lambda: made.dates.__setitem__(slice(None, None, 2), [day(1), day(2), day(3)]),
    ):
        with pytest.raises((ZeroDivisionError, IndexError, ValueError)):
            change()
    assert vars(made)["dates"] == [ODD, text(4)] and len(made.dates) == 2


def test_copies_are_plain_and_independent() -> None:
    made = plan(4)
    dates = made.dates
    assert isinstance(dates, list)
    for copied in (copy.copy(dates), copy.deepcopy(dates), pickle.loads(pickle.dumps(dates)), dates[:], dates.copy()):
        assert type(copied) is list and copied == dates
        copied.append(day(9))
    prices = from_dict(Plan, {"the-prices": {"a": "1"}}).prices
    for held in (copy.copy(prices), copy.deepcopy(prices), pickle.loads(pickle.dumps(prices))):
        assert type(held) is dict and held == prices
    assert vars(made)["dates"] == [ODD, text(4)]
    other = copy.deepcopy(made)
    other.dates.append(day(9))
    assert made.dates == dates


@pytest.mark.parametrize("quick", [True, False])
def test_it_is_sent_and_assigned_as_a_list(monkeypatch: pytest.MonkeyPatch, quick: bool) -> None:
    if not quick:
        monkeypatch.setattr(json_text, "_quick", lambda: None)
    made, other = plan(4), Plan()
    assert json.loads(encode({"a": made.dates})) == {"a": [text(1), text(4)]}
    other.dates = made.dates
    assert other.dates is not None
    other.dates.append(day(9))
    assert vars(made)["dates"] == [ODD, text(4)]
    assert vars(other)["dates"] == [text(1), text(4), text(9)]
    prices = from_dict(Plan, {"the-prices": {"a": "1.50"}}).prices
    assert json.loads(encode(prices)) == {"a": 1.5}


def test_what_is_no_list_stays_as_it_came() -> None:
    made = from_dict(Plan, {"dates": "soon", "weeks": [text(1), None, [ODD]], "the-prices": [1]})
    assert (made.dates, made.prices) == ("soon", [1])
    assert made.weeks == [text(1), None, [day(1)]]

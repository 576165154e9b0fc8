"""What only the server writes is in no request, however deep the record that has it lies."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import inspect
import json
import pickle
from typing import Any

import pytest
from tests.golden.conftest import Golden

LINE = {"id": 1, "made": "2026-01-02T00:00:00Z", "sku": "a", "note": "n"}
SENT = {"sku": "a", "note": "n"}
ORDER = {
    "first": LINE,
    "lines": [LINE, {"id": 2, "sku": "b"}],
    "by_name": {"id": LINE},
    "payment": {"kind": "Card", "digits": "1234", "token": "t"},
    "anything": {"id": 3, "made": "then"},
}
SENT_ORDER = {
    "first": SENT,
    "lines": [SENT, {"sku": "b"}],
    "by_name": {"id": SENT},
    "payment": {"kind": "Card", "token": "t"},
    "anything": {"id": 3, "made": "then"},
}


def test_what_a_method_returned_can_be_passed_on(golden: Golden) -> None:
    """In lists, dicts and unions; a property of any type stays as it is."""
    golden.server.answer(ORDER, status=201)
    order = golden.call("addOrder", first=golden.models.Line(sku="x"))
    golden.server.answer(ORDER, status=201)
    golden.call("addOrder", body=order)
    assert golden.server.last.json == SENT_ORDER
    golden.server.answer(ORDER, status=201)
    golden.call("addOrder", first=order.first, lines=order.lines, by_name=order.by_name, payment=order.payment)
    assert golden.server.last.json == {name: value for name, value in SENT_ORDER.items() if name != "anything"}
    assert golden.package.to_dict(order) == ORDER, "the record itself keeps all of it"
    assert json.loads(golden.package.to_json(order)) == ORDER


@pytest.mark.parametrize("printed", ["by msgspec", "by the standard library"])
def test_an_array_of_records(golden: Golden, monkeypatch: pytest.MonkeyPatch, printed: str) -> None:
    if printed == "by the standard library":
        monkeypatch.setattr(_module(golden, "json_text"), "_quick", lambda: None)
    lines = [golden.package.from_dict(golden.models.Line, LINE)]
    golden.server.answer(status=204, body=b"")
    golden.call("putLines", body=lines)
    assert golden.server.last.json == [SENT]
    lines[0].price = 10**400
    golden.server.answer(status=204, body=b"")
    golden.call("putLines", body=lines)
    assert golden.server.last.json == [{**SENT, "price": 10**400}]


def test_numbers_with_digits_beside_it(golden: Golden) -> None:
    line = golden.package.from_json(golden.models.Line, '{"id": 1, "sku": "a", "price": 1e400}')
    golden.server.answer(status=204, body=b"")
    golden.call("putLines", body=[line])
    assert golden.server.last.body == b'[{"sku":"a","price":1' + b"0" * 400 + b"}]"


def test_lines_of_json(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("appendLines", body=[golden.package.from_dict(golden.models.Line, LINE)])
    assert json.loads(golden.server.last.body) == SENT


def test_parameters(golden: Golden) -> None:
    line = golden.package.from_dict(golden.models.Line, LINE)
    golden.server.answer(status=204, body=b"")
    golden.call("findOrders", like=line, exactly=line)
    assert golden.server.last.query == [
        ("like[sku]", "a"),
        ("like[note]", "n"),
        ("exactly", '{"sku":"a","note":"n"}'),
    ]


def test_forms_and_parts(golden: Golden) -> None:
    line = golden.package.from_dict(golden.models.Line, LINE)
    for operation in ("sendForm", "sendParts"):
        golden.server.answer(status=204, body=b"")
        golden.call(operation, line=line)
        body = golden.server.last.body
        assert b"sku" in body and b"2026" not in body and b"id%22" not in body and b'"id"' not in body, operation


def test_xml(golden: Golden) -> None:
    order = golden.package.from_dict(golden.models.Order, ORDER)
    golden.server.answer(status=204, body=b"")
    golden.call("putDocument", body=order)
    text = golden.server.last.body.decode()
    assert "<first><sku>a</sku><note>n</note></first>" in text
    assert "<payment><kind>Card</kind><token>t</token></payment>" in text
    assert text.count("<id>3</id>") == text.count("<id>") - text.count("<id><sku>") == 1


def test_a_dict_is_sent_as_it_is(golden: Golden) -> None:
    """What `to_dict` gives says nothing of its class: the way to send what only the server should write."""
    golden.server.answer(status=204, body=b"")
    golden.call("putLines", body=[golden.package.to_dict(golden.package.from_dict(golden.models.Line, LINE))])
    assert golden.server.last.json == [LINE]


def test_classes_without_it_spend_no_time_on_it(golden: Golden) -> None:
    base = _module(golden, "records").Record
    order, line = golden.models.Order(), golden.models.Line(sku="a")
    assert inspect.isgetsetdescriptor(inspect.getattr_static(order, "__sent__"))
    assert order.__sent__ is vars(order)
    assert inspect.getattr_static(golden.models.Transfer, "__sent__") is vars(base)["__dict__"]
    assert line.__sent__ is not vars(line)


def test_a_record_with_it_copies_and_pickles(golden: Golden) -> None:
    line = golden.package.from_dict(golden.models.Line, LINE)
    for made in (copy.copy(line), copy.deepcopy(line), pickle.loads(pickle.dumps(line)), golden.package.replace(line)):
        assert made == line and made.made == dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def test_a_property_of_that_name_hides_nothing(golden: Golden) -> None:
    order = golden.package.from_dict(golden.models.Order, {"anything": {}, "__sent__": 1})
    golden.server.answer(status=204, body=b"")
    golden.call("putDocument", body=order)
    golden.server.answer(ORDER, status=201)
    golden.call("addOrder", body=order)
    assert golden.server.last.json == {"anything": {}, "__sent__": 1}


def _module(golden: Golden, name: str) -> Any:
    return importlib.import_module(f"{golden.package.__name__}._runtime.{name}")

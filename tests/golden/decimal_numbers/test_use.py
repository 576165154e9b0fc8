"""`type: number` with `format: decimal` is a Decimal, read and sent with all its digits; other numbers stay floats."""

from __future__ import annotations

import importlib
import pickle
from decimal import Decimal
from typing import Any

import pytest
from tests.golden.conftest import Golden

SENT = b'{"amount":0.12345678901234567890,"steps":[1.10,2,1e-7],"limit":null,"ratio":1.50,"text":"1.0","more":1.5e400}'


@pytest.fixture(params=[True, False], ids=["msgspec", "json"])
def golden(request: pytest.FixtureRequest, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> Golden:
    """The package with msgspec and without."""
    if not request.param:
        json_text = importlib.import_module(f"{golden.package.__name__}._runtime.json_text")
        monkeypatch.setattr(json_text, "_quick", lambda: None)
    return golden


def test_all_digits_come_and_go(golden: Golden) -> None:
    golden.server.answer(body=SENT, content_type="application/json")
    price = golden.client.set_price(
        above=Decimal("0.10"), amount=Decimal("19.990"), steps=[Decimal("1E+3"), Decimal("1e999"), 7], ratio=0.5
    )
    assert golden.server.last.body == b'{"amount":19.990,"steps":[1E+3,1E+999,7],"ratio":0.5}'
    assert golden.server.last.target.endswith("?above=0.10")
    assert (price.amount, price.steps) == (Decimal("0.12345678901234567890"), [Decimal("1.10"), 2, Decimal("1e-7")])
    assert (price.limit, price.text, price.ratio) == (None, Decimal("1.0"), 1.5)
    assert isinstance(price.ratio, float)


@pytest.mark.parametrize("way", ["to_json", "to_dict", "pickle"])
def test_what_came_is_written_as_it_came(golden: Golden, way: str) -> None:
    price: Any = golden.package.from_json(golden.models.Price, SENT)
    match way:
        case "to_dict":
            price = golden.package.from_dict(golden.models.Price, golden.package.to_dict(price))
        case "pickle":
            price = pickle.loads(pickle.dumps(price))
        case _:
            pass
    assert golden.package.to_json(price).encode() == SENT.replace(b"1.5e400", b"15" + b"0" * 399)


def test_what_json_does_not_have_is_refused(golden: Golden) -> None:
    with pytest.raises(ValueError, match="JSON has no NaN"):
        golden.client.set_price(amount=Decimal("NaN"))


@pytest.mark.parametrize("way", ["dict", "record"])
def test_a_decimal_is_a_number_unless_a_string_is_described(golden: Golden, way: str) -> None:
    golden.server.answer(status=204, body=b"")
    inner: Any = {"plain": Decimal("2.50"), "text": Decimal("3.50")}
    prices: Any = {
        "plain": Decimal("1.10"),
        "whole": Decimal(7),
        "text": Decimal("4.50"),
        "texts": [Decimal("5.50"), "6.50"],
        "by_name": {"a": Decimal("7.50")},
        "inner": [inner],
    }
    if way == "record":
        prices = golden.models.Prices(**{**prices, "inner": [golden.models.Prices(**inner)]})
    golden.client.send_basket(prices=prices)
    assert golden.server.last.body == (
        b'{"prices":{"plain":1.10,"whole":7,"text":"4.50","texts":["5.50","6.50"],"by_name":{"a":"7.50"},'
        b'"inner":[{"plain":2.50,"text":"3.50"}]}}'
    )
    assert inner == {"plain": Decimal("2.50"), "text": Decimal("3.50")}, "what was passed has changed"


@pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_json_does_not_have_is_refused_for_plain_numbers(golden: Golden, text: str) -> None:
    with pytest.raises(ValueError, match="JSON has no"):
        golden.client.send_basket(prices={"plain": Decimal(text)})

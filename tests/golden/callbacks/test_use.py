"""Callbacks, by reference too, are typed and have a parser each."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_payload_is_typed(golden: Golden) -> None:
    delivery = golden.parser("delivered")(b'{"id": 3}')
    assert isinstance(delivery, golden.models.Delivery)
    assert delivery.id == 3
    assert golden.parser("lost")(b'{"reason": "rain"}').reason == "rain"


def test_operation_is_unharmed(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("subscribe", url="https://example.com")
    assert golden.server.last.json == {"url": "https://example.com"}

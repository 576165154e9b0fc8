"""`$defs`, `$anchor` and a schema with an `$id` of its own, inside which pointers start anew."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_pointer_and_anchor_meet(golden: Golden) -> None:
    order = golden.carries(
        golden.models.Order, {"total": {"amount": "9.99"}, "tax": {"amount": "1"}, "lines": [{"price": 3}]}
    )
    assert type(order.total) is type(order.tax)
    assert order.tax.amount == "1"
    assert order.lines[0].price == 3
    assert golden.hint(golden.models.Line, "price") == int | None

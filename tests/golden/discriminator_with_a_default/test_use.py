"""Whatever the discriminator of a base does not map is of its `defaultMapping` (OAS 3.2.0 section 4.25); `$self` is the base of servers."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_any_other_value_and_none_are_the_default(golden: Golden) -> None:
    golden.server.answer([{"kind": "sale", "price": 1}, {"kind": "loan", "note": "a"}, {"note": "b"}])
    sale, loan, nameless = golden.call("listEvents")
    assert (type(sale), sale.price) == (golden.models.Sale, 1)
    assert [(type(each), each.note) for each in (loan, nameless)] == [
        (golden.models.OtherEvent, "a"),
        (golden.models.OtherEvent, "b"),
    ]


def test_a_relative_server_is_relative_to_the_document(golden: Golden) -> None:
    assert [server.url for server in golden.made.client.servers] == ["https://events.example/v2"]

"""What OpenAPI 3.2 adds, on the wire and in Python."""

from __future__ import annotations

from tests.golden.conftest import Golden

LINES = {"content-type": "application/jsonl"}


def test_tags_nest_resources_and_labels_do_not_group(golden: Golden) -> None:
    assert golden.operation("listOrders").resource == ("shop", "orders")
    assert golden.operation("search").resource == ("shop",)


def test_a_form_in_the_query_string_is_a_parameter_for_each_property(golden: Golden) -> None:
    golden.server.answer(body=b'{"kind": "sale", "price": 1}\n{"kind": "gift"}\n{"note": "x"}\n', headers=LINES)
    orders = list(golden.call("listOrders", state="open", ids=[1, 2]))
    assert golden.server.last.target.endswith("/orders?state=open&ids=1,2")
    assert [type(order).__name__ for order in orders] == ["Sale", "Other", "Other"]


def test_another_query_string_is_one_value(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("search", query={"state": "a b"}, session="a=b/c")
    assert golden.server.last.target.endswith("/search?%7B%22state%22%3A%22a%20b%22%7D")
    assert golden.server.last.headers["cookie"] == "session=a=b/c"


def test_any_method_can_be_called(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("copyOrders")
    assert golden.server.last.method == "COPY"
    golden.call("queryOrders", state="open")
    assert (golden.server.last.method, golden.server.last.json) == ("QUERY", {"state": "open"})


def test_events_hold_what_their_data_holds(golden: Golden) -> None:
    golden.server.answer(body=b'event: a\ndata: {"state": "open"}\n\n', headers={"content-type": "text/event-stream"})
    assert [event.state for event in golden.call("streamEvents")] == ["open"]


def test_parts_without_names_are_written_by_position(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("sendPapers", body=[{"state": "open"}, b"png"])
    sent = golden.server.last
    assert sent.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert b'Content-Type: application/json\r\n\r\n{"state":"open"}\r\n' in sent.body
    assert b"Content-Type: image/png\r\n\r\npng\r\n" in sent.body
    assert b"form-data" not in sent.body


def test_character_data_is_the_text_of_an_element(golden: Golden) -> None:
    golden.server.answer(body=b'<paper id="7"><![CDATA[a < b]]></paper>', headers={"content-type": "application/xml"})
    paper = golden.call("getPaper")
    assert (paper.id, paper.text) == (7, "a < b")

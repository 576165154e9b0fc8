"""Each media type of a response can be asked for, and the answer is typed accordingly."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_media_type_has_its_form(golden: Golden) -> None:
    golden.server.answer({"lines": ["a"]})
    assert type(golden.call("getReport")).__name__ == "Report"
    golden.server.answer({"line": "a"}, content_type="application/vnd.short+json; charset=utf-8")
    assert type(golden.call("getReport", accept="application/vnd.short+json")).__name__ == "Short"
    golden.server.answer(body="grün".encode(), content_type="text/plain; charset=utf-8")
    assert golden.call("getReport", accept="text/plain") == "grün"
    assert golden.server.last.headers["accept"] == "text/plain"
    golden.server.answer(body=b"%PDF", content_type="application/pdf")
    assert golden.call("getReport", accept="application/pdf").read() == b"%PDF"


def test_whole_responses_can_be_asked_for_in_each_form(golden: Golden) -> None:
    golden.server.answer(body=b"%PDF", content_type="application/pdf")
    raw = golden.client.with_raw_response.get_report(accept="application/pdf")
    assert raw.parse().read() == b"%PDF"
    golden.server.answer({"lines": ["a"]})
    with golden.client.with_streaming_response.get_report() as response:
        assert type(response.parse()).__name__ == "Report"

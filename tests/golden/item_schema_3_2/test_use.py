"""OpenAPI 3.2: `itemSchema` types each item of a stream."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_json_lines_are_read_one_by_one(golden: Golden) -> None:
    golden.server.answer(
        content_type="application/jsonl", body=b'{"level":"info","text":"up"}\n{"level":"error","text":"down"}\n'
    )
    with golden.call("readLog") as lines:
        assert [(line.level, line.text) for line in lines] == [("info", "up"), ("error", "down")]


def test_events_are_read_one_by_one(golden: Golden) -> None:
    golden.server.answer(content_type="text/event-stream", body=b'event: x\ndata: {"level":"info","text":"up"}\n\n')
    with golden.call("readEvents") as events:
        (event,) = events
    assert isinstance(event, golden.models.Line)
    assert event.text == "up"


def test_the_usual_end_marker_ends_events_that_describe_none(golden: Golden) -> None:
    golden.server.answer(content_type="text/event-stream", body=b'data: {"text":"up"}\n\ndata: [DONE]\n\n')
    with golden.call("readEvents") as events:
        assert [event.text for event in events] == ["up"]

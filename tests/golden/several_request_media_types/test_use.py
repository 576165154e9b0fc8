"""The properties of the usual body are arguments; any other representation is given whole."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_properties_are_sent_as_json(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addNote", text="hi")
    assert golden.server.last.headers["content-type"] == "application/json"
    assert golden.server.last.json == {"text": "hi"}


def test_another_representation_is_given_whole(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addNote", body="hi", content_type="text/plain")
    assert golden.server.last.headers["content-type"] == "text/plain"
    assert golden.server.last.body == b"hi"


def test_a_form_with_a_file_is_the_usual_one(golden: Golden) -> None:
    golden.server.answer(body=b"{}")
    golden.call("editDrawing", prompt="a cat", drawing=b"png")
    assert golden.server.last.headers["content-type"].startswith("multipart/form-data")
    golden.call("editDrawing", body={"prompt": "a cat", "url": "https://drawings.test/1"})
    assert golden.server.last.json == {"prompt": "a cat", "url": "https://drawings.test/1"}


def test_both_forms_may_be_streamed(golden: Golden) -> None:
    for body in ({"prompt": "a cat", "drawing": b"png"}, {"body": {"prompt": "a cat"}}):
        golden.server.answer(body=b'data: {"part": 1}\n\n', headers={"content-type": "text/event-stream"})
        assert [event.part for event in golden.call("editDrawing", **body, stream=True)] == [1]
    assert golden.server.last.json == {"prompt": "a cat", "stream": True}


def test_a_call_without_either_is_refused(golden: Golden) -> None:
    with pytest.raises(TypeError, match="'drawing' must be given, or a record"):
        golden.call("editDrawing", prompt="a cat")


def test_a_media_type_that_says_nothing_takes_no_arguments_away(golden: Golden) -> None:
    golden.server.answer(body=b"{}")
    golden.call("addLabel", name="red")
    assert golden.server.last.json == {"name": "red"}
    golden.call("addLabel", name="red", content_type="application/x-www-form-urlencoded")
    assert golden.server.last.body == b"name=red"

"""What is required and has a default need not be given, and is sent."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_required_parameters_with_defaults_are_sent(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("listSounds", voice="low")
    assert golden.server.last.query == [("voice", "low"), ("format", "wav")]
    assert golden.server.last.headers["x-rate"] == "16"


def test_required_constants_of_a_body_are_sent(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addSound", text="hum")
    assert golden.server.last.json == {"kind": "sound", "text": "hum"}

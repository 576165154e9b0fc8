"""Frames described as `{data: ...}` are unwrapped; `stream=True` turns an answer into its pieces, up to the end marker."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden

EVENTS = b'data: {"delta":"Hel"}\n\n: ping\n\ndata: {"delta":"lo"}\n\n'


def test_whole(golden: Golden) -> None:
    golden.server.answer({"text": "Hello"})
    assert golden.call("chat", prompt="hi").text == "Hello"


def test_pieces(golden: Golden) -> None:
    golden.server.answer(body=EVENTS + b"data: [DONE]\n\n", content_type="text/event-stream")
    with golden.call("chat", prompt="hi", stream=True) as pieces:
        assert "".join(piece.delta for piece in pieces) == "Hello"
    assert golden.server.last.json == {"prompt": "hi", "stream": True}


def test_cut_short(golden: Golden) -> None:
    golden.server.answer(body=EVENTS, content_type="text/event-stream")
    with pytest.raises(golden.package.StreamInterruptedError), golden.call("chat", prompt="hi", stream=True) as pieces:
        list(pieces)

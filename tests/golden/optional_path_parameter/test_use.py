"""Path parameters are required whatever the description says, in the path's order; one it forgot is text."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_in_the_order_of_the_path(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.method("getPart")("7", "tail", limit=1)
    assert golden.server.last.target == "/pets/7/tail?limit=1"


def test_undeclared_parameter(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.method("getUndeclared")("x")
    assert golden.server.last.path == "/undeclared/x"
    assert golden.codes

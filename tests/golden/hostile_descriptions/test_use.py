"""Quotes, backslashes, control characters and markup stay text."""

from __future__ import annotations

from typing import get_args

from tests.golden.conftest import Golden


def test_values_survive(golden: Golden) -> None:
    value = {'p"q\\': "v", "kind": "\n"}
    golden.server.answer(value)
    thing = golden.method("x")(**{golden.operation("x").params[0].name: '"""'})
    assert golden.server.last.query == [('a"""b', '"""')]
    assert golden.encode(thing) == value
    hint = golden.hint(golden.models.X, "kind")
    assert get_args(get_args(hint)[0] if type(None) in get_args(hint) and len(get_args(hint)) == 2 else hint)[:4] == (
        '"',
        "'",
        "\\",
        "\n",
    )

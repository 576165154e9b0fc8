"""A member that is only read is no argument; one that is only written need not be in a response."""

from __future__ import annotations

import inspect

from tests.golden.conftest import Golden


def test_arguments(golden: Golden) -> None:
    names = inspect.signature(golden.method("addUser")).parameters
    assert "id" not in names
    assert {"name", "password"} <= set(names)


def test_both_ways(golden: Golden) -> None:
    golden.server.answer({"id": "7", "name": "Ann"}, status=201)
    user = golden.call("addUser", name="Ann", password="p")
    assert golden.server.last.json == {"name": "Ann", "password": "p"}
    assert user.id == "7"
    assert user.password is None

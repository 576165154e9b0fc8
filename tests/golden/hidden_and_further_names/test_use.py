"""Operations that are hidden have no method; further names of a method call the same operation."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_a_hidden_operation_has_no_method(golden: Golden) -> None:
    assert not hasattr(golden.client, "internal")


@pytest.mark.parametrize("path", ["pets.delete", "pets.remove", "animals.drop"])
def test_every_name_calls_the_same(golden: Golden, path: str) -> None:
    golden.server.answer(None, status=204, body=b"")
    resource, _, method = path.partition(".")
    getattr(getattr(golden.client, resource), method)("rex")
    assert (golden.server.last.method, golden.server.last.path) == ("DELETE", "/pets/rex")


def test_old_names_say_what_to_call(golden: Golden) -> None:
    assert "Use `client.pets.delete`. Deprecated." in (golden.client.pets.remove.__doc__ or "")
    assert "Deprecated" not in (golden.client.pets.delete.__doc__ or "")

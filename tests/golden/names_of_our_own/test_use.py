"""Schemas and tags may be named like our modules, imports, classes and methods."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("operation", ["models", "types", "close", "with_raw_response", "send", "all"])
def test_all_are_callable(golden: Golden, operation: str) -> None:
    golden.server.answer({"size": 1, "more": {"a": [1]}})
    assert golden.encode(golden.call(operation)) == {"size": 1, "more": {"a": [1]}}


def test_models_and_types_are_still_ours(golden: Golden) -> None:
    assert golden.package.models.__name__.endswith(".models")
    assert issubclass(golden.package.APIError, Exception)


def test_members_may_be_called_like_what_python_keeps_of_an_object(golden: Golden) -> None:
    value = {"size": 1, "__shape__": "s", "__class__": "c"}
    listed = golden.carries(golden.models.Listed, value)
    assert type(listed) is golden.models.Listed
    assert (
        golden.encode(golden.models.Listed(size=1, **{name: value[wire] for name, wire in _renamed(golden)})) == value
    )


def _renamed(golden: Golden) -> list[tuple[str, str]]:
    return [(field.name, field.wire_name) for field in golden.record("Listed").fields if field.wire_name != "size"]

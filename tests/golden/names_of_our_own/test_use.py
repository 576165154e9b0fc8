"""Schemas and tags may be named like our modules, imports, classes and methods."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("operation", ["models", "types", "close", "with_raw_response", "send"])
def test_all_are_callable(golden: Golden, operation: str) -> None:
    golden.server.answer({"size": 1, "more": {"a": [1]}})
    assert golden.encode(golden.call(operation)) == {"size": 1, "more": {"a": [1]}}


def test_models_and_types_are_still_ours(golden: Golden) -> None:
    assert golden.package.models.__name__.endswith(".models")
    assert issubclass(golden.package.APIError, Exception)

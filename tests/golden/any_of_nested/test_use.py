"""Unions inside unions become one flat union; the kind of JSON value tells its members apart."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("value", ["a", 1, None, ["a", [1, None]], {"rows": [1, {"rows": []}]}])
def test_carries(golden: Golden, value: object) -> None:
    golden.carries(golden.models.Holder, {"value": value})


def test_records_inside_are_records(golden: Golden) -> None:
    holder = golden.decode(golden.models.Holder, {"value": ["a", {"rows": [{"rows": []}]}]})
    assert isinstance(holder.value[1].rows[0], golden.models.Table)

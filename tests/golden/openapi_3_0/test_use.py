"""OpenAPI 3.0: `nullable`, boolean exclusive bounds, `example` and `format: byte` mean what they meant."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    "value",
    [
        {"value": 1.5, "unit": "kg"},
        {"value": None, "unit": "kg", "parent": None},
        {"value": 1, "unit": "kg", "parent": {"value": 2, "unit": "g"}, "data": "aGk="},
    ],
)
def test_carries(golden: Golden, value: object) -> None:
    golden.carries(golden.models.Measure, value)


def test_members_have_their_python_form(golden: Golden) -> None:
    measure = golden.decode(
        golden.models.Measure, {"value": 1, "unit": "kg", "parent": {"value": 2, "unit": "g"}, "data": "aGk="}
    )
    assert measure.data == b"hi"
    assert isinstance(measure.parent, golden.models.Measure)
    assert golden.hint(golden.models.Measure, "value") == float | None

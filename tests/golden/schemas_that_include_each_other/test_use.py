"""Schemas that include each other in `allOf` describe the same values: each has the properties of all of them."""

from __future__ import annotations

from typing import get_type_hints

import pytest
from tests.golden.conftest import Golden


def test_each_has_the_properties_of_both(golden: Golden) -> None:
    for name in ("Order", "OrderWithLines"):
        assert {*get_type_hints(getattr(golden.models, name))} >= {"id", "lines"}
    golden.server.answer({"id": "1", "lines": ["a"]})
    order = golden.call("getOrder")
    assert (order.id, order.lines) == ("1", ["a"])


@pytest.mark.parametrize("name", ["Day", "Dated", "Labelled"])
def test_a_longer_circle_loses_nothing_either(golden: Golden, name: str) -> None:
    assert {*get_type_hints(getattr(golden.models, name))} >= {"day", "label", "rain"}
    golden.carries(getattr(golden.models, name), {"day": "Monday", "label": "x", "rain": 0.5})


def test_it_is_an_error_that_names_them(golden: Golden) -> None:
    said = [finding.message for finding in golden.made.findings if finding.code == "part-of-itself"]
    assert said == [
        "the schema and OrderWithLines include each other; each has the properties of all of them",
        "the schema and Dated and Labelled include each other; each has the properties of all of them",
    ]

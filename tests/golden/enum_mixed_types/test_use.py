"""An enumeration may mix kinds of value; what `Literal` cannot hold is carried all the same."""

from __future__ import annotations

from typing import Literal, get_args

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("value", ["auto", 1, 2.5, True, None])
def test_mixed(golden: Golden, value: object) -> None:
    golden.carries(golden.models.Setting, {"mixed": value})


@pytest.mark.parametrize("value", [{"a": 1}, [1], "x"])
def test_objects(golden: Golden, value: object) -> None:
    golden.carries(golden.models.Setting, {"objects": value})


def test_texts_next_to_fractions_are_typed(golden: Golden) -> None:
    """`Literal` holds no fraction: numbers become `float`, and the other values stay."""
    kinds = get_args(golden.hint(golden.models.Setting, "mixed"))
    assert float in kinds
    assert Literal["auto", True] in kinds

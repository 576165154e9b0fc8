"""Values that repeat count once; values that differ only in case or signs stay apart, since none becomes a Python name."""

from __future__ import annotations

from typing import get_args

from tests.golden.conftest import Golden


def test_each_value_once(golden: Golden) -> None:
    assert get_args(golden.models.Mode) == ("fast", "slow", "FAST", " fast", "fast-", "")

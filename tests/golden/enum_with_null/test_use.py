"""An enumeration may list null among its values."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("reason", ["stop", None, "never heard of"])
def test_carries(golden: Golden, reason: object) -> None:
    assert golden.carries(golden.models.Choice, {"reason": reason}).reason == reason

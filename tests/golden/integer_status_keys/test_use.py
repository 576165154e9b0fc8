"""Status codes written as numbers are status codes."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_response_is_typed(golden: Golden) -> None:
    golden.server.answer({"name": "Rex"})
    assert isinstance(golden.call("getPet"), golden.models.Pet)


def test_error_is_typed(golden: Golden) -> None:
    golden.server.answer({"reason": "gone"}, status=404)
    with pytest.raises(golden.package.NotFoundError) as raised:
        golden.call("getPet")
    assert raised.value.body.reason == "gone"

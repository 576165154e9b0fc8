"""An exact status comes before its range, a range before `default`."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(("status", "model"), [(200, "Pet"), (201, "Ticket"), (299, "Ticket")])
def test_success(golden: Golden, status: int, model: str) -> None:
    golden.server.answer({}, status=status)
    assert type(golden.call("getPet")).__name__ == model


@pytest.mark.parametrize(("status", "model"), [(400, "Yours"), (422, "Yours"), (500, "Ours"), (503, "Ours")])
def test_errors(golden: Golden, status: int, model: str) -> None:
    golden.server.answer({}, status=status)
    with pytest.raises(golden.package.APIStatusError) as raised:
        golden.call("getPet")
    assert type(raised.value.body).__name__ == model

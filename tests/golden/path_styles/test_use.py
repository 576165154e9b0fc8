"""Every style of the path; a value never changes the path's shape."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    ("operation", "path"),
    [("simple", "/simple/3,4,5"), ("label", "/label/.3.4.5"), ("matrix", "/matrix/;id=3,4,5")],
)
def test_arrays(golden: Golden, operation: str, path: str) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call(operation, id=[3, 4, 5])
    assert golden.server.last.path.replace("%3B", ";").replace("%3D", "=") == path


def test_values_are_encoded(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("text", id="../a?b#c d%", form="json")
    assert golden.server.last.target == "/text/..%2Fa%3Fb%23c%20d%25.json"


def test_no_value_makes_a_dot_segment(golden: Golden) -> None:
    with pytest.raises(ValueError, match="a different path"):
        golden.call("label", id=[])

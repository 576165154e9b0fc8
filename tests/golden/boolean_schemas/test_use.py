"""`true` admits anything, `false` nothing; what comes nevertheless is carried."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("content", [None, 1, "x", [1, {"a": 2}], {"deep": {"er": []}}])
def test_anything_is_carried(golden: Golden, content: object) -> None:
    golden.carries(golden.models.Box, {"content": content, "list": [content], "empty": []})


def test_forbidden_member_is_carried_too(golden: Golden) -> None:
    golden.carries(golden.models.Box, {"content": 1, "forbidden": 2, "unknown": 3})

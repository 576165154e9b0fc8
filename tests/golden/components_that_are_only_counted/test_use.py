"""Classes of components that are only counted are called after their titles."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_names(golden: Golden) -> None:
    golden.server.answer({"id": 1, "parts": [{"name": "lid"}]})
    item = golden.client.get_item(1)
    assert (type(item).__name__, [type(part).__name__ for part in item.parts]) == ("Item", ["Part"])

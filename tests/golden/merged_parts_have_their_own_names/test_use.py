"""What is merged of two neighbours' parts has its own name, and the neighbours keep theirs."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_each_has_its_own_name(golden: Golden) -> None:
    golden.server.answer({"links": {"x": "1", "y": "2"}})
    links = golden.call("get_merged").links
    assert (type(links).__name__, links.x, links.y) == ("MergedLinks", "1", "2")
    assert sorted(golden.models.__all__) == ["A", "ALinks", "B", "BLinks", "Merged", "MergedLinks"]

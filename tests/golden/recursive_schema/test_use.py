"""Schemas may contain themselves: through members, items, mappings; an alias of itself is anything."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_depth(golden: Golden) -> None:
    value: dict[str, object] = {"name": "leaf"}
    for depth in range(50):
        value = {"name": str(depth), "children": [value], "by_name": {"x": {"name": "y"}}}
    tree = golden.carries(golden.models.Tree, value)
    assert isinstance(tree.children[0].children[0].by_name["x"], golden.models.Tree)


def test_arrays_of_themselves(golden: Golden) -> None:
    golden.carries(golden.models.Holder, {"nested": [[], [[]]], "loop": {"any": "thing"}})

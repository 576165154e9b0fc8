"""An overlay with many actions, or with matches everywhere, copies each part of the description at most once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specloom import source
from specloom.document.overlay import apply_overlay

SIZE = 200
EACH = [{"target": f"$.paths['/t{at}'].get", "update": {"summary": f"{at}"}} for at in range(SIZE)]
ACTIONS: dict[str, list[dict[str, Any]]] = {
    "an action for each": EACH,
    "one action for all": [{"target": "$.paths.*.get", "update": {"summary": "All."}}],
    "removals": [{"target": f"$.paths['/t{at}'].get.tags[?@ != 'a']", "remove": True} for at in range(SIZE)],
    "all again": [*EACH, {"target": "$.paths.*.get.tags", "update": "c"}, {"target": "$..tags[0]", "remove": True}],
}


@pytest.mark.parametrize("actions", ACTIONS.values(), ids=ACTIONS)
def test_parts_are_copied_once_and_the_original_is_unchanged(actions: list[dict[str, Any]]) -> None:
    data: dict[str, Any] = {"paths": {f"/t{at}": {"get": {"tags": ["a", "b"]}} for at in range(SIZE)}}
    before = json.dumps(data)
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
    corrected = apply_overlay(data, source.parse(json.dumps(overlay).encode(), "overlay.json"))
    assert not corrected.findings
    assert json.dumps(data) == before
    assert json.dumps(corrected.data) != before
    assert len(corrected.copies) <= 2 + 3 * SIZE, "the root, its paths, and three parts of each path"

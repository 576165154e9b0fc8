"""Overlays: what each action does, and where corrected parts stood; what is wrong with one has fixtures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom import ir, source
from specloom.document import Document, load_source

SHOP = """openapi: 3.0.0
info: {title: Shop, version: "1"}
tags: [{name: a}, {name: b}, {name: c}, {name: d}]
paths:
  /items:
    get:
      deprecated: true
      parameters:
        - {name: a, in: query, schema: {type: string, nullable: true}}
        - {name: b, in: query, schema: {type: string, nullable: true, allOf: [{}]}}
  /old: {}
"""


def corrected(*actions: Any) -> Document:
    overlay = {"overlay": "1.0.0", "info": {"title": "Fixes", "version": "1"}, "actions": list(actions)}
    return load_source(
        source.parse(SHOP.encode(), "shop.yaml"),
        overlay=source.parse(yaml.safe_dump(overlay).encode(), "overlay.yaml"),
    )


def test_update_merges_objects_and_joins_lists() -> None:
    update = {"info": {"title": "Market"}, "tags": [{"name": "e"}], "x-new": {"deep": [1]}}
    generated = corrected({"target": "$", "update": update})
    assert generated.data["info"] == {"title": "Market", "version": "1"}
    assert [tag["name"] for tag in generated.data["tags"]] == ["a", "b", "c", "d", "e"]
    assert generated.data["x-new"] == {"deep": [1]}
    assert generated.findings == []


def test_update_of_a_list_appends() -> None:
    generated = corrected({"target": "$.tags", "update": {"name": "e"}})
    assert generated.data["tags"][-1] == {"name": "e"}


@pytest.mark.parametrize(
    ("target", "updated"),
    [
        ("$.paths['/items'].get", "/paths/~1items/get"),
        ('$["paths"]["/items"]', "/paths/~1items"),
        ("$['info']", "/info"),
        ("$['in\\u0066o']", "/info"),
        ("$ .info", "/info"),
    ],
)
def test_names_alone_lead_where_any_jsonpath_does(target: str, updated: str) -> None:
    generated = corrected({"target": target, "update": {"x-here": True}})
    node = generated.node(ir.Origin("shop.yaml", updated))
    assert node is not None and node.value["x-here"] is True


def test_update_comes_before_the_upgrade() -> None:
    generated = corrected({"target": "$.paths.*.get.parameters[?@.name == 'a'].schema", "update": {"enum": ["x"]}})
    schema = generated.data["paths"]["/items"]["get"]["parameters"][0]["schema"]
    assert schema == {"type": ["string", "null"], "enum": ["x", None]}


def test_remove_everything_that_matches() -> None:
    generated = corrected(
        {"target": "$.paths['/old']", "remove": True},
        {"target": "$.tags[?@.name == 'a' || @.name == 'c']", "remove": True},
        {"target": "$..deprecated", "remove": True, "update": {"ignored": True}},
    )
    assert list(generated.data["paths"]) == ["/items"]
    assert [tag["name"] for tag in generated.data["tags"]] == ["b", "d"]
    assert "deprecated" not in generated.data["paths"]["/items"]["get"]


def test_places_lead_back_past_what_was_removed() -> None:
    generated = corrected(
        {"target": "$.tags[0]", "remove": True},
        {"target": "$.tags[1]", "remove": True},
        {"target": "$.paths['/items'].get.parameters[0]", "remove": True},
    )
    assert [tag["name"] for tag in generated.data["tags"]] == ["b", "d"]

    def column(pointer: str) -> tuple[int | None, int | None]:
        place = generated.place(ir.Origin("shop.yaml", pointer))
        return place.line, place.column

    assert column("/tags/0/name") == (3, SHOP.splitlines()[2].index("b}") + 1)
    assert column("/tags/1/name") == (3, SHOP.splitlines()[2].index("d}") + 1)
    assert column("/paths/~1items/get/parameters/0/schema/anyOf/0/allOf")[0] == 10


def test_the_file_as_written_is_not_altered() -> None:
    generated = corrected({"target": "$.info", "update": {"title": "Market"}})
    assert generated.files["shop.yaml"].source.data["info"]["title"] == "Shop"
    assert generated.written["info"]["title"] == "Market"


@pytest.mark.parametrize("target", ["$.nothing", "$.paths['/nowhere']", "$..x"])
def test_an_action_that_matches_nothing_is_named(target: str) -> None:
    generated = corrected({"target": "$.info", "update": {}}, {"target": target, "remove": True})
    assert [(finding.code, finding.severity) for finding in generated.findings] == [("unused-action", "error")]
    place = generated.findings[0].place
    assert place is not None
    assert place.file == "overlay.yaml"


def test_the_key_that_an_action_may_mean_is_offered() -> None:
    (finding,) = corrected({"target": "$.paths['/item'].get", "remove": True}).findings
    assert finding.message.endswith("did you mean `/items`?")


def test_the_root_cannot_be_removed() -> None:
    assert corrected({"target": "$", "remove": True}).data["openapi"] == "3.1.0"


def test_the_guide_shows_an_overlay_that_works(root: Path) -> None:
    guide = (root / "docs" / "descriptions.md").read_text(encoding="utf-8")
    overlay = guide.partition("```yaml\n")[2].partition("```")[0]
    shop = {
        "openapi": "3.1.0",
        "paths": {"/internal": {}, "/items": {"get": {"parameters": [{"name": "limit", "schema": {}}]}}},
    }
    generated = load_source(
        source.parse(yaml.safe_dump(shop).encode(), "shop.yaml"),
        overlay=source.parse(overlay.encode(), "overlay.yaml"),
    )
    assert generated.findings == []
    assert generated.data["paths"] == {
        "/items": {"get": {"parameters": [{"name": "limit", "schema": {"maximum": 100}}]}}
    }

"""`[exports]` that leads nowhere: an error with its place, and what was meant."""

from __future__ import annotations

from pathlib import Path

from tests.support.commands import invoke

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    get:
      operationId: list_items
      tags: [items]
      responses:
        "200": {description: Done., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}}}
"""
SETTINGS = """\
[exports."types.items"]
Item = "#/components/schemas/Thin"
ItemListParams = "GET /item params"

[exports."resources.items"]
Items = "item resource"
AsyncItems = "items async resource"
"""


def test_targets_that_nothing_has_are_errors_at_their_lines(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(DESCRIPTION, encoding="utf-8")
    (folder / "client.toml").write_text(SETTINGS, encoding="utf-8")
    done = invoke(["regenerate", "--root", str(tmp_path)])
    assert done.exit_code == 2
    said = [line.split("client.toml:")[1] for line in done.output.splitlines() if "client.toml:" in line]
    assert [line.partition(" refers")[0] for line in said] == [
        "2:1 error unfit-setting exports.'types.items'.Item",
        "3:1 error unfit-setting exports.'types.items'.ItemListParams",
        "6:1 error unfit-setting exports.'resources.items'.Items",
    ]
    assert said[0].endswith("did you mean `#/components/schemas/Thing`?")
    assert said[2].endswith("'item'; did you mean `items`?")

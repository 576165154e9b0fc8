"""References where OAS has none lead to files that are copied, that belong to the inputs, and whose parts are upgraded."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import document, pipeline, settings
from specloom.verbs.new import new
from specloom.verbs.regenerate import regenerate_all

FILES = {
    "openapi.yaml": """\
openapi: 3.0.3
info: {$ref: parts/info.yaml}
tags: {$ref: parts/tags.yaml}
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      parameters: {$ref: parts/parameters.yaml}
      responses: {"200": {description: OK, content: {application/json: {$ref: parts/media.yaml}}}}
components: {$ref: parts/components.yaml}
""",
    "parts/info.yaml": 'title: Shop\nversion: "7"\n',
    "parts/tags.yaml": "- {name: orders, description: What was ordered.}\n",
    "parts/parameters.yaml": "- {name: max, in: query, schema: {type: integer}}\n",
    "parts/media.yaml": "schema: {type: array, items: {$ref: 'schemas.yaml#/Order'}}\n",
    "parts/components.yaml": "schemas: {$ref: schemas.yaml}\n",
    "parts/schemas.yaml": "Order: {allOf: {$ref: all.yaml}}\nBase: {type: object, properties: {id: {type: string, nullable: true}}}\n",
    "parts/all.yaml": "- {$ref: 'schemas.yaml#/Base'}\n- {type: object, properties: {total: {type: number}}}\n",
}


@pytest.fixture
def description(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "source" / "openapi.yaml"


def test_all_files_are_copied(description: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    new(root, "shop", str(description))
    copied = {path.relative_to(root / "specs/shop").as_posix() for path in (root / "specs/shop").rglob("*.yaml")}
    assert copied >= FILES.keys()
    models = "".join(path.read_text() for path in (root / "generated/shop_client/models").glob("*.py"))
    assert "class Order(Record):" in models and "total: float | None" in models


def test_parts_in_other_files_are_followed(description: Path) -> None:
    generated = pipeline.generate(description, settings.ClientSettings(name="shop"))
    assert [finding.message for finding in generated.findings if finding.severity == "error"] == []
    assert generated.client.title == "Shop"
    assert [each.name for each in generated.client.operations["GET /orders"].params] == ["max"]
    assert not generated.untyped_reasons
    assert document.load(description).texts.keys() >= {str(description.parent / "parts/info.yaml")}


def test_a_change_of_such_a_file_is_noticed(description: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    new(root, "shop", str(description))
    (root / "specs/shop/parts/info.yaml").write_text('title: Store\nversion: "8"\n')
    (outcome,) = regenerate_all(root)
    assert outcome.changes
    assert "of Store" in (root / "generated/shop_client/client.py").read_text()


def test_a_file_that_was_missing_is_noticed(description: Path, tmp_path: Path) -> None:
    (description.parent / "parts/all.yaml").unlink()
    root = tmp_path / "project"
    root.mkdir()
    new(root, "shop", str(description))
    assert not regenerate_all(root)[0].changes
    (root / "specs/shop/parts/all.yaml").write_text(FILES["parts/all.yaml"])
    assert regenerate_all(root)[0].changes

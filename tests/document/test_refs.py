"""References: pointers, anchors, ids, other files, circles and what is refused; not what is at their ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import document, ir, source
from specloom.document import Document, DocumentNode, load_source
from specloom.document.view import parts
from specloom.findings import Refused


def described(**data: Any) -> Document:
    return load_source(source.parse(json.dumps({"openapi": "3.1.0", **data}).encode(), "api/x.json"))


ROOT = ir.Origin("api/x.json", "")


def resolved(generated: Document, ref: str) -> Any:
    found = generated.resolve(ref, ROOT)
    return None if found is None else (found.origin.pointer, found.value)


def test_pointers() -> None:
    generated = described(components={"schemas": {"a/b c~%": {"allOf": [{"type": "string"}, True]}, "": {"x": None}}})
    assert resolved(generated, "#/components/schemas/a~1b%20c~0%25/allOf/0") == (
        "/components/schemas/a~1b c~0%/allOf/0",
        {"type": "string"},
    )
    assert resolved(generated, "#/components/schemas/a~1b c~0%25/allOf/1")[1] is True
    assert resolved(generated, "#/components/schemas//x") is not None
    assert resolved(generated, "#")[1]["openapi"] == "3.1.0"
    assert generated.findings == []
    for ref in ("#/components/schemas/a~1b c~0%25/allOf/2", "#/components/schemas/a~1b c~0%25/allOf/-1", "#/x", "#x"):
        assert resolved(generated, ref) is None, ref
    assert [finding.code for finding in generated.findings] == ["dangling-ref"] * 4


def test_a_dangling_reference_is_named_once() -> None:
    generated = described()
    for _ in range(3):
        assert generated.resolve("#/nowhere", ROOT / "a") is None
    assert [str(finding.origin) for finding in generated.findings] == ["api/x.json#/a/$ref"]


def test_pointers_go_through_references() -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"allOf": [{"$ref": "#/components/schemas/C"}]},
        "C": {"properties": {"d": {"type": "integer"}}},
    }
    generated = described(components={"schemas": schemas})
    wanted = "/components/schemas/C/properties/d", {"type": "integer"}
    assert resolved(generated, "#/components/schemas/A/allOf/0/properties/d") == wanted


def test_anchors_and_ids() -> None:
    schemas = {
        "A": {"$anchor": "here", "type": "string"},
        "B": {"$dynamicAnchor": "node", "type": "object"},
        "C": {"id": "#old", "type": "null"},
    }
    generated = load_source(
        source.parse(json.dumps({"$id": "https://a.example/s.json", "$defs": schemas}).encode(), "api/x.json")
    )
    assert resolved(generated, "#here") == ("/$defs/A", schemas["A"])
    assert resolved(generated, "#node") == ("/$defs/B", schemas["B"])
    assert resolved(generated, "#old") == ("/$defs/C", schemas["C"])
    assert resolved(generated, "https://a.example/s.json#/$defs/A") == ("/$defs/A", schemas["A"])
    assert generated.findings == []


def test_schemas_with_ids_of_their_own() -> None:
    defs = {
        "place": {"$id": "place", "properties": {"name": {"type": "string"}}},
        "far": {"$id": "https://b.example/far", "$defs": {"x": {"$anchor": "spot", "type": "integer"}}},
    }
    data = {"$id": "https://a.example/shop", "$defs": defs}
    generated = load_source(source.parse(json.dumps(data).encode(), "api/x.json"))
    assert resolved(generated, "place") == ("/$defs/place", defs["place"])
    assert resolved(generated, "https://a.example/place#/properties/name") == (
        "/$defs/place/properties/name",
        {"type": "string"},
    )
    assert resolved(generated, "https://b.example/far#spot") == ("/$defs/far/$defs/x", defs["far"]["$defs"]["x"])
    assert generated.findings == []


def test_dynamic_references_are_references() -> None:
    generated = load_source(
        source.parse(b'{"$dynamicAnchor": "node", "properties": {"next": {"$dynamicRef": "#node"}}}', "api/x.json")
    )
    assert generated.data["properties"]["next"] == {"$ref": "#node"}
    assert resolved(generated, "#node") == ("", generated.data)


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"$ref": "#/components/schemas/A"}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/C"}, "C": {"$ref": "#/components/schemas/B"}},
    ],
)  # fmt: skip
def test_circles_are_named_once(schemas: Any) -> None:
    generated = described(components={"schemas": schemas})
    for name in schemas:
        assert generated.follow(generated.root / "components" / "schemas" / name) is None
    list(parts(generated))
    assert [finding.code for finding in generated.findings] == ["ref-cycle"]


def test_a_pointer_through_a_circle_leads_nowhere() -> None:
    generated = described(components={"schemas": {"A": {"$ref": "#/components/schemas/A/properties/b"}}})
    assert generated.follow(generated.root / "components" / "schemas" / "A") is None
    assert {finding.code for finding in generated.findings} <= {"dangling-ref", "ref-cycle"}


def test_a_recursive_schema_is_no_circle() -> None:
    generated = described(components={"schemas": {"A": {"items": {"$ref": "#/components/schemas/A"}}}})
    found = generated.follow(generated.root / "components" / "schemas" / "A" / "items")
    assert found == generated.root / "components" / "schemas" / "A"
    assert generated.findings == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "api/openapi.yaml": "openapi: 3.0.0\npaths: {}\ncomponents: {schemas: {A: {$ref: 'more/b.yaml#/B'}}}\n",
        "api/more/b.yaml": "B:\n  $ref: '../c.json#/definitions/C'\nD:\n  type: string\n  nullable: true\n",
        "api/c.json": '{"definitions": {"C": {"properties": {"d": {"$ref": "more/b.yaml#/D"}}}}}',
        "api/broken.yaml": "a: [\n",
        "api/example.yaml": "type: file\nnullable: true\n",
        "api/full.yaml": "openapi: 3.0.0\ncomponents: {schemas: {E: {type: string, nullable: true}}}\n",
        "secret.yaml": "A: {type: string}\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    return tmp_path / "api"


def test_several_files(folder: Path) -> None:
    generated = document.load(folder / "openapi.yaml", name="specs/shop/openapi.yaml")
    found = generated.follow(generated.root / "components" / "schemas" / "A")
    assert found is not None
    assert found.origin == ir.Origin("specs/shop/c.json", "/definitions/C")
    inner = generated.follow(found / "properties" / "d")
    assert inner is not None
    assert inner.value == {"type": ["string", "null"]}
    assert str(generated.place(inner.origin)) == "specs/shop/more/b.yaml:4:3"
    assert list(generated.files) == ["specs/shop/openapi.yaml", "specs/shop/more/b.yaml", "specs/shop/c.json"]
    assert [str(part.node.origin) for part in parts(generated)][-1] == "specs/shop/more/b.yaml#/D"


def resolved_in(folder: Path, ref: str, *, allow_external_refs: bool = False) -> tuple[DocumentNode | None, list[str]]:
    generated = document.load(folder / "openapi.yaml", allow_external_refs=allow_external_refs)
    return generated.resolve(ref, generated.root.origin / "x"), [finding.code for finding in generated.findings]


def test_a_whole_document_next_to_ours_is_upgraded_too(folder: Path) -> None:
    node, codes = resolved_in(folder, "full.yaml#/components/schemas/E")
    assert node is not None
    assert node.value == {"type": ["string", "null"]}
    assert codes == []


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("../secret.yaml#/A", "outside-ref"),
        ("link.yaml#/A", "outside-ref"),
        ("/etc/passwd", "outside-ref"),
        ("file:///etc/passwd", "outside-ref"),
        ("https://a.example/x.yaml", "outside-ref"),
        ("//a.example/x.yaml", "outside-ref"),
        ("%2e%2e/secret.yaml#/A", "outside-ref"),
        ("absent.yaml", "dangling-ref"),
        ("broken.yaml#/a", "dangling-ref"),
        ("more", "dangling-ref"),
        ("a\0b.yaml", "dangling-ref"),
        ("[::1", "dangling-ref"),
        ("http://[::1", "outside-ref"),
        ("x" * 5000, "dangling-ref"),
    ],
)
def test_references_that_are_not_followed(folder: Path, ref: str, code: str) -> None:
    assert resolved_in(folder, ref) == (None, [code])


def test_references_outside_are_followed_when_asked_for(folder: Path) -> None:
    node, codes = resolved_in(folder, "../secret.yaml#/A", allow_external_refs=True)
    assert node is not None
    assert node.value == {"type": "string"}
    assert codes == []


def test_without_a_reader_no_file_is_opened(folder: Path) -> None:
    generated = load_source(source.read(folder / "openapi.yaml"))
    assert generated.follow(generated.root / "components" / "schemas" / "A") is None
    assert [finding.code for finding in generated.findings] == ["outside-ref"]


def test_what_an_example_refers_to_is_data(folder: Path) -> None:
    generated = document.load(folder / "openapi.yaml")
    node = generated.resolve("example.yaml", generated.root.origin / "examples" / "one")
    assert node is not None
    assert node.value == {"type": "file", "nullable": True}


def test_a_missing_root_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        document.load(tmp_path / "absent.yaml")


def files(root: dict[str, Any], **others: Any) -> Document:
    """A description and other files, by their names without folders."""
    texts = {f"{name}.json": json.dumps(data).encode() for name, data in others.items()}
    return load_source(
        source.parse(json.dumps({"openapi": "3.2.0", **root}).encode(), "api/x.json"), reader=lambda name: texts[name]
    )


TEXT = {"components": {"schemas": {"A": {"type": "string"}}}}
POINTER = "#/components/schemas/A"


@pytest.mark.parametrize(
    ("own", "ref", "source"),
    [
        ("https://ex.test/v1/own.json", "https://ex.test/v1/own.json", "api/x.json"),
        ("https://ex.test/v1/own.json", "own.json", "api/x.json"),
        ("https://ex.test/v1/own.json#part", "https://ex.test/v1/own.json", "api/x.json"),
        ("/v1/own", "/v1/own", "api/x.json"),
        ("/v1/own", "own", "api/x.json"),
        ("https://ex.test/v1/own.json", "https://ex.test/v1/y.json", "api/y.json"),
        ("https://ex.test/v1/own.json", "/v1/y.json", "api/y.json"),
        ("https://ex.test/v1/own.json", "y.json", "api/y.json"),
        ("/v1/own", "/v1/y.json", "api/y.json"),
    ],
)
def test_references_by_the_address_that_a_description_says_for_itself(own: str, ref: str, source: str) -> None:
    generated = files({"$self": own, **TEXT}, y=TEXT)
    found = generated.resolve(ref + POINTER, ROOT)
    assert found is not None, generated.findings
    assert (found.origin.source, found.value) == (source, {"type": "string"})
    assert [each.code for each in generated.findings] == ["wrong-shape"] * own.count("#")


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("https://ex.test/v1/own.json#", "`$self` must be an address without a fragment; # is ignored"),
        ("/v1/own.json#/paths", "`$self` must be an address without a fragment; #/paths is ignored"),
        (True, "`$self` must be a string, not a boolean; ignored"),
        (["/v1"], "`$self` must be a string, not an array; ignored"),
    ],
)
def test_an_own_address_that_is_none_is_told(own: object, told: str) -> None:
    generated = files({"$self": own, **TEXT})
    assert [(each.code, str(each.origin), each.message) for each in generated.findings] == [
        ("wrong-shape", "api/x.json#/$self", told)
    ]


def test_a_further_file_says_its_own_address() -> None:
    other = {"$self": "https://ex.test/types/y", **TEXT}
    generated = files({"$self": "https://ex.test/v1/own.json", **TEXT}, y=other)
    assert generated.resolve(f"y.json{POINTER}", ROOT) is not None
    there = ir.Origin("api/y.json", "/paths")
    for ref, wanted in (("https://ex.test/types/y", "api/y.json"), ("https://ex.test/v1/own.json", "api/x.json")):
        found = generated.resolve(ref + POINTER, there)
        assert found is not None and found.origin.source == wanted
    assert generated.findings == []


def test_other_addresses_are_not_files() -> None:
    generated = files({"$self": "https://ex.test/v1/own.json", **TEXT})
    for ref in ("https://ex.test/v2/y.json", "https://other.test/v1/own.json"):
        assert generated.resolve(ref + POINTER, ROOT) is None
    assert [finding.code for finding in generated.findings] == ["outside-ref"] * 2

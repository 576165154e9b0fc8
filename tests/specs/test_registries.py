"""specs/enkrypt and specs/scale are valid, whole, and true to the documents they were written from."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.specs import seeds
from tests.specs.described import Document, deviations, follow, members, operations, read

SIZES = {"enkrypt": 6, "scale": 29}


@pytest.fixture(scope="module", params=sorted(SIZES))
def api(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def document(root: Path, api: str) -> Document:
    return read(root / "specs" / api / "openapi.yaml")


@pytest.fixture(scope="module")
def enkrypt(root: Path) -> Document:
    return read(root / "specs" / "enkrypt" / "openapi.yaml")


@pytest.fixture(scope="module")
def scale(root: Path) -> Document:
    return read(root / "specs" / "scale" / "openapi.yaml")


def test_is_valid_openapi(document: Document) -> None:
    errors = [f"{error.json_path}: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors()]
    assert not errors


def test_has_every_operation(document: Document, api: str) -> None:
    assert len(list(operations(document))) == SIZES[api]


def test_client_toml_names_every_operation_once(root: Path, document: Document, api: str) -> None:
    settings = tomllib.loads((root / "specs" / api / "client.toml").read_text())
    named: dict[str, str] = settings["operations"]
    assert set(named) == {operation.key for operation in operations(document)}
    assert len(set(named.values())) == len(named), "two operations have one name"
    params = {name for operation in operations(document) for name in operation.params}
    assert set(settings["parameters"]) <= params, "client.toml renames a parameter that no operation has"


def test_every_operation_has_cases(root: Path, api: str) -> None:
    settings = tomllib.loads((root / "specs" / api / "client.toml").read_text())
    folder = root / "tests" / "conformance" / api
    bare = [
        f"{method}/{side}"
        for method in settings["operations"].values()
        for side in ("input", "output")
        if not list((folder / method / side).glob("*.json"))
    ]
    assert not bare, f"no conformance case in {bare}"


def test_everything_named_is_described(document: Document) -> None:
    bare = list(undescribed(document))
    assert not bare, f"nothing is said of {bare}"


def undescribed(document: Document) -> Iterator[str]:
    """Operations, parameters, responses, schemas and properties that lack a text and do not refer to one."""
    for operation in operations(document):
        if "summary" not in operation.data:
            yield operation.key
        yield from (f"{operation.key} {name}" for name, param in operation.params.items() if "description" not in param)
    for name, schema in document["components"]["schemas"].items():
        if "description" not in schema:
            yield name
        for part in (schema, *schema.get("allOf", ())):
            yield from (f"{name}.{key}" for key, field in part.get("properties", {}).items() if not says(field))


def says(field: Document) -> bool:
    """Whether a member is described, refers to what is, or is a constant that the schema's own text speaks of."""
    constant = len(field.get("enum", ())) == 1
    return "description" in field or "$ref" in field or "$ref" in field.get("items", {}) or constant


def test_no_object_is_closed(document: Document) -> None:
    closed = [pointer for pointer, schema in places(document) if schema.get("additionalProperties") is False]
    assert not closed, "members that are not described must travel too"


def places(value: Any, pointer: str = "") -> Iterator[tuple[str, Document]]:
    """Every mapping of a document with its JSON pointer."""
    match value:
        case dict():
            yield pointer, value
            for key, item in value.items():
                yield from places(item, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")
        case list():
            for index, item in enumerate(value):
                yield from places(item, f"{pointer}/{index}")
        case _:
            pass


def test_examples_fit(document: Document) -> None:
    wrong = [
        f"{pointer}: {deviation}"
        for pointer, example in examples(document)
        for deviation in deviations(document, pointer, example)
    ]
    assert not wrong


def examples(document: Document) -> Iterator[tuple[str, Any]]:
    """Every example and default, with the pointer of the schema it is one of."""
    for pointer, place in places(document):
        if "schema" in place:
            named = [follow(document, item)["value"] for item in place.get("examples", {}).values()]
            yield from ((f"{pointer}/schema", item) for item in [*named, *only(place, "example")])
        elif not pointer.startswith("/components/examples") and not pointer.endswith("/properties"):
            listed = place["examples"] if isinstance(place.get("examples"), list) else []
            yield from ((pointer, item) for item in [*listed, *only(place, "default")])


def only(place: Document, key: str) -> list[Any]:
    """The value of a member in a list, empty where it is absent or is one of a responses' own names."""
    value = place.get(key, ())
    return [] if value == () or (isinstance(value, dict) and "$ref" in value) else [value]


def test_newer_record_fits_both_ways(shared: Path, enkrypt: Document) -> None:
    records = seeds.objects(seeds.text(shared, "000"))
    assert len(records) == 22, "seed 000 shows its record 22 times"
    for schema in ("ModelRequest", "ModelRecord"):
        assert not deviations(enkrypt, f"/components/schemas/{schema}", records[0])


def test_older_request_and_response_fit(shared: Path, enkrypt: Document) -> None:
    page = seeds.objects(seeds.text(shared, "001"))
    requests = [item for item in page if "model_saved_name" in item]
    responses = [item for item in page if "data" in item]
    assert requests and responses
    assert not [d for item in requests for d in deviations(enkrypt, "/components/schemas/ModelRequest", item)]
    assert not [d for item in responses for d in deviations(enkrypt, "/components/schemas/ModelEnvelope", item)]


def test_every_member_of_the_seeds_is_described(shared: Path, enkrypt: Document) -> None:
    record = members(enkrypt, {"$ref": "#/components/schemas/ModelRecord"})
    config = members(enkrypt, {"$ref": "#/components/schemas/ModelConfig"})
    for page in ("000", "001"):
        for item in seeds.objects(seeds.text(shared, page)):
            shown = item.get("data", item)
            if "model_config" in shown:
                assert set(shown) <= set(record.schemas)
                assert set(shown["model_config"]) <= set(config.schemas)


def test_older_model_instance_fits(shared: Path, scale: Document) -> None:
    fields = list(seeds.listed(seeds.text(shared, "004")))
    ours = members(scale, {"$ref": "#/components/schemas/ModelInstance"})
    assert len(fields) == 19
    assert {field.name for field in fields} <= set(ours.schemas)
    assert ours.required == {field.name for field in fields if field.required}
    generated = {field.name: field.options[-1] if field.options else SAMPLES[field.kind] for field in fields}
    generated["created_at"] = "2024-09-12T08:30:00Z"
    assert not deviations(scale, "/components/schemas/ModelInstance", generated)


SAMPLES: dict[str, object] = {"string": "text", "object": {}, "integer": 1, "boolean": False}


def test_sentences_are_our_own(shared: Path, document: Document) -> None:
    published = " ".join(" ".join(page.read_text().split()) for page in (shared / "seeds").glob("00*")).lower()
    texts = [place["description"] for _, place in places(document) if isinstance(place.get("description"), str)]
    taken = [text for text in texts if len(text.split()) > 4 and text.lower().rstrip(".") in published]
    assert not taken


@pytest.mark.parametrize(
    ("case", "side", "seed", "index"),
    [
        ("models.get/output/newer", "response", "000", 0),
        ("models.add/input/newer", "request", "000", 0),
        ("models.add/input/older", "request", "001", 0),
        ("models.add/output/saved", "response", "001", 1),
    ],
)
def test_cases_are_the_seeds(root: Path, shared: Path, case: str, side: str, seed: str, index: int) -> None:
    ours = json.loads((root / "tests" / "conformance" / "enkrypt" / f"{case}.json").read_text())
    assert json.dumps(ours[side]["json"]) == json.dumps(seeds.objects(seeds.text(shared, seed))[index])

"""specs/together/openapi.yaml is the published structure in our own words: held against the facts beside the repository."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml
from tests.specs.structure import sentences, structure

Document: TypeAlias = dict[str, Any]

METHODS = frozenset({"get", "post", "put", "patch", "delete"})


def read(path: Path) -> Document:
    loaded: Document = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    return loaded


@pytest.fixture(scope="module")
def ours(root: Path) -> Document:
    return read(root / "specs" / "together" / "openapi.yaml")


@pytest.fixture(scope="module")
def facts(shared: Path) -> Document:
    return read(shared / "facts" / "together.structure.yaml")


def differences(left: Document, right: Document) -> list[str]:
    """Each place at which two documents differ in structure, with what the first has there."""
    there = set(structure(right))
    here = set(structure(left))
    return [
        f"{place}: {what}" for place, what in (*structure(left), *structure(right)) if (place, what) not in here & there
    ]


def test_structure_is_that_of_the_facts(ours: Document, facts: Document) -> None:
    assert differences(ours, facts) == [], "specs/together/openapi.yaml differs from ../shared/facts at these places"


def test_sentences_of_examples_are_our_own(ours: Document, facts: Document) -> None:
    taken = set(sentences(ours)) & set(sentences(facts))
    assert not taken, f"examples of specs/together/openapi.yaml repeat published text: {sorted(taken)}"


def test_size(ours: Document) -> None:
    assert len(list(operations(ours))) == 28
    assert len(ours["components"]["schemas"]) == 80


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        yield from ((f"{method.upper()} {path}", item[method]) for method in METHODS & set(item))


def test_everything_named_is_described(ours: Document) -> None:
    bare = list(undescribed(ours))
    assert not bare, f"specs/together/openapi.yaml says nothing of {bare}"


def undescribed(document: Document) -> Iterator[str]:
    """Operations, parameters, replies, schemas and properties that lack a text."""
    for key, operation in operations(document):
        if not {"summary", "description"} <= set(operation):
            yield key
        yield from (f"{key} {p['name']}" for p in operation.get("parameters", []) if "description" not in p)
        yield from (f"{key} {status}" for status, reply in operation["responses"].items() if "description" not in reply)
    for name, schema in document["components"]["schemas"].items():
        if "description" not in schema:
            yield name
    yield from (place for place in properties(document, "") if place)


def properties(value: Any, pointer: str) -> Iterator[str]:
    """Pointers of properties without a description, at any depth."""
    match value:
        case dict():
            own = value.get("properties")
            if isinstance(own, dict):
                yield from (f"{pointer}/properties/{name}" for name, item in own.items() if "description" not in item)
            for key, item in value.items():
                yield from properties(item, f"{pointer}/{key}")
        case list():
            for index, item in enumerate(value):
                yield from properties(item, f"{pointer}/{index}")
        case _:
            pass


def schema(document: Document, *steps: str) -> Any:
    value: Any = document["components"]["schemas"]
    for step in steps:
        value = value[step]
    return value


def body(document: Document, path: str) -> Any:
    return document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]


CHANGES: dict[str, Callable[[Document], object]] = {
    "type": lambda d: schema(d, "ModelInfo", "properties", "created").update(type="number"),
    "required": lambda d: schema(d, "ModelInfo", "required").remove("type"),
    "order of required": lambda d: schema(d, "ModelInfo", "required").reverse(),
    "enum value": lambda d: schema(d, "FinishReason", "enum").remove("eos"),
    "null in an enum": lambda d: schema(d, "FinetuneEventLevels", "enum").__setitem__(0, "null"),
    "default": lambda d: schema(d, "AudioSpeechRequest", "properties", "stream").update(default=True),
    "default of another type": lambda d: schema(d, "AudioSpeechRequest", "properties", "stream").update(default=0),
    "default that does not fit": lambda d: body(d, "/fine-tunes")["properties"]["lr_scheduler"].pop("default"),
    "whole number made a fraction": lambda d: schema(d, "Pricing", "properties", "base").update(example=0.0),
    "format": lambda d: schema(d, "Autoscaling", "properties", "min_replicas").update(format="int64"),
    "nullable": lambda d: schema(d, "UsageData").pop("nullable"),
    "reference": lambda d: schema(d, "FileList", "properties", "data", "items").update(
        {"$ref": "#/components/schemas/Error"}
    ),
    "content type": lambda d: d["paths"]["/audio/speech"]["post"]["responses"]["200"]["content"].pop("audio/wav"),
    "status": lambda d: d["paths"]["/rerank"]["post"]["responses"].pop("504"),
    "operation": lambda d: d["paths"]["/files/{id}"].pop("delete"),
    "operationId": lambda d: d["paths"]["/jobs"]["get"].update(operationId="list_jobs"),
    "parameter": lambda d: d["paths"]["/hardware"]["get"]["parameters"][0].update({"in": "header"}),
    "property called description": lambda d: body(d, "/models")["properties"].pop("description"),
    "property more": lambda d: body(d, "/models")["properties"].update(licence={"type": "string"}),
    "identifier of an example": lambda d: schema(d, "ModelInfo", "properties", "id").update(example="a/b"),
    "number of an example": lambda d: schema(d, "ModelInfo", "properties", "created").update(example=1),
    "sentence made an identifier": lambda d: schema(d, "RerankRequest", "properties", "query").update(example="llamas"),
    "title": lambda d: schema(d, "StreamSentinel", "properties", "data").update(title="signal"),
    "server": lambda d: d["servers"][0].update(url="https://api.together.ai/v1"),
    "security": lambda d: d.update(security=[]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(ours: Document, change: str) -> None:
    changed = copy.deepcopy(ours)
    CHANGES[change](changed)
    assert differences(changed, ours), f"the comparison overlooks a change of: {change}"


def test_wording_is_not_seen(ours: Document) -> None:
    changed = copy.deepcopy(ours)
    schema(changed, "ModelInfo")["description"] = "Another wording."
    schema(changed, "RerankRequest", "properties", "query")["example"] = "Where do llamas live?"
    assert differences(changed, ours) == []

"""Both descriptions of Together, today's and that of April 2025, are the published structures in our own words."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml
from tests.specs.structure import NAMES, sentences, structure

Document: TypeAlias = dict[str, Any]

METHODS = frozenset({"get", "post", "put", "patch", "delete"})


def read(path: Path) -> Document:
    loaded: Document = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    return loaded


TODAY = ("specs/together/openapi.yaml", "dropin/together-2026-04-28.yaml")
APRIL_2025 = ("tests/golden/together_of_april_2025/spec.yaml", "facts/together.structure.yaml")
"""Our description, and the published structure in `../shared`."""


@pytest.fixture(scope="module")
def ours(root: Path) -> Document:
    return read(root / APRIL_2025[0])


@pytest.fixture(scope="module")
def today(root: Path) -> Document:
    return read(root / TODAY[0])


@pytest.fixture(scope="module", params=[TODAY, APRIL_2025], ids=["today", "april-2025"])
def pair(request: pytest.FixtureRequest, root: Path, shared: Path) -> tuple[Document, Document]:
    """Our description and the published one."""
    here, there = request.param
    return read(root / here), read(shared / there)


def differences(left: Document, right: Document) -> list[str]:
    """Each place at which two documents differ in structure, with what the first has there."""
    there = set(structure(right))
    here = set(structure(left))
    return [
        f"{place}: {what}" for place, what in (*structure(left), *structure(right)) if (place, what) not in here & there
    ]


def test_structure_is_that_of_the_facts(pair: tuple[Document, Document]) -> None:
    assert differences(*pair) == [], "our description differs from the published structure at these places"


def test_sentences_of_examples_are_our_own(pair: tuple[Document, Document]) -> None:
    here, there = pair
    taken = set(sentences(here)) & set(sentences(there))
    assert not taken, f"examples repeat published sentences: {sorted(taken)}"


def test_descriptions_are_our_own(pair: tuple[Document, Document]) -> None:
    here, there = pair
    taken = runs_of_words(here) & runs_of_words(there)
    assert not taken, f"descriptions repeat published wording: {sorted(map(' '.join, taken))}"


def runs_of_words(document: Document, length: int = 6) -> set[tuple[str, ...]]:
    """Every `length` words that follow each other in a summary or a description."""
    texts = [re.findall(r"[a-z0-9_']+", text.lower()) for text in prose(document)]
    return {tuple(words[at : at + length]) for words in texts for at in range(len(words) - length + 1)}


def prose(value: Any, *, names: bool = False) -> Iterator[str]:
    """The summaries and descriptions of a document."""
    match value:
        case dict():
            for key, item in value.items():
                if not names and key in {"summary", "description"} and isinstance(item, str):
                    yield item
                yield from prose(item, names=key in NAMES and not names)
        case list():
            for item in value:
                yield from prose(item)
        case _:
            pass


@pytest.mark.parametrize(("document", "size"), [("today", (99, 243)), ("ours", (28, 80))])
def test_size(document: str, size: tuple[int, int], request: pytest.FixtureRequest) -> None:
    described: Document = request.getfixturevalue(document)
    assert (len(list(operations(described))), len(described["components"]["schemas"])) == size


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        yield from ((f"{method.upper()} {path}", item[method]) for method in METHODS & set(item))


@pytest.mark.parametrize("document", ["today", "ours"])
def test_everything_named_is_described(document: str, request: pytest.FixtureRequest) -> None:
    bare = list(undescribed(request.getfixturevalue(document)))
    assert not bare, f"nothing is said of {bare}"


def undescribed(document: Document) -> Iterator[str]:
    """Operations, parameters, responses, schemas and properties that lack a text."""
    for key, operation in operations(document):
        if not {"summary", "description"} <= set(operation):
            yield key
        yield from (f"{key} {p['name']}" for p in operation.get("parameters", []) if "description" not in p)
        yield from (
            f"{key} {status}" for status, response in operation["responses"].items() if "description" not in response
        )
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

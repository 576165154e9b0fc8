"""What a description says: operations, and members of objects. Follows references and allOf; judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Document: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch")
ROOT = "urn:description"


def read(path: Path) -> Document:
    """A YAML or JSON file."""
    loaded: Document = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    return loaded


@attrs.frozen
class Operation:
    """A method on a path, with the parameters of both."""

    key: str
    data: Mapping[str, Any]
    params: Mapping[str, Mapping[str, Any]]


@attrs.frozen
class Members:
    """The members of an object: wire name to schema, and the names that must be there."""

    schemas: Mapping[str, Any]
    required: frozenset[str]


def operations(document: Document) -> Iterator[Operation]:
    """Each operation of a description."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                both = (*item.get("parameters", ()), *item[method].get("parameters", ()))
                params = [follow(document, param) for param in both]
                yield Operation(f"{method.upper()} {path}", item[method], {param["name"]: param for param in params})


def follow(document: Document, value: Any) -> Any:
    """What a reference leads to, with what is next to it; any other value as it is."""
    if not isinstance(value, dict) or "$ref" not in value:
        return value
    target: Any = document
    for step in value["$ref"].removeprefix("#/").split("/"):
        target = target[step]
    siblings = {key: item for key, item in value.items() if key != "$ref"}
    return {**follow(document, target), **siblings}


def members(document: Document, schema: Any) -> Members:
    """The members of an object, those of all parts of its allOf included."""
    schema = follow(document, schema)
    parts = [members(document, part) for part in schema.get("allOf", ())]
    schemas = {name: item for part in parts for name, item in part.schemas.items()}
    required = frozenset(schema.get("required", ())).union(*(part.required for part in parts))
    return Members({**schemas, **schema.get("properties", {})}, required)


def choices(document: Document, schema: Any) -> list[str]:
    """The values that an enumeration, open or not, or a list of such values names."""
    schema = follow(document, schema)
    inner = [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())]
    return [*schema.get("enum", ()), *(value for part in inner for value in choices(document, part))]


def kinds(document: Document, schema: Any) -> set[str]:
    """The JSON Schema types that a value may have; empty where nothing is said."""
    schema = follow(document, schema)
    own = schema.get("type", ())
    said = {own} if isinstance(own, str) else set(own)
    return said.union(*(kinds(document, part) for word in ("anyOf", "oneOf", "allOf") for part in schema.get(word, ())))


def deviations(document: Document, pointer: str, value: Any) -> list[str]:
    """Where a value does not fit the schema at a JSON pointer of the description."""
    registry: Registry[Any] = Registry().with_resource(ROOT, DRAFT202012.create_resource(document))
    validator = Draft202012Validator({"$ref": f"{ROOT}#{pointer}"}, registry=registry)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]

"""Counts what a description holds without a line of specloom: operations, their parameters, bodies and responses.

Deliberately small and separate, so that a mistake of the generator cannot hide in its own count. Knows OpenAPI 3 and Swagger 2
words, and follows a `$ref` wherever one is written, into other files too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
PLACES = ("path", "query", "header", "cookie")
IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OAS 3.1.1 section 4.8.12: header parameters of these names are ignored."""

HOPS = 50


@attrs.frozen
class Seen:
    """One operation as its description has it.

    Attributes:
        parameters: (where, wire name), header names in lower case.
        bodies: Media types of the request body; `any` where Swagger 2.0 leaves them to the whole document.
        responses: (status, media type); the media type is empty for a response without content, and `any` as for bodies.
    """

    key: str
    parameters: frozenset[tuple[str, str]]
    bodies: frozenset[str]
    responses: frozenset[tuple[str, str]]


class Text(yaml.CSafeLoader):
    """YAML whose dates and `no` are strings, as they are in JSON."""


Text.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[-1] not in ("timestamp", "bool")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@cache
def load(path: Path) -> Any:
    """A file as plain data."""
    text = path.read_text(encoding="utf-8-sig")
    return json.loads(text) if path.suffix == ".json" else yaml.load(text, Text)  # a safe loader


@attrs.frozen
class At:
    """A value and the file that it was read from; reading a part follows every `$ref` on the way."""

    file: Path
    value: Any

    def __getitem__(self, key: str) -> At:
        """The part of that name, None where there is none."""
        return self._child(key).followed()

    def items(self) -> list[tuple[str, At]]:
        """The parts of a mapping by name."""
        return [(str(key), self[key]) for key in self.value] if isinstance(self.value, dict) else []

    def listed(self) -> list[At]:
        """The parts of a list."""
        if not isinstance(self.value, list):
            return []
        return [At(self.file, value).followed() for value in self.value]

    def followed(self) -> At:
        """What references lead to in the end; other keywords next to a reference are kept."""
        at = self
        for _ in range(HOPS):
            if not isinstance(at.value, dict) or not isinstance(at.value.get("$ref"), str):
                return at
            target, rest = at._target(at.value["$ref"]), {k: v for k, v in at.value.items() if k != "$ref"}
            merged = {**target.value, **rest} if isinstance(target.value, dict) else target.value
            at = At(target.file, merged)
        return At(self.file, None)

    def _target(self, reference: str) -> At:
        address, _, pointer = reference.partition("#")
        file = (self.file.parent / unquote(address)).resolve() if address else self.file
        if "://" in address or not file.is_file():
            return At(self.file, None)
        at = At(file, load(file))
        for step in unquote(pointer).split("/")[1:]:
            at = at.followed()._child(step.replace("~1", "/").replace("~0", "~"))
        return at

    def _child(self, step: str) -> At:
        if isinstance(self.value, list):
            return At(self.file, self.value[int(step)] if step.isdigit() and int(step) < len(self.value) else None)
        return At(self.file, self.value.get(step) if isinstance(self.value, dict) else None)


def operations(path: Path) -> Iterator[Seen]:
    """Every operation of a description, in order."""
    root = At(path, load(path)).followed()
    old = "swagger" in root.value
    for name, item in root["paths"].items():
        if name.startswith("/") and isinstance(item.value, dict):
            methods = [(method, item[method]) for method in METHODS] + item["additionalOperations"].items()
            for method, operation in methods:
                if isinstance(operation.value, dict):
                    yield seen(f"{method.upper()} {name}", item, operation, old=old)


def seen(key: str, item: At, operation: At, *, old: bool) -> Seen:
    """One operation, the parameters of its path included."""
    found: set[tuple[str, str]] = set()
    for parameter in (*item["parameters"].listed(), *operation["parameters"].listed()):
        if isinstance(parameter.value, dict) and "name" in parameter.value:
            place, name = str(parameter.value.get("in")), str(parameter.value["name"])
            found.add((place, name.lower() if place == "header" else name))
    return Seen(
        key=key,
        parameters=frozenset(
            each for each in found if each[0] in PLACES and (each[0] != "header" or each[1] not in IGNORED_HEADERS)
        ),
        bodies=frozenset(bodies(operation, {place for place, _ in found}, old=old)),
        responses=frozenset(responses(operation, old=old)),
    )


def bodies(operation: At, places: set[str], *, old: bool) -> Iterator[str]:
    """Media types that a request may have."""
    body = operation["requestBody"]
    if isinstance(body.value, dict):
        yield from (media for media, _ in body["content"].items())
    elif old and places & {"body", "formData"}:
        yield "any"


def responses(operation: At, *, old: bool) -> Iterator[tuple[str, str]]:
    """Status and media type of each response."""
    for status, response in operation["responses"].items():
        if status.startswith("x-") or not isinstance(response.value, dict):
            continue
        media = ["any"] if old and "schema" in response.value else [name for name, _ in response["content"].items()]
        yield from ((status if status == "default" else status.upper(), name) for name in media or [""])

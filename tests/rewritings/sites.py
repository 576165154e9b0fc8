"""Slices of a description and the schemas in them that callers send or receive. Knows where schemas are; edits none."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any, Literal

import attrs

Tree = dict[str, Any]
Direction = Literal["request", "response"]

METHODS = ("get", "put", "post", "delete", "patch")
IGNORED_HEADERS = ("accept", "content-type", "authorization")


@attrs.frozen
class Site:
    """A schema that an operation sends or receives, not below alternatives.

    Attributes:
        keys: Where it is in the tree, references resolved.
        direction: Whether callers send or receive it.
        kind: `body` for a property or a whole body, `parameter` for the schema of a parameter.
    """

    keys: tuple[str | int, ...]
    direction: Direction
    kind: Literal["body", "parameter"]


@attrs.frozen
class Place:
    """One operation of a slice."""

    path: str
    method: str


def operations(tree: Tree) -> list[Place]:
    """The operations of a description."""
    paths = tree.get("paths")
    return [
        Place(path, method)
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        if isinstance(item, dict) and "$ref" not in item
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def sliced(tree: Tree, chosen: list[Place]) -> Tree:
    """A copy with these operations, and the components that they refer to."""
    paths: Tree = {}
    for place in chosen:
        item = tree["paths"][place.path]
        shared = {key: value for key, value in item.items() if key not in (*METHODS, "options", "head", "trace")}
        paths.setdefault(place.path, shared)[place.method] = item[place.method]
    kept = {key: value for key, value in tree.items() if key not in ("paths", "components", "webhooks", "tags")}
    slice: Tree = {**kept, "paths": paths, "components": _needed(tree, paths)}
    return json.loads(json.dumps(slice, default=str))  # type: ignore[no-any-return]  # a dictionary remains one


def _needed(tree: Tree, paths: Tree) -> Tree:
    components = tree.get("components", {})
    found: Tree = {}
    if "securitySchemes" in components:
        found["securitySchemes"] = components["securitySchemes"]
    todo: list[Any] = [paths]
    while todo:
        for reference in _references(todo.pop()):
            section, name = [*reference.split("/"), "", ""][2:4]
            name = name.replace("~1", "/").replace("~0", "~")
            if name in components.get(section, {}) and name not in found.setdefault(section, {}):
                found[section][name] = components[section][name]
                todo.append(components[section][name])
    return found


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            yield reference
        mapping = value.get("mapping")
        if isinstance(mapping, dict):
            yield from (each for each in mapping.values() if str(each).startswith("#/components/"))
        for each in value.values():
            yield from _references(each)
    elif isinstance(value, list):
        for each in value:
            yield from _references(each)


def at(tree: Any, keys: tuple[str | int, ...]) -> Any:
    """The value at a place."""
    for key in keys:
        tree = tree[key]
    return tree


def resolved(tree: Tree, keys: tuple[str | int, ...]) -> tuple[str | int, ...] | None:
    """Where a value is once its references are followed; None if they lead nowhere, or have keys next to them."""
    for _ in range(20):
        value = at(tree, keys)
        if not isinstance(value, dict) or "$ref" not in value:
            return keys
        reference = str(value["$ref"])
        if not reference.startswith("#/components/") or len(value) > 1:
            return None
        keys = tuple(step.replace("~1", "/").replace("~0", "~") for step in reference[2:].split("/"))
        try:
            at(tree, keys)
        except (KeyError, IndexError, TypeError):
            return None
    return None


def sites(tree: Tree) -> list[Site]:
    """Every schema of the slice that can be edited with a known effect."""
    found: dict[Site, None] = {}
    for path, item in tree["paths"].items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                for site in _of_operation(tree, ("paths", path), ("paths", path, method)):
                    found[site] = None
    return list(found)


def _of_operation(tree: Tree, item: tuple[str | int, ...], keys: tuple[str | int, ...]) -> Iterator[Site]:
    operation = at(tree, keys)
    for place in parameters(tree, item, keys):
        parameter = at(tree, place)
        if isinstance(parameter.get("schema"), dict) and (where := resolved(tree, (*place, "schema"))):
            yield Site(where, "request", "parameter")
    if "requestBody" in operation and keys[-1] not in ("get", "delete"):
        body = resolved(tree, (*keys, "requestBody"))
        if body:
            yield from _of_content(tree, body, "request")
    responses = operation.get("responses")
    for status in responses if isinstance(responses, dict) else ():
        response = resolved(tree, (*keys, "responses", status))
        if response and str(status).startswith("2"):
            yield from _of_content(tree, response, "response")


def parameters(tree: Tree, item: tuple[str | int, ...], keys: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """The parameters of an operation that are sent, those of its path included unless it has the same."""
    seen: set[tuple[str, str]] = set()
    for holder in (keys, item):
        listed = at(tree, holder).get("parameters")
        for index in range(len(listed) if isinstance(listed, list) else 0):
            place = resolved(tree, (*holder, "parameters", index))
            value = at(tree, place) if place else None
            if not place or not isinstance(value, dict) or "name" not in value or "in" not in value:
                continue
            name = (str(value["in"]), str(value["name"]))
            ignored = name[0] == "header" and name[1].lower() in IGNORED_HEADERS
            if name not in seen and not ignored:
                yield place
            seen.add(name)


def _of_content(tree: Tree, keys: tuple[str | int, ...], direction: Direction) -> Iterator[Site]:
    content = at(tree, keys).get("content")
    for media, described in content.items() if isinstance(content, dict) else ():
        if media.partition(";")[0].endswith("json") and isinstance(described, dict) and "schema" in described:
            yield from _below(tree, (*keys, "content", media, "schema"), direction, frozenset())


def _below(
    tree: Tree, keys: tuple[str | int, ...], direction: Direction, seen: frozenset[tuple[str | int, ...]]
) -> Iterator[Site]:
    place = resolved(tree, keys)
    if place is None or place in seen or len(seen) > 6:
        return
    schema = at(tree, place)
    hidden = "readOnly" if direction == "request" else "writeOnly"
    if not isinstance(schema, dict) or schema.get(hidden) or any(key in schema for key in COMBINERS):
        return
    yield Site(place, direction, "body")
    for name in schema.get("properties") or ():
        yield from _below(tree, (*place, "properties", name), direction, seen | {place})
    if isinstance(schema.get("items"), dict):
        yield from _below(tree, (*place, "items"), direction, seen | {place})


COMBINERS = ("allOf", "oneOf", "anyOf", "not", "if", "const", "discriminator")


def some_slice(tree: Tree, random: random.Random) -> Tree:
    """One to three operations of a description, as a description."""
    every = operations(tree)
    return copy.deepcopy(sliced(tree, random.sample(every, min(len(every), random.randint(1, 3)))))

"""Ways to write a whole description otherwise that mean the same. Knows where schemas are; not what is compared."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from specloom.ir import escape

Tree = dict[str, Any]
Rewrite = Callable[[Tree, tuple[Any, ...]], Tree]

_DATA = ("example", "examples", "default", "enum", "const")
_NAMED = ("properties", "patternProperties")
_COMBINERS = ("allOf", "oneOf", "anyOf")
_SINGLE = ("schema", "items", "additionalProperties", "not")
_TURNED = ("required", "tags", "parameters", "enum", *_COMBINERS)
SCHEMAS = "#/components/schemas/"


def schemas(value: Any, rewrite: Rewrite, path: tuple[Any, ...] = (), *, names: bool = False) -> Any:
    """The tree with each schema rewritten, the innermost first."""
    if isinstance(value, list):
        return [schemas(item, rewrite, (*path, index)) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    generated = {
        key: inner if _is_data(key, names) else _inside(inner, rewrite, path, key, names)
        for key, inner in value.items()
    }
    return rewrite(generated, path) if not names and _is_schema(path) else generated


def _inside(inner: Any, rewrite: Rewrite, path: tuple[Any, ...], key: str, names: bool) -> Any:
    return schemas(inner, rewrite, (*path, key), names=key in _NAMED and not names)


def _is_data(key: str, names: bool) -> bool:
    return not names and (key in _DATA or key.startswith("x-"))


def _is_schema(path: tuple[Any, ...]) -> bool:
    if path[:2] == ("components", "schemas"):
        return len(path) == 3 or path[-1] in _SINGLE or path[-2] in (*_NAMED, *_COMBINERS)
    return len(path) > 2 and (path[-1] in _SINGLE or path[-2] in (*_NAMED, *_COMBINERS))


def turned_round(value: Any, key: str = "") -> Any:
    """Every mapping, and every list whose order means nothing, the other way round."""
    if isinstance(value, dict):
        return {
            name: value[name] if _is_data(name, False) and name != "enum" else turned_round(value[name], name)
            for name in reversed(value)
        }
    if isinstance(value, list):
        return [turned_round(item) for item in (reversed(value) if key in _TURNED else value)]
    return value


def written_in_place(tree: Tree) -> Tree:
    """References to named schemas replaced by what they refer to, one step deep."""

    def rewrite(schema: Tree, path: tuple[Any, ...]) -> Tree:
        name = str(schema.get("$ref", "")).removeprefix(SCHEMAS)
        target = tree.get("components", {}).get("schemas", {}).get(name)
        plain = len(schema) == 1 and isinstance(target, dict) and "$ref" not in target
        return copy.deepcopy(target) if plain and len(path) > 3 else schema

    return schemas(tree, rewrite)


def wrapped(tree: Tree, combiner: str) -> Tree:
    """References wrapped in a combiner of one."""

    def rewrite(schema: Tree, path: tuple[Any, ...]) -> Tree:
        alone = list(schema) == ["$ref"] and len(path) > 3 and path[-2] not in _COMBINERS
        return {combiner: [schema]} if alone else schema

    return schemas(tree, rewrite)


def renamed(value: Any) -> Any:
    """Named schemas given other names, and every reference to them; a discriminator selects them by these names."""
    if isinstance(value, dict):
        if "openapi" in value and "'discriminator'" in str(value):
            return value
        return {
            "schemas" if key == "schemas" else key: {f"{name}Too": renamed(each) for name, each in inner.items()}
            if key == "schemas" and isinstance(inner, dict)
            else renamed(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if isinstance(value, str) and value.startswith(SCHEMAS):
        name, *rest = value.removeprefix(SCHEMAS).split("/")
        return "/".join((f"{SCHEMAS}{name}Too", *rest))
    return value


def named(tree: Tree) -> Tree:
    """Objects written in place of an operation given names."""
    found: Tree = {}

    def rewrite(schema: Tree, path: tuple[Any, ...]) -> Tree:
        if path[0] != "paths" or not isinstance(schema.get("properties"), dict):
            return schema
        found[f"Made{len(found)}"] = schema
        return {"$ref": f"{SCHEMAS}{escape(f'Made{len(found) - 1}')}"}

    generated = schemas(tree, rewrite)
    known = generated.get("components", {})
    return {**generated, "components": {**known, "schemas": {**known.get("schemas", {}), **found}}}


def null_as_an_alternative(tree: Tree) -> Tree:
    """A type that may be null spelled as an alternative to null."""

    def rewrite(schema: Tree, path: tuple[Any, ...]) -> Tree:
        if schema.get("nullable") is not True or not isinstance(schema.get("type"), str) or "enum" in schema:
            return schema
        plain = {key: value for key, value in schema.items() if key != "nullable"}
        return {"anyOf": [plain, {"type": "null"}]}

    return {**schemas(tree, rewrite), "openapi": "3.1.0"} if str(tree.get("openapi")).startswith("3.") else tree


def halved(tree: Tree) -> Tree:
    """Objects cut in two, which `allOf` joins."""

    def rewrite(schema: Tree, path: tuple[Any, ...]) -> Tree:
        properties, required = schema.get("properties"), schema.get("required", [])
        whole = set(schema) <= {"type", "properties", "required", "description"} and schema.get("type") == "object"
        if not whole or not isinstance(properties, dict) or len(properties) < 2 or not {*required} <= properties.keys():
            return schema
        names = list(properties)
        cuts = names[: len(names) // 2], names[len(names) // 2 :]
        return {"allOf": [_part(properties, required, cut) for cut in cuts]}

    return schemas(tree, rewrite)


def _part(properties: Tree, required: list[str], names: list[str]) -> Tree:
    part: Tree = {"type": "object", "properties": {name: properties[name] for name in names}}
    needed = [name for name in required if name in names]
    return {**part, "required": needed} if needed else part


WAYS: dict[str, Callable[[Tree], Tree]] = {
    "turned round": turned_round,
    "written in place": written_in_place,
    "allOf of one": lambda tree: wrapped(tree, "allOf"),
    "oneOf of one": lambda tree: wrapped(tree, "oneOf"),
    "anyOf of one": lambda tree: wrapped(tree, "anyOf"),
    "renamed": renamed,
    "named": named,
    "null as an alternative": null_as_an_alternative,
    "halved": halved,
}

"""Random rewritings of a description that mean the same. Each rewrites a random part; none knows `diff`."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from tests.rewritings import equal_parts
from tests.rewritings.schema_places import LISTS, Keys, schemas
from tests.rewritings.sites import METHODS, Tree, at, operations

Edit = Callable[[Tree, random.Random], str | None]
"""Rewrites the tree in place; what it did, or None where there is nothing to do it to."""

UNORDERED = ("required", "tags", "enum", "oneOf", "anyOf")


def _schema(tree: Tree, random: random.Random, fits: Callable[[Tree, Keys], bool]) -> tuple[Tree, Keys] | None:
    found = [keys for keys in schemas(tree) if fits(at(tree, keys), keys)]
    keys = random.choice(found) if found else None
    return (at(tree, keys), keys) if keys else None


def _put(tree: Tree, keys: Keys, value: Any) -> None:
    at(tree, keys[:-1])[keys[-1]] = value


def reorder(tree: Tree, random: random.Random) -> str | None:
    """Keys in another order, and lists whose order means nothing."""
    found = _schema(tree, random, lambda schema, _: len(schema) > 1)
    if found is None:
        return None
    schema, keys = found
    items = list(schema.items())
    random.shuffle(items)
    schema.clear()
    schema.update(items)
    for key in UNORDERED:
        if isinstance(schema.get(key), list):
            random.shuffle(schema[key])
    if isinstance(schema.get("properties"), dict):
        named = list(schema["properties"].items())
        random.shuffle(named)
        schema["properties"] = dict(named)
    return f"reordered {keys}"


def inline(tree: Tree, random: random.Random) -> str | None:
    """A reference replaced by what it refers to."""

    def fits(schema: Tree, keys: Keys) -> bool:
        name = _name(schema)
        target = tree.get("components", {}).get("schemas", {}).get(name)
        return list(schema) == ["$ref"] and isinstance(target, dict) and "$ref" not in target and _plain_place(keys)

    found = _schema(tree, random, fits)
    if found is None:
        return None
    schema, keys = found
    _put(tree, keys, copy.deepcopy(tree["components"]["schemas"][_name(schema)]))
    return f"inlined {schema['$ref']} at {keys}"


def _name(schema: Tree) -> str:
    return str(schema.get("$ref", "")).removeprefix("#/components/schemas/")


def _plain_place(keys: Keys) -> bool:
    """Whether a name in this place means nothing: it may in alternatives with a discriminator."""
    return not any(key in LISTS for key in keys)


def wrap(tree: Tree, random: random.Random) -> str | None:
    """A reference as the only alternative, or the only part."""
    combiner = random.choice(LISTS)
    found = _schema(tree, random, lambda schema, keys: list(schema) == ["$ref"] and _plain_place(keys))
    if found is None:
        return None
    schema, keys = found
    _put(tree, keys, {combiner: [schema]})
    return f"{combiner} of one at {keys}"


def name(tree: Tree, random: random.Random) -> str | None:
    """A schema written in place becomes a component."""

    def fits(schema: Tree, keys: Keys) -> bool:
        hidden = schema.get("readOnly") or schema.get("writeOnly") or "default" in schema or "nullable" in schema
        return "$ref" not in schema and len(keys) > 3 and _plain_place(keys) and not hidden

    found = _schema(tree, random, fits)
    if found is None:
        return None
    schema, keys = found
    named = tree.setdefault("components", {}).setdefault("schemas", {})
    new = f"Made{len(named)}x{random.randrange(10_000)}"
    named[new] = schema
    _put(tree, keys, {"$ref": f"#/components/schemas/{new}"})
    return f"named {keys}"


def rename(tree: Tree, random: random.Random) -> str | None:
    """A component gets another name."""
    named = tree.get("components", {}).get("schemas", {})
    if not named or "discriminator" in str(tree):
        return None
    old = random.choice(list(named))
    new = f"{old}Too{random.randrange(10_000)}"
    tree["components"]["schemas"] = {new if key == old else key: value for key, value in named.items()}
    _point(tree, f"#/components/schemas/{old}", f"#/components/schemas/{new}")
    return f"renamed {old}"


def _point(value: Any, old: str, new: str) -> None:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and (reference == old or reference.startswith(f"{old}/")):
            value["$ref"] = new + reference.removeprefix(old)
        for inner in value.values():
            _point(inner, old, new)
    elif isinstance(value, list):
        for inner in value:
            _point(inner, old, new)


def split(tree: Tree, random: random.Random) -> str | None:
    """An object cut in two parts that `allOf` joins."""

    def fits(schema: Tree, keys: Keys) -> bool:
        usual = set(schema) <= {"type", "properties", "required", "description", "title"}
        properties, required = schema.get("properties"), schema.get("required", [])
        whole = isinstance(properties, dict) and len(properties) > 1 and isinstance(required, list)
        return usual and whole and schema.get("type") == "object" and {*required} <= {*(properties or ())}

    found = _schema(tree, random, fits)
    if found is None:
        return None
    schema, keys = found
    names = list(schema["properties"])
    cut = random.randint(1, len(names) - 1)
    required = schema.get("required", [])
    parts = []
    for part in (names[:cut], names[cut:]):
        made: Tree = {"type": "object", "properties": {each: schema["properties"][each] for each in part}}
        if needed := [each for each in required if each in part]:
            made["required"] = needed
        parts.append(made)
    kept = {key: schema[key] for key in ("description", "title") if key in schema}
    _put(tree, keys, {**kept, "allOf": parts})
    return f"split {keys}"


def describe(tree: Tree, random: random.Random) -> str | None:
    """Words, examples and extensions."""
    found = _schema(tree, random, lambda schema, _: "$ref" not in schema)
    if found is None:
        return None
    schema, keys = found
    schema["description"] = f"Words {random.random()}."
    schema["title"] = f"Title {random.random()}"
    schema["x-quite-new"] = {"enum": [1]}
    schema["examples"] = [random.random()]
    return f"described {keys}"


def respell(tree: Tree, random: random.Random) -> str | None:
    """Another spelling of the same assertions."""
    ways = [(keys, way) for keys in schemas(tree) for way in _spellings(at(tree, keys))]
    if not ways:
        return None
    keys, (said, changes) = random.choice(ways)
    schema = at(tree, keys)
    for key, value in changes.items():
        if value is None:
            schema.pop(key, None)
        else:
            schema[key] = value
    return f"{said} at {keys}"


def _spellings(schema: Tree) -> Iterator[tuple[str, Tree]]:
    kind, values = schema.get("type"), schema.get("enum")
    if isinstance(kind, str):
        yield "type as a list", {"type": [kind]}
    if isinstance(kind, list) and len(kind) > 1:
        yield "types in another order", {"type": [*reversed(kind)]}
    if isinstance(kind, list) and len(kind) == 2 and "null" in kind and set(schema) <= {"type", "description"}:
        other = next(each for each in kind if each != "null")
        yield "null as an alternative", {"type": None, "anyOf": [{"type": other}, {"type": "null"}]}
    if kind == "string" and "minLength" not in schema:
        yield "a least length of nothing", {"minLength": 0}
    if kind == "array" and "minItems" not in schema:
        yield "a least number of nothing", {"minItems": 0, "uniqueItems": schema.get("uniqueItems", False)}
    if kind == "object" and "additionalProperties" not in schema:
        yield "anything else, said", {"additionalProperties": random.choice([True, {}])}
    if kind == "boolean" and values is None:
        yield "true and false", {"enum": [True, False]}
    if kind == "integer" and isinstance(schema.get("minimum"), int) and "exclusiveMinimum" not in schema:
        yield "a bound in or out", {"minimum": None, "exclusiveMinimum": schema["minimum"] - 1}
    if kind == "integer" and isinstance(schema.get("maximum"), int) and "exclusiveMaximum" not in schema:
        yield "an upper bound in or out", {"maximum": None, "exclusiveMaximum": schema["maximum"] + 1}
    if isinstance(values, list) and len(values) == 1 and values[0] is not None:
        yield "a constant", {"enum": None, "const": values[0]}
    if isinstance(values, list) and len(values) > 1 and kind == "string" and None not in values:
        yield "constants as alternatives", {"enum": None, "oneOf": [{"const": each} for each in dict.fromkeys(values)]}
    if "deprecated" not in schema and "$ref" not in schema:
        yield "not deprecated, said", {"deprecated": False}
    if "allOf" in schema or "oneOf" in schema or "$ref" in schema:
        return
    if kind in ("string", "integer", "number", "boolean") and "default" not in schema and "discriminator" not in schema:
        yield "its own part", {**dict.fromkeys(schema), "allOf": [dict(schema)]}


def move_parameter(tree: Tree, random: random.Random) -> str | None:
    """A parameter becomes a component, or says its defaults."""
    place = random.choice(operations(tree))
    operation = tree["paths"][place.path][place.method]
    listed = operation.get("parameters")
    plain = [n for n, each in enumerate(listed or ()) if isinstance(each, dict) and "$ref" not in each]
    if not plain:
        return None
    index = random.choice(plain)
    parameter = listed[index]
    if random.random() < 0.3:
        random.shuffle(listed)
        return f"parameters of {place} reordered"
    if random.random() < 0.5:
        style = {"query": "form", "cookie": "form"}.get(str(parameter.get("in")), "simple")
        parameter.setdefault("required", False)
        if parameter.setdefault("style", style) == style:
            parameter.setdefault("explode", style == "form")
        return f"defaults of {parameter.get('name')} said"
    known = tree.setdefault("components", {}).setdefault("parameters", {})
    new = f"Made{len(known)}"
    known[new] = parameter
    listed[index] = {"$ref": f"#/components/parameters/{new}"}
    return f"parameter {parameter.get('name')} named"


def move_up(tree: Tree, random: random.Random) -> str | None:
    """A parameter of the only operation of a path belongs to the path; a response or a body becomes a component."""
    place = random.choice(operations(tree))
    item = tree["paths"][place.path]
    operation = item[place.method]
    if random.random() < 0.4 and operation.get("parameters") and sum(method in item for method in METHODS) == 1:
        if item.get("parameters"):
            return None
        item["parameters"] = operation.pop("parameters")
        return f"parameters of {place} moved to the path"
    if random.random() < 0.5 and isinstance(operation.get("requestBody"), dict):
        return _as_component(tree, operation, "requestBody", "requestBodies")
    responses = operation.get("responses")
    if not isinstance(responses, dict) or not responses:
        return None
    return _as_component(tree, responses, random.choice(list(responses)), "responses")


def _as_component(tree: Tree, holder: Tree, key: str, section: str) -> str | None:
    if not isinstance(holder[key], dict) or "$ref" in holder[key]:
        return None
    known = tree.setdefault("components", {}).setdefault(section, {})
    new = f"Made{len(known)}"
    known[new] = holder[key]
    holder[key] = {"$ref": f"#/components/{section}/{new}"}
    return f"{section} {key} named"


def rename_variable(tree: Tree, random: random.Random) -> str | None:
    """A variable of a path gets another name."""
    place = random.choice(operations(tree))
    item = tree["paths"][place.path]
    holders = [item, *(item[method] for method in METHODS if method in item)]
    listed = [each for holder in holders for each in holder.get("parameters") or ()]
    if any("$ref" in each for each in listed) or any("links" in str(holder) for holder in holders):
        return None
    names = [each["name"] for each in listed if each.get("in") == "path" and f"{{{each['name']}}}" in place.path]
    if not names:
        return None
    old = random.choice(names)
    for each in listed:
        if each.get("in") == "path" and each["name"] == old:
            each["name"] = f"{old}Too"
    renamed = {
        (key.replace(f"{{{old}}}", f"{{{old}Too}}") if key == place.path else key): value
        for key, value in tree["paths"].items()
    }
    tree["paths"] = renamed
    return f"variable {old} renamed"


def say_inherited(tree: Tree, random: random.Random) -> str | None:
    """Security and servers said where they hold."""
    place = random.choice(operations(tree))
    operation = tree["paths"][place.path][place.method]
    key = random.choice(["security", "servers"])
    if key not in tree or key in operation or (key == "servers" and "servers" in tree["paths"][place.path]):
        return None
    operation[key] = tree[key]
    return f"{key} of {place} said"


EDITS: dict[str, Edit] = {
    "reorder": reorder,
    "inline": inline,
    "wrap": wrap,
    "name": name,
    "rename": rename,
    "split": split,
    "describe": describe,
    "respell": respell,
    "move parameter": move_parameter,
    "move up": move_up,
    "rename variable": rename_variable,
    "say inherited": say_inherited,
    **equal_parts.EDITS,
}

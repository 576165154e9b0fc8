"""Rewritings that mean the same: of operations, of names and capitals, and of alternatives. None knows `diff`."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

from tests.rewritings.schema_places import schemas
from tests.rewritings.sites import METHODS, Tree, at, operations

_SAID = {"uniqueItems": False, "readOnly": False, "writeOnly": False, "deprecated": False}
"""Keywords with the value that they have where nobody writes them."""


def _operation(tree: Tree, random: random.Random) -> Tree:
    place = random.choice(operations(tree))
    operation: Tree = tree["paths"][place.path][place.method]
    return operation


def describe_operation(tree: Tree, random: random.Random) -> str:
    """Words, tags and examples of an operation."""
    operation = _operation(tree, random)
    operation["summary"], operation["description"] = "Other words", f"Words {random.random()}."
    operation["externalDocs"] = {"url": "https://docs.example"}
    operation["x-quite-new"] = [1, 2]
    for response in (operation.get("responses") or {}).values():
        if isinstance(response, dict) and "$ref" not in response:
            response["description"] = "Other words"
    return "described an operation"


def respell_media_type(tree: Tree, random: random.Random) -> str | None:
    """Capitals of media types mean nothing."""
    holders = [holder for holder in _contents(tree["paths"]) if any(name.islower() for name in holder)]
    if not holders:
        return None
    content = random.choice(holders)
    name = random.choice(list(content))
    content[name.title()] = content.pop(name)
    return f"media type {name} in other capitals"


def _contents(value: Any) -> Iterator[Tree]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "content" and isinstance(inner, dict) and inner:
                yield inner
            if key not in ("properties", "schema"):
                yield from _contents(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _contents(inner)


def respell_header(tree: Tree, random: random.Random) -> str | None:
    """Capitals of headers mean nothing, sent or received."""
    operation = _operation(tree, random)
    sent = [each for each in operation.get("parameters") or () if each.get("in") == "header"]
    responses = [each for each in (operation.get("responses") or {}).values() if isinstance(each.get("headers"), dict)]
    if sent and (not responses or random.random() < 0.5):
        chosen = random.choice(sent)
        chosen["name"] = str(chosen["name"]).swapcase()
        return f"header {chosen['name']} in other capitals"
    if not responses:
        return None
    headers = random.choice(responses)["headers"]
    for name in list(headers):
        headers[name.swapcase()] = headers.pop(name)
    return "headers of a response in other capitals"


def add_unused(tree: Tree, random: random.Random) -> str:
    """A component that nothing refers to, described or removed."""
    named = tree.setdefault("components", {}).setdefault("schemas", {})
    named[f"Unused{random.randrange(10_000)}"] = {"type": "object", "required": ["a"], "properties": {"a": {}}}
    return "added an unused component"


def share_parameters(tree: Tree, random: random.Random) -> str | None:
    """Parameters of the path belong to each of its operations, unless an operation has the same."""
    items = [item for item in tree["paths"].values() if isinstance(item.get("parameters"), list)]
    if not items:
        return None
    item = random.choice(items)
    if any("$ref" in each for holder in (item, *_methods(item)) for each in holder.get("parameters") or ()):
        return None
    shared = item.pop("parameters")
    for operation in _methods(item):
        own = operation.get("parameters") or []
        known = {(each["in"], each["name"]) for each in own}
        operation["parameters"] = [*own, *copy.deepcopy([p for p in shared if (p["in"], p["name"]) not in known])]
    return "parameters of a path moved to its operations"


def _methods(item: Tree) -> list[Tree]:
    return [operation for method, operation in item.items() if method in (*METHODS, "head", "options", "trace")]


def say_default(tree: Tree, random: random.Random) -> str | None:
    """A keyword with the value that it has anyway."""
    found = [keys for keys in schemas(tree) if "$ref" not in at(tree, keys)]
    if not found:
        return None
    schema = at(tree, random.choice(found))
    key = random.choice(list(_SAID))
    if key == "uniqueItems" and schema.get("type") != "array":
        return None
    schema.setdefault(key, _SAID[key])
    return f"{key} said"


def say_default_of_body(tree: Tree, random: random.Random) -> str | None:
    """A body that is optional, and says so; a parameter that is no empty value, and says so."""
    operation = _operation(tree, random)
    body, listed = operation.get("requestBody"), operation.get("parameters") or []
    if isinstance(body, dict) and "$ref" not in body:
        body.setdefault("required", False)
    for parameter in listed:
        if "$ref" not in parameter and parameter.get("in") == "query":
            parameter.setdefault("allowEmptyValue", False)
            parameter.setdefault("allowReserved", False)
    return "defaults of an operation said" if body or listed else None


def respell_enum(tree: Tree, random: random.Random) -> str | None:
    """The values of an enumeration as alternatives, or one of them twice."""
    found = [keys for keys in schemas(tree) if _is_enum(at(tree, keys))]
    if not found:
        return None
    schema = at(tree, random.choice(found))
    values = list(dict.fromkeys(schema.pop("enum")))
    cut = random.randint(1, len(values) - 1)
    if random.random() < 0.3:
        schema["enum"] = [*values, values[0]]
        return "a value of an enumeration twice"
    schema["anyOf"] = [{"enum": values[:cut]}, {"type": "string", "enum": values[cut:]}]
    return "an enumeration in two parts"


def _is_enum(schema: Tree) -> bool:
    values = schema.get("enum")
    alone = not any(word in schema for word in ("allOf", "anyOf", "oneOf", "$ref", "discriminator"))
    strings = isinstance(values, list) and all(isinstance(value, str) for value in values)
    return strings and len(set(values or ())) > 1 and schema.get("type") == "string" and alone


def nest(tree: Tree, random: random.Random) -> str | None:
    """Some alternatives of `anyOf` in another `anyOf`."""
    found = [keys for keys in schemas(tree) if len(at(tree, keys).get("anyOf") or ()) > 2]
    found = [keys for keys in found if "discriminator" not in at(tree, keys)]
    if not found:
        return None
    schema = at(tree, random.choice(found))
    first, *rest = schema["anyOf"]
    schema["anyOf"] = [first, {"anyOf": rest}]
    return "anyOf in anyOf"


def join(tree: Tree, random: random.Random) -> str | None:
    """Two parts of `allOf` written as one, where neither has what the other has."""
    found = [keys for keys in schemas(tree) if _joins(at(tree, keys).get("allOf"))]
    if not found:
        return None
    schema = at(tree, random.choice(found))
    one, other, *rest = schema["allOf"]
    joined = {**one, **other}
    for key in ("properties", "required"):
        if key in one and key in other:
            joined[key] = {**one[key], **other[key]} if key == "properties" else [*one[key], *other[key]]
    schema["allOf"] = [joined, *rest]
    return "two parts of allOf as one"


def _joins(parts: Any) -> bool:
    if not isinstance(parts, list) or len(parts) < 2 or not all(isinstance(part, dict) for part in parts[:2]):
        return False
    usual = {"type", "properties", "required"}
    named = [set(part.get("properties") or ()) for part in parts[:2]]
    return all(set(part) <= usual and part.get("type") == "object" for part in parts[:2]) and not named[0] & named[1]


def swap_true(tree: Tree, random: random.Random) -> str | None:
    """A schema that says nothing as `true`, or the other way round."""
    holders: list[tuple[Any, str | int]] = []
    for keys in schemas(tree):
        schema = at(tree, keys)
        properties = schema.get("properties")
        holders += [(properties, name) for name, inner in (properties or {}).items() if inner in ({}, True)]
        holders += [(schema, "items")] if schema.get("items") in ({}, True) and "items" in schema else []
    if not holders:
        return None
    holder, key = random.choice(holders)
    holder[key] = {} if holder[key] is True else True
    return f"{key} as a boolean"


def reorder_security(tree: Tree, random: random.Random) -> str | None:
    """Alternatives of credentials, schemes of one alternative and scopes have no order."""
    holder = random.choice([tree, _operation(tree, random)])
    if not isinstance(holder.get("security"), list) or not holder["security"]:
        return None
    random.shuffle(holder["security"])
    holder["security"] = [dict(sorted(each.items(), reverse=True)) for each in holder["security"]]
    return "security reordered"


EDITS = {
    "describe operation": describe_operation,
    "respell media type": respell_media_type,
    "respell header": respell_header,
    "add unused": add_unused,
    "share parameters": share_parameters,
    "say default": say_default,
    "say default of body": say_default_of_body,
    "respell enum": respell_enum,
    "nest": nest,
    "join": join,
    "swap true": swap_true,
    "reorder security": reorder_security,
}

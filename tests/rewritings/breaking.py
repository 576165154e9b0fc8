"""Random edits of a description after which calls that worked fail. Each says what it does; none knows `diff`."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from tests.rewritings.sites import METHODS, Place, Site, Tree, at, operations, parameters, resolved, sites

Edit = Callable[[Tree, random.Random], str | None]
"""Edits the tree in place; what it did, or None where there is nothing to do it to."""


def pick(tree: Tree, random: random.Random, fits: Callable[[Any, Site], bool]) -> tuple[Tree, Site] | None:
    found = [site for site in sites(tree) if isinstance(at(tree, site.keys), dict) and fits(at(tree, site.keys), site)]
    site = random.choice(found) if found else None
    return (at(tree, site.keys), site) if site else None


def _operation(tree: Tree, random: random.Random) -> Place:
    return random.choice(operations(tree))


def remove_operation(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    if tree["paths"][place.path][place.method].get("deprecated"):
        return None  # a deprecated operation may go: that is what deprecation announces
    del tree["paths"][place.path][place.method]
    if not any(method in tree["paths"][place.path] for method in METHODS):
        del tree["paths"][place.path]
    return f"removed {place}"


def add_required_parameter(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    where = random.choice(["query", "header"])
    operation = tree["paths"][place.path][place.method]
    added = {"name": "x-quite-new", "in": where, "required": True, "schema": {"type": "string"}}
    operation["parameters"] = [*(operation.get("parameters") or []), added]
    return f"required {where} parameter added to {place}"


def require_parameter(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    keys = ("paths", place.path)
    optional = [
        at(tree, found)
        for found in parameters(tree, keys, (*keys, place.method))
        if not at(tree, found).get("required") and at(tree, found)["in"] != "path" and not _defaulted(tree, found)
    ]
    if not optional:
        return None
    chosen = random.choice(optional)
    chosen["required"] = True
    return f"parameter {chosen['name']} of {place} required"


def _defaulted(tree: Tree, keys: tuple[str | int, ...]) -> bool:
    where = resolved(tree, (*keys, "schema")) if "schema" in at(tree, keys) else None
    schema = at(tree, where) if where else {}
    return isinstance(schema, dict) and "default" in schema


def require_body(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    operation = tree["paths"][place.path][place.method]
    keys = resolved(tree, ("paths", place.path, place.method, "requestBody")) if "requestBody" in operation else None
    if keys is None or at(tree, keys).get("required") or place.method in ("get", "delete"):
        return None
    at(tree, keys)["required"] = True
    return f"body of {place} required"


def require_property(tree: Tree, random: random.Random) -> str | None:
    def fits(schema: Any, site: Site) -> bool:
        return site.direction == "request" and site.kind == "body" and is_object(schema)

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    schema["properties"] = {**schema["properties"], "quiteNew": {"type": "string"}}
    schema["required"] = [*(schema.get("required") or []), "quiteNew"]
    return f"required property added at {site}"


def is_object(schema: Any) -> bool:
    return schema.get("type") == "object" and isinstance(schema.get("properties"), dict) and bool(schema["properties"])


def drop_received_property(tree: Tree, random: random.Random) -> str | None:
    def fits(schema: Any, site: Site) -> bool:
        return site.direction == "response" and is_object(schema) and bool(_sure(tree, schema))

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    name = random.choice(_sure(tree, schema))
    schema["required"] = [each for each in schema["required"] if each != name]
    if random.random() < 0.5:
        del schema["properties"][name]
        return f"received property {name} removed at {site}"
    if not schema["required"]:
        del schema["required"]
    return f"received property {name} optional at {site}"


def _sure(tree: Tree, schema: Any) -> list[str]:
    """Required properties that are received."""
    required = schema.get("required")
    listed = required if isinstance(required, list) else []
    return [
        name
        for name in listed
        if isinstance(schema["properties"].get(name), dict)
        and "$ref" not in schema["properties"][name]
        and not schema["properties"][name].get("writeOnly")
    ]


def change_type(tree: Tree, random: random.Random) -> str | None:
    others = {"string": "integer", "integer": "boolean", "boolean": "integer", "number": "boolean"}
    found = pick(tree, random, lambda schema, _: _plain(schema) and _named_type(schema) in others)
    if found is None:
        return None
    schema, site = found
    schema["type"] = others[schema["type"]]
    return f"type changed to {schema['type']} at {site}"


def _plain(schema: Any) -> bool:
    """Whether nothing but words and a type says what a value is."""
    return set(schema) <= {"type", "description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"}


def drop_enum_value(tree: Tree, random: random.Random) -> str | None:
    def fits(schema: Any, site: Site) -> bool:
        values = schema.get("enum")
        return site.direction == "request" and isinstance(values, list) and len(values) > 1 and _distinct(values)

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    gone = schema["enum"].pop(random.randrange(len(schema["enum"])))
    if schema.get("default") == gone:
        del schema["default"]
    return f"value {gone!r} removed at {site}"


def _distinct(values: list[Any]) -> bool:
    return len({repr(value) for value in values}) == len(values) and all(isinstance(value, str) for value in values)


def bound(tree: Tree, random: random.Random) -> str | None:
    """A sent string gets a maximum length, a sent number or list a maximum."""
    keyword = {"string": "maxLength", "integer": "maximum", "number": "maximum", "array": "maxItems"}

    def fits(schema: Any, site: Site) -> bool:
        wide = schema.get(keyword.get(_named_type(schema), ""), 10_000)
        closed = "enum" in schema or schema.get("format") in ("binary", "date", "date-time", "uuid", "byte")
        return site.direction == "request" and _named_type(schema) in keyword and not closed and _is_above(wide, 3)

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    key = keyword[schema["type"]]
    schema[key] = 2
    for least in ("minLength", "minimum", "minItems", "exclusiveMinimum"):
        if _is_above(schema.get(least), 1):
            schema[least] = 1
    schema.pop("exclusiveMaximum", None)
    return f"{key} set at {site}"


def _named_type(schema: Any) -> str:
    return schema["type"] if isinstance(schema.get("type"), str) else ""


def _is_above(value: Any, least: int) -> bool:
    return isinstance(value, (int, float)) and value > least


def become_null(tree: Tree, random: random.Random) -> str | None:
    """A received value may be null."""

    def fits(schema: Any, site: Site) -> bool:
        return (
            site.direction == "response" and _plain(schema) and _named_type(schema) in ("string", "integer", "boolean")
        )

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    schema["type"] = [schema["type"], "null"]
    return f"null allowed at {site}"


def no_longer_null(tree: Tree, random: random.Random) -> str | None:
    """A sent value may no longer be null."""

    def fits(schema: Any, site: Site) -> bool:
        types = schema.get("type")
        known = isinstance(types, list) and "null" in types and len(types) == 2
        return site.direction == "request" and site.kind == "body" and known and "enum" not in schema

    found = pick(tree, random, fits)
    if found is None:
        return None
    schema, site = found
    schema["type"] = next(each for each in schema["type"] if each != "null")
    return f"null forbidden at {site}"


def drop_success(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    responses = tree["paths"][place.path][place.method].get("responses")
    successes = [status for status in responses or () if str(status).startswith("2")]
    if not successes:
        return None
    gone = random.choice(successes)
    responses[gone[:1] + "99"] = responses.pop(gone)
    return f"response {gone} of {place} became another"


def change_media_type(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    keys: tuple[str | int, ...] = ("paths", place.path, place.method, "requestBody")
    operation = tree["paths"][place.path][place.method]
    body = resolved(tree, keys) if "requestBody" in operation and place.method not in ("get", "delete") else None
    content = at(tree, body).get("content") if body else None
    if not content or any("*" in media for media in content):
        return None
    gone = random.choice(list(content))
    content["application/x-quite-new"] = content.pop(gone)
    return f"body {gone} of {place} became another"


def need_another_scheme(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    operation = tree["paths"][place.path][place.method]
    schemes = tree.setdefault("components", {}).setdefault("securitySchemes", {})
    schemes["quiteNew"] = {"type": "apiKey", "in": "header", "name": "X-Quite-New"}
    before = operation.get("security", tree.get("security")) or [{}]
    operation["security"] = [{**each, "quiteNew": []} for each in before]
    return f"another scheme for {place}"


def rename_parameter(tree: Tree, random: random.Random) -> str | None:
    place = _operation(tree, random)
    keys = ("paths", place.path)
    required = [
        at(tree, found)
        for found in parameters(tree, keys, (*keys, place.method))
        if at(tree, found).get("required") and at(tree, found)["in"] in ("query", "header")
    ]
    if not required:
        return None
    chosen = random.choice(required)
    chosen["name"] = f"{chosen['name']}QuiteNew"
    return f"parameter renamed to {chosen['name']}"


EDITS: dict[str, Edit] = {
    "remove operation": remove_operation,
    "add required parameter": add_required_parameter,
    "require parameter": require_parameter,
    "require body": require_body,
    "require property": require_property,
    "drop received property": drop_received_property,
    "change type": change_type,
    "drop enum value": drop_enum_value,
    "bound": bound,
    "become null": become_null,
    "no longer null": no_longer_null,
    "drop success": drop_success,
    "change media type": change_media_type,
    "need another scheme": need_another_scheme,
    "rename parameter": rename_parameter,
}

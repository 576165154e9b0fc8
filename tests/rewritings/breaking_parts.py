"""More edits after which calls that worked fail: of alternatives, of names and of credentials. None knows `diff`."""

from __future__ import annotations

import copy
import random

from tests.rewritings.breaking import is_object, pick
from tests.rewritings.sites import Tree, at, operations, parameters


def offer_another(tree: Tree, random: random.Random) -> str | None:
    """A received value may be something else."""
    found = pick(tree, random, lambda schema, site: site.direction == "response" and _is_plain(schema))
    if found is None:
        return None
    schema, site = found
    combiner = random.choice(["anyOf", "oneOf"])
    other = {"type": "boolean"} if schema.get("type") != "boolean" else {"type": "string"}
    before = copy.deepcopy(schema)
    schema.clear()
    schema[combiner] = [before, other]
    return f"{combiner} with another at {site}"


def _is_plain(schema: Tree) -> bool:
    return isinstance(schema.get("type"), str) and not {"nullable", "readOnly", "writeOnly", "default"} & set(schema)


def drop_part(tree: Tree, random: random.Random) -> str | None:
    """A received object loses one of two parts, which required a property."""
    found = pick(tree, random, lambda schema, site: site.direction == "response" and _has_sure(schema))
    if found is None:
        return None
    schema, site = found
    sure = [name for name in schema["required"] if name in schema["properties"]]
    name = random.choice(sure)
    del schema["properties"][name]
    schema["required"] = [each for each in schema["required"] if each != name]
    if not schema["required"]:
        del schema["required"]
    return f"part with {name} removed at {site}"


def _has_sure(schema: Tree) -> bool:
    listed = schema.get("required")
    if not is_object(schema) or not isinstance(listed, list) or len(schema["properties"]) < 2:
        return False
    return any(_seen(schema["properties"].get(name)) for name in listed) and all(
        _seen(schema["properties"].get(name, {})) for name in listed
    )


def _seen(schema: object) -> bool:
    return isinstance(schema, dict) and "$ref" not in schema and not schema.get("writeOnly")


def require_undescribed(tree: Tree, random: random.Random) -> str | None:
    """`required` names a property that no schema describes."""
    found = pick(
        tree,
        random,
        lambda schema, site: site.direction == "request" and site.kind == "body" and is_object(schema),
    )
    if found is None:
        return None
    schema, site = found
    schema["required"] = [*(schema.get("required") or []), "quiteUndescribed"]
    return f"undescribed property required at {site}"


def move_to_another_place(tree: Tree, random: random.Random) -> str | None:
    """A required parameter of the query is sent as a header, or the other way round."""
    place = random.choice(operations(tree))
    keys = ("paths", place.path)
    required = [
        at(tree, found)
        for found in parameters(tree, keys, (*keys, place.method))
        if at(tree, found).get("required") and at(tree, found)["in"] in ("query", "header")
    ]
    if not required:
        return None
    chosen = random.choice(required)
    chosen["in"] = "header" if chosen["in"] == "query" else "query"
    for key in ("style", "explode", "allowReserved", "allowEmptyValue"):
        chosen.pop(key, None)
    return f"parameter {chosen['name']} of {place} moved to the {chosen['in']}"


def require_scope(tree: Tree, random: random.Random) -> str | None:
    """Every alternative of credentials needs a scope that callers do not have."""
    place = random.choice(operations(tree))
    operation = tree["paths"][place.path][place.method]
    before = operation.get("security", tree.get("security")) or []
    if not before or {} in before:
        return None
    operation["security"] = [{name: [*scopes, "quite:new"] for name, scopes in each.items()} for each in before]
    return f"another scope for {place}"


def list_values(tree: Tree, random: random.Random) -> str | None:
    """A sent string must be one of two."""
    found = pick(
        tree,
        random,
        lambda schema, site: (
            site.direction == "request" and schema.get("type") == "string" and set(schema) <= {"type", "description"}
        ),
    )
    if found is None:
        return None
    schema, site = found
    schema["enum"] = ["a", "b"]
    return f"values listed at {site}"


def rename_path(tree: Tree, random: random.Random) -> str | None:
    """An operation is somewhere else; a deprecated one may be."""
    place = random.choice(operations(tree))
    path = place.path
    if any(isinstance(each, dict) and each.get("deprecated") for each in tree["paths"][path].values()):
        return None
    tree["paths"][f"/quite-new{path}"] = tree["paths"].pop(path)
    return f"{path} moved"


EDITS = {
    "offer another": offer_another,
    "drop part": drop_part,
    "require undescribed": require_undescribed,
    "move to another place": move_to_another_place,
    "require scope": require_scope,
    "list values": list_values,
    "rename path": rename_path,
}

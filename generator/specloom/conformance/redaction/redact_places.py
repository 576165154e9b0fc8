"""Places in JSON whose value is named elsewhere: by a sibling, a path, a column or the property around it. Changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias, TypeGuard, cast

from specloom.conformance.redaction.redact_rules import (
    TOGETHER,
    RedactionRules,
    bare_name,
    identifies,
    is_plural,
    tells,
)

Place: TypeAlias = "tuple[str, ...]"
Members: TypeAlias = "dict[str, object]"

HOLDERS = frozenset(
    {"value", "values", "val", "plain", "plaintext", "text", "string", "data", "content", "current", "new", "old", "raw",
     "stringvalue", "default", "defaultvalue", "rejectedvalue", "attemptedvalue", "invalidvalue"}
)  # fmt: skip
"""Names of properties with the value of the enclosing property: `{"password": {"value": ...}}`."""

VERSIONS = frozenset({"from", "to", "before", "after"})
"""The same for a value that changed: `{"password": {"from": ..., "to": ...}}`."""

VALUES = frozenset({"value", "values", "val", "stringvalue", "default", "defaultvalue"})

NAMERS = frozenset({"name", "key", "field", "header", "id", "k", "param", "parameter", "variable", "attribute"})
"""Names of properties with the name of a sibling value: `{"name": "password", "value": ...}`."""

LABELS = frozenset({"label", "title", "type"})
"""The same, where the sibling is called a value: `{"label": "Password", "value": ...}`."""

LISTS = frozenset({"items", "list", "entries", "all", "history", "results", "records"})
"""Names of properties with the values of the enclosing property: `{"passwords": {"items": [...]}}`."""

ABOUT = frozenset(
    {"id", "ids", "name", "names", "object", "type", "kind", "description", "url", "uri", "href", "status", "state", "count",
     "total", "next", "previous", "cursor", "page", "limit", "username", "user", "email", "login", "created", "createdat",
     "updated", "updatedat", "version", "scope", "scopes", "region", "provider", "role", "roles", "tags", "labels", "groups",
     "permissions", "alg", "algorithm", "kid", "kty", "use", "host", "port", "required", "enabled", "size", "min", "max", "pattern",
     "format", "title", "domain", "path", "samesite", "httponly", "secure", "items", "properties", "example", "expires", "expiresat", "expiry", "expiration", "environment"}
)  # fmt: skip
"""Names in a map of credentials, whose own properties are their names, of what is not a credential."""

STEPS = re.compile(r"[\[\].]+")
COLUMNS = frozenset({"columns", "fields", "headers", "header"})
ROWS = frozenset({"rows", "data", "values", "records"})


def name_at(places: dict[Place, str], path: Place, rules: RedactionRules) -> str:
    """The name of a value: what tells of a credential, next to it or around it, or else what is next to it."""
    said, held = place_name(places, path), holder_name(path, rules)
    return held if said is None or (tells(held, rules) and not tells(said, rules)) else said


def nearest_name(path: Sequence[str]) -> str:
    """The name of a value at a path: its own, or that of the enclosing list."""
    return next((step for step in reversed(path) if not step.isdigit()), "")


def holder_name(path: Sequence[str], rules: RedactionRules) -> str:
    """The telling name of a value: its own, or what the enclosing property makes of it."""
    names = [step for step in path if not step.isdigit()]
    own = names[-1] if names else ""
    around = names[-2] if len(names) > 1 else ""
    bare = bare_name(own)
    if holds_secret(own, plural=is_plural(around, rules)) and tells(around, rules):
        return around
    if bare in HOLDERS and (outer := next((name for name in names[:-2] if is_plural(name, rules)), None)):
        return outer
    together = bare_name(around) + bare
    return together if bare in ("key", "secret", "token") and together.endswith(TOGETHER) else own


def holds_secret(name: str, *, plural: bool) -> bool:
    """Whether a property of what has a telling name holds a credential: any, if the name is that of several."""
    bare = bare_name(name)
    return bare in HOLDERS or bare in VERSIONS or bare in LISTS or (plural and bare not in ABOUT)


def field_name(name: str, rules: RedactionRules) -> str:
    """The telling name of a field of a form, whose own name may be a path: `user[passwords][0]`, `user.password.value`."""
    steps = [step for step in STEPS.split(name) if step]
    return holder_name(steps, rules) if len(steps) > 1 else name


def place_name(places: dict[Place, str], path: Place) -> str | None:
    """The name of a place, or of the list around it, that something else says; None if nothing does."""
    while path not in places and path and path[-1].isdigit():
        path = path[:-1]
    return places.get(path)


def named_values(data: object, rules: RedactionRules) -> dict[Place, str]:
    """Places of values that something else names, and that name: `{"name": "password", "value": ...}`, `["password", ...]`."""
    found: dict[Place, str] = {}
    todo: list[tuple[Place, object, str]] = [((), data, "")]
    while todo:
        path, at, inherited = todo.pop()
        if isinstance(at, list):
            items = cast("list[object]", at)
            names = _pair_names(items, rules)
            found |= {(*path, str(index), "1"): name for index, name in enumerate(names) if name}
            todo += [((*path, str(index)), item, inherited) for index, item in enumerate(items)]
        elif isinstance(at, dict):
            members = cast("Members", at)
            named = _holders(members, rules)
            todo += [((*path, name), value, named.get(name, inherited)) for name, value in members.items()]
            found |= {(*path, *place): name for place, name in _cells(members, rules)}
        elif inherited:
            found.setdefault(path, inherited)
    return found


def _said(name: object, rules: RedactionRules) -> TypeGuard[str]:
    """Whether a string is a name that matters; a sentence that ends with a telling word is none."""
    if not isinstance(name, str) or len(name.split()) > 2:
        return False
    return tells(name, rules) or identifies(name, rules)


def _holders(members: Members, rules: RedactionRules) -> dict[str, str]:
    """The properties of an object whose value a sibling names, and that name."""
    path = members.get("path")
    if "op" in members and isinstance(path, str) and tells(path.rpartition("/")[2], rules):
        return {"value": path.rpartition("/")[2]}  # JSON Patch (RFC 6902)
    where = next((step for step in reversed(_items(members.get("loc"))) if isinstance(step, str)), "")
    if tells(where, rules):
        return {"input": where}  # an error of pydantic, as FastAPI sends it
    for names, holders in ((NAMERS, HOLDERS), (LABELS, VALUES)):
        name = next((value for key, value in members.items() if key.lower() in names and _said(value, rules)), None)
        if isinstance(name, str):
            return {key: name for key in members if bare_name(key) in holders}
    return {}


def _pair_names(items: list[object], rules: RedactionRules) -> list[str]:
    """The telling names of a list of pairs, as tools write headers: `["Accept", "*/*"]`; empty for other lists."""
    pairs = [item for item in items if _is_pair(item)]
    if not pairs or len(pairs) != len(items):
        return []
    return [name if tells(name, rules) else "" for name, _ in pairs]


def _is_pair(value: object) -> TypeGuard[list[str]]:
    items = _items(value)
    return len(items) == 2 and all(isinstance(item, str) for item in items)


def _cells(members: Members, rules: RedactionRules) -> Iterator[tuple[Place, str]]:
    """The cells of telling columns in `{"columns": [...], "rows": [[...], ...]}`."""
    columns = next((_items(value) for key, value in members.items() if key.lower() in COLUMNS), _items(None))
    telling = [(at, name) for at, name in enumerate(columns) if _said(name, rules)]
    for key, rows in members.items() if telling else ():
        if key.lower() in ROWS:
            count = len(_items(rows))
            yield from (((key, str(row), str(at)), str(name)) for row in range(count) for at, name in telling)


def _items(value: object) -> list[object]:
    """The items of an array; none of anything else."""
    return cast("list[object]", value) if isinstance(value, list) else []

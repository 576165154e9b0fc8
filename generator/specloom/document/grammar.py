"""The kinds of objects in the fields of a description (OAS 3.2.0 section 4, JSON Schema 2020-12).
Not concerned with their meaning.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal[
    "document",
    "info",
    "tag",
    "server",
    "server variable",
    "components",
    "path item",
    "operation",
    "parameter",
    "request body",
    "media type",
    "encoding",
    "response",
    "header",
    "example",
    "link",
    "callback",
    "security scheme",
    "security requirement",
    "schema",
]


class Slot(NamedTuple):
    """The content of a field: one object, an array or a map of them; in a `patterned` map `x-` fields are extensions."""

    kind: Kind
    shape: Literal["one", "list", "map", "patterned"]


def _one(kind: Kind, *names: str) -> dict[str, Slot]:
    return dict.fromkeys(names, Slot(kind, "one"))


def _list(kind: Kind, *names: str) -> dict[str, Slot]:
    return dict.fromkeys(names, Slot(kind, "list"))


def _map(kind: Kind, *names: str) -> dict[str, Slot]:
    return dict.fromkeys(names, Slot(kind, "map"))


def _patterned(kind: Kind, *names: str) -> dict[str, Slot]:
    return dict.fromkeys(names, Slot(kind, "patterned"))


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""Fields of a path item that are operations; `additionalOperations` contains any other method (OAS 3.2)."""

LOCATIONS = ("path", "query", "header", "cookie", "querystring")
"""Values of `in` (OAS 3.2.0 section 4.12.2.1): where a request has a parameter."""

_CONTENT = _map("media type", "content")
_VALUE = {**_CONTENT, **_one("schema", "schema"), **_map("example", "examples")}

_SERVERS = _list("server", "servers")
_SECURITY = _list("security requirement", "security")

GRAMMAR: dict[Kind, dict[str, Slot]] = {
    "document": {
        **_one("info", "info"),
        **_list("tag", "tags"),
        **_SERVERS,
        **_SECURITY,
        **_patterned("path item", "paths"),
        **_map("path item", "webhooks"),
        **_one("components", "components"),
    },
    "info": {},
    "tag": {},
    "server": _map("server variable", "variables"),
    "server variable": {},
    "components": {
        **_map("schema", "schemas"),
        **_map("response", "responses"),
        **_map("parameter", "parameters"),
        **_map("example", "examples"),
        **_map("request body", "requestBodies"),
        **_map("header", "headers"),
        **_map("security scheme", "securitySchemes"),
        **_map("link", "links"),
        **_map("callback", "callbacks"),
        **_map("path item", "pathItems"),
        **_map("media type", "mediaTypes"),
    },
    "path item": {
        **_one("operation", *METHODS),
        **_map("operation", "additionalOperations"),
        **_list("parameter", "parameters"),
        **_SERVERS,
    },
    "operation": {
        **_SERVERS,
        **_SECURITY,
        **_list("parameter", "parameters"),
        **_one("request body", "requestBody"),
        **_patterned("response", "responses"),
        **_map("callback", "callbacks"),
    },
    "parameter": _VALUE,
    "header": _VALUE,
    "request body": _CONTENT,
    "response": {**_CONTENT, **_map("header", "headers"), **_map("link", "links")},
    "media type": {
        **_one("schema", "schema", "itemSchema"),
        **_map("example", "examples"),
        **_map("encoding", "encoding"),
        **_list("encoding", "prefixEncoding"),
        **_one("encoding", "itemEncoding"),
    },
    "encoding": {
        **_map("header", "headers"),
        **_map("encoding", "encoding"),
        **_list("encoding", "prefixEncoding"),
        **_one("encoding", "itemEncoding"),
    },
    "example": {},
    "link": _one("server", "server"),
    "callback": {},
    "security scheme": {},
    "security requirement": {},
    "schema": {
        **_map("schema", "properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
        **_list("schema", "allOf", "anyOf", "oneOf", "prefixItems"),
        **_one(
            "schema",
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        ),
    },
}
"""Kind -> field -> its content. Fields that are not listed contain plain values or data, and are never modified."""

EVERY: dict[Kind, Slot] = {"callback": Slot("path item", "one")}
"""Kinds whose fields all have the same content, except `$ref` and extensions."""


def slot(kind: Kind, key: str) -> Slot | None:
    """The content of the field `key` of a `kind`, None for plain values."""
    found = GRAMMAR[kind].get(key)
    if found is None and kind in EVERY and key != "$ref" and not key.startswith("x-"):
        return EVERY[kind]
    return found

"""The JSON Schema of `client.toml`, from the classes that hold its values. Knows which keys take more than one type; reads no file."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

import attrs

from specloom.settings.constructor import COMPAT, SUPPLIED, Defaults
from specloom.settings.distribution import Distribution
from specloom.settings.methods import RETURNS, MethodRule, OtherMethodName
from specloom.settings.pages import PAGE_KINDS, PageRule
from specloom.settings.polling import PollingRule
from specloom.settings.query import ARRAYS, OBJECTS, QueryRule
from specloom.settings.retries import RetryRule
from specloom.settings.streams import StreamRule
from specloom.settings.webhooks import KINDS, VERIFIERS, SignatureRule, WebhookMethodRule, WebhookRule

Schema: TypeAlias = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
"""The version that editors of TOML know."""

_STRING: Schema = {"type": "string"}
_STRINGS: Schema = {"type": "array", "items": _STRING}
_FLAG: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_NO: Schema = {"const": False}
_REDACT = ("headers", "query", "members", "patterns", "keep")
_REGISTRY = ("scheme", "host", "port", "base_path", "header", "prefix", "space", "keys", "model")


def client_schema() -> Schema:
    """The schema, without descriptions."""
    return {"$schema": DRAFT, "title": "client.toml of specloom", **_closed(_keys())}


def _keys() -> Mapping[str, Schema]:
    return {
        **dict.fromkeys(("package", "client", "output", "templates", "base_url"), _STRING),
        "overlay": _either(_STRING, _NO),
        "runtime": {"enum": ["own", "shared"]},
        "compat": {"enum": sorted(filter(None, COMPAT))},
        "budget": _COUNT,
        "numbered": _COUNT,
        "allow_external_refs": _STRINGS,
        "webhooks": _either(_webhooks(), {"type": "array", "items": _webhooks()}),
        "module_client": _STRINGS,
        "attributes": _STRINGS,
        "required": _STRINGS,
        "require_credentials": {"enum": ["constructor", "request", "never"]},
        "cli": _FLAG,
        "mcp": _either(_FLAG, _mcp()),
        **{key: _map(_STRING) for key in ("env", "environments", "types", "parameters", "headers", "server_arguments")},
        **{key: _map(_either(_STRING, _STRINGS)) for key in ("auth", *SUPPLIED)},
        "defaults": of_class(Defaults),
        **dict.fromkeys(("query", "multipart"), of_class(QueryRule, _formats())),
        "operations": _map(_names()),
        "methods": _map(of_class(MethodRule, {"returns": {"enum": list(filter(None, RETURNS))}})),
        "streams": {**of_class(StreamRule), "additionalProperties": of_class(StreamRule)},
        "retries": of_class(RetryRule),
        "pages": {"type": "array", "items": _page()},
        "waiters": _map(of_class(PollingRule)),
        "registry": _closed({**dict.fromkeys(_REGISTRY, _STRING), "paths": _map(_STRING)}),
        "exports": _map(_map(_STRING)),
        "redact": _closed(dict.fromkeys(_REDACT, _STRINGS)),
        "distribution": of_class(Distribution, {"extras": _extras()}, dashes=True),
        "source": _either(_STRING, _STRINGS, _closed({"urls": _either(_STRING, _STRINGS), "headers": _map(_STRING)})),
    }


def _webhooks() -> Schema:
    return of_class(
        WebhookRule,
        {
            "methods": {"type": "array", "items": _either({"enum": list(KINDS)}, _webhook_method())},
            "verifier": {"enum": list(filter(None, VERIFIERS))},
            "raw_secret": _either(_FLAG, {"enum": ["client", "never"]}),
            "signature": of_class(SignatureRule),
        },
    )


def _webhook_method() -> Schema:
    """A table; `does` may be omitted if the name says it."""
    return {**of_class(WebhookMethodRule), "required": ["name"]}


def _formats() -> dict[str, Schema]:
    return {"arrays": {"enum": list(ARRAYS[1:])}, "objects": {"enum": list(OBJECTS[1:])}}


def _names() -> Schema:
    """The name of a method, or that and its aliases; false for no method."""
    listed = {
        "type": "array",
        "minItems": 1,
        "items": _either(_STRING, of_class(OtherMethodName)),
    }
    return _either(_STRING, listed, _NO)


def _page() -> Schema:
    return of_class(PageRule, {"kind": {"enum": list(PAGE_KINDS)}})


def _extras() -> Schema:
    return {"type": "array", "items": {"enum": ["msgspec", "aiohttp", "cli", "mcp"]}}


def _mcp() -> Schema:
    hints = _closed(dict.fromkeys(("read_only", "destructive", "idempotent"), _FLAG))
    lists = dict.fromkeys(("include", "exclude"), _STRINGS)
    return _closed({**lists, "rename": _map(_STRING), "describe": _map(_STRING), "hints": _map(hints)})


def of_class(
    cls: type[attrs.AttrsInstance], said: Mapping[str, Schema] | None = None, *, dashes: bool = False
) -> Schema:
    """The schema of a table whose keys are the attributes of a class; those without a default are required.

    Args:
        said: Schemas that say more than the type of an attribute.
        dashes: Whether keys have dashes where names have underscores.
    """
    fields = {
        field.name.replace("_", "-") if dashes else field.name: field
        for field in attrs.fields(attrs.resolve_types(cls))
        if field.eq  # what is not compared says where the table is
    }
    properties = {name: (said or {}).get(name) or _of_type(field.type) for name, field in fields.items()}
    required = [name for name, field in fields.items() if field.default is attrs.NOTHING]
    return _closed(properties) | ({"required": required} if required else {})


def _of_type(hint: Any) -> Schema:
    named: dict[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}
    if hint in named:
        return {"type": named[hint]}
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _of_type(next(each for each in inner if each is not type(None)))
    if origin is Literal:
        return {"enum": [value for value in inner if value]}
    if origin is tuple:
        return {"type": "array", "items": _of_type(inner[0])}
    return _map(_of_type(inner[1]))


def _closed(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def _map(values: Schema) -> Schema:
    return {"type": "object", "additionalProperties": values}


def _either(*schemas: Schema) -> Schema:
    return {"anyOf": list(schemas)}

"""The required types of fields with plain values (OAS 3.1.1 section 4, JSON Schema 2020-12).
Fields with objects are not listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from specloom.document.grammar import Kind
from specloom.values import SpelledFloat, SpelledInt, spelling

Wanted: TypeAlias = Literal[
    "a string",
    "an array of strings",
    "a string or an array of strings",
    "a number",
    "a boolean",
    "an array",
    "an object",
]
"""Required type of a plain property."""


def _each(wanted: Wanted, names: str) -> dict[str, Wanted]:
    return dict.fromkeys(names.split(), wanted)


_REFERENCE: dict[str, Wanted] = _each("a string", "$ref")
_DOCUMENTED: dict[str, Wanted] = {
    **_REFERENCE,
    **_each("a string", "summary description"),
    **_each("a boolean", "deprecated"),
}
_SENT: dict[str, Wanted] = {
    **_DOCUMENTED,
    **_each("a boolean", "required explode allowReserved"),
    **_each("a string", "style"),
}

PLAIN: Mapping[Kind, Mapping[str, Wanted]] = {
    "document": _each("a string", "$self"),
    "info": {**_DOCUMENTED, **_each("a string", "title version")},
    "tag": {**_DOCUMENTED, **_each("a string", "name")},
    "server": {**_DOCUMENTED, **_each("a string", "url")},
    "server variable": {**_each("a string", "default description"), **_each("an array of strings", "enum")},
    "components": {},
    "path item": _DOCUMENTED,
    "operation": {
        **_DOCUMENTED,
        **_each("a string", "operationId"),
        **_each("an array of strings", "tags"),
    },
    "parameter": {**_SENT, **_each("a string", "name in")},
    "header": _SENT,
    "request body": {**_DOCUMENTED, **_each("a boolean", "required")},
    "media type": _REFERENCE,
    "encoding": {**_each("a string", "contentType style"), **_each("a boolean", "explode allowReserved")},
    "response": _DOCUMENTED,
    "example": {},
    "link": {**_DOCUMENTED, **_each("a string", "operationId operationRef"), **_each("an object", "parameters")},
    "callback": _REFERENCE,
    "security scheme": {
        **_DOCUMENTED,
        **_each("a string", "type name in scheme bearerFormat openIdConnectUrl"),
        **_each("an object", "flows"),
    },
    "security requirement": {},
    "schema": {
        **_DOCUMENTED,
        **_each("a string", "title format pattern contentEncoding contentMediaType $anchor $dynamicAnchor $id"),
        **_each("a number", "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
        **_each("a number", "minLength maxLength minItems maxItems minProperties maxProperties"),
        **_each("a boolean", "uniqueItems readOnly writeOnly nullable"),
        **_each("an object", "discriminator xml dependentRequired"),
        **_each("a string or an array of strings", "type"),
        **_each("an array of strings", "required"),
        **_each("an array", "enum"),
    },
}
"""Kind -> property -> its type. Properties that are not listed may have any value: they are data, or unknown keywords."""

ALIKE: Mapping[Kind, Wanted] = {"security requirement": "an array of strings"}
"""Kinds whose other properties all have one type: scopes by the name of a scheme."""

AS_IT_IS: dict[Wanted, tuple[type, ...]] = {
    "a string": (str,),
    "an array of strings": (),
    "a string or an array of strings": (str,),
    "a number": (int, float),
    "a boolean": (bool,),
    "an array": (list,),
    "an object": (dict,),
}
"""Classes whose values match without inspecting their content; nearly all values do."""


def as_wanted(wanted: Wanted, value: Any) -> Any:
    """The value, converted if necessary to the required type; None if it cannot be converted.

    Items of an array of strings that are not strings are omitted.
    """
    if value.__class__ in AS_IT_IS[wanted]:
        return value
    if value.__class__ is list and wanted in ("an array of strings", "a string or an array of strings"):
        items = [as_wanted("a string", item) for item in value]
        return value if items == value else [item for item in items if item is not None]
    return _meant(wanted, value)


def _meant(wanted: Wanted, value: Any) -> Any:
    """The obviously intended value: YAML parses the string `404` as a number, and a quoted `'true'` is a string."""
    if isinstance(value, SpelledInt | SpelledFloat):
        return spelling(value) if wanted == "a string" else value if wanted == "a number" else None
    if wanted == "a string" and value.__class__ in (int, float):
        return str(value)
    return {"true": True, "false": False}.get(value) if wanted == "a boolean" and value.__class__ is str else None

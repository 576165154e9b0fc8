"""Which members hold plain values, and of which kind (OAS 3.1.1 section 4, JSON Schema 2020-12). Knows no member that holds objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from specloom import ir
from specloom.document.grammar import Kind

Wanted: TypeAlias = Literal["a text", "texts", "a text or texts", "a number", "a boolean", "a list", "a mapping"]
"""What a plain member must be."""


def _each(wanted: Wanted, names: str) -> dict[str, Wanted]:
    return dict.fromkeys(names.split(), wanted)


_REFERENCE: dict[str, Wanted] = _each("a text", "$ref")
_DOCUMENTED: dict[str, Wanted] = {
    **_REFERENCE,
    **_each("a text", "summary description"),
    **_each("a boolean", "deprecated"),
}
_SENT: dict[str, Wanted] = {
    **_DOCUMENTED,
    **_each("a boolean", "required explode allowReserved"),
    **_each("a text", "style"),
}

PLAIN: Mapping[Kind, Mapping[str, Wanted]] = {
    "document": _each("a list", "security"),
    "info": {**_DOCUMENTED, **_each("a text", "title version")},
    "tag": {**_DOCUMENTED, **_each("a text", "name")},
    "server": {**_DOCUMENTED, **_each("a text", "url")},
    "server variable": {**_each("a text", "default description"), **_each("texts", "enum")},
    "components": {},
    "path item": _DOCUMENTED,
    "operation": {
        **_DOCUMENTED,
        **_each("a text", "operationId"),
        **_each("texts", "tags"),
        **_each("a list", "security"),
    },
    "parameter": {**_SENT, **_each("a text", "name in")},
    "header": _SENT,
    "request body": {**_DOCUMENTED, **_each("a boolean", "required")},
    "media type": _REFERENCE,
    "encoding": {**_each("a text", "contentType style"), **_each("a boolean", "explode allowReserved")},
    "response": _DOCUMENTED,
    "example": {},
    "link": {**_DOCUMENTED, **_each("a text", "operationId operationRef"), **_each("a mapping", "parameters")},
    "callback": _REFERENCE,
    "security scheme": {
        **_DOCUMENTED,
        **_each("a text", "type name in scheme bearerFormat openIdConnectUrl"),
        **_each("a mapping", "flows"),
    },
    "schema": {
        **_DOCUMENTED,
        **_each("a text", "title format pattern contentEncoding contentMediaType $anchor $dynamicAnchor $id"),
        **_each("a number", "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
        **_each("a number", "minLength maxLength minItems maxItems minProperties maxProperties"),
        **_each("a boolean", "uniqueItems readOnly writeOnly"),
        **_each("a mapping", "discriminator xml"),
        **_each("a text or texts", "type"),
        **_each("texts", "required"),
        **_each("a list", "enum"),
    },
}
"""Kind -> member -> what it holds. Members that are not named may hold anything: they are data, or unknown to us."""

AS_IT_IS: dict[Wanted, tuple[type, ...]] = {
    "a text": (str,),
    "texts": (),
    "a text or texts": (str,),
    "a number": (int, float),
    "a boolean": (bool,),
    "a list": (list,),
    "a mapping": (dict,),
}
"""Classes of values that need no look inside to be what is wanted: nearly all there are."""


def as_wanted(wanted: Wanted, value: Any) -> Any:
    """The value as it must be, itself where it is; None where it cannot be made so.

    What is no text among texts is left out.
    """
    if value.__class__ in AS_IT_IS[wanted]:
        return value
    if value.__class__ is list and wanted in ("texts", "a text or texts"):
        items = [as_wanted("a text", item) for item in value]
        return value if items == value else [item for item in items if item is not None]
    return _meant(wanted, value)


def _meant(wanted: Wanted, value: Any) -> Any:
    """What was surely meant: YAML reads the text `404` as a number, and `'true'` is a text where it is quoted."""
    if isinstance(value, ir.SpelledInt | ir.SpelledFloat):
        return ir.spelling(value) if wanted == "a text" else value if wanted == "a number" else None
    if wanted == "a text" and value.__class__ in (int, float):
        return str(value)
    return {"true": True, "false": False}.get(value) if wanted == "a boolean" and value.__class__ is str else None

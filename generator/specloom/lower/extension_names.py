"""Names that extensions of other generators give to an operation, schema, property or parameter. Does not decide where they
may appear.
"""

from __future__ import annotations

import re
from typing import Literal

from specloom import ir
from specloom.lower.context import mapping, sequence, string_of
from specloom.lower.python_samples import sampled_method

Described = dict[str, ir.Json]

PAGES = ("x-speakeasy-pagination", "x-fern-pagination", "x-ms-pageable")
"""Extensions that describe pagination."""

_OFFSETS: dict[str, Literal["offset", "page"]] = {"offset": "offset", "page": "page"}


def name_rules(value: ir.Json) -> list[tuple[re.Pattern[str], str]]:
    """`x-speakeasy-name-override` of a whole description: patterns of operationIds, and names of methods."""
    found: list[tuple[re.Pattern[str], str]] = []
    for each in map(mapping, sequence(value)):
        try:
            found.append((re.compile(string_of(each.get("operationId"))), string_of(each.get("methodNameOverride"))))
        except re.error:
            continue
    return found


def ruled_name(rules: list[tuple[re.Pattern[str], str]], described: Described) -> str:
    """The name that the first fitting rule gives an operation, `""` if none fits."""
    id_ = string_of(described.get("operationId"))
    return next((name for pattern, name in rules if id_ and pattern.search(id_)), "")


def method_of(described: Described, path: str, ruled: str = "") -> ir.SuggestedMethod | None:
    """The name of an operation, from the first extension that has one; code samples come last.

    Args:
        ruled: The name that a rule for all operations gives it.
    """
    naming = _python(described)
    groups = (
        _dotted(string_of(naming.get("resource"))) if naming.get("resource") else None,
        _dotted(string_of(described.get("x-speakeasy-group"))) if described.get("x-speakeasy-group") else None,
        _group(described["x-fern-sdk-group-name"]) if "x-fern-sdk-group-name" in described else None,
    )
    names = (
        string_of(naming.get("method_name")),
        _override(described.get("x-speakeasy-name-override")) or ruled,
        string_of(described.get("x-fern-sdk-method-name")),
        string_of(described.get("x-ms-client-name")),
    )
    resource, name = next((group for group in groups if group is not None), None), next(filter(None, names), "")
    if resource is not None or name:
        return ir.SuggestedMethod(resource, name)
    sampled = sampled_method(described, path)
    return ir.SuggestedMethod(sampled[:-1], sampled[-1], by_sample=True) if sampled else None


def class_of(described: Described) -> str:
    """The class name of a schema."""
    naming = _python(described)
    keys = ("x-speakeasy-name-override", "x-fern-type-name", "x-ms-client-name")
    said = string_of(naming.get("type_name")) or string_of(naming.get("model_name"))
    return said or next((string_of(described[key]) for key in keys if string_of(described.get(key))), "")


def member_of(described: Described) -> str:
    """The name of an attribute or an argument."""
    naming = _python(described)
    keys = (
        "x-stainless-param",
        "x-speakeasy-name-override",
        "x-fern-property-name",
        "x-fern-parameter-name",
        "x-ms-client-name",
    )
    said = string_of(naming.get("property_name")) or string_of(naming.get("param_name"))
    return said or next((string_of(described[key]) for key in keys if string_of(described.get(key))), "")


def pages_of(described: Described) -> ir.SuggestedPages | None:
    """The pagination of an operation; None if no extension describes it in a supported form."""
    return _speakeasy_pages(mapping(described.get("x-speakeasy-pagination"))) or _fern_pages(
        mapping(described.get("x-fern-pagination"))
    )


def _python(described: Described) -> Described:
    """`x-stainless-naming: {python: {...}}`, whose names may also apply to all languages."""
    naming = mapping(described.get("x-stainless-naming"))
    return {**naming, **mapping(naming.get("python"))}


def _override(value: ir.Json) -> str:
    return string_of(value) or string_of(mapping(value).get("methodNameOverride"))


def _group(value: ir.Json) -> tuple[str, ...]:
    return (
        tuple(string_of(step) for step in value if string_of(step))
        if isinstance(value, list)
        else _dotted(string_of(value))
    )


def _dotted(name: str) -> tuple[str, ...]:
    return tuple(step for step in name.split(".") if step)


def _speakeasy_pages(said: Described) -> ir.SuggestedPages | None:
    inputs = {
        string_of(each.get("type")): string_of(each.get("name")) for each in map(mapping, sequence(said.get("inputs")))
    }
    outputs = mapping(said.get("outputs"))
    items = _below(string_of(outputs.get("results"))) or None
    size = inputs.get("limit")
    match string_of(said.get("type")):
        case "offsetLimit":
            kind = next((kind for kind in _OFFSETS if kind in inputs), None)
            return None if kind is None else ir.SuggestedPages(_OFFSETS[kind], inputs[kind], size, items)
        case "cursor" if "cursor" in inputs:
            return ir.SuggestedPages(
                "cursor", inputs["cursor"], size, items, _below(string_of(outputs.get("nextCursor")))
            )
        case "url":
            return ir.SuggestedPages("link", None, None, items, _below(string_of(outputs.get("nextUrl"))) or None)
        case _:
            return None


def _fern_pages(said: Described) -> ir.SuggestedPages | None:
    items = _below(string_of(said.get("results"))) or None
    if string_of(said.get("cursor")):
        return ir.SuggestedPages(
            "cursor", _below(string_of(said.get("cursor"))), None, items, _below(string_of(said.get("next_cursor")))
        )
    if string_of(said.get("offset")):
        param = _below(string_of(said.get("offset")))
        return ir.SuggestedPages("page" if "page" in param else "offset", param, None, items)
    return None


def _below(path: str) -> str:
    """`data.items` of `$.data.items`, `$response.data.items` and `$request.page`."""
    return re.sub(r"^\$(response|request)?\.?(query\.|body\.)?", "", path)

"""Converts the pagination schemes of a `stainless.yml` to rules of `[[pages]]`; reads no response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from specloom import ir
from specloom.sdk.page_table import rule_fits
from specloom.sdk.plain import Table, items, string, table
from specloom.sdk.stainless_file import Configured
from specloom.settings import PageRule

KINDS = {
    "cursor": "cursor",
    "cursor_id": "cursor",
    "offset": "offset",
    "page_number": "page",
    "cursor_url": "link",
    "fake_page": "single",
}
"""Type of a pagination scheme -> `kind` of `[[pages]]`."""
_PARAM = (
    "next_cursor_param",
    "next_cursor_id",
    "next_cursor_id_param",
    "offset_count_param",
    "page_number_param",
    "cursor_url_param",
)
_NEXT = ("next_cursor_field", "cursor_url_field", "next_page_field")
_DEEPEST = 8


def configured_pages(
    data: Table, client: ir.Client, found: Configured, operations: Mapping[tuple[str, ...], str]
) -> Iterator[tuple[str, PageRule]]:
    """(name of the scheme, rule) for each supported scheme that applies to an operation."""
    free = [
        operations[each.path]
        for each in found.methods
        if each.path in operations and each.options.get("paginated") is not False
    ]
    for scheme in items(data, "pagination"):
        rule = _rule(scheme)
        fitting = tuple(key for key in free if rule and rule_fits(client, attrs.evolve(rule, operations=(key,)), key))
        free = [key for key in free if key not in fitting]
        if rule is not None and fitting:
            yield found.class_name(string(scheme, "name")), attrs.evolve(rule, operations=fitting)


def _rule(scheme: object) -> PageRule | None:
    kind = KINDS.get(string(scheme, "type"))
    if kind is None:
        return None
    response = table(scheme, "response")
    listed = _purposed(response, ("items",)) or _first_list(response)
    return PageRule(
        kind=kind,
        param=_purposed(table(scheme, "request"), _PARAM) or None,
        items=listed or None,
        next=_purposed(response, _NEXT) or (_last_id(response, listed) if kind == "cursor" else "") or None,
        more=_purposed(response, ("has_next_page",)) or None,
    )


def _last_id(response: Table, listed: str) -> str:
    """For `cursor_id`: the path of the property of the last item that the next page starts after; usually `id`."""
    described: object = {"properties": response}
    for step in listed.split("."):
        described = table(described, "properties", step)
    identity = _purposed(table(described, "items", "properties"), ("cursor_item_id",)) or "id"
    return f"{listed}.-1.{identity}" if listed else ""


def _purposed(properties: Table, purposes: tuple[str, ...], above: str = "", depth: int = 0) -> str:
    """Dotted path of the property with one of the given purposes."""
    for name, described in properties.items():
        path = f"{above}.{name}".strip(".")
        if string(described, "x-stainless-pagination-property", "purpose") in purposes:
            return path
        inner = _purposed(table(described, "properties"), purposes, path, depth + 1) if depth < _DEEPEST else ""
        if inner:
            return inner
    return ""


def _first_list(properties: Table, above: str = "", depth: int = 0) -> str:
    for name, described in properties.items():
        path = f"{above}.{name}".strip(".")
        if string(described, "type") == "array":
            return path
        inner = _first_list(table(described, "properties"), path, depth + 1) if depth < _DEEPEST else ""
        if inner:
            return inner
    return ""

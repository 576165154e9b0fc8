"""Finds paginated operations, by the rules of `client.toml` or by conventional names. Sends no request."""

from __future__ import annotations

from typing import Literal, cast

import attrs

from specloom import ir
from specloom.passes import codes
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.settings import PageRule

_USUAL_ITEMS = ("items", "data", "results", "value", "values", "records", "entries")
_USUAL_SIZES = ("limit", "page_size", "pageSize", "per_page", "perPage", "size", "count", "maxResults")
_USUAL = (
    PageRule("page", param="page"),
    PageRule("page", param="page_number"),
    PageRule("page", param="pageNumber"),
    PageRule("offset", param="offset"),
    PageRule("offset", param="skip"),
    PageRule("offset", param="start"),
    PageRule("cursor", param="cursor", next="next_cursor"),
    PageRule("cursor", param="cursor", next="nextCursor"),
    PageRule("cursor", param="page_token", next="next_page_token"),
    PageRule("cursor", param="pageToken", next="nextPageToken"),
)


def find_pages(client: ir.Client, context: Context) -> ir.Client:
    """A client whose paginated operations know how to find the next page."""
    rules = _USUAL if context.settings.pages is None else context.settings.pages
    for rule in rules:
        for key in rule.operations:
            if key not in client.operations:
                context.report(codes.INVALID_SETTING, f"pages: the description has no operation {key!r}", client.origin)
    operations = {key: _paged(client, operation, rules, context) for key, operation in client.operations.items()}
    return attrs.evolve(client, operations=operations)


def _paged(client: ir.Client, operation: ir.Operation, rules: tuple[PageRule, ...], context: Context) -> ir.Operation:
    for rule in (*_suggested(client, operation.key, context), *rules):
        if rule.operations and operation.key not in rule.operations:
            continue
        pages = _fit(client, operation, rule)
        if pages is not None:
            return attrs.evolve(operation, pages=pages)
        if operation.key in rule.operations and rule in rules:
            context.report(codes.INVALID_SETTING, f"the [pages] rule does not match {operation.key}", operation.origin)
    return operation


def _suggested(client: ir.Client, key: str, context: Context) -> tuple[PageRule, ...]:
    """The pagination that the description itself declares for an operation; rules of `client.toml` take precedence."""
    said = client.suggestions.pages.get(key) if context.settings.pages is None else None
    if said is None:
        return ()
    return (PageRule(said.kind, said.param, said.size, said.items, said.next, operations=(key,)),)


def _fit(client: ir.Client, operation: ir.Operation, rule: PageRule) -> ir.Pages | None:
    places = {param.wire_name: param.location for param in operation.params if param.location in ("query", "header")}
    asked = operation.method == "GET" or operation.key in rule.operations
    if not asked or operation.stream is not None or (rule.param is not None and rule.param not in places):
        return None
    if rule.size is not None and rule.size not in places:
        return None
    if rule in _USUAL and rule.kind != "cursor" and not _counts(client, operation, rule.param):
        return None
    response = _only_body(operation)
    if response is None:
        return None
    items = _items(client, response, rule.items)
    if items is None:
        return None
    path, item = items
    following = tuple((rule.next or "").split(".")) if rule.next else ()
    known = following[: following.index("-1")] if "-1" in following else following  # an item may be one of several
    more = tuple(rule.more.split(".")) if rule.more else ()
    needed = [path for path in (known if rule.kind == "cursor" else (), more) if path]
    if any(_property(client, response, path) is None for path in needed):
        return None
    return ir.Pages(
        kind=cast("Literal['page', 'offset', 'cursor', 'link', 'single']", rule.kind),
        items=path,
        item=item,
        param=rule.param,
        location="header" if rule.param is not None and places[rule.param] == "header" else "query",
        next=following,
        next_header=rule.next_header or ("link" if rule.kind == "link" and not rule.next else None),
        size=rule.size or next((name for name in _USUAL_SIZES if name in places), None),
        first=rule.first,
        more=more,
    )


def _counts(client: ir.Client, operation: ir.Operation, name: str | None) -> bool:
    """Whether a parameter is a number: a `start` may be a date, and a `page` a token."""
    types = [core(client, param.type) for param in operation.params if param.wire_name == name]
    return any(isinstance(type_, ir.Int | ir.Float | ir.Any) for type_ in types)


def _only_body(operation: ir.Operation) -> ir.Type | None:
    """The type of the only JSON or XML response of a success."""
    media = [media for response in operation.responses if response.success for media in response.media]
    return media[0].type if len(media) == 1 and media[0].kind in ("json", "xml") else None


def _items(client: ir.Client, response: ir.Type, dotted: str | None) -> tuple[tuple[str, ...], ir.Type] | None:
    """The path to the items, and their type."""
    if dotted is not None:
        path = tuple(dotted.split(".")) if dotted else ()
        found = core(client, _property(client, response, path))
        return (path, found.item) if isinstance(found, ir.List) else None
    whole = core(client, response)
    if isinstance(whole, ir.List):
        return (), whole.item
    lists = {
        wire_name: listed.item
        for wire_name, type_ in _fields(client, whole)
        if isinstance(listed := core(client, type_), ir.List)
    }
    usual = next(
        (wire_name for wire_name in _USUAL_ITEMS if wire_name in lists),
        next(iter(lists), "") if len(lists) == 1 else "",
    )
    return ((usual,), lists[usual]) if usual else None


def _property(client: ir.Client, type_: ir.Type, path: tuple[str, ...]) -> ir.Type | None:
    found: ir.Type | None = type_
    for step in path:
        found = dict(_fields(client, core(client, found))).get(step)
    return found


def _fields(client: ir.Client, type_: ir.Type | None) -> list[tuple[str, ir.Type]]:
    found = record(client, type_)
    return [] if found is None else [(field.wire_name, field.type) for field in found.fields]

"""Finds paginated operations, by the rules of `client.toml` or by conventional names. Sends no request."""

from __future__ import annotations

from typing import Literal, cast

from specloom import ir
from specloom.findings import did_you_mean
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
    operations: dict[str, ir.Operation] = {}
    used: set[int | None] = set()
    for key, operation in client.operations.items():
        operations[key], rule = _paged(client, operation, rules, context)
        used.add(rule.number if rule is not None else None)
    for rule in context.settings.pages or ():
        fits = rule.number in used or any(_fit(client, operation, rule) for operation in client.operations.values())
        if not fits and not rule.operations:
            context.report_setting(
                ("pages", rule.number or 0), f"pages: no operation fits the rule{_nearly(client, rule)}"
            )
    return client._replace(operations=operations)


def _nearly(client: ir.Client, rule: PageRule) -> str:
    """What keeps a rule from fitting."""
    lists = [operation for operation in client.operations.values() if operation.method == "GET"]
    names = dict.fromkeys(param.wire_name for operation in lists for param in operation.params)
    for name in filter(None, (rule.param, rule.size)):
        if name not in names:
            return f": no GET has a parameter {name!r}{did_you_mean(name, names)}"
    misfits = (_misfit(client, operation, rule) for operation in lists)
    return next((f": {why}" for why in misfits if why and "parameter" not in why), "")


def _paged(
    client: ir.Client, operation: ir.Operation, rules: tuple[PageRule, ...], context: Context
) -> tuple[ir.Operation, PageRule | None]:
    """The operation with its pages, and the rule that they are of."""
    for rule in (*_suggested(client, operation.key, context), *rules):
        if rule.operations and operation.key not in rule.operations:
            continue
        pages = _fit(client, operation, rule)
        if pages is not None:
            return operation._replace(pages=pages), rule
        if operation.key in rule.operations and rule in rules:
            path = ("pages", rule.number or 0, "operations", rule.operations.index(operation.key))
            why = _misfit(client, operation, rule) or "its response is not a list"
            context.report_setting(path, f"pages: the rule does not fit {operation.key}: {why}")
    return operation, None


def _misfit(client: ir.Client, operation: ir.Operation, rule: PageRule) -> str:
    """Why a rule does not fit an operation, `""` where it does, or for reasons that a rule cannot name."""
    names = list(_places(client, operation))
    for name in filter(None, (rule.param, rule.size)):
        if name not in names:
            return f"{operation.key} has no parameter {name!r}{did_you_mean(name, names)}"
    response = _only_body(operation)
    if response is None:
        return f"{operation.key} does not return one JSON value"
    for dotted in filter(None, (rule.items, rule.next if rule.kind == "cursor" else None)):
        path = tuple(dotted.split("."))
        if _property(client, response, path) is None:
            known = [name for name, _ in _fields(client, core(client, _property(client, response, path[:-1])))]
            return f"the response of {operation.key} has no {dotted!r}{did_you_mean(path[-1], known)}"
    if _items(client, response, rule.items) is None:
        what = repr(rule.items) if rule.items else "the response"
        return f"{what} of {operation.key} is not a list; say where the items are with `items`"
    return ""


def _suggested(client: ir.Client, key: str, context: Context) -> tuple[PageRule, ...]:
    """The pagination that the description itself declares for an operation; rules of `client.toml` take precedence."""
    said = client.suggestions.pages.get(key) if context.settings.pages is None else None
    if said is None:
        return ()
    return (PageRule(said.kind, said.param, said.size, said.items, said.next, operations=(key,)),)


def _fit(client: ir.Client, operation: ir.Operation, rule: PageRule) -> ir.Pages | None:
    places = _places(client, operation)
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
    more, done, total = (tuple(each.split(".")) if each else () for each in (rule.more, rule.done, rule.total))
    needed = [path for path in (known if rule.kind == "cursor" else (), more, done, total) if path]
    if any(_property(client, response, path) is None for path in needed):
        return None
    return ir.Pages(
        kind=cast("Literal['page', 'offset', 'cursor', 'link', 'single']", rule.kind),
        items=path,
        item=item,
        param=rule.param,
        location="query" if rule.param is None else places[rule.param],
        next=following,
        next_header=rule.next_header or ("link" if rule.kind == "link" and not rule.next else None),
        size=rule.size or next((name for name in _USUAL_SIZES if name in places), None),
        first=rule.first,
        more=more,
        done=done,
        total=total,
    )


def _places(client: ir.Client, operation: ir.Operation) -> dict[str, Literal["query", "header", "body"]]:
    """Where the parameters and the properties of a JSON body are sent, by wire name."""
    found: dict[str, Literal["query", "header", "body"]] = {}
    for media in operation.body.media if operation.body is not None else ():
        if media.kind == "json":
            found |= dict.fromkeys((name for name, _ in _fields(client, core(client, media.type))), "body")
    for param in operation.params:
        if param.location == "query" or param.location == "header":
            found[param.wire_name] = param.location
    return found


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

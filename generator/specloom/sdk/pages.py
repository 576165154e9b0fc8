"""Pagination classes of an SDK: where the items are and how the next page is requested. Reads only `pagination.py`."""

from __future__ import annotations

import ast

import attrs

from specloom.sdk.aliases import named_classes
from specloom.sdk.annotations import read_annotation
from specloom.sdk.arguments import fields
from specloom.sdk.local_values import LocalValues, own_path
from specloom.sdk.modules import Modules, Name
from specloom.sdk.sdk import PageClass

_Path = tuple[str, ...]


def page_classes(modules: Modules) -> dict[str, PageClass]:
    """The pagination classes of the module `pagination`, including async ones, by name."""
    if "pagination" not in modules:
        return {}
    found = (each for each in modules.tree("pagination").body if isinstance(each, ast.ClassDef))
    pages = [_page(each) for each in found if any("Page" in ast.unparse(base) for base in each.bases)]
    return {page.name: _on_the_wire(modules, page) for page in pages}


def _on_the_wire(modules: Modules, page: PageClass) -> PageClass:
    """A class whose properties have their names on the wire: `nextCursor`, where the SDK reads `self.next_cursor`."""
    at = Name("pagination", page.name)
    items, more, done, total = (
        _wire_names(modules, at, steps) for steps in (page.items, page.more, page.done, page.total)
    )
    following = page.next if page.next_is_item else _wire_names(modules, at, page.next)
    return attrs.evolve(page, items=items, more=more, done=done, total=total, next=following)


def _wire_names(modules: Modules, at: Name, attributes: _Path) -> _Path:
    """The wire names of an attribute and of those within it."""
    if not attributes:
        return ()
    found = {name: (wire, expression) for name, wire, expression in fields(modules, at)}
    if attributes[0] not in found:
        return attributes
    wire, expression = found[attributes[0]]
    inner = next(named_classes(read_annotation(modules, expression)), None)
    return (wire, *(attributes[1:] if inner is None else _wire_names(modules, inner, attributes[1:])))


def _page(statement: ast.ClassDef) -> PageClass:
    functions = {each.name: each for each in statement.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    items = _longest(functions.get("_get_page_items"))
    more = _longest(functions.get("has_next_page"))
    following = functions.get("next_page_info")
    sent = _sent(following) if following is not None else None
    if following is None or sent is None:
        return PageClass(statement.name, "single", items)
    values = LocalValues(following, sent.value.lineno)
    kind = _kind(sent, values)
    by_item = _by_item(sent.value, values) if kind == "cursor" else ""
    path = own_path(values.expanded(sent.value)) or (_longest(following) if kind == "link" else ())
    return PageClass(
        name=statement.name,
        kind=kind,
        items=items,
        param=sent.param,
        next=(by_item,) if by_item else path,
        next_is_item=bool(by_item),
        more=more,
        done=_done(following, values),
        total=_total(following, values) if kind in ("page", "offset") else (),
    )


@attrs.frozen
class _NextPage:
    """What a page sends for the next: `param` is empty for a URL."""

    param: str
    value: ast.expr


def _sent(function: ast.AST) -> _NextPage | None:
    """What the `PageInfo` of a function sends; of several, that of a parameter which the function does not look for: the
    others turn back where users ask for it."""
    found: list[_NextPage] = []
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id="PageInfo"), keywords=[ast.keyword(arg="url", value=value)]):
                found.append(_NextPage("", value))
            case ast.Call(
                func=ast.Name(id="PageInfo"),
                keywords=[
                    ast.keyword(
                        arg="params" | "json", value=ast.Dict(keys=[ast.Constant(value=str(param))], values=[value])
                    )
                ],
            ):
                found.append(_NextPage(param, value))
            case _:
                pass
    asked = {
        node.args[0].value
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith(".get")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    return next((each for each in found if each.param not in asked), found[-1] if found else None)


def _kind(sent: _NextPage, values: LocalValues) -> str:
    """How a page is selected: by a number that grows by one, or by the number of items, or by what a page says."""
    if not sent.param:
        return "link"
    text = ast.unparse(values.expanded(sent.value))
    if "len(" in text:
        return "offset"
    return "page" if "+ 1" in text else "offset" if "offset" in text and "+" in text else "cursor"


def _by_item(value: ast.expr, values: LocalValues) -> str:
    """`id` of `data[-1].id`, `""` for any other cursor."""
    match value:
        case ast.Attribute(value=item, attr=attribute) if _is_last(values.expanded(item)):
            return attribute
        case _:
            return ""


def _is_last(item: ast.expr) -> bool:
    text = ast.unparse(item)
    return "[-1]" in text or ".pop()" in text


def _done(function: ast.AST, values: LocalValues) -> _Path:
    """`done` of `if self.done is True: return None`."""
    for node in ast.walk(function):
        match node:
            case ast.Compare(left=left, ops=[ast.Is()], comparators=[ast.Constant(value=True)]):
                return own_path(values.expanded(left))
            case _:
                pass
    return ()


def _total(function: ast.AST, values: LocalValues) -> _Path:
    """`total_count` of `if current_count < total_count`: what the number of the next page or item is compared with."""
    for node in ast.walk(function):
        match node:
            case ast.Compare(left=left, ops=[ast.Lt() | ast.GtE()], comparators=[right]):
                path = own_path(values.expanded(right))
                if path and ast.unparse(values.expanded(left)) != ast.unparse(values.expanded(right)):
                    return path
            case _:
                pass
    return ()


def _longest(function: ast.AST | None) -> _Path:
    """The attributes of an expression on the page, outermost first, of the deepest one: `self.result.items`."""
    found = (own_path(node) for node in ast.walk(function)) if function is not None else iter(())
    return max(found, key=len, default=())

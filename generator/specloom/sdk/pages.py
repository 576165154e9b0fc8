"""Pagination classes of an SDK: where the items are and how the next page is requested. Reads only `pagination.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import attrs

from specloom.sdk.aliases import named_classes
from specloom.sdk.annotations import read_annotation
from specloom.sdk.arguments import fields
from specloom.sdk.modules import Modules, Name
from specloom.sdk.sdk import PageClass


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
    following = page.next if page.next_is_item else _wire_names(modules, at, page.next)
    items, more = (_wire_names(modules, at, steps) for steps in (page.items, page.more))
    return attrs.evolve(page, items=items, more=more, next=following)


def _wire_names(modules: Modules, at: Name, attributes: tuple[str, ...]) -> tuple[str, ...]:
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
    following = functions.get("next_page_info")
    param, value = _sent(following)
    text = "" if following is None else ast.unparse(following)
    attributes = tuple(_attributes(following)) if following is not None else ()
    kind = (
        "single"
        if following is None or not (param or "PageInfo(url" in text)
        else "link"
        if "PageInfo(url" in text
        else "page"
        if value.startswith("last_page") or "+ 1" in value
        else "offset"
        if "offset" in value or "length" in value
        else "cursor"
    )
    by_item = "[-1]" in text or ".pop()" in text
    return PageClass(
        name=statement.name,
        kind=kind,
        items=tuple(_attributes(functions["_get_page_items"])) if "_get_page_items" in functions else (),
        param=param,
        next=(value.rpartition(".")[2],) if by_item else attributes,
        next_is_item=by_item and kind == "cursor",
        more=_more(functions.get("has_next_page")),
    )


def _more(function: ast.AST | None) -> tuple[str, ...]:
    """`has_more` of `if self.has_more is False: return False`."""
    return tuple(_attributes(function)) if function is not None and "is False" in ast.unparse(function) else ()


def _sent(function: ast.AST | None) -> tuple[str, str]:
    """Parameter and value of the last `PageInfo(params={"after": item.id})`."""
    found = ("", "")
    for node in ast.walk(function) if function is not None else ():
        match node:
            case ast.Call(
                func=ast.Name(id="PageInfo"),
                keywords=[
                    ast.keyword(arg="params", value=ast.Dict(keys=[ast.Constant(value=str(param))], values=[value]))
                ],
            ):
                found = (param, ast.unparse(value))
            case _:
                pass
    return found


def _attributes(function: ast.AST) -> Iterator[str]:
    """The attribute names of an expression on the page, outermost first: `self.result.items`."""
    longest: list[str] = []
    for node in ast.walk(function):
        steps: list[str] = []
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            steps.insert(0, inner.attr)
            inner = inner.value
        if (
            isinstance(inner, ast.Name)
            and inner.id == "self"
            and len(steps) > len(longest)
            and not steps[0].startswith("_")
        ):
            longest = steps
    yield from longest

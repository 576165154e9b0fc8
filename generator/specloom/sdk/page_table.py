"""`[[pages]]` of `client.toml`: which operations an SDK paginates, and how. Reads no response."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom import ir
from specloom.passes.context import Context
from specloom.passes.find_pages import find_pages
from specloom.sdk.gaps import Gap
from specloom.sdk.sdk import PageClass, Sdk, SDKMethod
from specloom.sdk.toml_text import Value
from specloom.settings import ClientSettings, PageRule


def page_rules(
    sdk: Sdk, client: ir.Client, operations: Mapping[tuple[str, ...], str]
) -> tuple[list[PageRule], list[Gap]]:
    """One rule for each pagination class, for the operations that it applies to; none if the SDK does not paginate."""
    by_class: dict[str, list[tuple[SDKMethod, str]]] = {}
    for method in sdk.methods:
        if method.page is not None and method.path in operations:
            by_class.setdefault(method.page.name, []).append((method, operations[method.path]))
    rules: list[PageRule] = []
    gaps: list[Gap] = []
    for name, methods in by_class.items():
        page = sdk.pages.get(name)
        if page is None or page.kind == "none" or page.next_is_item:
            gaps += [
                _gap(method, name, "`[[pages]]` does not support this kind of pagination") for method, _ in methods
            ]
            continue
        fitting = [key for _, key in methods if rule_fits(client, _rule(page, (key,)), key)]
        gaps += [
            _gap(method, name, "the description lacks the parameter or property that it needs")
            for method, key in methods
            if key not in fitting
        ]
        if fitting:
            rules.append(_rule(page, tuple(dict.fromkeys(fitting))))
    return rules, gaps


def page_tables(rules: list[PageRule]) -> list[Value]:
    """The rules in the form of `client.toml`."""
    return [_table(rule) for rule in rules]


def _table(rule: PageRule) -> dict[str, Value]:
    named = {"kind": rule.kind, "param": rule.param, "items": rule.items, "next": rule.next}
    return {**{name: value for name, value in named.items() if value is not None}, "operations": list(rule.operations)}


def _rule(page: PageClass, operations: tuple[str, ...]) -> PageRule:
    return PageRule(
        kind=page.kind,
        param=page.param or None,
        items=".".join(page.items) if page.items else None,
        next=".".join(page.next) if page.next and page.kind in ("cursor", "link") else None,
        operations=operations,
    )


def rule_fits(client: ir.Client, rule: PageRule, key: str) -> bool:
    """Whether an operation has the parameter, the items and the cursor of a rule."""
    alone = attrs.evolve(client, operations={key: attrs.evolve(client.operations[key], pages=None)})
    return find_pages(alone, Context(settings=ClientSettings(pages=(rule,)))).operations[key].pages is not None


def _gap(method: SDKMethod, page: str, why: str) -> Gap:
    return Gap("paging", f"{method.dotted} -> {page}", why, "[[pages]] in client.toml", method.line)

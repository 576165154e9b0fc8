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
        if page is None:
            gaps += [_gap(method, name, "its class is not in `pagination`") for method, _ in methods]
            continue
        left = list(methods)
        for variant in dict.fromkeys((page, attrs.evolve(page, more=(), done=(), total=()))):
            fitting = [key for _, key in left if rule_fits(client, _rule(variant, (key,)), key)]
            left = [(method, key) for method, key in left if key not in fitting]
            if fitting:
                rules.append(_rule(variant, tuple(dict.fromkeys(fitting))))
        gaps += [
            _gap(method, name, "the description lacks the parameter or property that it needs") for method, _ in left
        ]
    return rules, gaps


def page_tables(rules: list[PageRule]) -> list[Value]:
    """The rules in the form of `client.toml`."""
    return [_table(rule) for rule in rules]


def _table(rule: PageRule) -> dict[str, Value]:
    named = {name: getattr(rule, name) for name in ("kind", "param", "items", "next", "more", "done", "total")}
    return {**{name: value for name, value in named.items() if value is not None}, "operations": list(rule.operations)}


def _rule(page: PageClass, operations: tuple[str, ...]) -> PageRule:
    following = (*page.items, "-1", *page.next) if page.next_is_item else page.next
    return PageRule(
        kind=page.kind,
        param=page.param or None,
        items=".".join(page.items) if page.items else None,
        next=".".join(following) if following and page.kind in ("cursor", "link") else None,
        more=".".join(page.more) or None,
        done=".".join(page.done) or None,
        total=".".join(page.total) or None,
        operations=operations,
    )


def rule_fits(client: ir.Client, rule: PageRule, key: str) -> bool:
    """Whether an operation has the parameter, the items and the cursor of a rule."""
    alone = client._replace(operations={key: client.operations[key]._replace(pages=None)})
    return find_pages(alone, Context(settings=ClientSettings(pages=(rule,)))).operations[key].pages is not None


def _gap(method: SDKMethod, page: str, why: str) -> Gap:
    return Gap("paging", f"{method.dotted} -> {page}", why, "[[pages]] in client.toml", method.line)

"""Pagination rules: `[[pages]]`; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader

PAGE_KINDS = ("page", "offset", "cursor", "link", "single")
_NEEDED: Mapping[str, tuple[frozenset[str], ...]] = {
    "page": (frozenset(["param"]),),
    "offset": (frozenset(["param"]),),
    "cursor": (frozenset(["param"]), frozenset(["next", "next_header"])),
}
"""Kind -> keys of which one has to be there."""


@attrs.frozen
class PageRule:
    """How a list is paginated; dotted paths are relative to the response.

    Attributes:
        number: Which of the rules of `client.toml` it is, counted from 0; None for one from elsewhere.
    """

    kind: str
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None
    next_header: str | None = None
    first: int = 1
    more: str | None = None
    done: str | None = None
    total: str | None = None
    operations: tuple[str, ...] = ()
    number: int | None = attrs.field(default=None, eq=False)


def read_pages(reader: Reader, value: object) -> tuple[PageRule, ...]:
    rules = reader.sequence(value, "pages")
    return tuple(
        _page(reader.inside("pages", number), reader.inside("pages").as_table(rule, number), number)
        for number, rule in enumerate(rules)
    )


def _page(reader: Reader, rule: Mapping[str, object], number: int) -> PageRule:
    reader.only(rule, (field.name for field in attrs.fields(PageRule) if field.name != "number"))
    if "kind" not in rule:
        raise reader.fail("kind", f"pages lacks kind: {', '.join(PAGE_KINDS)}")
    kind = reader.choice(rule, "kind", PAGE_KINDS)
    for needed in _NEEDED.get(kind, ()):
        if not rule.keys() & needed:
            raise reader.fail("kind", f"pages of kind {kind} lack {' or '.join(sorted(needed))}")
    return PageRule(
        kind=kind,
        param=reader.optional(rule, "param"),
        size=reader.optional(rule, "size"),
        items=reader.optional(rule, "items"),
        next=reader.optional(rule, "next"),
        next_header=reader.optional(rule, "next_header"),
        first=reader.whole(rule, "first", 1),
        more=reader.optional(rule, "more"),
        done=reader.optional(rule, "done"),
        total=reader.optional(rule, "total"),
        operations=reader.list_(rule, "operations"),
        number=number,
    )

"""Pagination rules: `[[pages]]`; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.settings.reader import Reader

_KINDS = ("page", "offset", "cursor", "link", "single")


@attrs.frozen
class PageRule:
    """How a list is paginated; dotted paths are relative to the response."""

    kind: str
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None
    next_header: str | None = None
    first: int = 1
    more: str | None = None
    operations: tuple[str, ...] = ()


def read_pages(reader: Reader, value: object) -> tuple[PageRule, ...]:
    return tuple(_page(reader, reader.table({"pages": rule}, "pages")) for rule in reader.sequence(value, "pages"))


def _page(reader: Reader, rule: Mapping[str, object]) -> PageRule:
    reader.only(rule, {field.name for field in attrs.fields(PageRule)}, "pages.")
    kind = reader.optional(rule, "kind")
    if kind not in _KINDS:
        raise reader.fail("kind", f"pages.kind must be one of {', '.join(_KINDS)}, not {kind!r}")
    return PageRule(
        kind=kind,
        param=reader.optional(rule, "param"),
        size=reader.optional(rule, "size"),
        items=reader.optional(rule, "items"),
        next=reader.optional(rule, "next"),
        next_header=reader.optional(rule, "next_header"),
        first=reader.whole(rule, "first", 1),
        more=reader.optional(rule, "more"),
        operations=reader.list_(rule["operations"], "operations") if "operations" in rule else (),
    )

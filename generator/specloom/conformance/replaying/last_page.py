"""Makes a page that was not recorded the last one, so that loops over all pages end. Knows the rules of pagination; sends nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specloom import ir
from specloom.conformance.checking.json_access import properties


def last_pages(pages: ir.Pages, value: Any) -> Iterator[Any]:
    """The same page without a next one, in the ways to say so, best first: `more` is false, a cursor or link is null or missing.

    A cursor that is a property of an item stays, since the item needs it.
    """
    if pages.more:
        yield from _changed(value, pages.more, {"value": False})
    elif pages.next and pages.next_header is None and "-1" not in pages.next:
        yield from _changed(value, pages.next, {"value": None})
        yield from _changed(value, pages.next, {})


def _changed(value: Any, path: Sequence[str], leaf: dict[str, Any]) -> Iterator[Any]:
    """A copy with another `value` at a path, or without any; nothing if there is none now."""
    name, *rest = path
    found = properties(value)
    if name not in found:
        return
    others = {key: each for key, each in found.items() if key != name}
    if rest:
        for inner in _changed(found[name], rest, leaf):
            yield {**others, name: inner}
    else:
        yield {**others, **({name: leaf["value"]} if leaf else {})}

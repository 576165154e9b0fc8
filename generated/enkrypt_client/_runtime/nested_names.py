"""Names of the values inside lists and objects, as forms and queries have them: `a[b]`, `a.b`, `a[]`, `a[0]`. Prints no value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast

from .records import Record, sent

Lists: TypeAlias = Literal["comma", "repeat", "brackets", "indices"]
"""Items of a list: joined by commas, under the same name, under `a[]`, or under `a[0]`, `a[1]`, ..."""


def leaves(
    name: str, value: Any, lists: Lists, *, dots: bool, items_in: Callable[[Any], list[Any] | None]
) -> Iterator[tuple[str, Any, list[Any] | None]]:
    """Each value that is neither a list nor an object, with its name; with `comma`, a list is such a value, and its items follow it.

    Args:
        dots: Whether a property is `a.b`, else `a[b]`.
        items_in: Returns the items of a list, None for anything else.
    """
    if isinstance(value, Record):
        value = sent(value)
    if isinstance(value, Mapping):
        for key, each in cast("Mapping[str, Any]", value).items():
            if each is not None:
                inner = f"{name}.{key}" if dots else f"{name}[{key}]"
                yield from leaves(inner, each, lists, dots=dots, items_in=items_in)
        return
    items = items_in(value)
    if lists == "comma" or items is None:
        yield name, value, items
        return
    for index, each in enumerate(items):
        end = "[]" if lists == "brackets" else f"[{index}]" if lists == "indices" else ""
        yield from leaves(f"{name}{end}", each, lists, dots=dots, items_in=items_in)

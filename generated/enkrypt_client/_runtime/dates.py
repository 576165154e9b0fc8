"""Codecs of dates and decimals inside of plain dicts and lists; records have their own. Knows no other conversion."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from .codec import AS_IT_IS, Codec
from .records import Record, is_object, new, properties_of


def dates(
    *also: Codec[Any],
    items: Codec[Any] = AS_IT_IS,
    values: Codec[Any] = AS_IT_IS,
    members: Callable[[], Mapping[str, Codec[Any]]] = dict[str, "Codec[Any]"],
    rest: Callable[[], Codec[Any]] | None = None,
) -> Codec[Any]:
    """The codec of a value that contains dates or decimals: raises TypeError for a datetime in the place of a date.

    Args:
        also: Codecs of alternatives of the value; each returns values of other types unchanged.
        items: Codec of each item, where the value is an array.
        values: Codec of each property, where it is an object whose property names are data.
        members: Returns the codecs of declared properties by wire name; a function, so that objects may contain each other.
        rest: Returns the codec of undeclared properties besides them.
    """

    def dump(value: Any) -> Any:
        for codec in also:
            value = codec.dump(value)
        if is_object(value):
            return _converted(value, members(), values if rest is None else rest())
        if items is AS_IT_IS or isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            return value
        made = [items.dump(item) for item in value]
        return value if value.__class__ is list and all(map(operator.is_, made, value)) else made

    return Codec(lambda raw: raw, dump, compound=True)


def _converted(value: Any, known: Mapping[str, Codec[Any]], others: Codec[Any]) -> Any:
    """The object itself if nothing in it has another form, as in most records; a copy otherwise."""
    held = properties_of(value)
    changed: dict[str, Any] = {}
    for name, item in held.items():
        found = known.get(name, others).dump(item)
        if found is not item:
            changed[name] = found
    if not changed:
        return value
    return new(type(value), {**held, **changed}) if isinstance(value, Record) else {**held, **changed}

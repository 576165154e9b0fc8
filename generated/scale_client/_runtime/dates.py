"""Refuses times in place of dates in plain dicts and lists; records do so themselves. Does not convert values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .codec import AS_IT_IS, Codec
from .records import is_object, properties_of


def dates(
    *also: Codec[Any],
    items: Codec[Any] = AS_IT_IS,
    values: Codec[Any] = AS_IT_IS,
    members: Callable[[], Mapping[str, Codec[Any]]] = dict[str, "Codec[Any]"],
    rest: Callable[[], Codec[Any]] | None = None,
) -> Codec[Any]:
    """The codec of a value that contains dates: it changes nothing, and raises TypeError for a datetime in the place of one.

    Args:
        also: Codecs of alternatives of the value; each returns values of other types unchanged.
        items: Codec of each item, where the value is an array.
        values: Codec of each property, where it is an object whose property names are data.
        members: Returns the codecs of declared properties by wire name; a function, so that objects may contain each other.
        rest: Returns the codec of undeclared properties besides them.
    """

    def check(value: Any) -> Any:
        for codec in also:
            value = codec.dump(value)
        if is_object(value):
            known, others = members(), values if rest is None else rest()
            for name, item in properties_of(value).items():
                known.get(name, others).dump(item)
            return value
        if items is AS_IT_IS or isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            return value
        return [items.dump(item) for item in value]

    return Codec(lambda raw: raw, check, compound=True)

"""Properties of plain dicts under their Python names, as the previous SDK took them. Checks no values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast

from ..codec import AS_IT_IS, Codec
from ..records import Record

_NONE: Mapping[str, str] = MappingProxyType({})


def named(
    *also: Codec[Any],
    items: Codec[Any] = AS_IT_IS,
    values: Codec[Any] = AS_IT_IS,
    members: Callable[[], Mapping[str, Codec[Any]]] = dict[str, "Codec[Any]"],
    rest: Callable[[], Codec[Any]] | None = None,
    wire_names: Mapping[str, str] = _NONE,
) -> Codec[Any]:
    """The codec of a value that contains dicts whose keys may be Python names; it refuses times in place of dates, too.

    Args:
        also: Codecs of alternatives of the value; each returns values of other types unchanged.
        items: Codec of each item, where the value is an array.
        values: Codec of each property, where it is an object whose property names are data.
        members: Returns the codecs of declared properties by wire name; a function, so that objects may contain each other.
        rest: Returns the codec of undeclared properties besides them.
        wire_names: Wire name of each property whose Python name differs, by Python name.
    """

    def dump(value: Any) -> Any:
        for codec in also:
            value = codec.dump(value)
        if isinstance(value, Record):
            return value
        if isinstance(value, Mapping):
            known, others = members(), values if rest is None else rest()
            given = cast("Mapping[str, Any]", value)
            sent = {wire_names.get(name, name): item for name, item in given.items()}
            return {name: known.get(name, others).dump(item) for name, item in sent.items()}
        if items is AS_IT_IS or isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            return value
        return [items.dump(item) for item in value]

    return Codec(lambda raw: raw, dump, compound=True)

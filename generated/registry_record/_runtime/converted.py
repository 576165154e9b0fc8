"""Lists and dicts of converted values, whose changes are made in the JSON of a record too. Knows no record and no single conversion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, SupportsIndex

if TYPE_CHECKING:
    from .codec import Codec


class ConvertedList(list[Any]):
    """The Python form of an array; each change is made in the array as well, in its JSON form.

    Args:
        raw: The array, which stays that of the record.
        codec: That of its items.

    A change raises RuntimeError if the array has another length since, as an older list of the same property then has.
    """

    __slots__ = ("_codec", "_raw")

    def __init__(self, raw: list[Any], codec: Codec[Any]) -> None:
        super().__init__(map(codec.view, raw))
        self._raw, self._codec = raw, codec

    def __setitem__(self, key: Any, value: Any) -> None:
        raw, codec = self._current(), self._codec
        if key.__class__ is not slice:
            raw[key] = codec.dump(value)
            super().__setitem__(key, codec.view(raw[key]))
            return
        dumped = [codec.dump(item) for item in value]
        raw[key] = dumped
        super().__setitem__(key, list(map(codec.view, dumped)))

    def __delitem__(self, key: SupportsIndex | slice) -> None:
        del self._current()[key]
        super().__delitem__(key)

    def append(self, value: Any) -> None:
        self[len(self) :] = [value]

    def extend(self, values: Iterable[Any]) -> None:
        self[len(self) :] = values

    def insert(self, index: SupportsIndex, value: Any) -> None:
        self[index:index] = [value]

    def pop(self, index: SupportsIndex = -1) -> Any:
        value = self[index]
        del self[index]
        return value

    def remove(self, value: Any) -> None:
        del self[self.index(value)]

    def clear(self) -> None:
        del self[:]

    def reverse(self) -> None:
        self._reorder(range(len(self) - 1, -1, -1))

    def sort(self, *, key: Any = None, reverse: bool = False) -> None:
        keys = list(self) if key is None else [key(item) for item in self]
        self._reorder(sorted(range(len(self)), key=keys.__getitem__, reverse=reverse))

    def __iadd__(self, values: Iterable[Any]) -> Any:  # type: ignore[misc]  # of the same list
        self.extend(values)
        return self

    def __imul__(self, times: SupportsIndex) -> Any:
        self._reorder([*range(len(self))] * times)
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return list, (list(self),)

    def _reorder(self, order: Iterable[int]) -> None:
        raw, order = self._current(), list(order)
        raw[:] = [raw[index] for index in order]
        super().__setitem__(slice(None), [self[index] for index in order])

    def _current(self) -> list[Any]:
        if len(self._raw) != len(self):
            raise RuntimeError("this list was read before the record's changed: read it from the record again")
        return self._raw


class ConvertedDict(dict[str, Any]):
    """The Python form of an object whose property names are data; each change is made in the object as well.

    Args:
        raw: The object, which stays that of the record.
        codec: That of its values.
    """

    __slots__ = ("_codec", "_raw")

    def __init__(self, raw: dict[str, Any], codec: Codec[Any]) -> None:
        super().__init__((name, codec.view(value)) for name, value in raw.items())
        self._raw, self._codec = raw, codec

    def __setitem__(self, name: str, value: Any) -> None:
        self._raw[name] = self._codec.dump(value)
        super().__setitem__(name, self._codec.view(self._raw[name]))

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._raw.pop(name, None)

    def pop(self, name: str, *default: Any) -> Any:
        self._raw.pop(name, None)
        return super().pop(name, *default)

    def popitem(self) -> tuple[str, Any]:
        name, value = super().popitem()
        self._raw.pop(name, None)
        return name, value

    def clear(self) -> None:
        super().clear()
        self._raw.clear()

    def setdefault(self, name: str, default: Any = None) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def update(self, *values: Any, **more: Any) -> None:
        for name, value in dict[str, Any](*values, **more).items():
            self[name] = value

    def __ior__(self, values: Any) -> Any:  # type: ignore[misc]  # of the same dict
        self.update(values)
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return dict, (dict(self),)


def listed(raw: Any, codec: Codec[Any]) -> Any:
    """An array as such a list; anything else unchanged."""
    return ConvertedList(raw, codec) if raw.__class__ is list else raw


def named(raw: Any, codec: Codec[Any]) -> Any:
    """An object as such a dict; anything else unchanged."""
    return ConvertedDict(raw, codec) if raw.__class__ is dict else raw

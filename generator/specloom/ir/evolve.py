"""Copies of frozen values with some attributes changed. Not concerned with what they mean."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from attrs import evolve as evolve  # so that the names and types of the changes are checked
else:

    def evolve(value, /, **changes):
        """A copy of an attrs instance with these attributes, like `attrs.evolve`, in a third of its time.

        A pass makes a copy of every field and operation that it changes; attrs looks its attributes up one by one each time.
        """
        cls = value.__class__
        read, at = _LAYOUTS.get(cls) or _LAYOUTS.setdefault(cls, _layout(cls))
        values = list(read(value))
        for name, change in changes.items():
            values[at[name]] = change
        return cls(*values)


_Layout: TypeAlias = tuple[Callable[[object], tuple[object, ...]], dict[str, int]]

_LAYOUTS: dict[type, _Layout] = {}
"""Class -> its attributes in the order of its arguments, read at once, and the position of each."""


def _layout(cls: type[attrs.AttrsInstance]) -> _Layout:
    given = [each for each in attrs.fields(cls) if each.init]
    return _reader([each.name for each in given]), {each.alias or each.name: at for at, each in enumerate(given)}


def _reader(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """The attributes of these names, at once; `attrgetter` reads one name alone as a value, not as a tuple of one."""
    if len(names) > 1:
        return attrgetter(*names)

    def read(value: object) -> tuple[object, ...]:
        return tuple([getattr(value, name) for name in names])

    return read

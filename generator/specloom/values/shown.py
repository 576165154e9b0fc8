"""The text of frozen values for people who debug. Decides nothing."""

from __future__ import annotations

import attrs


class Shown:
    """Prints an attrs instance as attrs does, by one method for all classes: to compile one for each takes a third of its creation."""

    __slots__ = ()

    def __repr__(self) -> str:
        cls = type(self)
        assert attrs.has(cls), cls
        values = (f"{each.name}={getattr(self, each.name)!r}" for each in attrs.fields(cls) if each.repr)
        return f"{cls.__qualname__}({', '.join(values)})"

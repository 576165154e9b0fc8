"""A value of a description together with its position. Not concerned with files or references."""

from __future__ import annotations

from typing import Any, NamedTuple

from specloom.values import Origin, escape, unescape


class DocumentNode(NamedTuple):
    """A value of a description and its position in the upgraded tree.

    Attributes:
        value: Plain data, not to be modified.
    """

    value: Any
    origin: Origin

    def __truediv__(self, step: str | int) -> DocumentNode:
        """The property or item; its value is None if there is none."""
        value, (source, pointer) = self  # written out: most positions of a description pass through here
        name = str(step)
        inner = value.get(name) if value.__class__ is dict else property_of(value, name)
        token = escape(name) if "/" in name or "~" in name else name
        return DocumentNode(inner, Origin(source, f"{pointer}/{token}"))

    @property
    def properties(self) -> dict[str, Any]:
        """The value if it is a mapping, else an empty one."""
        return self.value if self.value.__class__ is dict else {}

    @property
    def items(self) -> list[DocumentNode]:
        """The items of an array; none for any other value."""
        return [self / index for index in range(len(self.value))] if self.value.__class__ is list else []


def property_of(value: Any, step: str) -> Any:
    """The property or item of a value that an unescaped reference token names, None if there is none."""
    if value.__class__ is dict:
        return value.get(step)
    if value.__class__ is list and step.isdecimal() and step.isascii() and int(step) < len(value):
        return value[int(step)]
    return None


def has_property(value: Any, step: str) -> bool:
    """Whether such a property or item exists, even if it is null."""
    if value.__class__ is dict:
        return step in value
    return value.__class__ is list and step.isdecimal() and step.isascii() and int(step) < len(value)


def tokens(pointer: str) -> list[str]:
    """The unescaped reference tokens of a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def strings(value: Any) -> list[str]:
    """The strings of an array; none for any other value."""
    items: list[Any] = value if value.__class__ is list else []
    return [item for item in items if item.__class__ is str]

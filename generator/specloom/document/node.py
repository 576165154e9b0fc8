"""A value together with where it stands. Knows JSON pointers; not files and not references."""

from __future__ import annotations

from typing import Any

import attrs

from specloom import ir


@attrs.frozen
class DocumentNode:
    """A value of a description and its place in the upgraded tree.

    Attributes:
        value: Plain data, to be read only.
    """

    value: Any
    origin: ir.Origin

    def __truediv__(self, step: str | int) -> DocumentNode:
        """The member or item; its value is None where there is none."""
        return DocumentNode(property_of(self.value, str(step)), self.origin / step)

    @property
    def properties(self) -> dict[str, Any]:
        """The value where it is a mapping, an empty one where it is not."""
        return self.value if self.value.__class__ is dict else {}

    @property
    def items(self) -> list[DocumentNode]:
        """The items of a list, none of any other value."""
        return [self / index for index in range(len(self.value))] if self.value.__class__ is list else []


def property_of(value: Any, step: str) -> Any:
    """The member or item of a value that an unescaped reference token names, None where there is none."""
    if value.__class__ is dict:
        return value.get(step)
    if value.__class__ is list and step.isdecimal() and step.isascii() and int(step) < len(value):
        return value[int(step)]
    return None


def has_property(value: Any, step: str) -> bool:
    """Whether there is such a member or item, be it null."""
    if value.__class__ is dict:
        return step in value
    return value.__class__ is list and step.isdecimal() and step.isascii() and int(step) < len(value)


def tokens(pointer: str) -> list[str]:
    """The unescaped reference tokens of a JSON pointer."""
    return [ir.unescape(token) for token in pointer.split("/")[1:]]


def strings(value: Any) -> list[str]:
    """The texts of a list, none of any other value."""
    items: list[Any] = value if value.__class__ is list else []
    return [item for item in items if item.__class__ is str]

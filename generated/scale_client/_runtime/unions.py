"""How the object members of a union are told apart. Knows the plan made at generation time; does not decode."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, TypeAlias

import attrs

JSON_TYPES: Mapping[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
"""Class of parsed JSON -> kind of JSON value."""


class _Mark:
    """A mark in an annotation, which pydantic asks what to make of it."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: object) -> Any:
        from .pydantic_types import core_schema

        return core_schema(Annotated[source, self])


@attrs.frozen(eq=False, repr=False)
class ByProperty(_Mark):
    """The value of one member tells.

    Attributes:
        wire: Wire name of the telling member.
        values: Value -> type expression; None for null, and for a member that is not there.
        other: Type expression for any other value, None where an object then stays a plain dict.
    """

    wire_name: str
    values: Mapping[str | int | bool | None, Any]
    other: Any = None

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object, None where it stays plain."""
        value = members.get(self.wire_name)
        return self.values.get(value, self.other) if value is None or isinstance(value, (str, int)) else self.other


@attrs.frozen(eq=False, repr=False)
class ByPropertyType(_Mark):
    """The kind of JSON value that one member has tells.

    Attributes:
        wire: Wire name of the telling member.
        kinds: `"null"`, `"boolean"`, `"number"`, `"string"`, `"array"` or `"object"` -> type expression.
        other: Type expression for any other kind and for absence, None where an object then stays a plain dict.
    """

    wire_name: str
    json_types: Mapping[str, Any]
    other: Any = None

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object, None where it stays plain."""
        kind = None if self.wire_name not in members else JSON_TYPES.get(members[self.wire_name].__class__)
        return self.other if kind is None else self.json_types.get(kind, self.other)


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@attrs.frozen(eq=False, repr=False)
class RequiredKeys:
    """What shows that an object is of one type.

    Attributes:
        target: Type expression.
        required: Wire names that must be there.
        own: Wire names that no other type has, one of which tells more; none where a required one is such a name.
    """

    target: Any
    required: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    distinctive: frozenset[str] = attrs.field(default=frozenset(), converter=_names)


@attrs.frozen(init=False, eq=False, repr=False)
class ByKeys(_Mark):
    """The members that are there tell: of those types whose required ones are, the one that most of them show."""

    candidates: tuple[RequiredKeys, ...]

    def __init__(self, *candidates: RequiredKeys) -> None:
        object.__setattr__(self, "candidates", candidates)

    def best(self, members: Mapping[str, Any]) -> int | None:
        """Index of the sign that shows most in an object; None where none fits."""
        best, most = None, -1
        for index, sign in enumerate(self.candidates):
            if len(sign.required) + 1 > most and sign.required <= members.keys():
                shown = len(sign.required) + (not sign.distinctive.isdisjoint(members))
                if shown > most:
                    best, most = index, shown
        return best

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object, None where it stays plain."""
        best = self.best(members)
        return None if best is None else self.candidates[best].target


@attrs.frozen(eq=False, repr=False)
class Within(_Mark):
    """Marks an alias that contains itself, and so is quoted: the module whose globals hold its names."""

    module: str


Test: TypeAlias = ByProperty | ByPropertyType | ByKeys

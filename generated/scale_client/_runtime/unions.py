"""The tests that discriminate the object types of a union, planned by the generator. Does not decode."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, TypeAlias

import attrs

from .digits import ExactFloat, HugeNumber

JSON_TYPES: Mapping[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    ExactFloat: "number",
    HugeNumber: "number",
    str: "string",
    list: "array",
    dict: "object",
}
"""Class of parsed JSON -> kind of JSON value."""


class _Mark:
    """Metadata of an annotation, which pydantic asks for a schema."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: object) -> Any:
        from .pydantic_types import core_schema

        return core_schema(Annotated[source, self])


@attrs.frozen(eq=False, repr=False)
class ByProperty(_Mark):
    """The value of one property decides.

    Attributes:
        wire_name: Wire name of the discriminating property.
        values: Value -> type expression; None for null, and for an absent property.
        other: Type expression for any other value; None leaves the object a plain dict.
    """

    wire_name: str
    values: Mapping[str | int | bool | None, Any]
    other: Any = None

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object; None leaves it a plain dict."""
        value = members.get(self.wire_name)
        return self.values.get(value, self.other) if value is None or isinstance(value, (str, int)) else self.other


@attrs.frozen(eq=False, repr=False)
class ByPropertyType(_Mark):
    """The JSON type of one property decides.

    Attributes:
        wire_name: Wire name of the discriminating property.
        json_types: `"null"`, `"boolean"`, `"number"`, `"string"`, `"array"` or `"object"` -> type expression.
        other: Type expression for any other JSON type and for absence; None leaves the object a plain dict.
    """

    wire_name: str
    json_types: Mapping[str, Any]
    other: Any = None

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object; None leaves it a plain dict."""
        kind = None if self.wire_name not in members else JSON_TYPES.get(members[self.wire_name].__class__)
        return self.other if kind is None else self.json_types.get(kind, self.other)


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@attrs.frozen(eq=False, repr=False)
class RequiredKeys:
    """The properties that identify one type.

    Attributes:
        target: Type expression.
        required: Wire names of required properties.
        distinctive: Wire names that no other type has, one of which is stronger evidence; none if a required one is such a name.
    """

    target: Any
    required: frozenset[str] = attrs.field(default=frozenset(), converter=_names)
    distinctive: frozenset[str] = attrs.field(default=frozenset(), converter=_names)


@attrs.frozen(init=False, eq=False, repr=False)
class ByKeys(_Mark):
    """The properties that are present decide: among the types whose required ones are, the one with most properties that only it has."""

    candidates: tuple[RequiredKeys, ...]

    def __init__(self, *candidates: RequiredKeys) -> None:
        object.__setattr__(self, "candidates", candidates)

    def best(self, members: Mapping[str, Any]) -> int | None:
        """Index of the best candidate for an object; None if none fits."""
        best, most = None, -1
        for index, sign in enumerate(self.candidates):
            if len(sign.required) + 1 > most and sign.required <= members.keys():
                shown = len(sign.required) + (not sign.distinctive.isdisjoint(members))
                if shown > most:
                    best, most = index, shown
        return best

    def chosen(self, members: Mapping[str, Any]) -> Any:
        """The type expression for an object; None leaves it a plain dict."""
        best = self.best(members)
        return None if best is None else self.candidates[best].target


@attrs.frozen(eq=False, repr=False)
class Within(_Mark):
    """Marks a recursive alias, which is quoted: the module whose globals resolve its names."""

    module: str


Test: TypeAlias = ByProperty | ByPropertyType | ByKeys

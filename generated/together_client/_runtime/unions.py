"""How the object members of a union are told apart. Knows the plan made at generation time; does not decode."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs


@attrs.frozen(eq=False, repr=False)
class ByMember:
    """The value of one member tells.

    Attributes:
        wire: Wire name of the telling member.
        values: Value -> type expression; None for null, and for a member that is not there.
        other: Type expression for any other value, None where an object then stays a plain dict.
    """

    wire: str
    values: Mapping[str | int | bool | None, Any]
    other: Any = None

    def targets(self) -> list[Any]:
        """Every type expression it may choose."""
        return [*self.values.values(), *([] if self.other is None else [self.other])]


@attrs.frozen(init=False, eq=False, repr=False)
class ByMembers:
    """The first row all of whose members are there tells.

    Attributes:
        rows: (wire names, type expression), most telling first.
    """

    rows: tuple[tuple[tuple[str, ...], Any], ...]

    def __init__(self, *rows: tuple[tuple[str, ...], Any]) -> None:
        object.__setattr__(self, "rows", rows)

    def targets(self) -> list[Any]:
        """Every type expression it may choose."""
        return [target for _, target in self.rows]


@attrs.frozen(eq=False, repr=False)
class Within:
    """Marks an alias that contains itself, and so is quoted: the module whose globals hold its names."""

    module: str


Choice: TypeAlias = ByMember | ByMembers

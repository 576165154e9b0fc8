"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Keyed, Listed, Row, Rows
    from .other import (
        Counted,
        Either,
        Found,
        Jump,
        Loose,
        Maybe,
        Move,
        Moves,
        Note,
        Notes,
        Remark,
        Result,
        Several,
        Step,
        Strict,
        Wait,
    )

_HOMES = {
    "Counted": ".other",
    "Either": ".other",
    "Found": ".other",
    "Jump": ".other",
    "Keyed": ".client",
    "Listed": ".client",
    "Loose": ".other",
    "Maybe": ".other",
    "Move": ".other",
    "Moves": ".other",
    "Note": ".other",
    "Notes": ".other",
    "Remark": ".other",
    "Result": ".other",
    "Row": ".client",
    "Rows": ".client",
    "Several": ".other",
    "Step": ".other",
    "Strict": ".other",
    "Wait": ".other",
}

__all__ = [
    "Counted",
    "Either",
    "Found",
    "Jump",
    "Keyed",
    "Listed",
    "Loose",
    "Maybe",
    "Move",
    "Moves",
    "Note",
    "Notes",
    "Remark",
    "Result",
    "Row",
    "Rows",
    "Several",
    "Step",
    "Strict",
    "Wait",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

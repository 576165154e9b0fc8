"""What the API takes and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import (
        Counted,
        Found,
        Jump,
        Keyed,
        Listed,
        Loose,
        Maybe,
        Move,
        Note,
        Result,
        Row,
        Rows,
        Several,
        Step,
        Strict,
        Wait,
    )

_HOMES = {
    "Counted": ".shared",
    "Found": ".shared",
    "Jump": ".shared",
    "Keyed": ".shared",
    "Listed": ".shared",
    "Loose": ".shared",
    "Maybe": ".shared",
    "Move": ".shared",
    "Note": ".shared",
    "Result": ".shared",
    "Row": ".shared",
    "Rows": ".shared",
    "Several": ".shared",
    "Step": ".shared",
    "Strict": ".shared",
    "Wait": ".shared",
}

__all__ = [
    "Counted",
    "Found",
    "Jump",
    "Keyed",
    "Listed",
    "Loose",
    "Maybe",
    "Move",
    "Note",
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

"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answers import AnswerCreateEvent, AnswerCreateResponse, Question
    from .drafts import Draft
    from .pets import Pet
    from .stamps import Stamp

_HOMES = {
    "AnswerCreateEvent": ".answers",
    "AnswerCreateResponse": ".answers",
    "Draft": ".drafts",
    "Pet": ".pets",
    "Question": ".answers",
    "Stamp": ".stamps",
}

__all__ = [
    "AnswerCreateEvent",
    "AnswerCreateResponse",
    "Draft",
    "Pet",
    "Question",
    "Stamp",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

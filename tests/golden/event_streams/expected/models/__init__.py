"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Answer, ChatRequest, Event, Event1, EventDone, Piece

_HOMES = {
    "Answer": ".client",
    "ChatRequest": ".client",
    "Event": ".client",
    "Event1": ".client",
    "EventDone": ".client",
    "Piece": ".client",
}

__all__ = [
    "Answer",
    "ChatRequest",
    "Event",
    "Event1",
    "EventDone",
    "Piece",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Old, Person, SendRequest, TalkAsBeforeRequest, TalkEvent, TalkRequest, TalkResponse

_HOMES = {
    "Old": ".client",
    "Person": ".client",
    "SendRequest": ".client",
    "TalkAsBeforeRequest": ".client",
    "TalkEvent": ".client",
    "TalkRequest": ".client",
    "TalkResponse": ".client",
}

__all__ = [
    "Old",
    "Person",
    "SendRequest",
    "TalkAsBeforeRequest",
    "TalkEvent",
    "TalkRequest",
    "TalkResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

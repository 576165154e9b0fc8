"""Names of `auth`, imported on first use."""
# Some names are hand-written, and their types may be unknown.
# pyright: reportUnknownVariableType=false

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom.auth.badges import Badge, BadgeError, badge_of

_HOMES = {
    "Badge": ".custom.auth.badges",
    "BadgeError": ".custom.auth.badges",
    "badge_of": ".custom.auth.badges",
}

__all__ = [
    "Badge",
    "BadgeError",
    "badge_of",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

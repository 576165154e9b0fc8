"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forms import FormSendPartsRequest, FormSendRequest
    from .other import Day
    from .stays import Range, Rooms, Stay, StayChangeRequest, StayUnclear, StayUnclearDay, StayUnclearTime

_HOMES = {
    "Day": ".other",
    "FormSendPartsRequest": ".forms",
    "FormSendRequest": ".forms",
    "Range": ".stays",
    "Rooms": ".stays",
    "Stay": ".stays",
    "StayChangeRequest": ".stays",
    "StayUnclear": ".stays",
    "StayUnclearDay": ".stays",
    "StayUnclearTime": ".stays",
}

__all__ = [
    "Day",
    "FormSendPartsRequest",
    "FormSendRequest",
    "Range",
    "Rooms",
    "Stay",
    "StayChangeRequest",
    "StayUnclear",
    "StayUnclearDay",
    "StayUnclearTime",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

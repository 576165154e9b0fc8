"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        Action,
        Action4,
        ActionPowerOff,
        ActionRename,
        Resize,
        Source,
        Source3,
        SourceWithBlob,
        SourceWithUrl,
    )
    from .other import Call, CallWithName, Holder, Named

_HOMES = {
    "Action": ".client",
    "Action4": ".client",
    "ActionPowerOff": ".client",
    "ActionRename": ".client",
    "Call": ".other",
    "CallWithName": ".other",
    "Holder": ".other",
    "Named": ".other",
    "Resize": ".client",
    "Source": ".client",
    "Source3": ".client",
    "SourceWithBlob": ".client",
    "SourceWithUrl": ".client",
}

__all__ = [
    "Action",
    "Action4",
    "ActionPowerOff",
    "ActionRename",
    "Call",
    "CallWithName",
    "Holder",
    "Named",
    "Resize",
    "Source",
    "Source3",
    "SourceWithBlob",
    "SourceWithUrl",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

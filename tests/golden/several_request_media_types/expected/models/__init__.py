"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        AddLabelRequest,
        AddLabelResponse,
        AddLabelResponse2,
        AddNoteRequest,
        AddNoteRequest2,
        EditDrawingRequest,
        EditDrawingRequest2,
        EditDrawingResponse,
        EditDrawingResponse2,
        UploadRequest,
    )

_HOMES = {
    "AddLabelRequest": ".client",
    "AddLabelResponse": ".client",
    "AddLabelResponse2": ".client",
    "AddNoteRequest": ".client",
    "AddNoteRequest2": ".client",
    "EditDrawingRequest": ".client",
    "EditDrawingRequest2": ".client",
    "EditDrawingResponse": ".client",
    "EditDrawingResponse2": ".client",
    "UploadRequest": ".client",
}

__all__ = [
    "AddLabelRequest",
    "AddLabelResponse",
    "AddLabelResponse2",
    "AddNoteRequest",
    "AddNoteRequest2",
    "EditDrawingRequest",
    "EditDrawingRequest2",
    "EditDrawingResponse",
    "EditDrawingResponse2",
    "UploadRequest",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

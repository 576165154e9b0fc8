"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        AddLabelEvent,
        AddLabelRequest,
        AddLabelResponse,
        AddNoteFormRequest,
        AddNoteRequest,
        EditDrawingEvent,
        EditDrawingMultipartRequest,
        EditDrawingRequest,
        EditDrawingResponse,
        UploadRequest,
    )

_HOMES = {
    "AddLabelEvent": ".client",
    "AddLabelRequest": ".client",
    "AddLabelResponse": ".client",
    "AddNoteFormRequest": ".client",
    "AddNoteRequest": ".client",
    "EditDrawingEvent": ".client",
    "EditDrawingMultipartRequest": ".client",
    "EditDrawingRequest": ".client",
    "EditDrawingResponse": ".client",
    "UploadRequest": ".client",
}

__all__ = [
    "AddLabelEvent",
    "AddLabelRequest",
    "AddLabelResponse",
    "AddNoteFormRequest",
    "AddNoteRequest",
    "EditDrawingEvent",
    "EditDrawingMultipartRequest",
    "EditDrawingRequest",
    "EditDrawingResponse",
    "UploadRequest",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

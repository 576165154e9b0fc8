"""Names of `types.file_delete_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.files import FileDeleteResponse

_HOMES = {
    "FileDeleteResponse": "..models.files",
}

__all__ = [
    "FileDeleteResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

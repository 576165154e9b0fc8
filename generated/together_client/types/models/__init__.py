"""Names of `types.models`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.models import JobInfoSuccessResponse as UploadStatusResponse

_HOMES = {
    "UploadStatusResponse": "...models.models:JobInfoSuccessResponse",
    "upload_status_response": ".upload_status_response",
}

__all__ = [
    "UploadStatusResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.models.upload_status_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.models import JobInfoSuccessResponse as UploadStatusResponse
    from ...models.models import JobInfoSuccessResponseArgs as Args
    from ...models.models import JobInfoSuccessResponseStatusUpdate as StatusUpdate

_HOMES = {
    "Args": "...models.models:JobInfoSuccessResponseArgs",
    "StatusUpdate": "...models.models:JobInfoSuccessResponseStatusUpdate",
    "UploadStatusResponse": "...models.models:JobInfoSuccessResponse",
}

__all__ = [
    "Args",
    "StatusUpdate",
    "UploadStatusResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.video_job`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.videos import VideoJob
    from ..models.videos import VideoJobError as Error
    from ..models.videos import VideoJobOutputs as Outputs

_HOMES = {
    "Error": "..models.videos:VideoJobError",
    "Outputs": "..models.videos:VideoJobOutputs",
    "VideoJob": "..models.videos",
}

__all__ = [
    "Error",
    "Outputs",
    "VideoJob",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

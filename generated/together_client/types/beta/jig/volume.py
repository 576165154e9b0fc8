"""Names of `types.beta.jig.volume`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import FileInfo as ContentFile
    from ....models.beta import VersionHistoryItem as VersionHistory
    from ....models.beta import VolumeContent as Content
    from ....models.beta import VolumeContentRequest as VersionHistoryContent
    from ....models.beta import VolumeResponseItem as Volume

_HOMES = {
    "Content": "....models.beta:VolumeContent",
    "ContentFile": "....models.beta:FileInfo",
    "VersionHistory": "....models.beta:VersionHistoryItem",
    "VersionHistoryContent": "....models.beta:VolumeContentRequest",
    "Volume": "....models.beta:VolumeResponseItem",
}

__all__ = [
    "Content",
    "ContentFile",
    "VersionHistory",
    "VersionHistoryContent",
    "Volume",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

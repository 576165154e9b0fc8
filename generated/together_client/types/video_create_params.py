"""Names of `types.video_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.videos import AudioRefDict as MediaAudioInputAudioRef
    from ..inputs.videos import VideoFrameImageInputDict as FrameImage
    from ..inputs.videos import VideoFrameImageInputDict as MediaFrameImage
    from ..inputs.videos import VideoMediaDict as Media
    from ..inputs.videos import VideoRefDict as MediaFrameVideo
    from ..inputs.videos import VideoRefDict as MediaReferenceVideo
    from ..inputs.videos import VideoRefDict as MediaSourceVideoVideoRef
    from ..inputs.videos_params import VideoCreateParams
    from ..models.videos import AudioRef as MediaAudioInput
    from ..models.videos import VideoRef as MediaSourceVideo

_HOMES = {
    "FrameImage": "..inputs.videos:VideoFrameImageInputDict",
    "Media": "..inputs.videos:VideoMediaDict",
    "MediaAudioInput": "..models.videos:AudioRef",
    "MediaAudioInputAudioRef": "..inputs.videos:AudioRefDict",
    "MediaFrameImage": "..inputs.videos:VideoFrameImageInputDict",
    "MediaFrameVideo": "..inputs.videos:VideoRefDict",
    "MediaReferenceVideo": "..inputs.videos:VideoRefDict",
    "MediaSourceVideo": "..models.videos:VideoRef",
    "MediaSourceVideoVideoRef": "..inputs.videos:VideoRefDict",
    "VideoCreateParams": "..inputs.videos_params",
}

__all__ = [
    "FrameImage",
    "Media",
    "MediaAudioInput",
    "MediaAudioInputAudioRef",
    "MediaFrameImage",
    "MediaFrameVideo",
    "MediaReferenceVideo",
    "MediaSourceVideo",
    "MediaSourceVideoVideoRef",
    "VideoCreateParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

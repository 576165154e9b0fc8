"""Input types of `client.videos`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.videos import AudioRef, VideoFrameImageInput, VideoRef


class VideoFrameImageInputDict(TypedDict, total=False):
    """An image at a certain frame."""

    input_image: Required[str]
    frame: float | Literal["first", "last"]


class VideoMediaDict(TypedDict, total=False):
    """What a video is made from; which properties are read depends on the model."""

    frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict]
    frame_videos: Sequence[VideoRef | VideoRefDict]
    reference_images: Sequence[str]
    reference_videos: Sequence[VideoRef | VideoRefDict]
    source_video: str | VideoRef | VideoRefDict
    audio_inputs: Sequence[str | AudioRef | AudioRefDict]


class VideoRefDict(TypedDict, total=False):
    """A video, by its address."""

    video: Required[str]


class AudioRefDict(TypedDict, total=False):
    """Sound, by its address."""

    audio: Required[str]

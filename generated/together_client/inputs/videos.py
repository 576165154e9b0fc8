"""Input types of `client.videos`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.videos import AudioRef, VideoFrameImageInput, VideoRef


class VideoFrameImageInputDict(TypedDict, total=False):
    """An image at a certain frame."""

    input_image: Required[str]
    """Address of the image."""
    frame: float | Literal["first", "last"]
    """Where the image belongs."""


class VideoMediaDict(TypedDict, total=False):
    """What a video is made from; which properties are read depends on the model."""

    frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict]
    """Images at certain frames."""
    frame_videos: Sequence[VideoRef | VideoRefDict]
    """Videos to begin with."""
    reference_images: Sequence[str]
    """Addresses of images whose look the video takes over."""
    reference_videos: Sequence[VideoRef | VideoRefDict]
    """Videos whose look the new video takes over."""
    source_video: str | VideoRef | VideoRefDict
    """Video to edit, as its address or as an object with one."""
    audio_inputs: Sequence[str | AudioRef | AudioRefDict]
    """Sound to use, each as its address or as an object with one."""


class VideoRefDict(TypedDict, total=False):
    """A video, by its address."""

    video: Required[str]
    """Address of the video."""


class AudioRefDict(TypedDict, total=False):
    """Sound, by its address."""

    audio: Required[str]
    """Address of the sound."""

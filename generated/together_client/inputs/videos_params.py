"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.videos import VideoFrameImageInput, VideoMedia, VideoOutputFormat
from .videos import VideoFrameImageInputDict, VideoMediaDict


class VideoCreateParams(TypedDict, total=False):
    """Arguments of `client.videos.create`."""

    model: Required[str]
    prompt: str | None
    height: int | None
    width: int | None
    resolution: str | None
    ratio: str | None
    seconds: str | None
    fps: int | None
    steps: int | None
    seed: int | None
    guidance_scale: int | None
    output_format: VideoOutputFormat | None
    output_quality: int | None
    negative_prompt: str | None
    generate_audio: bool | None
    media: VideoMedia | VideoMediaDict | None
    frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None
    reference_images: Sequence[str] | None

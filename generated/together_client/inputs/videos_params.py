"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..models.videos import VideoFrameImageInput, VideoMedia, VideoOutputFormat
from .videos import VideoFrameImageInputDict, VideoMediaDict


class VideoCreateParams(TypedDict, total=False):
    """Arguments of `client.videos.create`."""

    model: Required[str]
    """Name of a video model."""
    prompt: str | None
    """What the video shows."""
    height: int | None
    """Height in pixels."""
    width: int | None
    """Width in pixels."""
    resolution: str | None
    """Resolution, such as `1080p`."""
    ratio: str | None
    """Ratio of width to height, such as `16:9`."""
    seconds: str | None
    """Length in seconds."""
    fps: int | None
    """Frames a second; 24 if absent."""
    steps: int | None
    """How many steps the video is worked out in; more take longer and look better."""
    seed: int | None
    """Number that the randomness starts from; the same seed gives the same video again, and a random one is used if
    absent.
    """
    guidance_scale: int | None
    """How closely the video follows the prompt: about 6 to 10 suits most models, and more than 12 can distort the
    picture.
    """
    output_format: VideoOutputFormat | None
    """File format of the video; MP4 if absent."""
    output_quality: int | None
    """How strongly the video is compressed; 20 if absent."""
    negative_prompt: str | None
    """What the video does not show."""
    generate_audio: bool | None
    """Whether the video has sound."""
    media: VideoMedia | VideoMediaDict | None
    """Images, videos and sound to start from; which ones are read depends on the model."""
    frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None
    """Images at certain frames; use `media.frame_images`."""
    reference_images: Sequence[str] | None
    """Images whose look the video takes over; use `media.reference_images`."""

"""Models of `client.videos`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, field, record


@record
class CreateVideoBody(Record):
    """A video to generate."""

    model: str
    """Name of a video model."""
    prompt: str | None = None
    """What the video shows."""
    height: int | None = None
    """Height in pixels."""
    width: int | None = None
    """Width in pixels."""
    resolution: str | None = None
    """Resolution, such as `1080p`."""
    ratio: str | None = None
    """Ratio of width to height, such as `16:9`."""
    seconds: str | None = None
    """Length in seconds."""
    fps: int | None = None
    """Frames a second; 24 if absent."""
    steps: int | None = None
    """How many steps the video is worked out in; more take longer and look better."""
    seed: int | None = None
    """Number that the randomness starts from; the same seed gives the same video again, and a random one is used if
    absent.
    """
    guidance_scale: int | None = None
    """How closely the video follows the prompt: about 6 to 10 suits most models, and more than 12 can distort the
    picture.
    """
    output_format: VideoOutputFormat | None = None
    """File format of the video; MP4 if absent."""
    output_quality: int | None = None
    """How strongly the video is compressed; 20 if absent."""
    negative_prompt: str | None = None
    """What the video does not show."""
    generate_audio: bool | None = None
    """Whether the video has sound."""
    media: VideoMedia | None = None
    """Images, videos and sound to start from; which ones are read depends on the model."""
    frame_images: list[VideoFrameImageInput] | None = field("frame_images", default=None, deprecated=True)
    """Images at certain frames; use `media.frame_images`. Deprecated."""
    reference_images: list[str] | None = field("reference_images", default=None, deprecated=True)
    """Images whose look the video takes over; use `media.reference_images`. Deprecated."""


VideoStatus: TypeAlias = Literal["in_progress", "completed", "failed"]
"""State that a video job is in."""


@record
class VideoFrameImageInput(Record):
    """An image at a certain frame."""

    input_image: str
    """Address of the image."""
    frame: float | Literal["first", "last"] | None = None
    """Where the image belongs.

    If absent, one image is the first frame, two are the first and the last, and more are spread evenly.
    """


@record
class VideoMedia(Record):
    """What a video is made from; which properties are read depends on the model."""

    frame_images: list[VideoFrameImageInput] | None = None
    """Images at certain frames."""
    frame_videos: list[VideoRef] | None = None
    """Videos to begin with."""
    reference_images: list[str] | None = None
    """Addresses of images whose look the video takes over."""
    reference_videos: list[VideoRef] | None = None
    """Videos whose look the new video takes over."""
    source_video: str | VideoRef | None = None
    """Video to edit, as its address or as an object with one."""
    audio_inputs: list[str | AudioRef] | None = None
    """Sound to use, each as its address or as an object with one."""


@record
class VideoRef(Record):
    """A video, by its address."""

    video: str
    """Address of the video."""


@record
class AudioRef(Record):
    """Sound, by its address."""

    audio: str
    """Address of the sound."""


VideoOutputFormat: TypeAlias = Literal["MP4", "WEBM"]
"""File format of a video."""


@record
class VideoJob(Record):
    """A job that generates a video."""

    id: str
    """Id of the job."""
    object: Literal["video"] | None = None
    """Always `video`."""
    model: str
    """Model that generates the video."""
    status: VideoStatus
    """State that the job is in."""
    created_at: float
    """When the job was created, in seconds since 1970."""
    completed_at: float | None = None
    """When the job completed, in seconds since 1970."""
    size: str
    """Resolution of the video."""
    seconds: str
    """Length of the video, in seconds."""
    error: VideoJobError | None = None
    """Why the job failed; present only then."""
    outputs: VideoJobOutputs | None = None
    """Price and address of the video, once the job has completed."""


@record
class VideoJobError(Record):
    """Why the job failed; present only then."""

    code: str | None = None
    """Kind of error, for programs to read."""
    message: str
    """What went wrong, for people to read."""


@record
class VideoJobOutputs(Record):
    """Price and address of the video, once the job has completed."""

    cost: int
    """What was charged for the video."""
    video_url: str
    """Address of the video."""

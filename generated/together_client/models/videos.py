"""Models of `client.videos`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class CreateVideoBody(Record):
    """A video to generate.

    Attributes:
        model: Name of a video model.
        prompt: What the video shows.
        height: Height in pixels.
        width: Width in pixels.
        resolution: Resolution, such as `1080p`.
        ratio: Ratio of width to height, such as `16:9`.
        seconds: Length in seconds.
        fps: Frames a second; 24 if absent.
        steps: How many steps the video is worked out in; more take longer and look better.
        seed: Number that the randomness starts from; the same seed gives the same video again, and a random one is
            used if absent.
        guidance_scale: How closely the video follows the prompt: about 6 to 10 suits most models, and more than 12
            can distort the picture.
        output_format: File format of the video; MP4 if absent.
        output_quality: How strongly the video is compressed; 20 if absent.
        negative_prompt: What the video does not show.
        generate_audio: Whether the video has sound.
        media: Images, videos and sound to start from; which ones are read depends on the model.
        frame_images: Images at certain frames; use `media.frame_images`. Deprecated.
        reference_images: Images whose look the video takes over; use `media.reference_images`. Deprecated.
    """

    model: str
    prompt: str | None = None
    height: int | None = None
    width: int | None = None
    resolution: str | None = None
    ratio: str | None = None
    seconds: str | None = None
    fps: int | None = None
    steps: int | None = None
    seed: int | None = None
    guidance_scale: int | None = None
    output_format: VideoOutputFormat | None = None
    output_quality: int | None = None
    negative_prompt: str | None = None
    generate_audio: bool | None = None
    media: VideoMedia | None = None
    frame_images: list[VideoFrameImageInput] | None = None
    reference_images: list[str] | None = None


VideoStatus: TypeAlias = Literal["in_progress", "completed", "failed"]
"""State that a video job is in."""


@record
class VideoFrameImageInput(Record):
    """An image at a certain frame.

    Attributes:
        input_image: Address of the image.
        frame: Where the image belongs. If absent, one image is the first frame, two are the first and the last, and
            more are spread evenly.
    """

    input_image: str
    frame: float | Literal["first", "last"] | None = None


@record
class VideoMedia(Record):
    """What a video is made from; which properties are read depends on the model.

    Attributes:
        frame_images: Images at certain frames.
        frame_videos: Videos to begin with.
        reference_images: Addresses of images whose look the video takes over.
        reference_videos: Videos whose look the new video takes over.
        source_video: Video to edit, as its address or as an object with one.
        audio_inputs: Sound to use, each as its address or as an object with one.
    """

    frame_images: list[VideoFrameImageInput] | None = None
    frame_videos: list[VideoRef] | None = None
    reference_images: list[str] | None = None
    reference_videos: list[VideoRef] | None = None
    source_video: str | VideoRef | None = None
    audio_inputs: list[str | AudioRef] | None = None


@record
class VideoRef(Record):
    """A video, by its address.

    Attributes:
        video: Address of the video.
    """

    video: str


@record
class AudioRef(Record):
    """Sound, by its address.

    Attributes:
        audio: Address of the sound.
    """

    audio: str


VideoOutputFormat: TypeAlias = Literal["MP4", "WEBM"]
"""File format of a video."""


@record
class VideoJob(Record):
    """A job that generates a video.

    Attributes:
        id: Id of the job.
        object: Always `video`.
        model: Model that generates the video.
        status: State that the job is in.
        created_at: When the job was created, in seconds since 1970.
        completed_at: When the job completed, in seconds since 1970.
        size: Resolution of the video.
        seconds: Length of the video, in seconds.
        error: Why the job failed; present only then.
        outputs: Price and address of the video, once the job has completed.
    """

    id: str
    object: Literal["video"] | None = None
    model: str
    status: VideoStatus
    created_at: float
    completed_at: float | None = None
    size: str
    seconds: str
    error: VideoJobError | None = None
    outputs: VideoJobOutputs | None = None


@record
class VideoJobError(Record):
    """Why the job failed; present only then.

    Attributes:
        code: Kind of error, for programs to read.
        message: What went wrong, for people to read.
    """

    code: str | None = None
    message: str


@record
class VideoJobOutputs(Record):
    """Price and address of the video, once the job has completed.

    Attributes:
        cost: What was charged for the video.
        video_url: Address of the video.
    """

    cost: int
    video_url: str

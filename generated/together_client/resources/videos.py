"""`client.videos`: Videos generated from text, images and sound."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated_overload, warn_of
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.videos import VideoJob

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..inputs.videos import VideoFrameImageInputDict, VideoMediaDict
    from ..models.videos import CreateVideoBody, VideoFrameImageInput, VideoMedia, VideoOutputFormat

_RETRIEVE: Operation[VideoJob] = Operation(
    "GET", "/videos/{id}", response=VideoJob, servers=("https://api.together.ai/v2",)
)
_CREATE: Operation[VideoJob] = Operation("POST", "/videos", response=VideoJob, servers=("https://api.together.ai/v2",))


class Videos(Resource):
    """Videos generated from text, images and sound."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VideoJob:
        """Get a video job.

        Reads the state of a video job and, once it has completed, the address of the video.

        Args:
            id: Id that `POST /videos` returned.

        Raises:
            BadRequestError: The request is malformed.
            NotFoundError: There is no such video job.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob: ...
    @overload
    @deprecated_overload("`frame_images` and `reference_images` are deprecated.")
    def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None = None,
        reference_images: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob: ...
    @overload
    def create(self, body: CreateVideoBody, **options: Unpack[RequestOptions]) -> VideoJob: ...
    def create(
        self,
        body: CreateVideoBody | None = None,
        *,
        model: str = REQUIRED,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None = None,
        reference_images: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob:
        """Start a video job.

        Starts a job that generates a video from a text, images, videos or sound. Follow it with `GET /videos/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a video model.
            prompt: What the video shows.
            height: Height in pixels.
            width: Width in pixels.
            resolution: Resolution, such as `1080p`.
            ratio: Ratio of width to height, such as `16:9`.
            seconds: Length in seconds.
            fps: Frames a second; 24 if absent.
            steps: How many steps the video is worked out in; more take longer and look better.
            seed: Number that the randomness starts from; the same seed gives the same video again, and a random one
                is used if absent.
            guidance_scale: How closely the video follows the prompt: about 6 to 10 suits most models, and more than
                12 can distort the picture.
            output_format: File format of the video; MP4 if absent.
            output_quality: How strongly the video is compressed; 20 if absent.
            negative_prompt: What the video does not show.
            generate_audio: Whether the video has sound.
            media: Images, videos and sound to start from; which ones are read depends on the model.
            frame_images: Images at certain frames; use `media.frame_images`. Deprecated.
            reference_images: Images whose look the video takes over; use `media.reference_images`. Deprecated.
        """
        warn_of(frame_images=frame_images, reference_images=reference_images)
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "prompt": prompt,
                    "height": height,
                    "width": width,
                    "resolution": resolution,
                    "ratio": ratio,
                    "seconds": seconds,
                    "fps": fps,
                    "steps": steps,
                    "seed": seed,
                    "guidance_scale": guidance_scale,
                    "output_format": output_format,
                    "output_quality": output_quality,
                    "negative_prompt": negative_prompt,
                    "generate_audio": generate_audio,
                    "media": media,
                    "frame_images": frame_images,
                    "reference_images": reference_images,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> VideosWithRawResponse:
        """Each method returns the whole response."""
        return VideosWithRawResponse(Videos(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VideosWithStreamingResponse(Videos(self._sender.opened()))


class AsyncVideos(AsyncResource):
    """Videos generated from text, images and sound."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VideoJob:
        """Get a video job.

        Reads the state of a video job and, once it has completed, the address of the video.

        Args:
            id: Id that `POST /videos` returned.

        Raises:
            BadRequestError: The request is malformed.
            NotFoundError: There is no such video job.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob: ...
    @overload
    @deprecated_overload("`frame_images` and `reference_images` are deprecated.")
    async def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None = None,
        reference_images: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob: ...
    @overload
    async def create(self, body: CreateVideoBody, **options: Unpack[RequestOptions]) -> VideoJob: ...
    async def create(
        self,
        body: CreateVideoBody | None = None,
        *,
        model: str = REQUIRED,
        prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        resolution: str | None = None,
        ratio: str | None = None,
        seconds: str | None = None,
        fps: int | None = None,
        steps: int | None = None,
        seed: int | None = None,
        guidance_scale: int | None = None,
        output_format: VideoOutputFormat | None = None,
        output_quality: int | None = None,
        negative_prompt: str | None = None,
        generate_audio: bool | None = None,
        media: VideoMedia | VideoMediaDict | None = None,
        frame_images: Sequence[VideoFrameImageInput | VideoFrameImageInputDict] | None = None,
        reference_images: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> VideoJob:
        """Start a video job.

        Starts a job that generates a video from a text, images, videos or sound. Follow it with `GET /videos/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a video model.
            prompt: What the video shows.
            height: Height in pixels.
            width: Width in pixels.
            resolution: Resolution, such as `1080p`.
            ratio: Ratio of width to height, such as `16:9`.
            seconds: Length in seconds.
            fps: Frames a second; 24 if absent.
            steps: How many steps the video is worked out in; more take longer and look better.
            seed: Number that the randomness starts from; the same seed gives the same video again, and a random one
                is used if absent.
            guidance_scale: How closely the video follows the prompt: about 6 to 10 suits most models, and more than
                12 can distort the picture.
            output_format: File format of the video; MP4 if absent.
            output_quality: How strongly the video is compressed; 20 if absent.
            negative_prompt: What the video does not show.
            generate_audio: Whether the video has sound.
            media: Images, videos and sound to start from; which ones are read depends on the model.
            frame_images: Images at certain frames; use `media.frame_images`. Deprecated.
            reference_images: Images whose look the video takes over; use `media.reference_images`. Deprecated.
        """
        warn_of(frame_images=frame_images, reference_images=reference_images)
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "prompt": prompt,
                    "height": height,
                    "width": width,
                    "resolution": resolution,
                    "ratio": ratio,
                    "seconds": seconds,
                    "fps": fps,
                    "steps": steps,
                    "seed": seed,
                    "guidance_scale": guidance_scale,
                    "output_format": output_format,
                    "output_quality": output_quality,
                    "negative_prompt": negative_prompt,
                    "generate_audio": generate_audio,
                    "media": media,
                    "frame_images": frame_images,
                    "reference_images": reference_images,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncVideosWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVideosWithRawResponse(AsyncVideos(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVideosWithStreamingResponse(AsyncVideos(self._sender.opened()))


class VideosWithRawResponse:
    """`Videos`, each method returning the whole response."""

    def __init__(self, videos: Videos) -> None:
        self.retrieve = raw(videos.retrieve)
        self.create = raw(videos.create)


class VideosWithStreamingResponse:
    """`Videos`, each method opening a response to be read."""

    def __init__(self, videos: Videos) -> None:
        self.retrieve = opened(videos.retrieve)
        self.create = opened(videos.create)


class AsyncVideosWithRawResponse:
    """`AsyncVideos`, each method returning the whole response."""

    def __init__(self, videos: AsyncVideos) -> None:
        self.retrieve = async_raw(videos.retrieve)
        self.create = async_raw(videos.create)


class AsyncVideosWithStreamingResponse:
    """`AsyncVideos`, each method opening a response to be read."""

    def __init__(self, videos: AsyncVideos) -> None:
        self.retrieve = async_opened(videos.retrieve)
        self.create = async_opened(videos.create)

"""`client.images`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.images import ImageResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.images import ImageGenerateRequest, ImageGenerateRequestImageLora, ImageGenerateRequestModel
    from ..types.images import ImageGenerateRequestImageLoraDict

_GENERATE: Operation[ImageResponse] = Operation("POST", "/images/generations", response=ImageResponse)


class Images(Resource):
    """Methods of `client.images`."""

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: ImageGenerateRequestModel,
        steps: int | None = None,
        image_url: str | None = None,
        seed: int | None = None,
        n: int | None = None,
        height: int | None = None,
        width: int | None = None,
        negative_prompt: str | None = None,
        response_format: Literal["base64", "url"] | None = None,
        guidance: float | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ImageResponse: ...
    @overload
    def generate(self, body: ImageGenerateRequest, **options: Unpack[RequestOptions]) -> ImageResponse: ...
    def generate(
        self,
        body: ImageGenerateRequest | None = None,
        *,
        prompt: str = REQUIRED,
        model: ImageGenerateRequestModel = REQUIRED,
        steps: int | None = None,
        image_url: str | None = None,
        seed: int | None = None,
        n: int | None = None,
        height: int | None = None,
        width: int | None = None,
        negative_prompt: str | None = None,
        response_format: Literal["base64", "url"] | None = None,
        guidance: float | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ImageResponse:
        """Generate images.

        Draws one or more images from a text, and from another image where the model takes one.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            prompt: What the image shall show.
            model: Name of an image model.
            steps: How many steps the image is worked out in; more take longer and show more detail. Default: `20`.
            image_url: Address of an image to start from, for models that take one.
            seed: Number that the randomness starts from; the same seed gives the same image again.
            n: How many images to make. Default: `1`.
            height: Height in pixels. Default: `1024`.
            width: Width in pixels. Default: `1024`.
            negative_prompt: What the image shall not show.
            response_format: Whether the reply holds the images themselves, as base64 text, or links to them.
            guidance: How closely the image keeps to the prompt; low values leave the model more freedom. Default:
                `3.5`.
            output_format: File format of the image. Default: `"jpeg"`.
            image_loras: LoRA adapters that shape the image, for models that take them.

        Returns:
            The images, as links or as base64 text.
        """
        return self._sender.send(
            _GENERATE,
            Arguments(
                options,
                whole=body,
                body={
                    "prompt": prompt,
                    "model": model,
                    "steps": steps,
                    "image_url": image_url,
                    "seed": seed,
                    "n": n,
                    "height": height,
                    "width": width,
                    "negative_prompt": negative_prompt,
                    "response_format": response_format,
                    "guidance": guidance,
                    "output_format": output_format,
                    "image_loras": image_loras,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """Each method returns the whole response."""
        return ImagesWithRawResponse(Images(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ImagesWithStreamingResponse(Images(self._sender.opened()))


class AsyncImages(AsyncResource):
    """Methods of `client.images`."""

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: ImageGenerateRequestModel,
        steps: int | None = None,
        image_url: str | None = None,
        seed: int | None = None,
        n: int | None = None,
        height: int | None = None,
        width: int | None = None,
        negative_prompt: str | None = None,
        response_format: Literal["base64", "url"] | None = None,
        guidance: float | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ImageResponse: ...
    @overload
    async def generate(self, body: ImageGenerateRequest, **options: Unpack[RequestOptions]) -> ImageResponse: ...
    async def generate(
        self,
        body: ImageGenerateRequest | None = None,
        *,
        prompt: str = REQUIRED,
        model: ImageGenerateRequestModel = REQUIRED,
        steps: int | None = None,
        image_url: str | None = None,
        seed: int | None = None,
        n: int | None = None,
        height: int | None = None,
        width: int | None = None,
        negative_prompt: str | None = None,
        response_format: Literal["base64", "url"] | None = None,
        guidance: float | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ImageResponse:
        """Generate images.

        Draws one or more images from a text, and from another image where the model takes one.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            prompt: What the image shall show.
            model: Name of an image model.
            steps: How many steps the image is worked out in; more take longer and show more detail. Default: `20`.
            image_url: Address of an image to start from, for models that take one.
            seed: Number that the randomness starts from; the same seed gives the same image again.
            n: How many images to make. Default: `1`.
            height: Height in pixels. Default: `1024`.
            width: Width in pixels. Default: `1024`.
            negative_prompt: What the image shall not show.
            response_format: Whether the reply holds the images themselves, as base64 text, or links to them.
            guidance: How closely the image keeps to the prompt; low values leave the model more freedom. Default:
                `3.5`.
            output_format: File format of the image. Default: `"jpeg"`.
            image_loras: LoRA adapters that shape the image, for models that take them.

        Returns:
            The images, as links or as base64 text.
        """
        return await self._sender.send(
            _GENERATE,
            Arguments(
                options,
                whole=body,
                body={
                    "prompt": prompt,
                    "model": model,
                    "steps": steps,
                    "image_url": image_url,
                    "seed": seed,
                    "n": n,
                    "height": height,
                    "width": width,
                    "negative_prompt": negative_prompt,
                    "response_format": response_format,
                    "guidance": guidance,
                    "output_format": output_format,
                    "image_loras": image_loras,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncImagesWithRawResponse(AsyncImages(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncImagesWithStreamingResponse(AsyncImages(self._sender.opened()))


class ImagesWithRawResponse:
    """`Images`, each method returning the whole response."""

    def __init__(self, images: Images) -> None:
        self.generate = raw(images.generate)


class ImagesWithStreamingResponse:
    """`Images`, each method opening a response to be read."""

    def __init__(self, images: Images) -> None:
        self.generate = opened(images.generate)


class AsyncImagesWithRawResponse:
    """`AsyncImages`, each method returning the whole response."""

    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_raw(images.generate)


class AsyncImagesWithStreamingResponse:
    """`AsyncImages`, each method opening a response to be read."""

    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_opened(images.generate)

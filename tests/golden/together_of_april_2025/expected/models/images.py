"""Models of `client.images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class ImageResponse(Record):
    """Images that were made.

    Attributes:
        id: Id of the request.
        model: Model that made them.
        object: Always `list`.
        data: The images.
    """

    id: str
    model: str
    object: Literal["list"]
    data: list[ImageResponseData]


@record
class ImageGenerateRequest(Record):
    """An image to make.

    Attributes:
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
    """

    prompt: str
    model: ImageGenerateRequestModel
    steps: int | None = None
    image_url: str | None = None
    seed: int | None = None
    n: int | None = None
    height: int | None = None
    width: int | None = None
    negative_prompt: str | None = None
    response_format: Literal["base64", "url"] | None = None
    guidance: float | None = None
    output_format: Literal["jpeg", "png"] | None = None
    image_loras: list[ImageGenerateRequestImageLora] | None = None


@record
class ImageResponseData(Record):
    """An image, or where it is.

    Attributes:
        index: Place of the image among the images, counted from 0.
        b64_json: The image file as base64 text, where that was asked for.
        url: Address of the image, where links were asked for.
    """

    index: int
    b64_json: str | None = None
    url: str | None = None


ImageGenerateRequestModel: TypeAlias = (
    Literal[
        "black-forest-labs/FLUX.1-schnell-Free", "black-forest-labs/FLUX.1-schnell", "black-forest-labs/FLUX.1.1-pro"
    ]
    | str
)
"""Name of an image model."""


@record
class ImageGenerateRequestImageLora(Record):
    """A LoRA adapter.

    Attributes:
        path: Address of the adapter, such as a repository on Hugging Face.
        scale: How strongly the adapter counts.
    """

    path: str
    scale: float

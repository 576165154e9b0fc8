"""Models of `client.images`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class ImageResponse(Record):
    """Images that were made."""

    id: str
    """Id of the request."""
    model: str
    """Model that made them."""
    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ImageResponseData]
    """The images."""


@record
class ImageGenerateRequest(Record):
    """An image to make."""

    prompt: str
    """What the image shall show."""
    model: ImageGenerateRequestModel
    """Name of an image model."""
    steps: int | None = None
    """How many steps the image is worked out in; more take longer and show more detail. Default: `20`."""
    image_url: str | None = None
    """Address of an image to start from, for models that take one."""
    seed: int | None = None
    """Number that the randomness starts from; the same seed gives the same image again."""
    n: int | None = None
    """How many images to make. Default: `1`."""
    height: int | None = None
    """Height in pixels. Default: `1024`."""
    width: int | None = None
    """Width in pixels. Default: `1024`."""
    negative_prompt: str | None = None
    """What the image shall not show."""
    response_format: Literal["base64", "url"] | None = None
    """Whether the reply holds the images themselves, as base64 text, or links to them."""
    guidance: float | None = None
    """How closely the image keeps to the prompt; low values leave the model more freedom. Default: `3.5`."""
    output_format: Literal["jpeg", "png"] | None = None
    """File format of the image. Default: `"jpeg"`."""
    image_loras: list[ImageGenerateRequestImageLora] | None = None
    """LoRA adapters that shape the image, for models that take them."""


@record
class ImageResponseData(Record):
    """An image, or where it is."""

    index: int
    """Place of the image among the images, counted from 0."""
    b64_json: str | None = None
    """The image file as base64 text, where that was asked for."""
    url: str | None = None
    """Address of the image, where links were asked for."""


ImageGenerateRequestModel: TypeAlias = (
    Literal[
        "black-forest-labs/FLUX.1-schnell-Free", "black-forest-labs/FLUX.1-schnell", "black-forest-labs/FLUX.1.1-pro"
    ]
    | str
)
"""Name of an image model."""


@record
class ImageGenerateRequestImageLora(Record):
    """A LoRA adapter."""

    path: str
    """Address of the adapter, such as a repository on Hugging Face."""
    scale: float
    """How strongly the adapter counts."""

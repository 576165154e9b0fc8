"""Models of `client.images`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


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
class ImageResponseDataB64(Record):
    """An image as base64."""

    index: int
    """Which of the images this is, from 0."""
    b64_json: str
    """The image, as base64."""
    type: Literal["b64_json"] = "b64_json"
    """Always `b64_json`."""


@record
class ImageResponseDataUrl(Record):
    """An image as an address."""

    index: int
    """Which of the images this is, from 0."""
    url: str
    """Address of the image."""
    type: Literal["url"] = "url"
    """Always `url`."""


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
    """Whether the response contains the images, as base64, or links to them."""
    guidance_scale: float | None = None
    """How closely the image follows the prompt: about 8 to 10 for a faithful image, 1 to 5 for a freer one.

    Default: `3.5`.
    """
    output_format: Literal["jpeg", "png"] | None = None
    """File format of the image. Default: `"jpeg"`."""
    image_loras: list[ImageGenerateRequestImageLora] | None = None
    """LoRA adapters that shape the image, for models that take them."""
    reference_images: list[str] | None = None
    """Addresses of images whose look and style the new image takes over."""
    disable_safety_checker: bool | None = None
    """Whether to skip the check for unsafe images."""


ImageResponseData: TypeAlias = Annotated[
    ImageResponseDataB64 | ImageResponseDataUrl,
    ByProperty("type", {"b64_json": ImageResponseDataB64, "url": ImageResponseDataUrl}),
]
"""An image, or where it is."""

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

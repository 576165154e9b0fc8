"""Models of `client.images`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


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
class ImageResponseDataB64(Record):
    """An image as base64.

    Attributes:
        index: Which of the images this is, from 0.
        b64_json: The image, as base64.
        type: Always `b64_json`.
    """

    index: int
    b64_json: str
    type: Literal["b64_json"]


@record
class ImageResponseDataUrl(Record):
    """An image as an address.

    Attributes:
        index: Which of the images this is, from 0.
        url: Address of the image.
        type: Always `url`.
    """

    index: int
    url: str
    type: Literal["url"]


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
        response_format: Whether the response contains the images, as base64, or links to them.
        guidance_scale: How closely the image follows the prompt: about 8 to 10 for a faithful image, 1 to 5 for a
            freer one. Default: `3.5`.
        output_format: File format of the image. Default: `"jpeg"`.
        image_loras: LoRA adapters that shape the image, for models that take them.
        reference_images: Addresses of images whose look and style the new image takes over.
        disable_safety_checker: Whether to skip the check for unsafe images.
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
    guidance_scale: float | None = None
    output_format: Literal["jpeg", "png"] | None = None
    image_loras: list[ImageGenerateRequestImageLora] | None = None
    reference_images: list[str] | None = None
    disable_safety_checker: bool | None = None


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
    """A LoRA adapter.

    Attributes:
        path: Address of the adapter, such as a repository on Hugging Face.
        scale: How strongly the adapter counts.
    """

    path: str
    scale: float

"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.images import ImageGenerateRequestImageLora, ImageGenerateRequestModel
from .images import ImageGenerateRequestImageLoraDict


class ImageGenerateParams(TypedDict, total=False):
    """Arguments of `client.images.generate`."""

    prompt: Required[str]
    """What the image shall show."""
    model: Required[ImageGenerateRequestModel]
    """Name of an image model."""
    steps: int | None
    """How many steps the image is worked out in; more take longer and show more detail."""
    image_url: str | None
    """Address of an image to start from, for models that take one."""
    seed: int | None
    """Number that the randomness starts from; the same seed gives the same image again."""
    n: int | None
    """How many images to make."""
    height: int | None
    """Height in pixels."""
    width: int | None
    """Width in pixels."""
    negative_prompt: str | None
    """What the image shall not show."""
    response_format: Literal["base64", "url"] | None
    """Whether the response contains the images, as base64, or links to them."""
    guidance_scale: float | None
    """How closely the image follows the prompt: about 8 to 10 for a faithful image, 1 to 5 for a freer one."""
    output_format: Literal["jpeg", "png"] | None
    """File format of the image."""
    image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None
    """LoRA adapters that shape the image, for models that take them."""
    reference_images: Sequence[str] | None
    """Addresses of images whose look and style the new image takes over."""
    disable_safety_checker: bool | None
    """Whether to skip the check for unsafe images."""

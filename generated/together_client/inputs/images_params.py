"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.images import ImageGenerateRequestImageLora, ImageGenerateRequestModel
from .images import ImageGenerateRequestImageLoraDict


class ImageGenerateParams(TypedDict, total=False):
    """Arguments of `client.images.generate`."""

    prompt: Required[str]
    model: Required[ImageGenerateRequestModel]
    steps: int | None
    image_url: str | None
    seed: int | None
    n: int | None
    height: int | None
    width: int | None
    negative_prompt: str | None
    response_format: Literal["base64", "url"] | None
    guidance_scale: float | None
    output_format: Literal["jpeg", "png"] | None
    image_loras: Sequence[ImageGenerateRequestImageLora | ImageGenerateRequestImageLoraDict] | None
    reference_images: Sequence[str] | None
    disable_safety_checker: bool | None

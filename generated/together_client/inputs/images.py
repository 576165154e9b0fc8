"""Input types of `client.images`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class ImageGenerateRequestImageLoraDict(TypedDict, total=False):
    """A LoRA adapter."""

    path: Required[str]
    scale: Required[float]

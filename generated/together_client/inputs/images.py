"""Input types of `client.images`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class ImageGenerateRequestImageLoraDict(TypedDict, total=False):
    """A LoRA adapter."""

    path: Required[str]
    """Address of the adapter, such as a repository on Hugging Face."""
    scale: Required[float]
    """How strongly the adapter counts."""

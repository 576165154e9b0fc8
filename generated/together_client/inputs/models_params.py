"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ModelListParams(TypedDict, total=False):
    """Arguments of `client.models.list`."""

    dedicated: bool | None
    """Whether to list only models that dedicated endpoints can serve."""


class ModelUploadParams(TypedDict, total=False):
    """Arguments of `client.models.upload`."""

    model_name: Required[str]
    """Name that the model gets."""
    model_source: Required[str]
    """Repository on Hugging Face, or address of an archive on S3."""
    model_type: Literal["model", "adapter"] | None
    """Whether the source is a whole model or an adapter."""
    hf_token: str | None
    """Token of Hugging Face, for private repositories."""
    description: str | None
    """What the model is for."""
    base_model: str | None
    """Base model that a shared endpoint serves the adapter with; only for adapters."""
    lora_model: str | None
    """Pool that a dedicated endpoint serves the adapter with; only for adapters."""

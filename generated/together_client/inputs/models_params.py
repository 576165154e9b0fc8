"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ModelListParams(TypedDict, total=False):
    """Arguments of `client.models.list`."""

    dedicated: bool | None


class ModelUploadParams(TypedDict, total=False):
    """Arguments of `client.models.upload`."""

    model_name: Required[str]
    model_source: Required[str]
    model_type: Literal["model", "adapter"] | None
    hf_token: str | None
    description: str | None
    base_model: str | None
    lora_model: str | None

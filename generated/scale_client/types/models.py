"""Input types of `client.models`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.models import (
    AssistantMessage,
    ImageData,
    ImageDataPart,
    ImageDetail,
    ImageUrl,
    ImageUrlPart,
    LaunchDeploymentVendorConfiguration,
    LlmEngineDeploymentVendorConfiguration,
    SystemMessage,
    TextPart,
    UserMessage,
)
from ..models.shared import GpuType


class LaunchDeploymentVendorConfigurationDict(TypedDict, total=False):
    """A deployment run by Launch, from the model's template."""

    min_workers: int
    max_workers: int
    per_worker: int
    vendor: Literal["LAUNCH"]


class LlmEngineDeploymentVendorConfigurationDict(TypedDict, total=False):
    """A deployment run by LLM Engine."""

    min_workers: int
    max_workers: int
    per_worker: int
    vendor: Literal["LLMENGINE"]
    model_name: str
    base_model_name: str
    checkpoint_path: str
    inference_framework_image_tag: str
    num_shards: int
    cpus: int
    gpus: int
    gpu_type: GpuType
    memory: str
    storage: str
    high_priority: bool


DeploymentVendorConfigurationInput: TypeAlias = (
    LaunchDeploymentVendorConfiguration
    | LaunchDeploymentVendorConfigurationDict
    | LlmEngineDeploymentVendorConfiguration
    | LlmEngineDeploymentVendorConfigurationDict
)
"""How a deployment is run; `vendor` says by whom."""


class ParameterBindingsDict(TypedDict, total=False):
    """Values for the names that a model's template declares."""

    bindings: Required[Mapping[str, str | float | bool]]


class UserMessageDict(TypedDict, total=False):
    """Something the user said."""

    role: Required[Literal["user"]]
    content: Required[str | Sequence[ContentPartInput]]


class AssistantMessageDict(TypedDict, total=False):
    """Something the model said."""

    role: Required[Literal["assistant"]]
    content: Required[str]


class SystemMessageDict(TypedDict, total=False):
    """Something the application said."""

    role: Required[Literal["system"]]
    content: Required[str]


ChatMessageInput: TypeAlias = (
    UserMessage | UserMessageDict | AssistantMessage | AssistantMessageDict | SystemMessage | SystemMessageDict
)
"""Something said in a conversation; `role` says by whom."""


class TextPartDict(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    text: Required[str]


class ImageUrlPartDict(TypedDict, total=False):
    """An image that the model fetches."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageUrl | ImageUrlDict]


class ImageDataPartDict(TypedDict, total=False):
    """An image sent along."""

    type: Required[Literal["image_data"]]
    image_data: Required[ImageData | ImageDataDict]


ContentPartInput: TypeAlias = (
    TextPart | TextPartDict | ImageUrlPart | ImageUrlPartDict | ImageDataPart | ImageDataPartDict
)
"""A piece of a user's message; `type` says of what kind."""


class ImageUrlDict(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    detail: ImageDetail


class ImageDataDict(TypedDict, total=False):
    """An image."""

    type: Literal["base64"]
    data: Required[str]
    media_type: Required[str]
    detail: ImageDetail

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
    """Fewest workers to keep."""
    max_workers: int
    """Most workers to start."""
    per_worker: int
    """Requests that a worker handles at a time; workers are started and stopped to keep to it."""
    vendor: Literal["LAUNCH"]


class LlmEngineDeploymentVendorConfigurationDict(TypedDict, total=False):
    """A deployment run by LLM Engine."""

    min_workers: int
    """Fewest workers to keep."""
    max_workers: int
    """Most workers to start."""
    per_worker: int
    """Requests that a worker handles at a time; workers are started and stopped to keep to it."""
    vendor: Literal["LLMENGINE"]
    model_name: str
    """Name of the model within LLM Engine."""
    base_model_name: str
    """Name of its base model within LLM Engine."""
    checkpoint_path: str
    """Where the weights are."""
    inference_framework_image_tag: str
    """Tag of the image that serves the model."""
    num_shards: int
    """How many parts the model is split into."""
    cpus: int
    """CPUs of a worker."""
    gpus: int
    """GPUs of a worker."""
    gpu_type: GpuType
    """Kind of GPU."""
    memory: str
    """Memory of a worker."""
    storage: str
    """Disk of a worker."""
    high_priority: bool
    """Whether its workers go before others."""


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
    """Name to value."""


class UserMessageDict(TypedDict, total=False):
    """Something the user said."""

    role: Required[Literal["user"]]
    content: Required[str | Sequence[ContentPartInput]]
    """A text, or texts and images in order."""


class AssistantMessageDict(TypedDict, total=False):
    """Something the model said."""

    role: Required[Literal["assistant"]]
    content: Required[str]
    """The text."""


class SystemMessageDict(TypedDict, total=False):
    """Something the application said."""

    role: Required[Literal["system"]]
    content: Required[str]
    """The text."""


ChatMessageInput: TypeAlias = (
    UserMessage | UserMessageDict | AssistantMessage | AssistantMessageDict | SystemMessage | SystemMessageDict
)
"""Something said in a conversation; `role` says by whom."""


class TextPartDict(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    text: Required[str]
    """The text."""


class ImageUrlPartDict(TypedDict, total=False):
    """An image that the model fetches."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageUrl | ImageUrlDict]
    """Where an image is."""


class ImageDataPartDict(TypedDict, total=False):
    """An image sent along."""

    type: Required[Literal["image_data"]]
    image_data: Required[ImageData | ImageDataDict]
    """An image."""


ContentPartInput: TypeAlias = (
    TextPart | TextPartDict | ImageUrlPart | ImageUrlPartDict | ImageDataPart | ImageDataPartDict
)
"""A piece of a user's message; `type` says of what kind."""


class ImageUrlDict(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    """URL of the image."""
    detail: ImageDetail
    """How closely to look at an image."""


class ImageDataDict(TypedDict, total=False):
    """An image."""

    type: Literal["base64"]
    """How `data` is written."""
    data: Required[str]
    """The image in base64."""
    media_type: Required[str]
    """Media type of the image."""
    detail: ImageDetail
    """How closely to look at an image."""

"""Models of several resources."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class GenericDeleteResponse(Record):
    """What was deleted."""

    count: int
    """How many things were deleted."""
    success: bool
    """Whether it worked."""


ModelType: TypeAlias = Literal["COMPLETION", "CHAT_COMPLETION", "AGENT", "EMBEDDING", "RERANKING", "GENERIC", "BUNDLE"]
"""What a model does. `BUNDLE` is for the platform's own use."""


@record
class ModelInstance(Record):
    """A model."""

    id: str
    """Id, given by the platform."""
    account_id: str
    """Account that it belongs to."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    created_by_user_id: str
    """Who created it."""
    created_by_identity_type: Literal["user", "service_account"] | None = None
    """Whether that was a person or a service account."""
    name: str
    """Name of the model."""
    display_name: str | None = None
    """Name to show to people."""
    description: str | None = None
    """What the model is for."""
    model_type: ModelType
    """What a model does. `BUNDLE` is for the platform's own use."""
    model_vendor: ModelVendor | None = None
    """Who runs a model."""
    base_model_id: str | None = None
    """Id of the model that this one was made from."""
    base_model_metadata: BaseModelMetadata | None = None
    """About the model that another one was made from."""
    model_template_id: str | None = None
    """Template that says how the model is run."""
    model_group_id: str | None = None
    """Group that the model belongs to."""
    model_creation_parameters: dict[str, Any] | None = None
    """Values for what the template's `model_creation_parameters_schema` asks for."""
    model_card: str | None = None
    """What the model can do, and what not."""
    training_data_card: str | None = None
    """What the model was trained on."""
    request_schema: dict[str, Any]
    """JSON Schema of what the model takes."""
    response_schema: dict[str, Any]
    """JSON Schema of what the model gives."""
    deployment_count: int
    """How many deployments the model has."""
    supports_multi_turn: bool
    """Whether the model takes a whole conversation."""


@record
class BaseModelMetadata(Record):
    """About the model that another one was made from."""

    model_developer: str | None = None
    """Who developed it."""
    model_license_url: str | None = None
    """Where its licence can be read."""
    delivery_date: str | None = None
    """When it came out."""
    model_details: BaseModelDetails | None = field("modelDetails", default=None)
    """Figures of a base model."""
    ui_model_section_type: Literal["PARTNER", "OPENSOURCE", "CUSTOM"] | None = None
    """Part of the platform's pages that it is shown in."""


@record
class BaseModelDetails(Record):
    """Figures of a base model."""

    number_of_parameters: int | None = None
    """How many parameters it has."""
    token_context_window: int | None = None
    """How many tokens it can look at."""
    languages: int | None = None
    """How many languages it knows."""
    alignments: int | None = None
    """How many alignments it has had."""


@record
class ModelGroup(Record):
    """Models that belong together."""

    id: str
    """Id, given by the platform."""
    account_id: str
    """Account that it belongs to."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    created_by_user_id: str
    """Who created it."""
    created_by_identity_type: Literal["user", "service_account"] | None = None
    """Whether that was a person or a service account."""
    name: str
    """Name of the group."""
    description: str | None = None
    """What the group is for."""


@record
class ModelUsage(Record):
    """Tokens used over time."""

    start_date: dt.datetime = field("start_date", TIME)
    """When the reported time begins."""
    end_date: dt.datetime = field("end_date", TIME)
    """When it ends."""
    data: list[ModelUsageData]
    """One entry for each step."""


@record
class ModelUsageData(Record):
    """Tokens used in one step of time."""

    date: dt.datetime = field("date", TIME)
    """When the step begins."""
    prompt_tokens: int
    """Tokens sent."""
    response_tokens: int
    """Tokens received."""
    summary_tokens: int
    """Tokens of summaries."""


ModelVendor: TypeAlias = Literal[
    "OPENAI", "COHERE", "GOOGLE", "VERTEX_AI", "ANTHROPIC", "LAUNCH", "LLMENGINE", "BEDROCK", "FIREWORKS_AI", "OTHER"
]
"""Who runs a model."""

GpuType: TypeAlias = Literal[
    "nvidia-tesla-t4",
    "nvidia-ampere-a10",
    "nvidia-ampere-a100",
    "nvidia-ampere-a100e",
    "nvidia-hopper-h100",
    "nvidia-hopper-h100-1g20gb",
    "nvidia-hopper-h100-3g40gb",
]
"""Kind of GPU."""

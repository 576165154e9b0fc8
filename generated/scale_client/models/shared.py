"""Models of several resources."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class GenericDeleteResponse(Record):
    """What was deleted.

    Attributes:
        count: How many things were deleted.
        success: Whether it worked.
    """

    count: int
    success: bool


ModelType: TypeAlias = Literal["COMPLETION", "CHAT_COMPLETION", "AGENT", "EMBEDDING", "RERANKING", "GENERIC", "BUNDLE"]
"""What a model does. `BUNDLE` is for the platform's own use."""


@record
class ModelInstance(Record):
    """A model.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
        name: Name of the model.
        display_name: Name to show to people.
        description: What the model is for.
        model_type: What a model does. `BUNDLE` is for the platform's own use.
        model_vendor: Who runs a model.
        base_model_id: Id of the model that this one was made from.
        base_model_metadata: About the model that another one was made from.
        model_template_id: Template that says how the model is run.
        model_group_id: Group that the model belongs to.
        model_creation_parameters: Values for what the template's `model_creation_parameters_schema` asks for.
        model_card: What the model can do, and what not.
        training_data_card: What the model was trained on.
        request_schema: JSON Schema of what the model takes.
        response_schema: JSON Schema of what the model gives.
        deployment_count: How many deployments the model has.
        supports_multi_turn: Whether the model takes a whole conversation.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None
    name: str
    display_name: str | None = None
    description: str | None = None
    model_type: ModelType
    model_vendor: ModelVendor | None = None
    base_model_id: str | None = None
    base_model_metadata: BaseModelMetadata | None = None
    model_template_id: str | None = None
    model_group_id: str | None = None
    model_creation_parameters: dict[str, Any] | None = None
    model_card: str | None = None
    training_data_card: str | None = None
    request_schema: dict[str, Any]
    response_schema: dict[str, Any]
    deployment_count: int
    supports_multi_turn: bool


@record
class BaseModelMetadata(Record):
    """About the model that another one was made from.

    Attributes:
        model_developer: Who developed it.
        model_license_url: Where its licence can be read.
        delivery_date: When it came out.
        model_details: Figures of a base model.
        ui_model_section_type: Part of the platform's pages that it is shown in.
    """

    model_developer: str | None = None
    model_license_url: str | None = None
    delivery_date: str | None = None
    model_details: BaseModelDetails | None = field("modelDetails", default=None)
    ui_model_section_type: Literal["PARTNER", "OPENSOURCE", "CUSTOM"] | None = None


@record
class BaseModelDetails(Record):
    """Figures of a base model.

    Attributes:
        number_of_parameters: How many parameters it has.
        token_context_window: How many tokens it can look at.
        languages: How many languages it knows.
        alignments: How many alignments it has had.
    """

    number_of_parameters: int | None = None
    token_context_window: int | None = None
    languages: int | None = None
    alignments: int | None = None


@record
class ModelGroup(Record):
    """Models that belong together.

    Attributes:
        id: Id, given by the platform.
        account_id: Account that it belongs to.
        created_at: When it was created.
        created_by_user_id: Who created it.
        created_by_identity_type: Whether that was a person or a service account.
        name: Name of the group.
        description: What the group is for.
    """

    id: str
    account_id: str
    created_at: dt.datetime = field("created_at", TIME)
    created_by_user_id: str
    created_by_identity_type: Literal["user", "service_account"] | None = None
    name: str
    description: str | None = None


@record
class ModelUsage(Record):
    """Tokens used over time.

    Attributes:
        start_date: When the reported time begins.
        end_date: When it ends.
        data: One entry for each step.
    """

    start_date: dt.datetime = field("start_date", TIME)
    end_date: dt.datetime = field("end_date", TIME)
    data: list[ModelUsageData]


@record
class ModelUsageData(Record):
    """Tokens used in one step of time.

    Attributes:
        date: When the step begins.
        prompt_tokens: Tokens sent.
        response_tokens: Tokens received.
        summary_tokens: Tokens of summaries.
    """

    date: dt.datetime = field("date", TIME)
    prompt_tokens: int
    response_tokens: int
    summary_tokens: int


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

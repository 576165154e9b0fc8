"""Models of `client.models`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class ModelInfo(Record):
    """A model."""

    id: str
    """Name to call the model by."""
    object: Literal["model"] = "model"
    """Says that this is a model."""
    created: int
    """When it was added, in seconds since 1970."""
    type: ModelInfoType
    """What it is for."""
    display_name: str | None = None
    """Name for people to read."""
    organization: str | None = None
    """Who made it."""
    link: str | None = None
    """Page that tells more of it."""
    license: str | None = None
    """Licence it comes under."""
    context_length: int | None = None
    """How many tokens it can take in and write out together."""
    pricing: Pricing | None = None
    """What it costs."""


ModelInfoList: TypeAlias = list[ModelInfo]
"""Models that can be called."""


@record
class ModelUploadRequest(Record):
    """A model to upload."""

    model_name: str
    """Name that the model gets."""
    model_source: str
    """Repository on Hugging Face, or address of an archive on S3."""
    model_type: Literal["model", "adapter"] | None = None
    """Whether the source is a whole model or an adapter. Default: `"model"`."""
    hf_token: str | None = None
    """Token of Hugging Face, for private repositories."""
    description: str | None = None
    """What the model is for."""
    base_model: str | None = None
    """Base model that a shared endpoint serves the adapter with; only for adapters."""
    lora_model: str | None = None
    """Pool that a dedicated endpoint serves the adapter with; only for adapters."""


@record
class ModelUploadResponse(Record):
    """An upload that was started."""

    data: ModelUploadResponseData
    """The upload's job and its model."""
    message: str
    """What was done, for people to read."""


@record
class JobInfoSuccessResponse(Record):
    """A job that uploads a model."""

    type: str
    """Kind of job."""
    job_id: str
    """Id of the job."""
    status: Literal["Queued", "Running", "Complete", "Failed"]
    """State that the job is in."""
    status_updates: list[JobInfoSuccessResponseStatusUpdate]
    """States so far, with what the job reported."""
    args: JobInfoSuccessResponseArgs
    """What the job was started with."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was created."""
    updated_at: dt.datetime = field("updated_at", TIME)
    """When it last changed."""


@record
class JobsInfoSuccessResponse(Record):
    """Jobs that upload models."""

    data: list[JobInfoSuccessResponse]
    """The jobs."""


@record
class Pricing(Record):
    """What a model costs, in US dollars."""

    hourly: float
    """An hour on dedicated hardware."""
    input: float
    """A million tokens read."""
    output: float
    """A million tokens written."""
    base: float
    """Base price of a request."""
    finetune: float
    """Fine-tuning on a million tokens."""


ModelInfoType: TypeAlias = Literal["chat", "language", "code", "image", "embedding", "moderation", "rerank"]
"""What it is for."""


@record
class ModelUploadResponseData(Record):
    """The upload's job and its model."""

    job_id: str
    """Id of the job."""
    model_name: str
    """Name that the model gets."""
    model_id: str
    """Id of the model."""
    model_source: str
    """Where the weights come from."""


@record
class JobInfoSuccessResponseStatusUpdate(Record):
    status: str
    """State from then on."""
    message: str
    """What the job reported."""
    timestamp: dt.datetime = field("timestamp", TIME)
    """When it did."""


@record
class JobInfoSuccessResponseArgs(Record):
    """What the job was started with."""

    description: str | None = None
    """What the model is for."""
    model_name: str | None = field("modelName", default=None)
    """Name that the model gets."""
    model_source: str | None = field("modelSource", default=None)
    """Where the weights come from."""

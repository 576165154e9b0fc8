"""Models of `client.models`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class ModelInfo(Record):
    """A model."""

    id: str
    """Name to call the model by."""
    object: str
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


@record
class ModelUploadRequest(Record):
    """Weights to upload, and what to call them."""

    model_name: str
    """Name that the model gets in the account."""
    model_source: str
    """Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3."""
    hf_token: str | None = None
    """Access token of Hugging Face, for a repository that is not public."""
    description: str | None = None
    """What the model is, for people to read."""


@record
class ModelUploadResponse(Record):
    """A job that was started."""

    data: ModelUploadResponseData
    """The job and its model."""
    message: str
    """What was started, for people to read."""


ModelInfoType: TypeAlias = Literal["chat", "language", "code", "image", "embedding", "moderation", "rerank"]
"""What it is for."""


@record
class ModelUploadResponseData(Record):
    """The job and its model."""

    job_id: str
    """Id of the job, to follow it with `GET /jobs/{jobId}`."""
    model_name: str
    """Name of the model, the owner in front."""
    model_id: str
    """Id of the model."""
    model_source: str
    """Kind of place that the weights come from."""

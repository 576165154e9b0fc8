"""Models of `client.models`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class ModelInfo(Record):
    """A model.

    Attributes:
        id: Name to call the model by.
        object: Says that this is a model.
        created: When it was added, in seconds since 1970.
        type: What it is for.
        display_name: Name for people to read.
        organization: Who made it.
        link: Page that tells more of it.
        license: Licence it comes under.
        context_length: How many tokens it can take in and write out together.
        pricing: What it costs.
    """

    id: str
    object: Literal["model"]
    created: int
    type: ModelInfoType
    display_name: str | None = None
    organization: str | None = None
    link: str | None = None
    license: str | None = None
    context_length: int | None = None
    pricing: Pricing | None = None


ModelInfoList: TypeAlias = list[ModelInfo]
"""Models that can be called."""


@record
class ModelUploadRequest(Record):
    """A model to upload.

    Attributes:
        model_name: Name that the model gets.
        model_source: Repository on Hugging Face, or address of an archive on S3.
        model_type: Whether the source is a whole model or an adapter. Default: `"model"`.
        hf_token: Token of Hugging Face, for private repositories.
        description: What the model is for.
        base_model: Base model that a shared endpoint serves the adapter with; only for adapters.
        lora_model: Pool that a dedicated endpoint serves the adapter with; only for adapters.
    """

    model_name: str
    model_source: str
    model_type: Literal["model", "adapter"] | None = None
    hf_token: str | None = None
    description: str | None = None
    base_model: str | None = None
    lora_model: str | None = None


@record
class ModelUploadSuccessResponse(Record):
    """An upload that was started.

    Attributes:
        data: The upload's job and its model.
        message: What was done, for people to read.
    """

    data: ModelUploadSuccessResponseData
    message: str


@record
class JobInfoSuccessResponse(Record):
    """A job that uploads a model.

    Attributes:
        type: Kind of job.
        job_id: Id of the job.
        status: State that the job is in.
        status_updates: States so far, with what the job reported.
        args: What the job was started with.
        created_at: When it was created.
        updated_at: When it last changed.
    """

    type: str
    job_id: str
    status: Literal["Queued", "Running", "Complete", "Failed"]
    status_updates: list[JobInfoSuccessResponseStatusUpdate]
    args: JobInfoSuccessResponseArgs
    created_at: dt.datetime = field("created_at", TIME)
    updated_at: dt.datetime = field("updated_at", TIME)


@record
class JobsInfoSuccessResponse(Record):
    """Jobs that upload models.

    Attributes:
        data: The jobs.
    """

    data: list[JobInfoSuccessResponse]


@record
class Pricing(Record):
    """What a model costs, in US dollars.

    Attributes:
        hourly: An hour on dedicated hardware.
        input: A million tokens read.
        output: A million tokens written.
        base: Base price of a request.
        finetune: Fine-tuning on a million tokens.
    """

    hourly: float
    input: float
    output: float
    base: float
    finetune: float


ModelInfoType: TypeAlias = Literal["chat", "language", "code", "image", "embedding", "moderation", "rerank"]
"""What it is for."""


@record
class ModelUploadSuccessResponseData(Record):
    """The upload's job and its model.

    Attributes:
        job_id: Id of the job.
        model_name: Name that the model gets.
        model_id: Id of the model.
        model_source: Where the weights come from.
    """

    job_id: str
    model_name: str
    model_id: str
    model_source: str


@record
class JobInfoSuccessResponseStatusUpdate(Record):
    """
    Attributes:
        status: State from then on.
        message: What the job reported.
        timestamp: When it did.
    """

    status: str
    message: str
    timestamp: dt.datetime = field("timestamp", TIME)


@record
class JobInfoSuccessResponseArgs(Record):
    """What the job was started with.

    Attributes:
        description: What the model is for.
        model_name: Name that the model gets.
        model_source: Where the weights come from.
    """

    description: str | None = None
    model_name: str | None = field("modelName", default=None)
    model_source: str | None = field("modelSource", default=None)

"""Models of `client.models`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


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
    object: str
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


@record
class ModelUploadRequest(Record):
    """Weights to upload, and what to call them.

    Attributes:
        model_name: Name that the model gets in the account.
        model_source: Where the weights are: a repository on Hugging Face, or a signed link to an archive on S3.
        hf_token: Access token of Hugging Face, for a repository that is not public.
        description: What the model is, for people to read.
    """

    model_name: str
    model_source: str
    hf_token: str | None = None
    description: str | None = None


@record
class ModelUploadResponse(Record):
    """A job that was started.

    Attributes:
        data: The job and its model.
        message: What was started, for people to read.
    """

    data: ModelUploadResponseData
    message: str


ModelInfoType: TypeAlias = Literal["chat", "language", "code", "image", "embedding", "moderation", "rerank"]
"""What it is for."""


@record
class ModelUploadResponseData(Record):
    """The job and its model.

    Attributes:
        job_id: Id of the job, to follow it with `GET /jobs/{jobId}`.
        model_name: Name of the model, the owner in front.
        model_id: Id of the model.
        model_source: Kind of place that the weights come from.
    """

    job_id: str
    model_name: str
    model_id: str
    model_source: str

"""Models of `client.jobs`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class JobRetrieveResponse(Record):
    """A model upload job."""

    type: str
    """What kind of job it is."""
    job_id: str
    """Id of the job."""
    status: Literal["Queued", "Running", "Complete", "Failed"]
    """How far the job is. `Complete` and `Failed` are final."""
    status_updates: list[JobRetrieveResponseStatusUpdate]
    """What the job has reported, oldest first."""
    args: JobRetrieveResponseArgs
    """What the job was asked to do."""
    created_at: dt.datetime = field("created_at", TIME)
    """When the job was made."""
    updated_at: dt.datetime = field("updated_at", TIME)
    """When the job last changed."""


@record
class JobListResponse(Record):
    """Model upload jobs."""

    data: list[JobRetrieveResponse]
    """The jobs."""


@record
class JobRetrieveResponseStatusUpdate(Record):
    """Something that the job reported."""

    status: str
    """Status that the job had then."""
    message: str
    """What happened, for people to read."""
    timestamp: dt.datetime = field("timestamp", TIME)
    """When it happened."""


@record
class JobRetrieveResponseArgs(Record):
    """What the job was asked to do."""

    description: str | None = None
    """Description of the model."""
    model_name: str | None = field("modelName", default=None)
    """Name that the model gets."""
    model_source: str | None = field("modelSource", default=None)
    """Where the weights come from."""

"""Models of `client.jobs`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class JobRetrieveResponse(Record):
    """A model upload job.

    Attributes:
        type: What kind of job it is.
        job_id: Id of the job.
        status: How far the job is. `Complete` and `Failed` are final.
        status_updates: What the job has reported, oldest first.
        args: What the job was asked to do.
        created_at: When the job was made.
        updated_at: When the job last changed.
    """

    type: str
    job_id: str
    status: Literal["Queued", "Running", "Complete", "Failed"]
    status_updates: list[JobRetrieveResponseStatusUpdate]
    args: JobRetrieveResponseArgs
    created_at: dt.datetime = field("created_at", TIME)
    updated_at: dt.datetime = field("updated_at", TIME)


@record
class JobListResponse(Record):
    """Model upload jobs.

    Attributes:
        data: The jobs.
    """

    data: list[JobRetrieveResponse]


@record
class JobRetrieveResponseStatusUpdate(Record):
    """Something that the job reported.

    Attributes:
        status: Status that the job had then.
        message: What happened, for people to read.
        timestamp: When it happened.
    """

    status: str
    message: str
    timestamp: dt.datetime = field("timestamp", TIME)


@record
class JobRetrieveResponseArgs(Record):
    """What the job was asked to do.

    Attributes:
        description: Description of the model.
        model_name: Name that the model gets.
        model_source: Where the weights come from.
    """

    description: str | None = None
    model_name: str | None = field("modelName", default=None)
    model_source: str | None = field("modelSource", default=None)

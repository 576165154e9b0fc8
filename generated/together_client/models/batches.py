"""Models of `client.batches`."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal, TypeAlias

from .._runtime.codec import TIME, UUID
from .._runtime.records import Record, field, record


@record
class CreateBatchRequest(Record):
    """A batch to start."""

    endpoint: str
    """Path that each request of the file is sent to, such as `/v1/chat/completions`."""
    input_file_id: str
    """Id of the uploaded file with the requests."""
    completion_window: str | None = None
    """Time within which the batch is to finish, such as `24h`."""
    priority: int | None = None
    """Rank among the batches that wait."""
    model_id: str | None = None
    """Model that answers the requests."""


@record
class BatchErrorResponse(Record):
    """Why a batch request failed."""

    error: str | None = None
    """What went wrong."""


@record
class BatchJobWithWarning(Record):
    """A batch, and what is unusual about it."""

    job: BatchJob | None = None
    """The batch."""
    warning: str | None = None
    """What is unusual about it."""


@record
class BatchJob(Record):
    """A job that answers every request of a file."""

    id: uuid.UUID | None = field("id", UUID, default=None)
    """Id of the batch."""
    user_id: str | None = None
    """Id of the user who started it."""
    input_file_id: str | None = None
    """Id of the file with the requests."""
    file_size_bytes: int | None = None
    """Size of the file of requests, in bytes."""
    status: BatchJobStatus | None = None
    """State that the batch is in."""
    job_deadline: dt.datetime | None = field("job_deadline", TIME, default=None)
    """Time by which it is to finish."""
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    """When it was created."""
    endpoint: str | None = None
    """Path that each request is sent to."""
    progress: float | None = None
    """Share of requests answered, from 0 to 100."""
    model_id: str | None = None
    """Model that answers the requests."""
    output_file_id: str | None = None
    """Id of the file with the answers."""
    error_file_id: str | None = None
    """Id of the file with the requests that failed."""
    error: str | None = None
    """Why the batch failed."""
    completed_at: dt.datetime | None = field("completed_at", TIME, default=None)
    """When it finished."""


BatchJobStatus: TypeAlias = Literal["VALIDATING", "IN_PROGRESS", "COMPLETED", "FAILED", "EXPIRED", "CANCELLED"]
"""State that a batch is in."""

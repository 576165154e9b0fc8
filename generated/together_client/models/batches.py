"""Models of `client.batches`."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal, TypeAlias

from .._runtime.codec import TIME, UUID
from .._runtime.records import Record, field, record


@record
class CreateBatchRequest(Record):
    """A batch to start.

    Attributes:
        endpoint: Path that each request of the file is sent to, such as `/v1/chat/completions`.
        input_file_id: Id of the uploaded file with the requests.
        completion_window: Time within which the batch is to finish, such as `24h`.
        priority: Rank among the batches that wait.
        model_id: Model that answers the requests.
    """

    endpoint: str
    input_file_id: str
    completion_window: str | None = None
    priority: int | None = None
    model_id: str | None = None


@record
class BatchErrorResponse(Record):
    """Why a batch request failed.

    Attributes:
        error: What went wrong.
    """

    error: str | None = None


@record
class BatchJobWithWarning(Record):
    """A batch, and what is unusual about it.

    Attributes:
        job: The batch.
        warning: What is unusual about it.
    """

    job: BatchJob | None = None
    warning: str | None = None


@record
class BatchJob(Record):
    """A job that answers every request of a file.

    Attributes:
        id: Id of the batch.
        user_id: Id of the user who started it.
        input_file_id: Id of the file with the requests.
        file_size_bytes: Size of the file of requests, in bytes.
        status: State that the batch is in.
        job_deadline: Time by which it is to finish.
        created_at: When it was created.
        endpoint: Path that each request is sent to.
        progress: Share of requests answered, from 0 to 100.
        model_id: Model that answers the requests.
        output_file_id: Id of the file with the answers.
        error_file_id: Id of the file with the requests that failed.
        error: Why the batch failed.
        completed_at: When it finished.
    """

    id: uuid.UUID | None = field("id", UUID, default=None)
    user_id: str | None = None
    input_file_id: str | None = None
    file_size_bytes: int | None = None
    status: BatchJobStatus | None = None
    job_deadline: dt.datetime | None = field("job_deadline", TIME, default=None)
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    endpoint: str | None = None
    progress: float | None = None
    model_id: str | None = None
    output_file_id: str | None = None
    error_file_id: str | None = None
    error: str | None = None
    completed_at: dt.datetime | None = field("completed_at", TIME, default=None)


BatchJobStatus: TypeAlias = Literal["VALIDATING", "IN_PROGRESS", "COMPLETED", "FAILED", "EXPIRED", "CANCELLED"]
"""State that a batch is in."""

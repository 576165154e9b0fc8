"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Required, TypedDict


class BatchCreateParams(TypedDict, total=False):
    """Arguments of `client.batches.create`."""

    endpoint: Required[str]
    """Path that each request of the file is sent to, such as `/v1/chat/completions`."""
    input_file_id: Required[str]
    """Id of the uploaded file with the requests."""
    completion_window: str | None
    """Time within which the batch is to finish, such as `24h`."""
    priority: int | None
    """Rank among the batches that wait."""
    model_id: str | None
    """Model that answers the requests."""

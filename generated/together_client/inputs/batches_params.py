"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Required, TypedDict


class BatchCreateParams(TypedDict, total=False):
    """Arguments of `client.batches.create`."""

    endpoint: Required[str]
    input_file_id: Required[str]
    completion_window: str | None
    priority: int | None
    model_id: str | None

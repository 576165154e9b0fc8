"""Models that several resources use."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Usage(Record):
    """What a call used.

    Attributes:
        total_tokens: Tokens in all.
    """

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


@record
class ErrorDetail(Record):
    """What went wrong."""

    message: str
    type: str
    param: str | None = None
    code: str | None = None


@record
class ErrorData(Record):
    """Body of an error."""

    error: ErrorDetail

"""Models of several resources."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class ErrorData(Record):
    """What a failed request is answered with."""

    error: ErrorDataError
    """What went wrong."""


FinishReason: TypeAlias = Literal["stop", "eos", "length", "tool_calls", "function_call"]
"""Why the model stopped writing: it was done, reached a stop text or the token limit, or wants a tool called."""


@record
class LogprobsPart(Record):
    """How likely the model held each token to be; the three lists run in step."""

    token_ids: list[float] | None = None
    """Numbers of the tokens."""
    tokens: list[str] | None = None
    """Texts of the tokens."""
    token_logprobs: list[float] | None = None
    """Natural logarithms of their probabilities."""


@record
class UsageData(Record):
    """How many tokens a request took."""

    prompt_tokens: int
    """Tokens that were read."""
    completion_tokens: int
    """Tokens that were written."""
    total_tokens: int
    """Both together."""


@record
class StreamSentinel(Record):
    """The event that ends every stream."""

    data: Literal["[DONE]"] = "[DONE]"
    """Says that nothing more will come."""


@record
class ErrorDataError(Record):
    """What went wrong."""

    message: str
    """What went wrong, for people to read."""
    type: str
    """Kind of error."""
    param: str | None = None
    """Argument that is to blame, if one is."""
    code: str | None = None
    """Code of the error, if it has one."""

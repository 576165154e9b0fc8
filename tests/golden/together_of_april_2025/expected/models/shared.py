"""Models of several resources."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class ErrorData(Record):
    """What a failed request is answered with.

    Attributes:
        error: What went wrong.
    """

    error: ErrorDataError


FinishReason: TypeAlias = Literal["stop", "eos", "length", "tool_calls", "function_call"]
"""Why the model stopped writing: it was done, reached a stop text or the token limit, or wants a tool called."""


@record
class LogprobsPart(Record):
    """How likely the model held each token to be; the three lists run in step.

    Attributes:
        token_ids: Numbers of the tokens.
        tokens: Texts of the tokens.
        token_logprobs: Natural logarithms of their probabilities.
    """

    token_ids: list[float] | None = None
    tokens: list[str] | None = None
    token_logprobs: list[float] | None = None


@record
class UsageData(Record):
    """How many tokens a request took.

    Attributes:
        prompt_tokens: Tokens that were read.
        completion_tokens: Tokens that were written.
        total_tokens: Both together.
    """

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


@record
class StreamSentinel(Record):
    """The event that ends every stream.

    Attributes:
        data: Says that nothing more will come.
    """

    data: Literal["[DONE]"]


@record
class ErrorDataError(Record):
    """What went wrong.

    Attributes:
        message: What went wrong, for people to read.
        type: Kind of error.
        param: Argument that is to blame, if one is.
        code: Code of the error, if it has one.
    """

    message: str
    type: str
    param: str | None = None
    code: str | None = None

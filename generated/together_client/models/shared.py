"""Models of several resources."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Extras, Record, field, record


@record
class ErrorData(Record):
    """What a failed request is answered with."""

    error: ErrorDataError
    """What went wrong."""


FinishReason: TypeAlias = Literal["stop", "eos", "length", "tool_calls", "function_call"]
"""Why the model stopped writing: it was done, reached a stop text or the token limit, or wants a tool called."""


@record
class TopLogprobs(Extras["float"]):
    """The likeliest tokens and their log probabilities."""


@record
class LogprobsPart(Record):
    """How likely the model held each token to be; the three lists run in step."""

    token_ids: list[float] | None = None
    """Numbers of the tokens."""
    tokens: list[str] | None = None
    """Texts of the tokens."""
    token_logprobs: list[float] | None = None
    """Natural logarithms of their probabilities."""
    top_logprobs: TopLogprobs | None = None
    """The likeliest tokens at each place, with their log probabilities."""


@record
class PromptPartItem(Record):
    """A prompt."""

    text: str | None = None
    """Text of the prompt."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens of the prompt."""


PromptPart: TypeAlias = list[PromptPartItem]
"""The prompts, where `echo` asked for them."""


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
class ToolChoice(Record):
    """A call of a tool."""

    index: float
    """Place of the call among the calls, counted from 0."""
    id: str
    """Id of the call; a tool message answers it by this."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: ToolChoiceFunction
    """The function called."""


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


@record
class ChatCompletionMessageFunctionCall(Record):
    """Function that the model wants called. Use `tool_calls` instead. Deprecated."""

    arguments: str
    """Arguments as JSON text. A model may write what is no JSON or does not fit; check before use."""
    name: str
    """Name of the function."""


@record
class ChatCompletionChoiceDelta(Record):
    """What to append to the message so far."""

    token_id: int | None = None
    """Number of the token."""
    role: Literal["system", "user", "assistant", "function", "tool"]
    """Who speaks."""
    content: str | None = None
    """Text to append."""
    tool_calls: list[ToolChoice] | None = None
    """Tool calls, or pieces of them to join by `index`."""
    function_call: ChatCompletionMessageFunctionCall | None = field("function_call", default=None, deprecated=True)
    """A function call, or a piece of one. Use `tool_calls` instead. Deprecated."""
    reasoning: str | None = None
    """New reasoning."""


@record
class ToolChoiceFunction(Record):
    """The function called."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as JSON text."""

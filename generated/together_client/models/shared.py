"""Models of several resources."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Extras, Record, record


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
class TopLogprobs(Extras["float"]):
    """The likeliest tokens and their log probabilities."""


@record
class LogprobsPart(Record):
    """How likely the model held each token to be; the three lists run in step.

    Attributes:
        token_ids: Numbers of the tokens.
        tokens: Texts of the tokens.
        token_logprobs: Natural logarithms of their probabilities.
        top_logprobs: The likeliest tokens at each place, with their log probabilities.
    """

    token_ids: list[float] | None = None
    tokens: list[str] | None = None
    token_logprobs: list[float] | None = None
    top_logprobs: TopLogprobs | None = None


@record
class PromptPartItem(Record):
    """A prompt.

    Attributes:
        text: Text of the prompt.
        logprobs: Probabilities of the tokens of the prompt.
    """

    text: str | None = None
    logprobs: LogprobsPart | None = None


PromptPart: TypeAlias = list[PromptPartItem]
"""The prompts, where `echo` asked for them."""


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
class ToolChoice(Record):
    """A call of a tool.

    Attributes:
        index: Place of the call among the calls, counted from 0.
        id: Id of the call; a tool message answers it by this.
        type: Always `function`.
        function: The function called.
    """

    index: float
    id: str
    type: Literal["function"]
    function: ToolChoiceFunction


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


@record
class ChatCompletionMessageFunctionCall(Record):
    """Function that the model wants called. Use `tool_calls` instead. Deprecated.

    Attributes:
        arguments: Arguments as JSON text. A model may write what is no JSON or does not fit; check before use.
        name: Name of the function.
    """

    arguments: str
    name: str


@record
class ChatCompletionChoiceDelta(Record):
    """What to append to the message so far.

    Attributes:
        token_id: Number of the token.
        role: Who speaks.
        content: Text to append.
        tool_calls: Tool calls, or pieces of them to join by `index`.
        function_call: A function call, or a piece of one. Use `tool_calls` instead. Deprecated.
        reasoning: New reasoning.
    """

    token_id: int | None = None
    role: Literal["system", "user", "assistant", "function", "tool"]
    content: str | None = None
    tool_calls: list[ToolChoice] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None
    reasoning: str | None = None


@record
class ToolChoiceFunction(Record):
    """The function called.

    Attributes:
        name: Name of the function.
        arguments: Arguments as JSON text.
    """

    name: str
    arguments: str

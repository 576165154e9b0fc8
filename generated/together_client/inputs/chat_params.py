"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.chat import ChatCompletionRequestFunctionCall, ChatCompletionRequestReasoning, ToolsPart
from ..models.shared import ToolChoice
from .chat import (
    ChatCompletionMessageParamInput,
    ChatCompletionRequestFunctionCallDict,
    ChatCompletionRequestReasoningDict,
    ChatCompletionRequestResponseFormatInput,
    ToolsPartDict,
)
from .shared import ToolChoiceDict


class CompletionCreateParams(TypedDict, total=False):
    """Arguments of `client.chat.completions.create`."""

    messages: Required[Sequence[ChatCompletionMessageParamInput]]
    """The conversation so far, oldest message first."""
    model: Required[str]
    """Name of a chat model."""
    max_tokens: int | None
    """Highest number of tokens to write."""
    stop: Sequence[str] | None
    """Texts at which the model stops; they are not part of the answer."""
    temperature: float | None
    """How freely tokens are drawn: 0 for always the likeliest, higher for more variety."""
    top_p: float | None
    """Draws only from the likeliest tokens whose probabilities add up to this."""
    top_k: int | None
    """Draws only from this many of the likeliest tokens."""
    context_length_exceeded_behavior: Literal["truncate", "error"] | None
    """What to do when the conversation is too long for the model: cut `max_tokens` down to what fits, or fail."""
    repetition_penalty: float | None
    """Above 1, makes tokens that occurred before less likely."""
    stream: bool | None
    """Whether the answer is sent token by token, as server-sent events."""
    logprobs: int | None
    """How many of the likeliest tokens to give with their probabilities at each step."""
    echo: bool | None
    """Whether the response repeats the prompt."""
    n: int | None
    """How many answers to make."""
    min_p: float | None
    """Leaves out tokens less likely than this, from 0 to 1, times the likeliest one."""
    presence_penalty: float | None
    """From -2 to 2; above 0, makes tokens that occurred at all less likely."""
    frequency_penalty: float | None
    """From -2 to 2; above 0, makes tokens less likely the more often they occurred."""
    logit_bias: Mapping[str, float] | None
    """Token numbers, and what is added to the score of each before drawing."""
    seed: int | None
    """Number that the randomness starts from; the same seed gives the same answer where that is possible."""
    function_call: (
        Literal["none", "auto"] | ChatCompletionRequestFunctionCall | ChatCompletionRequestFunctionCallDict | None
    )
    """Whether the model calls a function, or which one it must call."""
    response_format: ChatCompletionRequestResponseFormatInput | None
    """What form the answer must have."""
    tools: Sequence[ToolsPart | ToolsPartDict] | None
    """Functions that the model may call."""
    tool_choice: str | ToolChoice | ToolChoiceDict | None
    """Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool."""
    compliance: Literal["hipaa"] | None
    """Rules that the request must be processed under."""
    chat_template_kwargs: Mapping[str, object] | None
    """Further arguments of the model's chat template."""
    safety_model: str | None
    """Name of a model that checks the conversation and may refuse it."""
    reasoning_effort: Literal["low", "medium", "high"] | None
    """How much the model reasons before it answers; more takes longer."""
    reasoning: ChatCompletionRequestReasoning | ChatCompletionRequestReasoningDict | None
    """Switches reasoning on or off, for models that can do without it."""

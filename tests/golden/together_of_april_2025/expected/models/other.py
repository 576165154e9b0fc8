"""Models of what no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .chat import ChatCompletionChoiceDelta, ChatCompletionMessageFunctionCall, ToolChoice
from .code_interpreter import Error
from .shared import FinishReason, LogprobsPart


@record
class ChatCompletionTool(Record):
    """A function that the model may call."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionToolFunction
    """The function."""


@record
class ChatCompletionSystemMessageParam(Record):
    """A message that tells the model how to behave."""

    content: str
    """The text."""
    role: Literal["system"] = "system"
    """Always `system`."""
    name: str | None = None
    """Name of the speaker, to tell apart several of one role."""


@record
class ChatCompletionUserMessageParam(Record):
    """A message of the user."""

    content: str
    """The text."""
    role: Literal["user"] = "user"
    """Always `user`."""
    name: str | None = None
    """Name of the speaker, to tell apart several of one role."""


@record
class ChatCompletionAssistantMessageParam(Record):
    """An earlier answer of the model."""

    content: str | None = None
    """The text; null where the message only calls tools."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    name: str | None = None
    """Name of the speaker, to tell apart several of one role."""
    tool_calls: list[ToolChoice] | None = None
    """Tools that the model wanted called."""
    function_call: ChatCompletionMessageFunctionCall | None = field("function_call", default=None, deprecated=True)
    """Function that the model wanted called. Use `tool_calls` instead. Deprecated."""


@record
class ChatCompletionToolMessageParam(Record):
    """The result of a tool that the model called."""

    role: Literal["tool"] = "tool"
    """Always `tool`."""
    content: str
    """What the tool returned."""
    tool_call_id: str
    """Id of the call that this is the result of."""


@record
class ChatCompletionFunctionMessageParam(Record):
    """The result of a function. Use tool messages instead. Deprecated."""

    role: Literal["function"] = "function"
    """Always `function`."""
    content: str
    """What the function returned."""
    name: str
    """Name of the function."""


ChatCompletionMessageParam: TypeAlias = Annotated[
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam,
    ByProperty(
        "role",
        {
            "system": ChatCompletionSystemMessageParam,
            "user": ChatCompletionUserMessageParam,
            "assistant": ChatCompletionAssistantMessageParam,
            "tool": ChatCompletionToolMessageParam,
            "function": ChatCompletionFunctionMessageParam,
        },
    ),
]
"""A message of a conversation, by the role of its speaker."""


@record
class ChatCompletionToken(Record):
    """A token that a chat model wrote."""

    id: int
    """Number of the token."""
    text: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of its probability."""
    special: bool
    """Whether it is a control token and no part of the text."""


@record
class ChatCompletionChoice(Record):
    """What a chunk adds to one answer."""

    index: int
    """Which answer is meant, counted from 0."""
    finish_reason: FinishReason
    """Why the model stopped; null until it does."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens, where asked for."""
    delta: ChatCompletionChoiceDelta
    """What to append to the message so far."""


@record
class Response(Record):
    """What every reply of the code interpreter has."""

    errors: list[Error] | None = None
    """What went wrong, if anything did."""


@record
class ChatCompletionToolFunction(Record):
    """The function."""

    description: str | None = None
    """What the function does, for the model to read."""
    name: str
    """Name of the function."""
    parameters: dict[str, Any] | None = None
    """Arguments of the function, as a JSON Schema."""

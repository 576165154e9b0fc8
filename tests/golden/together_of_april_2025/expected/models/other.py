"""Models of what no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .chat import ChatCompletionChoiceDelta, ChatCompletionMessageFunctionCall, ToolChoice
from .code_interpreter import Error
from .shared import FinishReason, LogprobsPart


@record
class ChatCompletionTool(Record):
    """A function that the model may call.

    Attributes:
        type: Always `function`.
        function: The function.
    """

    type: Literal["function"]
    function: ChatCompletionToolFunction


@record
class ChatCompletionSystemMessageParam(Record):
    """A message that tells the model how to behave.

    Attributes:
        content: The text.
        role: Always `system`.
        name: Name of the speaker, to tell apart several of one role.
    """

    content: str
    role: Literal["system"]
    name: str | None = None


@record
class ChatCompletionUserMessageParam(Record):
    """A message of the user.

    Attributes:
        content: The text.
        role: Always `user`.
        name: Name of the speaker, to tell apart several of one role.
    """

    content: str
    role: Literal["user"]
    name: str | None = None


@record
class ChatCompletionAssistantMessageParam(Record):
    """An earlier answer of the model.

    Attributes:
        content: The text; null where the message only calls tools.
        role: Always `assistant`.
        name: Name of the speaker, to tell apart several of one role.
        tool_calls: Tools that the model wanted called.
        function_call: Function that the model wanted called. Use `tool_calls` instead. Deprecated.
    """

    content: str | None = None
    role: Literal["assistant"]
    name: str | None = None
    tool_calls: list[ToolChoice] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None


@record
class ChatCompletionToolMessageParam(Record):
    """The result of a tool that the model called.

    Attributes:
        role: Always `tool`.
        content: What the tool returned.
        tool_call_id: Id of the call that this is the result of.
    """

    role: Literal["tool"]
    content: str
    tool_call_id: str


@record
class ChatCompletionFunctionMessageParam(Record):
    """The result of a function. Use tool messages instead. Deprecated.

    Attributes:
        role: Always `function`.
        content: What the function returned.
        name: Name of the function.
    """

    role: Literal["function"]
    content: str
    name: str


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
    """A token that a chat model wrote.

    Attributes:
        id: Number of the token.
        text: Text of the token.
        logprob: Natural logarithm of its probability.
        special: Whether it is a control token and no part of the text.
    """

    id: int
    text: str
    logprob: float
    special: bool


@record
class ChatCompletionChoice(Record):
    """What a chunk adds to one answer.

    Attributes:
        index: Which answer is meant, counted from 0.
        finish_reason: Why the model stopped; null until it does.
        logprobs: Probabilities of the tokens, where asked for.
        delta: What to append to the message so far.
    """

    index: int
    finish_reason: FinishReason
    logprobs: LogprobsPart | None = None
    delta: ChatCompletionChoiceDelta


@record
class Response(Record):
    """What every reply of the code interpreter has.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@record
class ChatCompletionToolFunction(Record):
    """The function.

    Attributes:
        description: What the function does, for the model to read.
        name: Name of the function.
        parameters: Arguments of the function, as a JSON Schema.
    """

    description: str | None = None
    name: str
    parameters: dict[str, Any] | None = None

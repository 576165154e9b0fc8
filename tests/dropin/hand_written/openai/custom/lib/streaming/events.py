"""Events of a stream of a chat completion."""

from __future__ import annotations

from typing import Generic, Literal, TypeAlias, TypeVar

from ....extend import Record, record
from ....types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
from ..parsed import ParsedChatCompletion

T = TypeVar("T")


@record
class ChunkEvent(Record):
    """A chunk as the server sent it, and the completion so far."""

    type: Literal["chunk"] = "chunk"
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]


@record
class ContentDeltaEvent(Record):
    """More content; `snapshot` is all so far, and `parsed` what can be read of it."""

    type: Literal["content.delta"] = "content.delta"
    delta: str
    snapshot: str
    parsed: object | None = None


@record
class ContentDoneEvent(Record, Generic[T]):
    """The content of a choice is complete."""

    type: Literal["content.done"] = "content.done"
    content: str
    parsed: T | None = None


@record
class RefusalDeltaEvent(Record):
    """More of a refusal; `snapshot` is all so far."""

    type: Literal["refusal.delta"] = "refusal.delta"
    delta: str
    snapshot: str


@record
class RefusalDoneEvent(Record):
    """A refusal is complete."""

    type: Literal["refusal.done"] = "refusal.done"
    refusal: str


@record
class FunctionToolCallArgumentsDeltaEvent(Record):
    """More arguments of a call; `arguments` are all so far, and `parsed_arguments` what can be read of them."""

    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"
    name: str
    index: int
    arguments: str
    parsed_arguments: object | None = None
    arguments_delta: str


@record
class FunctionToolCallArgumentsDoneEvent(Record):
    """The arguments of a call are complete."""

    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"
    name: str
    index: int
    arguments: str
    parsed_arguments: object | None = None


@record
class LogprobsContentDeltaEvent(Record):
    """More log probabilities of content; `snapshot` are all so far."""

    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"
    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]


@record
class LogprobsContentDoneEvent(Record):
    """The log probabilities of the content are complete."""

    type: Literal["logprobs.content.done"] = "logprobs.content.done"
    content: list[ChatCompletionTokenLogprob]


@record
class LogprobsRefusalDeltaEvent(Record):
    """More log probabilities of a refusal; `snapshot` are all so far."""

    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"
    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]


@record
class LogprobsRefusalDoneEvent(Record):
    """The log probabilities of a refusal are complete."""

    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"
    refusal: list[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)

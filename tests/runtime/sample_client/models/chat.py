"""Models of `client.chat`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import Usage

FinishReason: TypeAlias = Literal["stop", "eos", "length", "tool_calls", "function_call"]
"""Why a model stopped."""


@record
class ToolCallFunction(Record):
    """Function to call."""

    name: str
    arguments: str


@record
class ToolCall(Record):
    """A call of a tool."""

    index: float
    id: str
    type: Literal["function"]
    function: ToolCallFunction


@record
class TextPart(Record):
    """Part of a message that is text."""

    type: Literal["text"]
    text: str


@record
class ImagePart(Record):
    """Part of a message that is an image."""

    type: Literal["image_url"]
    url: str | None = None


ContentPart: TypeAlias = Annotated[TextPart | ImagePart, ByProperty("type", {"text": TextPart, "image_url": ImagePart})]
"""Part of a message."""


@record
class ChatMessage(Record):
    """A message."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str | list[ContentPart] | None = None
    tool_calls: list[ToolCall] | None = None


@record
class Test(Record):
    """One answer."""

    index: int | None = None
    seed: int | None = None
    finish_reason: FinishReason | None = None
    message: ChatMessage | None = None


@record
class ChatCompletion(Record):
    """An answer."""

    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[Test]
    usage: Usage | None = None


@record
class ChunkChoice(Record):
    """Part of one answer."""

    index: int
    delta: ChatMessage
    finish_reason: FinishReason | None = None


@record
class ChatCompletionChunk(Record):
    """Part of an answer."""

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    choices: list[ChunkChoice]
    usage: Usage | None = None

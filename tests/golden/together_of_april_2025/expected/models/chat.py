"""Models of `client.chat`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .shared import FinishReason, LogprobsPart, StreamSentinel, UsageData


@record
class ChatCompletionChoicesDataItem(Record):
    """An answer."""

    text: str | None = None
    """Text of the answer, for models that give it beside the message."""
    index: int | None = None
    """Place of the answer among the answers, counted from 0."""
    seed: int | None = None
    """Seed that this answer was made with."""
    finish_reason: FinishReason | None = None
    """Why the model stopped."""
    message: ChatCompletionMessage | None = None
    """The answer."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens, where asked for."""


ChatCompletionChoicesData: TypeAlias = list[ChatCompletionChoicesDataItem]
"""The answers, as many as `n` asked for."""


@record
class ChatCompletionMessage(Record):
    """A message that the model wrote."""

    content: str | None
    """The text; null where the message only calls tools."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    tool_calls: list[ToolChoice] | None = None
    """Tools that the model wants called."""
    function_call: ChatCompletionMessageFunctionCall | None = field("function_call", default=None, deprecated=True)
    """Function that the model wants called. Use `tool_calls` instead. Deprecated."""


@record
class ChatCompletionRequest(Record):
    """A conversation so far, and how to go on with it."""

    messages: list[ChatMessage]
    """The conversation so far, oldest message first."""
    model: ChatCompletionRequestModel
    """Name of a chat model."""
    max_tokens: int | None = None
    """Highest number of tokens to write."""
    stop: list[str] | None = None
    """Texts at which the model stops; they are not part of the answer."""
    temperature: float | None = None
    """How freely tokens are drawn: 0 for always the likeliest, higher for more variety."""
    top_p: float | None = None
    """Draws only from the likeliest tokens whose probabilities add up to this."""
    top_k: int | None = None
    """Draws only from this many of the likeliest tokens."""
    context_length_exceeded_behavior: Literal["truncate", "error"] | None = None
    """What to do when the conversation is too long for the model: cut `max_tokens` down to what fits, or fail.

    Default: `"error"`.
    """
    repetition_penalty: float | None = None
    """Above 1, makes tokens that occurred before less likely."""
    stream: bool | None = None
    """Whether the answer is sent token by token, as server-sent events."""
    logprobs: int | None = None
    """How many of the likeliest tokens to give with their probabilities at each step."""
    echo: bool | None = None
    """Whether the reply repeats the prompt."""
    n: int | None = None
    """How many answers to make."""
    min_p: float | None = None
    """Leaves out tokens less likely than this, from 0 to 1, times the likeliest one."""
    presence_penalty: float | None = None
    """From -2 to 2; above 0, makes tokens that occurred at all less likely."""
    frequency_penalty: float | None = None
    """From -2 to 2; above 0, makes tokens less likely the more often they occurred."""
    logit_bias: dict[str, float] | None = None
    """Token numbers, and what is added to the score of each before drawing."""
    seed: int | None = None
    """Number that the randomness starts from; the same seed gives the same answer where that is possible."""
    function_call: Literal["none", "auto"] | ChatCompletionRequestFunctionCall | None = None
    """Whether the model calls a function, or which one it must call. Use `tool_choice` instead."""
    response_format: ChatCompletionRequestResponseFormat | None = None
    """What form the answer must have."""
    tools: list[ToolsPart] | None = None
    """Functions that the model may call."""
    tool_choice: str | ToolChoice | None = None
    """Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the tool."""
    safety_model: str | None = None
    """Name of a model that checks the conversation and may refuse it."""


@record
class ChatCompletion(Record):
    """Answers to a conversation."""

    id: str
    """Id of the request."""
    choices: ChatCompletionChoicesData
    """The answers."""
    usage: UsageData | None = None
    """How many tokens it took."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Model that answered."""
    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""


@record
class ChatCompletionEvent(Record):
    """An event that carries a chunk."""

    data: ChatCompletionChunk
    """The chunk."""


ChatCompletionStream: TypeAlias = Annotated[
    ChatCompletionEvent | StreamSentinel, ByProperty("data", {"[DONE]": StreamSentinel}, other=ChatCompletionEvent)
]
"""Events of a streamed answer; the last one is the sentinel."""


@record
class ChatCompletionChunk(Record):
    """A piece of a streamed answer."""

    id: str
    """Id of the request; the same in all its chunks."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""
    created: int
    """When the answer was begun, in seconds since 1970."""
    system_fingerprint: str | None = None
    """Stands for the set-up of the server that answered."""
    model: str
    """Model that answers."""
    choices: list[ChatCompletionChunkChoice]
    """What is added to each answer."""
    usage: UsageData | None = None
    """How many tokens it took; in the last chunk only."""


@record
class ToolsPart(Record):
    """A tool that the model may call."""

    type: str | None = None
    """Kind of tool; `function` is the one there is."""
    function: ToolsPartFunction | None = None
    """The function."""


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
class ChatCompletionMessageFunctionCall(Record):
    """Function that the model wants called. Use `tool_calls` instead. Deprecated."""

    arguments: str
    """Arguments as JSON text. A model may write what is no JSON or does not fit; check before use."""
    name: str
    """Name of the function."""


@record
class ChatMessage(Record):
    """A message of the conversation."""

    role: Literal["system", "user", "assistant", "tool"]
    """Who speaks: the system, the user, the model, or a tool that was called."""
    content: str | list[ChatMessageContent]
    """A text, or a list of texts, images and videos for models that can see."""


ChatCompletionRequestModel: TypeAlias = (
    Literal[
        "Qwen/Qwen2.5-72B-Instruct-Turbo",
        "Qwen/Qwen2.5-7B-Instruct-Turbo",
        "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo",
        "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo",
        "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo",
    ]
    | str
)
"""Name of a chat model."""


@record
class ChatCompletionRequestResponseFormat(Record):
    """What form the answer must have."""

    type: str | None = None
    """Kind of answer, such as `json`."""
    schema: dict[str, Any] | None = None
    """JSON Schema that the answer must fit."""


@record
class ChatCompletionChunkChoice(Record):
    """What a chunk adds to one answer."""

    index: int
    """Which answer is meant, counted from 0."""
    finish_reason: FinishReason | None
    """Why the model stopped; null until it does."""
    logprobs: float | None = None
    """Natural logarithm of the probability of the token, where asked for."""
    seed: int | None = None
    """Seed that the answer is made with."""
    delta: ChatCompletionChoiceDelta
    """What to append to the message so far."""


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


@record
class ToolsPartFunction(Record):
    """The function."""

    description: str | None = None
    """What the function does, for the model to read."""
    name: str | None = None
    """Name of the function."""
    parameters: dict[str, Any] | None = None
    """Arguments of the function, as a JSON Schema."""


@record
class ToolChoiceFunction(Record):
    """The function called."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as JSON text."""


@record
class ChatCompletionRequestFunctionCall(Record):
    """The function to call."""

    name: str
    """Name of the function."""


@record
class ChatMessageContentText(Record):
    """A text."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The text."""


@record
class ChatMessageContentImageUrl(Record):
    """An image."""

    type: Literal["image_url"] | None = None
    """Always `image_url`."""
    image_url: ChatMessageContentImageUrlImageUrl | None = None
    """Where the image is."""


@record
class Video(Record):
    """A video."""

    type: Literal["video_url"] = "video_url"
    """Always `video_url`."""
    video_url: VideoUrl
    """Where the video is."""


ChatMessageContent: TypeAlias = Annotated[
    ChatMessageContentText | ChatMessageContentImageUrl | Video,
    ByProperty(
        "type",
        {
            "text": ChatMessageContentText,
            "image_url": ChatMessageContentImageUrl,
            "video_url": Video,
            None: ChatMessageContentImageUrl,
        },
    ),
]
"""A text, an image or a video."""


@record
class ChatMessageContentImageUrlImageUrl(Record):
    """Where the image is."""

    url: str
    """Address of the image, or the image itself as a `data:` URL."""


@record
class VideoUrl(Record):
    """Where the video is."""

    url: str
    """Address of the video."""

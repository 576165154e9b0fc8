"""Models of `client.chat`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import FinishReason, LogprobsPart, StreamSentinel, UsageData


@record
class ChatCompletionChoicesDataItem(Record):
    """An answer.

    Attributes:
        text: Text of the answer, for models that give it beside the message.
        index: Place of the answer among the answers, counted from 0.
        seed: Seed that this answer was made with.
        finish_reason: Why the model stopped.
        message: The answer.
        logprobs: Probabilities of the tokens, where asked for.
    """

    text: str | None = None
    index: int | None = None
    seed: int | None = None
    finish_reason: FinishReason | None = None
    message: ChatCompletionMessage | None = None
    logprobs: LogprobsPart | None = None


ChatCompletionChoicesData: TypeAlias = list[ChatCompletionChoicesDataItem]
"""The answers, as many as `n` asked for."""


@record
class ChatCompletionMessage(Record):
    """A message that the model wrote.

    Attributes:
        content: The text; null where the message only calls tools.
        role: Always `assistant`.
        tool_calls: Tools that the model wants called.
        function_call: Function that the model wants called. Use `tool_calls` instead. Deprecated.
    """

    content: str | None
    role: Literal["assistant"]
    tool_calls: list[ToolChoice] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None


@record
class ChatCompletionRequest(Record):
    """A conversation so far, and how to go on with it.

    Attributes:
        messages: The conversation so far, oldest message first.
        model: Name of a chat model.
        max_tokens: Highest number of tokens to write.
        stop: Texts at which the model stops; they are not part of the answer.
        temperature: How freely tokens are drawn: 0 for always the likeliest, higher for more variety.
        top_p: Draws only from the likeliest tokens whose probabilities add up to this.
        top_k: Draws only from this many of the likeliest tokens.
        context_length_exceeded_behavior: What to do when the conversation is too long for the model: cut
            `max_tokens` down to what fits, or fail. Default: `"error"`.
        repetition_penalty: Above 1, makes tokens that occurred before less likely.
        stream: Whether the answer is sent token by token, as server-sent events.
        logprobs: How many of the likeliest tokens to give with their probabilities at each step.
        echo: Whether the reply repeats the prompt.
        n: How many answers to make.
        min_p: Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.
        presence_penalty: From -2 to 2; above 0, makes tokens that occurred at all less likely.
        frequency_penalty: From -2 to 2; above 0, makes tokens less likely the more often they occurred.
        logit_bias: Token numbers, and what is added to the score of each before drawing.
        seed: Number that the randomness starts from; the same seed gives the same answer where that is possible.
        function_call: Whether the model calls a function, or which one it must call. Use `tool_choice` instead.
        response_format: What form the answer must have.
        tools: Functions that the model may call.
        tool_choice: Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the
            tool.
        safety_model: Name of a model that checks the conversation and may refuse it.
    """

    messages: list[ChatMessage]
    model: ChatCompletionRequestModel
    max_tokens: int | None = None
    stop: list[str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    context_length_exceeded_behavior: Literal["truncate", "error"] | None = None
    repetition_penalty: float | None = None
    stream: bool | None = None
    logprobs: int | None = None
    echo: bool | None = None
    n: int | None = None
    min_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    seed: int | None = None
    function_call: Literal["none", "auto"] | ChatCompletionRequestFunctionCall | None = None
    response_format: ChatCompletionRequestResponseFormat | None = None
    tools: list[ToolsPart] | None = None
    tool_choice: str | ToolChoice | None = None
    safety_model: str | None = None


@record
class ChatCompletion(Record):
    """Answers to a conversation.

    Attributes:
        id: Id of the request.
        choices: The answers.
        usage: How many tokens it took.
        created: When it was made, in seconds since 1970.
        model: Model that answered.
        object: Always `chat.completion`.
    """

    id: str
    choices: ChatCompletionChoicesData
    usage: UsageData | None = None
    created: int
    model: str
    object: Literal["chat.completion"]


@record
class ChatCompletionEvent(Record):
    """An event that carries a chunk.

    Attributes:
        data: The chunk.
    """

    data: ChatCompletionChunk


ChatCompletionStream: TypeAlias = Annotated[
    ChatCompletionEvent | StreamSentinel, ByProperty("data", {"[DONE]": StreamSentinel}, other=ChatCompletionEvent)
]
"""Events of a streamed answer; the last one is the sentinel."""


@record
class ChatCompletionChunk(Record):
    """A piece of a streamed answer.

    Attributes:
        id: Id of the request; the same in all its chunks.
        object: Always `chat.completion.chunk`.
        created: When the answer was begun, in seconds since 1970.
        system_fingerprint: Stands for the set-up of the server that answered.
        model: Model that answers.
        choices: What is added to each answer.
        usage: How many tokens it took; in the last chunk only.
    """

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    system_fingerprint: str | None = None
    model: str
    choices: list[ChatCompletionChunkChoice]
    usage: UsageData | None = None


@record
class ToolsPart(Record):
    """A tool that the model may call.

    Attributes:
        type: Kind of tool; `function` is the one there is.
        function: The function.
    """

    type: str | None = None
    function: ToolsPartFunction | None = None


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
class ChatCompletionMessageFunctionCall(Record):
    """Function that the model wants called. Use `tool_calls` instead. Deprecated.

    Attributes:
        arguments: Arguments as JSON text. A model may write what is no JSON or does not fit; check before use.
        name: Name of the function.
    """

    arguments: str
    name: str


@record
class ChatMessage(Record):
    """A message of the conversation.

    Attributes:
        role: Who speaks: the system, the user, the model, or a tool that was called.
        content: A text, or a list of texts, images and videos for models that can see.
    """

    role: Literal["system", "user", "assistant", "tool"]
    content: str | list[ChatMessageContent]


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
    """What form the answer must have.

    Attributes:
        type: Kind of answer, such as `json`.
        schema: JSON Schema that the answer must fit.
    """

    type: str | None = None
    schema: dict[str, Any] | None = None


@record
class ChatCompletionChunkChoice(Record):
    """What a chunk adds to one answer.

    Attributes:
        index: Which answer is meant, counted from 0.
        finish_reason: Why the model stopped; null until it does.
        logprobs: Natural logarithm of the probability of the token, where asked for.
        seed: Seed that the answer is made with.
        delta: What to append to the message so far.
    """

    index: int
    finish_reason: FinishReason | None
    logprobs: float | None = None
    seed: int | None = None
    delta: ChatCompletionChoiceDelta


@record
class ChatCompletionChoiceDelta(Record):
    """What to append to the message so far.

    Attributes:
        token_id: Number of the token.
        role: Who speaks.
        content: Text to append.
        tool_calls: Tool calls, or pieces of them to join by `index`.
        function_call: A function call, or a piece of one. Use `tool_calls` instead. Deprecated.
    """

    token_id: int | None = None
    role: Literal["system", "user", "assistant", "function", "tool"]
    content: str | None = None
    tool_calls: list[ToolChoice] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None


@record
class ToolsPartFunction(Record):
    """The function.

    Attributes:
        description: What the function does, for the model to read.
        name: Name of the function.
        parameters: Arguments of the function, as a JSON Schema.
    """

    description: str | None = None
    name: str | None = None
    parameters: dict[str, Any] | None = None


@record
class ToolChoiceFunction(Record):
    """The function called.

    Attributes:
        name: Name of the function.
        arguments: Arguments as JSON text.
    """

    name: str
    arguments: str


@record
class ChatCompletionRequestFunctionCall(Record):
    """The function to call.

    Attributes:
        name: Name of the function.
    """

    name: str


@record
class ChatMessageContentText(Record):
    """A text.

    Attributes:
        type: Always `text`.
        text: The text.
    """

    type: Literal["text"]
    text: str


@record
class ChatMessageContentImageUrl(Record):
    """An image.

    Attributes:
        type: Always `image_url`.
        image_url: Where the image is.
    """

    type: Literal["image_url"] | None = None
    image_url: ChatMessageContentImageUrlImageUrl | None = None


@record
class Video(Record):
    """A video.

    Attributes:
        type: Always `video_url`.
        video_url: Where the video is.
    """

    type: Literal["video_url"]
    video_url: VideoUrl


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
    """Where the image is.

    Attributes:
        url: Address of the image, or the image itself as a `data:` URL.
    """

    url: str


@record
class VideoUrl(Record):
    """Where the video is.

    Attributes:
        url: Address of the video.
    """

    url: str

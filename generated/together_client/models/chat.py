"""Models of `client.chat`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .shared import (
    ChatCompletionChoiceDelta,
    ChatCompletionMessageFunctionCall,
    FinishReason,
    LogprobsPart,
    PromptPart,
    StreamSentinel,
    ToolChoice,
    TopLogprobs,
    UsageData,
)


@record
class InferenceWarning(Record):
    """Something about a request that does no harm but is unusual."""

    message: str
    """What is unusual, for people to read."""


@record
class ChatCompletionChoicesDataItem(Record):
    """An answer."""

    text: str | None = None
    """Text of the answer, for models that return it next to the message."""
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
    top_logprobs: TopLogprobs | None = None
    """The likeliest tokens at each place, with their log probabilities."""


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
    reasoning: str | None = None
    """What the model thought before it answered."""


@record
class ChatCompletionRequest(Record):
    """A conversation so far, and how to go on with it."""

    messages: list[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""
    model: str
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
    """Whether the response repeats the prompt."""
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
    compliance: Literal["hipaa"] | None = None
    """Rules that the request must be processed under."""
    chat_template_kwargs: dict[str, Any] | None = None
    """Further arguments of the model's chat template."""
    safety_model: str | None = None
    """Name of a model that checks the conversation and may refuse it."""
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    """How much the model reasons before it answers; more takes longer."""
    reasoning: ChatCompletionRequestReasoning | None = None
    """Switches reasoning on or off, for models that can do without it."""


@record
class ResponseFormatText(Record):
    """An answer in free text, which is the default."""

    type: Literal["text"] = "text"
    """Always `text`."""


@record
class ResponseFormatJsonObject(Record):
    """An answer that is some JSON object.

    The messages must ask for JSON as well; `json_schema` is the better choice where a model has it.
    """

    type: Literal["json_object"] = "json_object"
    """Always `json_object`."""


@record
class ResponseFormatJsonSchema(Record):
    """An answer that follows a JSON Schema."""

    type: Literal["json_schema"] = "json_schema"
    """Always `json_schema`."""
    json_schema: ResponseFormatJsonSchemaSettings
    """The schema and how strictly it holds."""


@record
class ResponseFormatJsonSchemaSchema(Record):
    """JSON Schema that the answer follows."""


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

    content: ChatCompletionUserMessageContent
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

    name: str | None = None
    """Name of the tool."""
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
class ChatMessageContentText(Record):
    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The text."""


@record
class ChatMessageContentImageUrl(Record):
    type: Literal["image_url"] | None = None
    """Always `image_url`."""
    image_url: ChatMessageContentImageUrlImageUrl | None = None
    """Where the image is."""


@record
class Video(Record):
    type: Literal["video_url"] = "video_url"
    """Always `video_url`."""
    video_url: VideoUrl
    """Where the video is."""


@record
class Audio(Record):
    type: Literal["audio_url"] = "audio_url"
    """Always `audio_url`."""
    audio_url: AudioUrl
    """Where the recording is."""


@record
class InputAudio(Record):
    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""
    input_audio: InputAudioData
    """The recording itself."""


ChatMessageContentPart: TypeAlias = Annotated[
    ChatMessageContentText | ChatMessageContentImageUrl | Video | Audio | InputAudio,
    ByProperty(
        "type",
        {
            "text": ChatMessageContentText,
            "image_url": ChatMessageContentImageUrl,
            "video_url": Video,
            "audio_url": Audio,
            "input_audio": InputAudio,
            None: ChatMessageContentImageUrl,
        },
    ),
]

ChatCompletionUserMessageContentMultimodal: TypeAlias = list[ChatMessageContentPart]
"""Content in several parts, such as text and images."""

ChatCompletionUserMessageContent: TypeAlias = str | ChatCompletionUserMessageContentMultimodal
"""What a user says: text, or several parts."""


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
    prompt: PromptPart
    """The prompt, if `echo` is true; with its log probabilities if `logprobs` is given too."""
    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""
    warnings: list[InferenceWarning] | None = None
    """What is unusual about the request but does no harm."""


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
    warnings: list[InferenceWarning] | None = None
    """What is unusual about the request but does no harm."""


@record
class ToolsPart(Record):
    """A tool that the model may call."""

    type: str | None = None
    """Kind of tool; `function` is the one there is."""
    function: ToolsPartFunction | None = None
    """The function."""


ChatCompletionRequestResponseFormat: TypeAlias = Annotated[
    ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject,
    ByProperty(
        "type",
        {"text": ResponseFormatText, "json_schema": ResponseFormatJsonSchema, "json_object": ResponseFormatJsonObject},
    ),
]
"""What form the answer must have."""


@record
class ChatCompletionRequestReasoning(Record):
    """Switches reasoning on or off, for models that can do without it."""

    enabled: bool | None = None
    """Whether the model reasons."""


@record
class ResponseFormatJsonSchemaSettings(Record):
    """The schema and how strictly it holds."""

    description: str | None = None
    """What the answer is for; the model reads it."""
    name: str
    """Name of the schema, up to 64 letters, digits, underscores and dashes."""
    schema: ResponseFormatJsonSchemaSchema | None = None
    """JSON Schema that the answer follows."""
    strict: bool | None = None
    """Whether the answer must follow the schema exactly."""


@record
class ChatCompletionChunkChoice(Record):
    """What a chunk adds to one answer."""

    index: int
    """Which answer is meant, counted from 0."""
    finish_reason: FinishReason | None
    """Why the model stopped; null until it does."""
    logprobs: float | None = None
    """Natural logarithm of the probability of the token, where asked for."""
    top_logprobs: TopLogprobs | None = None
    """The likeliest tokens at each place, with their log probabilities."""
    seed: int | None = None
    """Seed that the answer is made with."""
    delta: ChatCompletionChoiceDelta
    """What to append to the message so far."""


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
class ChatCompletionRequestFunctionCall(Record):
    """The function to call."""

    name: str
    """Name of the function."""


@record
class ChatMessageContentImageUrlImageUrl(Record):
    """Where the image is."""

    url: str
    """Address of the image."""


@record
class VideoUrl(Record):
    """Where the video is."""

    url: str
    """Address of the video."""


@record
class AudioUrl(Record):
    """Where the recording is."""

    url: str
    """Address of the recording."""


@record
class InputAudioData(Record):
    """The recording itself."""

    data: str
    """The recording, as base64."""
    format: Literal["wav"] = "wav"
    """Encoding of the recording."""

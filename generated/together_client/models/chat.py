"""Models of `client.chat`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, record
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
    """Something about a request that does no harm but is unusual.

    Attributes:
        message: What is unusual, for people to read.
    """

    message: str


@record
class ChatCompletionChoicesDataItem(Record):
    """An answer.

    Attributes:
        text: Text of the answer, for models that return it next to the message.
        index: Place of the answer among the answers, counted from 0.
        seed: Seed that this answer was made with.
        finish_reason: Why the model stopped.
        message: The answer.
        logprobs: Probabilities of the tokens, where asked for.
        top_logprobs: The likeliest tokens at each place, with their log probabilities.
    """

    text: str | None = None
    index: int | None = None
    seed: int | None = None
    finish_reason: FinishReason | None = None
    message: ChatCompletionMessage | None = None
    logprobs: LogprobsPart | None = None
    top_logprobs: TopLogprobs | None = None


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
        reasoning: What the model thought before it answered.
    """

    content: str | None
    role: Literal["assistant"]
    tool_calls: list[ToolChoice] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None
    reasoning: str | None = None


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
        echo: Whether the response repeats the prompt.
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
        compliance: Rules that the request must be processed under.
        chat_template_kwargs: Further arguments of the model's chat template.
        safety_model: Name of a model that checks the conversation and may refuse it.
        reasoning_effort: How much the model reasons before it answers; more takes longer.
        reasoning: Switches reasoning on or off, for models that can do without it.
    """

    messages: list[ChatCompletionMessageParam]
    model: str
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
    compliance: Literal["hipaa"] | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    safety_model: str | None = None
    reasoning_effort: Literal["low", "medium", "high"] | None = None
    reasoning: ChatCompletionRequestReasoning | None = None


@record
class ResponseFormatText(Record):
    """An answer in free text, which is the default.

    Attributes:
        type: Always `text`.
    """

    type: Literal["text"]


@record
class ResponseFormatJsonObject(Record):
    """An answer that is some JSON object.

    The messages must ask for JSON as well; `json_schema` is the better choice where a model has it.

    Attributes:
        type: Always `json_object`.
    """

    type: Literal["json_object"]


@record
class ResponseFormatJsonSchema(Record):
    """An answer that follows a JSON Schema.

    Attributes:
        type: Always `json_schema`.
        json_schema: The schema and how strictly it holds.
    """

    type: Literal["json_schema"]
    json_schema: JsonSchema


@record
class ResponseFormatJsonSchemaSchema(Record):
    """JSON Schema that the answer follows."""


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

    content: ChatCompletionUserMessageContent
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
        name: Name of the tool.
        role: Always `tool`.
        content: What the tool returned.
        tool_call_id: Id of the call that this is the result of.
    """

    name: str | None = None
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
class ChatCompletionUserMessageContentMultimodalItemText(Record):
    """
    Attributes:
        type: Always `text`.
        text: The text.
    """

    type: Literal["text"]
    text: str


@record
class ChatCompletionUserMessageContentMultimodalItemImageUrl(Record):
    """
    Attributes:
        type: Always `image_url`.
        image_url: Where the image is.
    """

    type: Literal["image_url"] | None = None
    image_url: ChatCompletionUserMessageContentMultimodalItemImageUrlImageUrl | None = None


@record
class Video(Record):
    """
    Attributes:
        type: Always `video_url`.
        video_url: Where the video is.
    """

    type: Literal["video_url"]
    video_url: VideoUrl


@record
class Audio(Record):
    """
    Attributes:
        type: Always `audio_url`.
        audio_url: Where the recording is.
    """

    type: Literal["audio_url"]
    audio_url: AudioUrl


@record
class InputAudio(Record):
    """
    Attributes:
        type: Always `input_audio`.
        input_audio: The recording itself.
    """

    type: Literal["input_audio"]
    input_audio: InputAudioInputAudio


ChatCompletionUserMessageContentMultimodalItem: TypeAlias = Annotated[
    ChatCompletionUserMessageContentMultimodalItemText
    | ChatCompletionUserMessageContentMultimodalItemImageUrl
    | Video
    | Audio
    | InputAudio,
    ByProperty(
        "type",
        {
            "text": ChatCompletionUserMessageContentMultimodalItemText,
            "image_url": ChatCompletionUserMessageContentMultimodalItemImageUrl,
            "video_url": Video,
            "audio_url": Audio,
            "input_audio": InputAudio,
            None: ChatCompletionUserMessageContentMultimodalItemImageUrl,
        },
    ),
]

ChatCompletionUserMessageContentMultimodal: TypeAlias = list[ChatCompletionUserMessageContentMultimodalItem]
"""Content in several parts, such as text and images."""

ChatCompletionUserMessageContent: TypeAlias = str | ChatCompletionUserMessageContentMultimodal
"""What a user says: text, or several parts."""


@record
class ChatCompletion(Record):
    """Answers to a conversation.

    Attributes:
        id: Id of the request.
        choices: The answers.
        usage: How many tokens it took.
        created: When it was made, in seconds since 1970.
        model: Model that answered.
        prompt: The prompt, if `echo` is true; with its log probabilities if `logprobs` is given too.
        object: Always `chat.completion`.
        warnings: What is unusual about the request but does no harm.
    """

    id: str
    choices: ChatCompletionChoicesData
    usage: UsageData | None = None
    created: int
    model: str
    prompt: PromptPart
    object: Literal["chat.completion"]
    warnings: list[InferenceWarning] | None = None


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
        warnings: What is unusual about the request but does no harm.
    """

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    system_fingerprint: str | None = None
    model: str
    choices: list[ChatCompletionChunkChoice]
    usage: UsageData | None = None
    warnings: list[InferenceWarning] | None = None


@record
class ToolsPart(Record):
    """A tool that the model may call.

    Attributes:
        type: Kind of tool; `function` is the one there is.
        function: The function.
    """

    type: str | None = None
    function: ToolsPartFunction | None = None


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
    """Switches reasoning on or off, for models that can do without it.

    Attributes:
        enabled: Whether the model reasons.
    """

    enabled: bool | None = None


@record
class JsonSchema(Record):
    """The schema and how strictly it holds.

    Attributes:
        description: What the answer is for; the model reads it.
        name: Name of the schema, up to 64 letters, digits, underscores and dashes.
        schema: JSON Schema that the answer follows.
        strict: Whether the answer must follow the schema exactly.
    """

    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema | None = None
    strict: bool | None = None


@record
class ChatCompletionChunkChoice(Record):
    """What a chunk adds to one answer.

    Attributes:
        index: Which answer is meant, counted from 0.
        finish_reason: Why the model stopped; null until it does.
        logprobs: Natural logarithm of the probability of the token, where asked for.
        top_logprobs: The likeliest tokens at each place, with their log probabilities.
        seed: Seed that the answer is made with.
        delta: What to append to the message so far.
    """

    index: int
    finish_reason: FinishReason | None
    logprobs: float | None = None
    top_logprobs: TopLogprobs | None = None
    seed: int | None = None
    delta: ChatCompletionChoiceDelta


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
class ChatCompletionRequestFunctionCall(Record):
    """The function to call.

    Attributes:
        name: Name of the function.
    """

    name: str


@record
class ChatCompletionUserMessageContentMultimodalItemImageUrlImageUrl(Record):
    """Where the image is.

    Attributes:
        url: Address of the image.
    """

    url: str


@record
class VideoUrl(Record):
    """Where the video is.

    Attributes:
        url: Address of the video.
    """

    url: str


@record
class AudioUrl(Record):
    """Where the recording is.

    Attributes:
        url: Address of the recording.
    """

    url: str


@record
class InputAudioInputAudio(Record):
    """The recording itself.

    Attributes:
        data: The recording, as base64.
        format: Encoding of the recording.
    """

    data: str
    format: Literal["wav"]

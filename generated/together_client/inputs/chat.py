"""Input types of `client.chat`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.chat import (
    Audio,
    AudioUrl,
    ChatCompletionAssistantMessageParam,
    ChatCompletionFunctionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam,
    ChatMessageContentImageUrl,
    ChatMessageContentImageUrlImageUrl,
    ChatMessageContentText,
    InputAudio,
    InputAudioData,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaSchema,
    ResponseFormatJsonSchemaSettings,
    ResponseFormatText,
    ToolsPartFunction,
    Video,
    VideoUrl,
)
from ..models.shared import ChatCompletionMessageFunctionCall, ToolChoice
from .shared import ChatCompletionMessageFunctionCallDict, ToolChoiceDict


class ResponseFormatTextDict(TypedDict, total=False):
    """An answer in free text, which is the default."""

    type: Required[Literal["text"]]


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """An answer that is some JSON object."""

    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    """An answer that follows a JSON Schema."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaSettings | ResponseFormatJsonSchemaSettingsDict]


class ResponseFormatJsonSchemaSchemaDict(TypedDict, total=False):
    """JSON Schema that the answer follows."""


class ChatCompletionSystemMessageParamDict(TypedDict, total=False):
    """A message that tells the model how to behave."""

    content: Required[str]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionUserMessageParamDict(TypedDict, total=False):
    """A message of the user."""

    content: Required[ChatCompletionUserMessageContentInput]
    role: Required[Literal["user"]]
    name: str


class ChatCompletionAssistantMessageParamDict(TypedDict, total=False):
    """An earlier answer of the model."""

    content: str | None
    role: Required[Literal["assistant"]]
    name: str
    tool_calls: Sequence[ToolChoice | ToolChoiceDict]
    function_call: ChatCompletionMessageFunctionCall | ChatCompletionMessageFunctionCallDict


class ChatCompletionToolMessageParamDict(TypedDict, total=False):
    """The result of a tool that the model called."""

    name: str
    role: Required[Literal["tool"]]
    content: Required[str]
    tool_call_id: Required[str]


class ChatCompletionFunctionMessageParamDict(TypedDict, total=False):
    """The result of a function."""

    role: Required[Literal["function"]]
    content: Required[str]
    name: Required[str]


ChatCompletionMessageParamInput: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionSystemMessageParamDict
    | ChatCompletionUserMessageParam
    | ChatCompletionUserMessageParamDict
    | ChatCompletionAssistantMessageParam
    | ChatCompletionAssistantMessageParamDict
    | ChatCompletionToolMessageParam
    | ChatCompletionToolMessageParamDict
    | ChatCompletionFunctionMessageParam
    | ChatCompletionFunctionMessageParamDict
)
"""A message of a conversation, by the role of its speaker."""


class ChatMessageContentTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]


class ChatMessageContentImageUrlDict(TypedDict, total=False):
    type: Literal["image_url"]
    image_url: ChatMessageContentImageUrlImageUrl | ChatMessageContentImageUrlImageUrlDict


class VideoDict(TypedDict, total=False):
    type: Required[Literal["video_url"]]
    video_url: Required[VideoUrl | VideoUrlDict]


class AudioDict(TypedDict, total=False):
    type: Required[Literal["audio_url"]]
    audio_url: Required[AudioUrl | AudioUrlDict]


class InputAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioData | InputAudioDataDict]


ChatMessageContentPartInput: TypeAlias = (
    ChatMessageContentText
    | ChatMessageContentTextDict
    | ChatMessageContentImageUrl
    | ChatMessageContentImageUrlDict
    | Video
    | VideoDict
    | Audio
    | AudioDict
    | InputAudio
    | InputAudioDict
)

ChatCompletionUserMessageContentMultimodalInput: TypeAlias = Sequence[ChatMessageContentPartInput]
"""Content in several parts, such as text and images."""

ChatCompletionUserMessageContentInput: TypeAlias = str | ChatCompletionUserMessageContentMultimodalInput
"""What a user says: text, or several parts."""


class ToolsPartDict(TypedDict, total=False):
    """A tool that the model may call."""

    type: str
    function: ToolsPartFunction | ToolsPartFunctionDict


ChatCompletionRequestResponseFormatInput: TypeAlias = (
    ResponseFormatText
    | ResponseFormatTextDict
    | ResponseFormatJsonSchema
    | ResponseFormatJsonSchemaDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
)
"""What form the answer must have."""


class ChatCompletionRequestReasoningDict(TypedDict, total=False):
    """Switches reasoning on or off, for models that can do without it."""

    enabled: bool


class ResponseFormatJsonSchemaSettingsDict(TypedDict, total=False):
    """The schema and how strictly it holds."""

    description: str
    name: Required[str]
    schema: ResponseFormatJsonSchemaSchema | ResponseFormatJsonSchemaSchemaDict | Mapping[str, object]
    strict: bool | None


class ToolsPartFunctionDict(TypedDict, total=False):
    """The function."""

    description: str
    name: str
    parameters: Mapping[str, object]


class ChatCompletionRequestFunctionCallDict(TypedDict, total=False):
    """The function to call."""

    name: Required[str]


class ChatMessageContentImageUrlImageUrlDict(TypedDict, total=False):
    """Where the image is."""

    url: Required[str]


class VideoUrlDict(TypedDict, total=False):
    """Where the video is."""

    url: Required[str]


class AudioUrlDict(TypedDict, total=False):
    """Where the recording is."""

    url: Required[str]


class InputAudioDataDict(TypedDict, total=False):
    """The recording itself."""

    data: Required[str]
    format: Required[Literal["wav"]]

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
    """Always `text`."""


class ResponseFormatJsonObjectDict(TypedDict, total=False):
    """An answer that is some JSON object."""

    type: Required[Literal["json_object"]]
    """Always `json_object`."""


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    """An answer that follows a JSON Schema."""

    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    json_schema: Required[ResponseFormatJsonSchemaSettings | ResponseFormatJsonSchemaSettingsDict]
    """The schema and how strictly it holds."""


class ResponseFormatJsonSchemaSchemaDict(TypedDict, total=False):
    """JSON Schema that the answer follows."""


class ChatCompletionSystemMessageParamDict(TypedDict, total=False):
    """A message that tells the model how to behave."""

    content: Required[str]
    """The text."""
    role: Required[Literal["system"]]
    """Always `system`."""
    name: str
    """Name of the speaker, to tell apart several of one role."""


class ChatCompletionUserMessageParamDict(TypedDict, total=False):
    """A message of the user."""

    content: Required[ChatCompletionUserMessageContentInput]
    """The text."""
    role: Required[Literal["user"]]
    """Always `user`."""
    name: str
    """Name of the speaker, to tell apart several of one role."""


class ChatCompletionAssistantMessageParamDict(TypedDict, total=False):
    """An earlier answer of the model."""

    content: str | None
    """The text; null where the message only calls tools."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    name: str
    """Name of the speaker, to tell apart several of one role."""
    tool_calls: Sequence[ToolChoice | ToolChoiceDict]
    """Tools that the model wanted called."""
    function_call: ChatCompletionMessageFunctionCall | ChatCompletionMessageFunctionCallDict
    """Function that the model wanted called. Deprecated."""


class ChatCompletionToolMessageParamDict(TypedDict, total=False):
    """The result of a tool that the model called."""

    name: str
    """Name of the tool."""
    role: Required[Literal["tool"]]
    """Always `tool`."""
    content: Required[str]
    """What the tool returned."""
    tool_call_id: Required[str]
    """Id of the call that this is the result of."""


class ChatCompletionFunctionMessageParamDict(TypedDict, total=False):
    """The result of a function."""

    role: Required[Literal["function"]]
    """Always `function`."""
    content: Required[str]
    """What the function returned."""
    name: Required[str]
    """Name of the function."""


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
    """Always `text`."""
    text: Required[str]
    """The text."""


class ChatMessageContentImageUrlDict(TypedDict, total=False):
    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: ChatMessageContentImageUrlImageUrl | ChatMessageContentImageUrlImageUrlDict
    """Where the image is."""


class VideoDict(TypedDict, total=False):
    type: Required[Literal["video_url"]]
    """Always `video_url`."""
    video_url: Required[VideoUrl | VideoUrlDict]
    """Where the video is."""


class AudioDict(TypedDict, total=False):
    type: Required[Literal["audio_url"]]
    """Always `audio_url`."""
    audio_url: Required[AudioUrl | AudioUrlDict]
    """Where the recording is."""


class InputAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[InputAudioData | InputAudioDataDict]
    """The recording itself."""


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
    """Kind of tool; `function` is the one there is."""
    function: ToolsPartFunction | ToolsPartFunctionDict
    """The function."""


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
    """Whether the model reasons."""


class ResponseFormatJsonSchemaSettingsDict(TypedDict, total=False):
    """The schema and how strictly it holds."""

    description: str
    """What the answer is for; the model reads it."""
    name: Required[str]
    """Name of the schema, up to 64 letters, digits, underscores and dashes."""
    schema: ResponseFormatJsonSchemaSchema | ResponseFormatJsonSchemaSchemaDict | Mapping[str, object]
    """JSON Schema that the answer follows."""
    strict: bool | None
    """Whether the answer must follow the schema exactly."""


class ToolsPartFunctionDict(TypedDict, total=False):
    """The function."""

    description: str
    """What the function does, for the model to read."""
    name: str
    """Name of the function."""
    parameters: Mapping[str, object]
    """Arguments of the function, as a JSON Schema."""


class ChatCompletionRequestFunctionCallDict(TypedDict, total=False):
    """The function to call."""

    name: Required[str]
    """Name of the function."""


class ChatMessageContentImageUrlImageUrlDict(TypedDict, total=False):
    """Where the image is."""

    url: Required[str]
    """Address of the image."""


class VideoUrlDict(TypedDict, total=False):
    """Where the video is."""

    url: Required[str]
    """Address of the video."""


class AudioUrlDict(TypedDict, total=False):
    """Where the recording is."""

    url: Required[str]
    """Address of the recording."""


class InputAudioDataDict(TypedDict, total=False):
    """The recording itself."""

    data: Required[str]
    """The recording, as base64."""
    format: Required[Literal["wav"]]
    """Encoding of the recording."""

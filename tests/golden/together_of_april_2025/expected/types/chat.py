"""Input types of `client.chat`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.chat import (
    ChatMessageContentImageUrl,
    ChatMessageContentImageUrlImageUrl,
    ChatMessageContentText,
    ToolChoiceFunction,
    ToolsPartFunction,
    Video,
    VideoUrl,
)


class ToolsPartDict(TypedDict, total=False):
    """A tool that the model may call."""

    type: str
    function: ToolsPartFunction | ToolsPartFunctionDict


class ToolChoiceDict(TypedDict, total=False):
    """A call of a tool."""

    index: Required[float]
    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ToolChoiceFunction | ToolChoiceFunctionDict]


class ChatMessageDict(TypedDict, total=False):
    """A message of the conversation."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    content: Required[str | Sequence[ChatMessageContentInput]]


class ChatCompletionRequestResponseFormatDict(TypedDict, total=False):
    """What form the answer must have."""

    type: str
    schema: Mapping[str, object]


class ToolsPartFunctionDict(TypedDict, total=False):
    """The function."""

    description: str
    name: str
    parameters: Mapping[str, object]


class ToolChoiceFunctionDict(TypedDict, total=False):
    """The function called."""

    name: Required[str]
    arguments: Required[str]


class ChatCompletionRequestFunctionCallDict(TypedDict, total=False):
    """The function to call."""

    name: Required[str]


class ChatMessageContentTextDict(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    text: Required[str]


class ChatMessageContentImageUrlDict(TypedDict, total=False):
    """An image."""

    type: Literal["image_url"]
    image_url: ChatMessageContentImageUrlImageUrl | ChatMessageContentImageUrlImageUrlDict


class VideoDict(TypedDict, total=False):
    """A video."""

    type: Required[Literal["video_url"]]
    video_url: Required[VideoUrl | VideoUrlDict]


ChatMessageContentInput: TypeAlias = (
    ChatMessageContentText
    | ChatMessageContentTextDict
    | ChatMessageContentImageUrl
    | ChatMessageContentImageUrlDict
    | Video
    | VideoDict
)
"""A text, an image or a video."""


class ChatMessageContentImageUrlImageUrlDict(TypedDict, total=False):
    """Where the image is."""

    url: Required[str]


class VideoUrlDict(TypedDict, total=False):
    """Where the video is."""

    url: Required[str]

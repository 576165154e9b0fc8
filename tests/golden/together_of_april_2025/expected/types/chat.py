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
    """Kind of tool; `function` is the one there is."""
    function: ToolsPartFunction | ToolsPartFunctionDict
    """The function."""


class ToolChoiceDict(TypedDict, total=False):
    """A call of a tool."""

    index: Required[float]
    """Place of the call among the calls, counted from 0."""
    id: Required[str]
    """Id of the call; a tool message answers it by this."""
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[ToolChoiceFunction | ToolChoiceFunctionDict]
    """The function called."""


class ChatMessageDict(TypedDict, total=False):
    """A message of the conversation."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    """Who speaks: the system, the user, the model, or a tool that was called."""
    content: Required[str | Sequence[ChatMessageContentInput]]
    """A text, or a list of texts, images and videos for models that can see."""


class ChatCompletionRequestResponseFormatDict(TypedDict, total=False):
    """What form the answer must have."""

    type: str
    """Kind of answer, such as `json`."""
    schema: Mapping[str, object]
    """JSON Schema that the answer must fit."""


class ToolsPartFunctionDict(TypedDict, total=False):
    """The function."""

    description: str
    """What the function does, for the model to read."""
    name: str
    """Name of the function."""
    parameters: Mapping[str, object]
    """Arguments of the function, as a JSON Schema."""


class ToolChoiceFunctionDict(TypedDict, total=False):
    """The function called."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as JSON text."""


class ChatCompletionRequestFunctionCallDict(TypedDict, total=False):
    """The function to call."""

    name: Required[str]
    """Name of the function."""


class ChatMessageContentTextDict(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""


class ChatMessageContentImageUrlDict(TypedDict, total=False):
    """An image."""

    type: Literal["image_url"]
    """Always `image_url`."""
    image_url: ChatMessageContentImageUrlImageUrl | ChatMessageContentImageUrlImageUrlDict
    """Where the image is."""


class VideoDict(TypedDict, total=False):
    """A video."""

    type: Required[Literal["video_url"]]
    """Always `video_url`."""
    video_url: Required[VideoUrl | VideoUrlDict]
    """Where the video is."""


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
    """Address of the image, or the image itself as a `data:` URL."""


class VideoUrlDict(TypedDict, total=False):
    """Where the video is."""

    url: Required[str]
    """Address of the video."""

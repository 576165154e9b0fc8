"""What may be sent in place of the models of `client.chat`: plain dicts, checked by type checkers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.chat import ImagePart, TextPart


class TextPartDict(TypedDict, total=False):
    """Part of a message that is text."""

    type: Required[Literal["text"]]
    text: Required[str]


class ImagePartDict(TypedDict, total=False):
    """Part of a message that is an image."""

    type: Required[Literal["image_url"]]
    url: str


ContentPartDict: TypeAlias = TextPart | TextPartDict | ImagePart | ImagePartDict


class ChatMessageDict(TypedDict, total=False):
    """A message."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    content: str | Iterable[ContentPartDict] | None

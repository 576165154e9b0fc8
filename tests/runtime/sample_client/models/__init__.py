"""Models of the Sample API, imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import ChatCompletion as ChatCompletion
    from .chat import ChatCompletionChunk as ChatCompletionChunk
    from .chat import ChatMessage as ChatMessage
    from .chat import ContentPart as ContentPart
    from .chat import ImagePart as ImagePart
    from .chat import TextPart as TextPart
    from .chat import ToolCall as ToolCall
    from .shared import ErrorData as ErrorData
    from .shared import Usage as Usage
    from .things import File as File
    from .things import Limits as Limits
    from .things import Pet as Pet
    from .things import Thing as Thing
    from .things import ThingPage as ThingPage

_HOMES = {
    "ChatCompletion": ".chat",
    "ChatCompletionChunk": ".chat",
    "ChatMessage": ".chat",
    "ContentPart": ".chat",
    "ErrorData": ".shared",
    "File": ".things",
    "ImagePart": ".chat",
    "Limits": ".things",
    "Pet": ".things",
    "TextPart": ".chat",
    "Thing": ".things",
    "ThingPage": ".things",
    "ToolCall": ".chat",
    "Usage": ".shared",
}

__all__ = [
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatMessage",
    "ContentPart",
    "ErrorData",
    "File",
    "ImagePart",
    "Limits",
    "Pet",
    "TextPart",
    "Thing",
    "ThingPage",
    "ToolCall",
    "Usage",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

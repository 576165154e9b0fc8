"""Names of `types.chat.chat_completion_chunk`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.chat import ChatCompletionChunk
    from ...models.chat import ChatCompletionChunkChoice as Choice
    from ...models.shared import ChatCompletionChoiceDelta as ChoiceDelta
    from ...models.shared import ChatCompletionMessageFunctionCall as ChoiceDeltaFunctionCall

_HOMES = {
    "ChatCompletionChunk": "...models.chat",
    "Choice": "...models.chat:ChatCompletionChunkChoice",
    "ChoiceDelta": "...models.shared:ChatCompletionChoiceDelta",
    "ChoiceDeltaFunctionCall": "...models.shared:ChatCompletionMessageFunctionCall",
}

__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

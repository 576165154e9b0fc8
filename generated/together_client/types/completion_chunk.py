"""Names of `types.completion_chunk`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.completions import CompletionChoice as Choice
    from ..models.completions import CompletionChunk
    from ..models.completions import CompletionToken as Token
    from ..models.shared import ChatCompletionChoiceDelta as ChoiceDelta
    from ..models.shared import ChatCompletionMessageFunctionCall as ChoiceDeltaFunctionCall

_HOMES = {
    "Choice": "..models.completions:CompletionChoice",
    "ChoiceDelta": "..models.shared:ChatCompletionChoiceDelta",
    "ChoiceDeltaFunctionCall": "..models.shared:ChatCompletionMessageFunctionCall",
    "CompletionChunk": "..models.completions",
    "Token": "..models.completions:CompletionToken",
}

__all__ = [
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
    "CompletionChunk",
    "Token",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

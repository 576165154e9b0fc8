"""Names of `types.chat_completions`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.chat import ChatCompletion as ChatCompletionResponse
    from ..models.shared import ToolChoice as ToolCalls

_HOMES = {
    "ChatCompletionResponse": "..models.chat:ChatCompletion",
    "ToolCalls": "..models.shared:ToolChoice",
}

__all__ = [
    "ChatCompletionResponse",
    "ToolCalls",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

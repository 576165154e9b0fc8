"""Names of `types.chat.chat_completion_warning`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.chat import InferenceWarning as ChatCompletionWarning

_HOMES = {
    "ChatCompletionWarning": "...models.chat:InferenceWarning",
}

__all__ = [
    "ChatCompletionWarning",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

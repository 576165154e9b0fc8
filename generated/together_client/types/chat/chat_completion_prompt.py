"""Names of `types.chat.chat_completion_prompt`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.shared import PromptPart as ChatCompletionPrompt
    from ...models.shared import PromptPartItem as ChatCompletionPromptItem

_HOMES = {
    "ChatCompletionPrompt": "...models.shared:PromptPart",
    "ChatCompletionPromptItem": "...models.shared:PromptPartItem",
}

__all__ = [
    "ChatCompletionPrompt",
    "ChatCompletionPromptItem",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

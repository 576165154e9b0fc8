"""Names of `types.chat.chat_completion_usage`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.shared import UsageData as ChatCompletionUsage

_HOMES = {
    "ChatCompletionUsage": "...models.shared:UsageData",
}

__all__ = [
    "ChatCompletionUsage",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

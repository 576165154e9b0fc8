"""Names of `types.chat.chat_completion_structured_message_text_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.chat import ChatMessageContentTextDict as ChatCompletionStructuredMessageTextParam

_HOMES = {
    "ChatCompletionStructuredMessageTextParam": "...inputs.chat:ChatMessageContentTextDict",
}

__all__ = [
    "ChatCompletionStructuredMessageTextParam",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

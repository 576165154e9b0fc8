"""Names of `types.chat.chat_completion_structured_message_image_url_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.chat import ChatMessageContentImageUrlDict as ChatCompletionStructuredMessageImageURLParam

_HOMES = {
    "ChatCompletionStructuredMessageImageURLParam": "...inputs.chat:ChatMessageContentImageUrlDict",
}

__all__ = [
    "ChatCompletionStructuredMessageImageURLParam",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

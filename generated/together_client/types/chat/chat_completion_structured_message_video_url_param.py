"""Names of `types.chat.chat_completion_structured_message_video_url_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.chat import VideoDict as ChatCompletionStructuredMessageVideoURLParam
    from ...inputs.chat import VideoUrlDict as VideoURL

_HOMES = {
    "ChatCompletionStructuredMessageVideoURLParam": "...inputs.chat:VideoDict",
    "VideoURL": "...inputs.chat:VideoUrlDict",
}

__all__ = [
    "ChatCompletionStructuredMessageVideoURLParam",
    "VideoURL",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

"""Names of `types.chat`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.chat import ChatMessageContentImageUrlDict as ChatCompletionStructuredMessageImageURLParam
    from ...inputs.chat import ChatMessageContentTextDict as ChatCompletionStructuredMessageTextParam
    from ...inputs.chat import VideoDict as ChatCompletionStructuredMessageVideoURLParam
    from ...inputs.chat_params import CompletionCreateParams
    from ...models.chat import ChatCompletion, ChatCompletionChunk
    from ...models.chat import InferenceWarning as ChatCompletionWarning
    from ...models.shared import PromptPart as ChatCompletionPrompt
    from ...models.shared import UsageData as ChatCompletionUsage

_HOMES = {
    "ChatCompletion": "...models.chat",
    "ChatCompletionChunk": "...models.chat",
    "ChatCompletionPrompt": "...models.shared:PromptPart",
    "ChatCompletionStructuredMessageImageURLParam": "...inputs.chat:ChatMessageContentImageUrlDict",
    "ChatCompletionStructuredMessageTextParam": "...inputs.chat:ChatMessageContentTextDict",
    "ChatCompletionStructuredMessageVideoURLParam": "...inputs.chat:VideoDict",
    "ChatCompletionUsage": "...models.shared:UsageData",
    "ChatCompletionWarning": "...models.chat:InferenceWarning",
    "CompletionCreateParams": "...inputs.chat_params",
    "chat_completion": ".chat_completion",
    "chat_completion_chunk": ".chat_completion_chunk",
    "chat_completion_prompt": ".chat_completion_prompt",
    "chat_completion_structured_message_image_url_param": ".chat_completion_structured_message_image_url_param",
    "chat_completion_structured_message_text_param": ".chat_completion_structured_message_text_param",
    "chat_completion_structured_message_video_url_param": ".chat_completion_structured_message_video_url_param",
    "chat_completion_usage": ".chat_completion_usage",
    "chat_completion_warning": ".chat_completion_warning",
    "completion_create_params": ".completion_create_params",
}

__all__ = [
    "ChatCompletion",
    "ChatCompletionChunk",
    "ChatCompletionPrompt",
    "ChatCompletionStructuredMessageImageURLParam",
    "ChatCompletionStructuredMessageTextParam",
    "ChatCompletionStructuredMessageVideoURLParam",
    "ChatCompletionUsage",
    "ChatCompletionWarning",
    "CompletionCreateParams",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

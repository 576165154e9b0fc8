"""Names of `types.chat.chat_completion`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.chat import ChatCompletion
    from ...models.chat import ChatCompletionChoicesDataItem as Choice
    from ...models.chat import ChatCompletionMessage as ChoiceMessage
    from ...models.shared import ChatCompletionMessageFunctionCall as ChoiceMessageFunctionCall

_HOMES = {
    "ChatCompletion": "...models.chat",
    "Choice": "...models.chat:ChatCompletionChoicesDataItem",
    "ChoiceMessage": "...models.chat:ChatCompletionMessage",
    "ChoiceMessageFunctionCall": "...models.shared:ChatCompletionMessageFunctionCall",
}

__all__ = [
    "ChatCompletion",
    "Choice",
    "ChoiceMessage",
    "ChoiceMessageFunctionCall",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

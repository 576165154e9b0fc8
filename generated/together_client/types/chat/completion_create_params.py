"""Names of `types.chat.completion_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.chat import (
        AudioDict as MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalAudio,
    )
    from ...inputs.chat import ChatCompletionAssistantMessageParamDict as MessageChatCompletionAssistantMessageParam
    from ...inputs.chat import ChatCompletionFunctionMessageParamDict as MessageChatCompletionFunctionMessageParam
    from ...inputs.chat import ChatCompletionRequestFunctionCallDict as FunctionCallName
    from ...inputs.chat import ChatCompletionRequestReasoningDict as Reasoning
    from ...inputs.chat import ChatCompletionSystemMessageParamDict as MessageChatCompletionSystemMessageParam
    from ...inputs.chat import ChatCompletionToolMessageParamDict as MessageChatCompletionToolMessageParam
    from ...inputs.chat import ChatCompletionUserMessageParamDict as MessageChatCompletionUserMessageParam
    from ...inputs.chat import (
        InputAudioDataDict as MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudioInputAudio,
    )
    from ...inputs.chat import (
        InputAudioDict as MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudio,
    )
    from ...inputs.chat import ResponseFormatJsonObjectDict as ResponseFormatJsonObject
    from ...inputs.chat import ResponseFormatJsonSchemaDict as ResponseFormatJsonSchema
    from ...inputs.chat import ResponseFormatJsonSchemaSettingsDict as ResponseFormatJsonSchemaJsonSchema
    from ...inputs.chat import ResponseFormatTextDict as ResponseFormatText
    from ...inputs.chat_params import CompletionCreateParams as CompletionCreateParamsBase
    from ...inputs.chat_params import CompletionCreateParams as CompletionCreateParamsNonStreaming
    from ...inputs.chat_params import CompletionCreateParams as CompletionCreateParamsStreaming
    from ...inputs.named import MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodal
    from ...inputs.shared import (
        ChatCompletionMessageFunctionCallDict as MessageChatCompletionAssistantMessageParamFunctionCall,
    )
    from ...models.chat import ChatCompletionMessageParam as Message
    from ...models.chat import ChatCompletionRequestFunctionCall as FunctionCall
    from ...models.chat import ChatCompletionRequestResponseFormat as ResponseFormat
    from ...models.shared import ToolChoice

_HOMES = {
    "CompletionCreateParamsBase": "...inputs.chat_params:CompletionCreateParams",
    "CompletionCreateParamsNonStreaming": "...inputs.chat_params:CompletionCreateParams",
    "CompletionCreateParamsStreaming": "...inputs.chat_params:CompletionCreateParams",
    "FunctionCall": "...models.chat:ChatCompletionRequestFunctionCall",
    "FunctionCallName": "...inputs.chat:ChatCompletionRequestFunctionCallDict",
    "Message": "...models.chat:ChatCompletionMessageParam",
    "MessageChatCompletionAssistantMessageParam": "...inputs.chat:ChatCompletionAssistantMessageParamDict",
    "MessageChatCompletionAssistantMessageParamFunctionCall": "...inputs.shared:ChatCompletionMessageFunctionCallDict",
    "MessageChatCompletionFunctionMessageParam": "...inputs.chat:ChatCompletionFunctionMessageParamDict",
    "MessageChatCompletionSystemMessageParam": "...inputs.chat:ChatCompletionSystemMessageParamDict",
    "MessageChatCompletionToolMessageParam": "...inputs.chat:ChatCompletionToolMessageParamDict",
    "MessageChatCompletionUserMessageParam": "...inputs.chat:ChatCompletionUserMessageParamDict",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodal": "...inputs.named",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalAudio": "...inputs.chat:AudioDict",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudio": "...inputs.chat:InputAudioDict",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudioInputAudio": "...inputs.chat:InputAudioDataDict",
    "Reasoning": "...inputs.chat:ChatCompletionRequestReasoningDict",
    "ResponseFormat": "...models.chat:ChatCompletionRequestResponseFormat",
    "ResponseFormatJsonObject": "...inputs.chat:ResponseFormatJsonObjectDict",
    "ResponseFormatJsonSchema": "...inputs.chat:ResponseFormatJsonSchemaDict",
    "ResponseFormatJsonSchemaJsonSchema": "...inputs.chat:ResponseFormatJsonSchemaSettingsDict",
    "ResponseFormatText": "...inputs.chat:ResponseFormatTextDict",
    "ToolChoice": "...models.shared",
}

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "FunctionCall",
    "FunctionCallName",
    "Message",
    "MessageChatCompletionAssistantMessageParam",
    "MessageChatCompletionAssistantMessageParamFunctionCall",
    "MessageChatCompletionFunctionMessageParam",
    "MessageChatCompletionSystemMessageParam",
    "MessageChatCompletionToolMessageParam",
    "MessageChatCompletionUserMessageParam",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodal",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalAudio",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudio",
    "MessageChatCompletionUserMessageParamContentChatCompletionUserMessageContentMultimodalInputAudioInputAudio",
    "Reasoning",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaJsonSchema",
    "ResponseFormatText",
    "ToolChoice",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__

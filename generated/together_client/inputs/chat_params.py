"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.chat import ChatCompletionRequestFunctionCall, ChatCompletionRequestReasoning, ToolsPart
from ..models.shared import ToolChoice
from .chat import (
    ChatCompletionMessageParamInput,
    ChatCompletionRequestFunctionCallDict,
    ChatCompletionRequestReasoningDict,
    ChatCompletionRequestResponseFormatInput,
    ToolsPartDict,
)
from .shared import ToolChoiceDict


class CompletionCreateParams(TypedDict, total=False):
    """Arguments of `client.chat.completions.create`."""

    messages: Required[Sequence[ChatCompletionMessageParamInput]]
    model: Required[str]
    max_tokens: int | None
    stop: Sequence[str] | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    context_length_exceeded_behavior: Literal["truncate", "error"] | None
    repetition_penalty: float | None
    stream: bool | None
    logprobs: int | None
    echo: bool | None
    n: int | None
    min_p: float | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, float] | None
    seed: int | None
    function_call: (
        Literal["none", "auto"] | ChatCompletionRequestFunctionCall | ChatCompletionRequestFunctionCallDict | None
    )
    response_format: ChatCompletionRequestResponseFormatInput | None
    tools: Sequence[ToolsPart | ToolsPartDict] | None
    tool_choice: str | ToolChoice | ToolChoiceDict | None
    compliance: Literal["hipaa"] | None
    chat_template_kwargs: Mapping[str, object] | None
    safety_model: str | None
    reasoning_effort: Literal["low", "medium", "high"] | None
    reasoning: ChatCompletionRequestReasoning | ChatCompletionRequestReasoningDict | None

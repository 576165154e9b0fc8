"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.completions import CompletionRequestModel


class CompletionCreateParams(TypedDict, total=False):
    """Arguments of `client.completions.create`."""

    prompt: Required[str]
    model: Required[CompletionRequestModel]
    max_tokens: int | None
    stop: Sequence[str] | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    repetition_penalty: float | None
    stream: bool | None
    logprobs: int | None
    echo: bool | None
    n: int | None
    safety_model: Literal["Meta-Llama/Llama-Guard-7b"] | str | None
    min_p: float | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, float] | None
    seed: int | None

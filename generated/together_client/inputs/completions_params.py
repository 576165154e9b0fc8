"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.completions import CompletionRequestModel


class CompletionCreateParams(TypedDict, total=False):
    """Arguments of `client.completions.create`."""

    prompt: Required[str]
    """Text to continue."""
    model: Required[CompletionRequestModel]
    """Name of the model."""
    max_tokens: int | None
    """Highest number of tokens to write."""
    stop: Sequence[str] | None
    """Texts at which the model stops; they are not part of the answer."""
    temperature: float | None
    """How freely tokens are drawn: 0 for always the likeliest, higher for more variety."""
    top_p: float | None
    """Draws only from the likeliest tokens whose probabilities add up to this."""
    top_k: int | None
    """Draws only from this many of the likeliest tokens."""
    repetition_penalty: float | None
    """Above 1, makes tokens that occurred before less likely."""
    stream: bool | None
    """Whether the answer is sent token by token, as server-sent events."""
    logprobs: int | None
    """How many of the likeliest tokens to give with their probabilities at each step."""
    echo: bool | None
    """Whether the response repeats the prompt."""
    n: int | None
    """How many answers to make."""
    safety_model: Literal["Meta-Llama/Llama-Guard-7b"] | str | None
    """Name of a model that checks the conversation and may refuse it."""
    min_p: float | None
    """Leaves out tokens less likely than this, from 0 to 1, times the likeliest one."""
    presence_penalty: float | None
    """From -2 to 2; above 0, makes tokens that occurred at all less likely."""
    frequency_penalty: float | None
    """From -2 to 2; above 0, makes tokens less likely the more often they occurred."""
    logit_bias: Mapping[str, float] | None
    """Token numbers, and what is added to the score of each before drawing."""
    seed: int | None
    """Number that the randomness starts from; the same seed gives the same answer where that is possible."""

"""Models of `client.completions`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import FinishReason, LogprobsPart, StreamSentinel, UsageData


@record
class PromptPartItem(Record):
    """A prompt."""

    text: str | None = None
    """Text of the prompt."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens of the prompt."""


PromptPart: TypeAlias = list[PromptPartItem]
"""The prompts, where `echo` asked for them."""


@record
class CompletionChoicesDataItem(Record):
    """A continuation."""

    text: str | None = None
    """The text."""
    seed: int | None = None
    """Seed that this text was made with."""
    finish_reason: FinishReason | None = None
    """Why the model stopped."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens, where asked for."""


CompletionChoicesData: TypeAlias = list[CompletionChoicesDataItem]
"""The continuations, as many as `n` asked for."""


@record
class CompletionRequest(Record):
    """A prompt, and how to continue it."""

    prompt: str
    """Text to continue."""
    model: CompletionRequestModel
    """Name of the model."""
    max_tokens: int | None = None
    """Highest number of tokens to write."""
    stop: list[str] | None = None
    """Texts at which the model stops; they are not part of the answer."""
    temperature: float | None = None
    """How freely tokens are drawn: 0 for always the likeliest, higher for more variety."""
    top_p: float | None = None
    """Draws only from the likeliest tokens whose probabilities add up to this."""
    top_k: int | None = None
    """Draws only from this many of the likeliest tokens."""
    repetition_penalty: float | None = None
    """Above 1, makes tokens that occurred before less likely."""
    stream: bool | None = None
    """Whether the answer is sent token by token, as server-sent events."""
    logprobs: int | None = None
    """How many of the likeliest tokens to give with their probabilities at each step."""
    echo: bool | None = None
    """Whether the reply repeats the prompt."""
    n: int | None = None
    """How many answers to make."""
    safety_model: Literal["Meta-Llama/Llama-Guard-7b"] | str | None = None
    """Name of a model that checks the conversation and may refuse it."""
    min_p: float | None = None
    """Leaves out tokens less likely than this, from 0 to 1, times the likeliest one."""
    presence_penalty: float | None = None
    """From -2 to 2; above 0, makes tokens that occurred at all less likely."""
    frequency_penalty: float | None = None
    """From -2 to 2; above 0, makes tokens less likely the more often they occurred."""
    logit_bias: dict[str, float] | None = None
    """Token numbers, and what is added to the score of each before drawing."""
    seed: int | None = None
    """Number that the randomness starts from; the same seed gives the same answer where that is possible."""


@record
class Completion(Record):
    """Continuations of a prompt."""

    id: str
    """Id of the request."""
    choices: CompletionChoicesData
    """The continuations."""
    prompt: PromptPart | None = None
    """The prompt again, where `echo` asked for it."""
    usage: UsageData | None
    """How many tokens it took."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Model that wrote it."""
    object: Literal["text_completion"] = "text_completion"
    """Always `text_completion`."""


@record
class CompletionEvent(Record):
    """An event that carries a chunk."""

    data: CompletionChunk
    """The chunk."""


CompletionStreamModel: TypeAlias = Annotated[
    CompletionEvent | StreamSentinel, ByProperty("data", {"[DONE]": StreamSentinel}, other=CompletionEvent)
]
"""Events of a streamed completion; the last one is the sentinel."""


@record
class CompletionChunk(Record):
    """A piece of a streamed completion."""

    id: str
    """Id of the request; the same in all its chunks."""
    token: CompletionToken
    """The token that was written."""
    choices: list[CompletionChoice]
    """What was added to each continuation."""
    usage: UsageData | None
    """How many tokens it took; in the last chunk only."""
    seed: int | None = None
    """Seed that the text is made with."""
    finish_reason: FinishReason
    """Why the model stopped; null until it does."""


@record
class CompletionChoice(Record):
    """What a chunk adds to one continuation."""

    text: str | None = None
    """Text to append."""
    index: Any


@record
class CompletionToken(Record):
    """A token that the model wrote."""

    id: int
    """Number of the token."""
    text: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of its probability."""
    special: bool
    """Whether it is a control token and no part of the text."""


CompletionRequestModel: TypeAlias = (
    Literal[
        "meta-llama/Llama-2-70b-hf",
        "mistralai/Mistral-7B-v0.1",
        "mistralai/Mixtral-8x7B-v0.1",
        "Meta-Llama/Llama-Guard-7b",
    ]
    | str
)
"""Name of the model."""

"""Models of `client.completions`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import ChatCompletionChoiceDelta, FinishReason, LogprobsPart, PromptPart, StreamSentinel, UsageData


@record
class CompletionChoicesDataItem(Record):
    """A continuation.

    Attributes:
        text: The text.
        seed: Seed that this text was made with.
        finish_reason: Why the model stopped.
        logprobs: Probabilities of the tokens, where asked for.
    """

    text: str | None = None
    seed: int | None = None
    finish_reason: FinishReason | None = None
    logprobs: LogprobsPart | None = None


CompletionChoicesData: TypeAlias = list[CompletionChoicesDataItem]
"""The continuations, as many as `n` asked for."""


@record
class CompletionRequest(Record):
    """A prompt, and how to continue it.

    Attributes:
        prompt: Text to continue.
        model: Name of the model.
        max_tokens: Highest number of tokens to write.
        stop: Texts at which the model stops; they are not part of the answer.
        temperature: How freely tokens are drawn: 0 for always the likeliest, higher for more variety.
        top_p: Draws only from the likeliest tokens whose probabilities add up to this.
        top_k: Draws only from this many of the likeliest tokens.
        repetition_penalty: Above 1, makes tokens that occurred before less likely.
        stream: Whether the answer is sent token by token, as server-sent events.
        logprobs: How many of the likeliest tokens to give with their probabilities at each step.
        echo: Whether the response repeats the prompt.
        n: How many answers to make.
        safety_model: Name of a model that checks the conversation and may refuse it.
        min_p: Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.
        presence_penalty: From -2 to 2; above 0, makes tokens that occurred at all less likely.
        frequency_penalty: From -2 to 2; above 0, makes tokens less likely the more often they occurred.
        logit_bias: Token numbers, and what is added to the score of each before drawing.
        seed: Number that the randomness starts from; the same seed gives the same answer where that is possible.
    """

    prompt: str
    model: CompletionRequestModel
    max_tokens: int | None = None
    stop: list[str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    repetition_penalty: float | None = None
    stream: bool | None = None
    logprobs: int | None = None
    echo: bool | None = None
    n: int | None = None
    safety_model: Literal["Meta-Llama/Llama-Guard-7b"] | str | None = None
    min_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    seed: int | None = None


@record
class Completion(Record):
    """Continuations of a prompt.

    Attributes:
        id: Id of the request.
        choices: The continuations.
        prompt: The prompt again, where `echo` asked for it.
        usage: How many tokens it took.
        created: When it was made, in seconds since 1970.
        model: Model that wrote it.
        object: Always `text_completion`.
    """

    id: str
    choices: CompletionChoicesData
    prompt: PromptPart
    usage: UsageData | None
    created: int
    model: str
    object: Literal["text.completion"]


@record
class CompletionEvent(Record):
    """An event that carries a chunk.

    Attributes:
        data: The chunk.
    """

    data: CompletionChunk


CompletionStream: TypeAlias = Annotated[
    CompletionEvent | StreamSentinel, ByProperty("data", {"[DONE]": StreamSentinel}, other=CompletionEvent)
]
"""Events of a streamed completion; the last one is the sentinel."""


@record
class CompletionChunk(Record):
    """A piece of a streamed completion.

    Attributes:
        id: Id of the request; the same in all its chunks.
        token: The token that was written.
        created: When it was made, in seconds since 1970.
        object: Always `completion.chunk`.
        choices: What was added to each continuation.
        usage: How many tokens it took; in the last chunk only.
        seed: Seed that the text is made with.
        finish_reason: Why the model stopped; null until it does.
    """

    id: str
    token: CompletionToken
    created: int | None = None
    object: Literal["completion.chunk"] | None = None
    choices: list[CompletionChoice]
    usage: UsageData | None
    seed: int | None = None
    finish_reason: FinishReason


@record
class CompletionChoice(Record):
    """What a chunk adds to one continuation.

    Attributes:
        text: Text to append.
        index: Which of the continuations this is, from 0.
        delta: What is new since the chunk before.
    """

    text: str | None = None
    index: int
    delta: ChatCompletionChoiceDelta | None = None


@record
class CompletionToken(Record):
    """A token that the model wrote.

    Attributes:
        id: Number of the token.
        text: Text of the token.
        logprob: Natural logarithm of its probability.
        special: Whether it is a control token and no part of the text.
    """

    id: int
    text: str
    logprob: float
    special: bool


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

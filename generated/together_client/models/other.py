"""Models of what no operation uses."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.records import Record, field, record
from .beta import GPUClusterCreateRequestGpuType
from .code_interpreter import Error
from .shared import ChatCompletionChoiceDelta, FinishReason, LogprobsPart


@record
class ErrorResponse(Record):
    """An error.

    Attributes:
        code: Kind of error, as a number.
        message: What went wrong, for people to read.
    """

    code: int | None = None
    message: str | None = None


@record
class InstanceTypesResponse(Record):
    """Types of GPU.

    Attributes:
        types: The types.
    """

    types: list[GPUClusterCreateRequestGpuType] | None = None


@record
class ChatCompletionTool(Record):
    """A function that the model may call.

    Attributes:
        type: Always `function`.
        function: The function.
    """

    type: Literal["function"]
    function: ChatCompletionToolFunction


ChatCompletionUserMessageContentString: TypeAlias = str
"""Content in plain text."""


@record
class ChatCompletionToken(Record):
    """A token that a chat model wrote.

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


@record
class ChatCompletionChoice(Record):
    """What a chunk adds to one answer.

    Attributes:
        index: Which answer is meant, counted from 0.
        finish_reason: Why the model stopped; null until it does.
        logprobs: Probabilities of the tokens, where asked for.
        delta: What to append to the message so far.
    """

    index: int
    finish_reason: FinishReason
    logprobs: LogprobsPart | None = None
    delta: ChatCompletionChoiceDelta


@record
class Response(Record):
    """Properties of every response of the code interpreter.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


AudioFileBinary: TypeAlias = str
"""A recording as a file."""

AudioFileUrl: TypeAlias = str
"""Public HTTPS address of a recording."""


@record
class ContainerStatus(Record):
    """State of a container.

    Attributes:
        finished_at: When it ended, if it has.
        message: More about its state, for people to read.
        name: Name of the container.
        reason: Why it is in this state, as one word.
        started_at: When it started.
        status: State that it is in, such as `Running` or `Waiting`.
    """

    finished_at: str | None = field("finishedAt", default=None)
    message: str | None = None
    name: str | None = None
    reason: str | None = None
    started_at: str | None = field("startedAt", default=None)
    status: str | None = None


@record
class KubernetesEvent(Record):
    """An event that Kubernetes reported.

    Attributes:
        action: What was done.
        count: How often it has happened.
        first_seen: When it first happened.
        last_seen: When it last happened.
        message: What happened, for people to read.
        reason: What happened, as one word such as `Pulling`.
    """

    action: str | None = None
    count: int | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    message: str | None = None
    reason: str | None = None


@record
class ChatCompletionToolFunction(Record):
    """The function.

    Attributes:
        description: What the function does, for the model to read.
        name: Name of the function.
        parameters: Arguments of the function, as a JSON Schema.
    """

    description: str | None = None
    name: str
    parameters: dict[str, Any] | None = None

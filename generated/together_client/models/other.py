"""Models of what no operation uses."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.records import Record, field, record
from .beta import GPUClusterCreateRequestGpuType
from .code_interpreter import Error
from .shared import ChatCompletionChoiceDelta, FinishReason, LogprobsPart


@record
class ErrorResponse(Record):
    """An error."""

    code: int | None = None
    """Kind of error, as a number."""
    message: str | None = None
    """What went wrong, for people to read."""


@record
class InstanceTypesResponse(Record):
    """Types of GPU."""

    types: list[GPUClusterCreateRequestGpuType] | None = None
    """The types."""


@record
class ChatCompletionTool(Record):
    """A function that the model may call."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionToolFunction
    """The function."""


ChatCompletionUserMessageContentString: TypeAlias = str
"""Content in plain text."""


@record
class ChatCompletionToken(Record):
    """A token that a chat model wrote."""

    id: int
    """Number of the token."""
    text: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of its probability."""
    special: bool
    """Whether it is a control token and no part of the text."""


@record
class ChatCompletionChoice(Record):
    """What a chunk adds to one answer."""

    index: int
    """Which answer is meant, counted from 0."""
    finish_reason: FinishReason
    """Why the model stopped; null until it does."""
    logprobs: LogprobsPart | None = None
    """Probabilities of the tokens, where asked for."""
    delta: ChatCompletionChoiceDelta
    """What to append to the message so far."""


@record
class Response(Record):
    """Properties of every response of the code interpreter."""

    errors: list[Error] | None = None
    """What went wrong, if anything did."""


AudioFileBinary: TypeAlias = str
"""A recording as a file."""

AudioFileUrl: TypeAlias = str
"""Public HTTPS address of a recording."""


@record
class ContainerStatus(Record):
    """State of a container."""

    finished_at: str | None = field("finishedAt", default=None)
    """When it ended, if it has."""
    message: str | None = None
    """More about its state, for people to read."""
    name: str | None = None
    """Name of the container."""
    reason: str | None = None
    """Why it is in this state, as one word."""
    started_at: str | None = field("startedAt", default=None)
    """When it started."""
    status: str | None = None
    """State that it is in, such as `Running` or `Waiting`."""


@record
class KubernetesEvent(Record):
    """An event that Kubernetes reported."""

    action: str | None = None
    """What was done."""
    count: int | None = None
    """How often it has happened."""
    first_seen: str | None = None
    """When it first happened."""
    last_seen: str | None = None
    """When it last happened."""
    message: str | None = None
    """What happened, for people to read."""
    reason: str | None = None
    """What happened, as one word such as `Pulling`."""


@record
class ChatCompletionToolFunction(Record):
    """The function."""

    description: str | None = None
    """What the function does, for the model to read."""
    name: str
    """Name of the function."""
    parameters: dict[str, Any] | None = None
    """Arguments of the function, as a JSON Schema."""

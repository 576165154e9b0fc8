"""`client.beta.rl.training_sessions.training_checkpoint`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLTrainingCheckpointOperation
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from ....._runtime.options import RequestOptions

_ERRORS = {"default": ErrorData}
_CREATE: Operation[RLTrainingCheckpointOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/training-checkpoint",
    response=RLTrainingCheckpointOperation,
    errors=_ERRORS,
)
_RETRIEVE: Operation[RLTrainingCheckpointOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/training-checkpoint/{operation_id}",
    response=RLTrainingCheckpointOperation,
    errors=_ERRORS,
)


class TrainingCheckpoint(Resource):
    """Reinforcement learning of LoRA adapters."""

    def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingCheckpointOperation:
        """Save a checkpoint for training.

        Saves adapter, optimizer and step, so that another session can resume from them. Read the outcome with the
        operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_CREATE, Arguments(options, path={"session_id": session_id}))

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLTrainingCheckpointOperation:
        """Get a training checkpoint operation.

        Reads whether a training checkpoint has been saved, and its id.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    @cached_property
    def with_raw_response(self) -> TrainingCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return TrainingCheckpointWithRawResponse(TrainingCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TrainingCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TrainingCheckpointWithStreamingResponse(TrainingCheckpoint(self._sender.opened()))


class AsyncTrainingCheckpoint(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingCheckpointOperation:
        """Save a checkpoint for training.

        Saves adapter, optimizer and step, so that another session can resume from them. Read the outcome with the
        operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_CREATE, Arguments(options, path={"session_id": session_id}))

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLTrainingCheckpointOperation:
        """Get a training checkpoint operation.

        Reads whether a training checkpoint has been saved, and its id.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    @cached_property
    def with_raw_response(self) -> AsyncTrainingCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTrainingCheckpointWithRawResponse(AsyncTrainingCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTrainingCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTrainingCheckpointWithStreamingResponse(AsyncTrainingCheckpoint(self._sender.opened()))


class TrainingCheckpointWithRawResponse:
    """`TrainingCheckpoint`, each method returning the whole response."""

    def __init__(self, training_checkpoint: TrainingCheckpoint) -> None:
        self.create = raw(training_checkpoint.create)
        self.retrieve = raw(training_checkpoint.retrieve)


class TrainingCheckpointWithStreamingResponse:
    """`TrainingCheckpoint`, each method opening a response to be read."""

    def __init__(self, training_checkpoint: TrainingCheckpoint) -> None:
        self.create = opened(training_checkpoint.create)
        self.retrieve = opened(training_checkpoint.retrieve)


class AsyncTrainingCheckpointWithRawResponse:
    """`AsyncTrainingCheckpoint`, each method returning the whole response."""

    def __init__(self, training_checkpoint: AsyncTrainingCheckpoint) -> None:
        self.create = async_raw(training_checkpoint.create)
        self.retrieve = async_raw(training_checkpoint.retrieve)


class AsyncTrainingCheckpointWithStreamingResponse:
    """`AsyncTrainingCheckpoint`, each method opening a response to be read."""

    def __init__(self, training_checkpoint: AsyncTrainingCheckpoint) -> None:
        self.create = async_opened(training_checkpoint.create)
        self.retrieve = async_opened(training_checkpoint.retrieve)

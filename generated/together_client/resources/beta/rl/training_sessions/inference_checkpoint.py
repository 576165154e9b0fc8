"""`client.beta.rl.training_sessions.inference_checkpoint`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLInferenceCheckpointOperation
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from ....._runtime.options import RequestOptions

_ERRORS = {"default": ErrorData}
_CREATE: Operation[RLInferenceCheckpointOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/inference-checkpoint",
    response=RLInferenceCheckpointOperation,
    errors=_ERRORS,
)
_RETRIEVE: Operation[RLInferenceCheckpointOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/inference-checkpoint/{operation_id}",
    response=RLInferenceCheckpointOperation,
    errors=_ERRORS,
)


class InferenceCheckpoint(Resource):
    """Reinforcement learning of LoRA adapters."""

    def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLInferenceCheckpointOperation:
        """Save a checkpoint for inference.

        Saves the current adapter so that it can be downloaded and served. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_CREATE, Arguments(options, path={"session_id": session_id}))

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLInferenceCheckpointOperation:
        """Get an inference checkpoint operation.

        Reads whether an inference checkpoint has been saved, and the name of its model.

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
    def with_raw_response(self) -> InferenceCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return InferenceCheckpointWithRawResponse(InferenceCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> InferenceCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return InferenceCheckpointWithStreamingResponse(InferenceCheckpoint(self._sender.opened()))


class AsyncInferenceCheckpoint(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLInferenceCheckpointOperation:
        """Save a checkpoint for inference.

        Saves the current adapter so that it can be downloaded and served. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_CREATE, Arguments(options, path={"session_id": session_id}))

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLInferenceCheckpointOperation:
        """Get an inference checkpoint operation.

        Reads whether an inference checkpoint has been saved, and the name of its model.

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
    def with_raw_response(self) -> AsyncInferenceCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return AsyncInferenceCheckpointWithRawResponse(AsyncInferenceCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncInferenceCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncInferenceCheckpointWithStreamingResponse(AsyncInferenceCheckpoint(self._sender.opened()))


class InferenceCheckpointWithRawResponse:
    """`InferenceCheckpoint`, each method returning the whole response."""

    def __init__(self, inference_checkpoint: InferenceCheckpoint) -> None:
        self.create = raw(inference_checkpoint.create)
        self.retrieve = raw(inference_checkpoint.retrieve)


class InferenceCheckpointWithStreamingResponse:
    """`InferenceCheckpoint`, each method opening a response to be read."""

    def __init__(self, inference_checkpoint: InferenceCheckpoint) -> None:
        self.create = opened(inference_checkpoint.create)
        self.retrieve = opened(inference_checkpoint.retrieve)


class AsyncInferenceCheckpointWithRawResponse:
    """`AsyncInferenceCheckpoint`, each method returning the whole response."""

    def __init__(self, inference_checkpoint: AsyncInferenceCheckpoint) -> None:
        self.create = async_raw(inference_checkpoint.create)
        self.retrieve = async_raw(inference_checkpoint.retrieve)


class AsyncInferenceCheckpointWithStreamingResponse:
    """`AsyncInferenceCheckpoint`, each method opening a response to be read."""

    def __init__(self, inference_checkpoint: AsyncInferenceCheckpoint) -> None:
        self.create = async_opened(inference_checkpoint.create)
        self.retrieve = async_opened(inference_checkpoint.retrieve)

"""`client.beta.rl.training_sessions.optim_step`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLOptimStepOperation
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from ....._runtime.options import RequestOptions
    from .....inputs.beta import RLAdamWOptimizerParamsDict
    from .....models.beta import RLAdamWOptimizerParams, RLOptimStepBody

_ERRORS = {"default": ErrorData}
_RETRIEVE: Operation[RLOptimStepOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/optim-step/{operation_id}",
    response=RLOptimStepOperation,
    errors=_ERRORS,
)
_CREATE: Operation[RLOptimStepOperation] = Operation(
    "POST", "/rl/training-sessions/{session_id}/operations/optim-step", response=RLOptimStepOperation, errors=_ERRORS
)


class OptimStep(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]) -> RLOptimStepOperation:
        """Get an optimizer step.

        Reads whether an optimizer step has finished, and its number.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    def create(
        self,
        session_id: str,
        body: RLOptimStepBody | None = None,
        *,
        learning_rate: float | None = None,
        adamw_params: RLAdamWOptimizerParams | RLAdamWOptimizerParamsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLOptimStepOperation:
        """Step the optimizer.

        Applies the gradients added up so far to the weights. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            learning_rate: How far this step moves the weights.
            adamw_params: Settings of the optimizer.

        Returns:
            The operation that was started.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"learning_rate": learning_rate, "adamw_params": adamw_params},
            ),
        )

    @cached_property
    def with_raw_response(self) -> OptimStepWithRawResponse:
        """Each method returns the whole response."""
        return OptimStepWithRawResponse(OptimStep(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> OptimStepWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return OptimStepWithStreamingResponse(OptimStep(self._sender.opened()))


class AsyncOptimStep(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLOptimStepOperation:
        """Get an optimizer step.

        Reads whether an optimizer step has finished, and its number.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    async def create(
        self,
        session_id: str,
        body: RLOptimStepBody | None = None,
        *,
        learning_rate: float | None = None,
        adamw_params: RLAdamWOptimizerParams | RLAdamWOptimizerParamsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLOptimStepOperation:
        """Step the optimizer.

        Applies the gradients added up so far to the weights. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            learning_rate: How far this step moves the weights.
            adamw_params: Settings of the optimizer.

        Returns:
            The operation that was started.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"learning_rate": learning_rate, "adamw_params": adamw_params},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncOptimStepWithRawResponse:
        """Each method returns the whole response."""
        return AsyncOptimStepWithRawResponse(AsyncOptimStep(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncOptimStepWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncOptimStepWithStreamingResponse(AsyncOptimStep(self._sender.opened()))


class OptimStepWithRawResponse:
    """`OptimStep`, each method returning the whole response."""

    def __init__(self, optim_step: OptimStep) -> None:
        self.retrieve = raw(optim_step.retrieve)
        self.create = raw(optim_step.create)


class OptimStepWithStreamingResponse:
    """`OptimStep`, each method opening a response to be read."""

    def __init__(self, optim_step: OptimStep) -> None:
        self.retrieve = opened(optim_step.retrieve)
        self.create = opened(optim_step.create)


class AsyncOptimStepWithRawResponse:
    """`AsyncOptimStep`, each method returning the whole response."""

    def __init__(self, optim_step: AsyncOptimStep) -> None:
        self.retrieve = async_raw(optim_step.retrieve)
        self.create = async_raw(optim_step.create)


class AsyncOptimStepWithStreamingResponse:
    """`AsyncOptimStep`, each method opening a response to be read."""

    def __init__(self, optim_step: AsyncOptimStep) -> None:
        self.retrieve = async_opened(optim_step.retrieve)
        self.create = async_opened(optim_step.create)

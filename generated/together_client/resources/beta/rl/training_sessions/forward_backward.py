"""`client.beta.rl.training_sessions.forward_backward`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.records import REQUIRED
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLForwardBackwardOperation
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ....._runtime.options import RequestOptions
    from .....inputs.beta import RLLossConfigDict, RLTrainingSampleDict
    from .....models.beta import RLForwardBackwardBody, RLLossConfig, RLTrainingSample

_ERRORS = {"default": ErrorData}
_RETRIEVE: Operation[RLForwardBackwardOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/forward-backward/{operation_id}",
    response=RLForwardBackwardOperation,
    errors=_ERRORS,
)
_CREATE: Operation[RLForwardBackwardOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/forward-backward",
    response=RLForwardBackwardOperation,
    errors=_ERRORS,
)


class ForwardBackward(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation:
        """Get a forward-backward operation.

        Reads whether a forward-backward operation has finished, and its loss.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    @overload
    def create(
        self,
        session_id: str,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict],
        loss: RLLossConfig | RLLossConfigDict,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation: ...
    @overload
    def create(
        self, session_id: str, body: RLForwardBackwardBody, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation: ...
    def create(
        self,
        session_id: str,
        body: RLForwardBackwardBody | None = None,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict] = REQUIRED,
        loss: RLLossConfig | RLLossConfigDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation:
        """Compute gradients.

        Runs samples through the model and back and adds up gradients. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            samples: Samples to learn from in this pass.
            loss: Loss to compute.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(options, path={"session_id": session_id}, whole=body, body={"samples": samples, "loss": loss}),
        )

    @cached_property
    def with_raw_response(self) -> ForwardBackwardWithRawResponse:
        """Each method returns the whole response."""
        return ForwardBackwardWithRawResponse(ForwardBackward(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ForwardBackwardWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ForwardBackwardWithStreamingResponse(ForwardBackward(self._sender.opened()))


class AsyncForwardBackward(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation:
        """Get a forward-backward operation.

        Reads whether a forward-backward operation has finished, and its loss.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"session_id": session_id, "operation_id": operation_id})
        )

    @overload
    async def create(
        self,
        session_id: str,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict],
        loss: RLLossConfig | RLLossConfigDict,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation: ...
    @overload
    async def create(
        self, session_id: str, body: RLForwardBackwardBody, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation: ...
    async def create(
        self,
        session_id: str,
        body: RLForwardBackwardBody | None = None,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict] = REQUIRED,
        loss: RLLossConfig | RLLossConfigDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation:
        """Compute gradients.

        Runs samples through the model and back and adds up gradients. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            samples: Samples to learn from in this pass.
            loss: Loss to compute.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(options, path={"session_id": session_id}, whole=body, body={"samples": samples, "loss": loss}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncForwardBackwardWithRawResponse:
        """Each method returns the whole response."""
        return AsyncForwardBackwardWithRawResponse(AsyncForwardBackward(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncForwardBackwardWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncForwardBackwardWithStreamingResponse(AsyncForwardBackward(self._sender.opened()))


class ForwardBackwardWithRawResponse:
    """`ForwardBackward`, each method returning the whole response."""

    def __init__(self, forward_backward: ForwardBackward) -> None:
        self.retrieve = raw(forward_backward.retrieve)
        self.create = raw(forward_backward.create)


class ForwardBackwardWithStreamingResponse:
    """`ForwardBackward`, each method opening a response to be read."""

    def __init__(self, forward_backward: ForwardBackward) -> None:
        self.retrieve = opened(forward_backward.retrieve)
        self.create = opened(forward_backward.create)


class AsyncForwardBackwardWithRawResponse:
    """`AsyncForwardBackward`, each method returning the whole response."""

    def __init__(self, forward_backward: AsyncForwardBackward) -> None:
        self.retrieve = async_raw(forward_backward.retrieve)
        self.create = async_raw(forward_backward.create)


class AsyncForwardBackwardWithStreamingResponse:
    """`AsyncForwardBackward`, each method opening a response to be read."""

    def __init__(self, forward_backward: AsyncForwardBackward) -> None:
        self.retrieve = async_opened(forward_backward.retrieve)
        self.create = async_opened(forward_backward.create)

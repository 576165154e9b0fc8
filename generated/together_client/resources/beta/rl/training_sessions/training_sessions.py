"""`client.beta.rl.training_sessions`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.records import REQUIRED
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLTrainingSession, RLTrainingSessionsListResponse
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from ....._runtime.options import RequestOptions
    from .....inputs.beta import RLLoraConfigDict
    from .....models.beta import RLLoraConfig, RLSessionType, RLStartTrainingSessionRequest, RLTrainingSessionStatus
    from .forward_backward import AsyncForwardBackward, ForwardBackward
    from .inference_checkpoint import AsyncInferenceCheckpoint, InferenceCheckpoint
    from .optim_step import AsyncOptimStep, OptimStep
    from .sample import AsyncSample, Sample
    from .training_checkpoint import AsyncTrainingCheckpoint, TrainingCheckpoint

_ERRORS = {"default": ErrorData}
_LIST: Operation[RLTrainingSessionsListResponse] = Operation(
    "GET", "/rl/training-sessions", response=RLTrainingSessionsListResponse, errors=_ERRORS
)
_START: Operation[RLTrainingSession] = Operation(
    "POST", "/rl/training-sessions", response=RLTrainingSession, errors=_ERRORS
)
_RETRIEVE: Operation[RLTrainingSession] = Operation(
    "GET", "/rl/training-sessions/{session_id}", response=RLTrainingSession, errors=_ERRORS
)
_STOP: Operation[RLTrainingSession] = Operation(
    "POST", "/rl/training-sessions/{session_id}/stop", response=RLTrainingSession, errors=_ERRORS
)


class TrainingSessions(Resource):
    """Reinforcement learning of LoRA adapters."""

    @cached_property
    def forward_backward(self) -> ForwardBackward:
        """Reinforcement learning of LoRA adapters."""
        from .forward_backward import ForwardBackward

        return ForwardBackward(self._sender)

    @cached_property
    def optim_step(self) -> OptimStep:
        """Reinforcement learning of LoRA adapters."""
        from .optim_step import OptimStep

        return OptimStep(self._sender)

    @cached_property
    def sample(self) -> Sample:
        """Reinforcement learning of LoRA adapters."""
        from .sample import Sample

        return Sample(self._sender)

    @cached_property
    def inference_checkpoint(self) -> InferenceCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        from .inference_checkpoint import InferenceCheckpoint

        return InferenceCheckpoint(self._sender)

    @cached_property
    def training_checkpoint(self) -> TrainingCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        from .training_checkpoint import TrainingCheckpoint

        return TrainingCheckpoint(self._sender)

    def list(
        self,
        *,
        status: RLTrainingSessionStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSessionsListResponse:
        """List training sessions.

        Lists the training sessions of the project, page by page.

        Args:
            status: State that listed sessions are in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`.
            limit: How many sessions a page may have, from 1 to 100.
            after: Id of the session that ends the page before.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_LIST, Arguments(options, query={"status": status, "limit": limit, "after": after}))

    @overload
    def start(
        self,
        *,
        base_model: str,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession: ...
    @overload
    def start(self, body: RLStartTrainingSessionRequest, **options: Unpack[RequestOptions]) -> RLTrainingSession: ...
    def start(
        self,
        body: RLStartTrainingSessionRequest | None = None,
        *,
        base_model: str = REQUIRED,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession:
        """Start a training session.

        Starts a session that trains a LoRA adapter by reinforcement learning.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            base_model: Model that the adapter is trained on.
            resume_from_checkpoint_id: Id of a training checkpoint to resume from.
            type: Whether the session can also generate, which is the default, or only train.
            lora_config: Size and regularization of the adapter.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _START,
            Arguments(
                options,
                whole=body,
                body={
                    "base_model": base_model,
                    "resume_from_checkpoint_id": resume_from_checkpoint_id,
                    "type": type,
                    "lora_config": lora_config,
                },
            ),
        )

    def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Get a training session.

        Reads the state and the checkpoints of one session.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"session_id": session_id}))

    def stop(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Stop a training session.

        Ends a session and releases its hardware.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_STOP, Arguments(options, path={"session_id": session_id}))

    @cached_property
    def with_raw_response(self) -> TrainingSessionsWithRawResponse:
        """Each method returns the whole response."""
        return TrainingSessionsWithRawResponse(TrainingSessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TrainingSessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TrainingSessionsWithStreamingResponse(TrainingSessions(self._sender.opened()))


class AsyncTrainingSessions(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    @cached_property
    def forward_backward(self) -> AsyncForwardBackward:
        """Reinforcement learning of LoRA adapters."""
        from .forward_backward import AsyncForwardBackward

        return AsyncForwardBackward(self._sender)

    @cached_property
    def optim_step(self) -> AsyncOptimStep:
        """Reinforcement learning of LoRA adapters."""
        from .optim_step import AsyncOptimStep

        return AsyncOptimStep(self._sender)

    @cached_property
    def sample(self) -> AsyncSample:
        """Reinforcement learning of LoRA adapters."""
        from .sample import AsyncSample

        return AsyncSample(self._sender)

    @cached_property
    def inference_checkpoint(self) -> AsyncInferenceCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        from .inference_checkpoint import AsyncInferenceCheckpoint

        return AsyncInferenceCheckpoint(self._sender)

    @cached_property
    def training_checkpoint(self) -> AsyncTrainingCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        from .training_checkpoint import AsyncTrainingCheckpoint

        return AsyncTrainingCheckpoint(self._sender)

    async def list(
        self,
        *,
        status: RLTrainingSessionStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSessionsListResponse:
        """List training sessions.

        Lists the training sessions of the project, page by page.

        Args:
            status: State that listed sessions are in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`.
            limit: How many sessions a page may have, from 1 to 100.
            after: Id of the session that ends the page before.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _LIST, Arguments(options, query={"status": status, "limit": limit, "after": after})
        )

    @overload
    async def start(
        self,
        *,
        base_model: str,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession: ...
    @overload
    async def start(
        self, body: RLStartTrainingSessionRequest, **options: Unpack[RequestOptions]
    ) -> RLTrainingSession: ...
    async def start(
        self,
        body: RLStartTrainingSessionRequest | None = None,
        *,
        base_model: str = REQUIRED,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession:
        """Start a training session.

        Starts a session that trains a LoRA adapter by reinforcement learning.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            base_model: Model that the adapter is trained on.
            resume_from_checkpoint_id: Id of a training checkpoint to resume from.
            type: Whether the session can also generate, which is the default, or only train.
            lora_config: Size and regularization of the adapter.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _START,
            Arguments(
                options,
                whole=body,
                body={
                    "base_model": base_model,
                    "resume_from_checkpoint_id": resume_from_checkpoint_id,
                    "type": type,
                    "lora_config": lora_config,
                },
            ),
        )

    async def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Get a training session.

        Reads the state and the checkpoints of one session.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"session_id": session_id}))

    async def stop(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Stop a training session.

        Ends a session and releases its hardware.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_STOP, Arguments(options, path={"session_id": session_id}))

    @cached_property
    def with_raw_response(self) -> AsyncTrainingSessionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTrainingSessionsWithRawResponse(AsyncTrainingSessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTrainingSessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTrainingSessionsWithStreamingResponse(AsyncTrainingSessions(self._sender.opened()))


class TrainingSessionsWithRawResponse:
    """`TrainingSessions`, each method returning the whole response."""

    def __init__(self, training_sessions: TrainingSessions) -> None:
        self.list = raw(training_sessions.list)
        self.start = raw(training_sessions.start)
        self.retrieve = raw(training_sessions.retrieve)
        self.stop = raw(training_sessions.stop)


class TrainingSessionsWithStreamingResponse:
    """`TrainingSessions`, each method opening a response to be read."""

    def __init__(self, training_sessions: TrainingSessions) -> None:
        self.list = opened(training_sessions.list)
        self.start = opened(training_sessions.start)
        self.retrieve = opened(training_sessions.retrieve)
        self.stop = opened(training_sessions.stop)


class AsyncTrainingSessionsWithRawResponse:
    """`AsyncTrainingSessions`, each method returning the whole response."""

    def __init__(self, training_sessions: AsyncTrainingSessions) -> None:
        self.list = async_raw(training_sessions.list)
        self.start = async_raw(training_sessions.start)
        self.retrieve = async_raw(training_sessions.retrieve)
        self.stop = async_raw(training_sessions.stop)


class AsyncTrainingSessionsWithStreamingResponse:
    """`AsyncTrainingSessions`, each method opening a response to be read."""

    def __init__(self, training_sessions: AsyncTrainingSessions) -> None:
        self.list = async_opened(training_sessions.list)
        self.start = async_opened(training_sessions.start)
        self.retrieve = async_opened(training_sessions.retrieve)
        self.stop = async_opened(training_sessions.stop)

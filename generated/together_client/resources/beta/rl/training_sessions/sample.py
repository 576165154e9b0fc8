"""`client.beta.rl.training_sessions.sample`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ....._runtime.operation import Arguments, Operation
from ....._runtime.raw import async_opened, async_raw, opened, raw
from ....._runtime.records import REQUIRED
from ....._runtime.resource import AsyncResource, Resource
from .....models.beta import RLSampleOperation
from .....models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ....._runtime.options import RequestOptions
    from .....inputs.beta import RLModelInputDict, RLSamplingParamsDict
    from .....models.beta import RLModelInput, RLSampleBody, RLSamplingParams

_ERRORS = {"default": ErrorData}
_RETRIEVE: Operation[RLSampleOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/sample/{operation_id}",
    response=RLSampleOperation,
    errors=_ERRORS,
)
_CREATE: Operation[RLSampleOperation] = Operation(
    "POST", "/rl/training-sessions/{session_id}/operations/sample", response=RLSampleOperation, errors=_ERRORS
)


class Sample(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]) -> RLSampleOperation:
        """Get a sample operation.

        Reads whether a sample operation has finished, and the tokens it generated.

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
        prompts: Sequence[RLModelInput | RLModelInputDict],
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation: ...
    @overload
    def create(self, session_id: str, body: RLSampleBody, **options: Unpack[RequestOptions]) -> RLSampleOperation: ...
    def create(
        self,
        session_id: str,
        body: RLSampleBody | None = None,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict] = REQUIRED,
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation:
        """Sample completions.

        Generates completions and their log probabilities with the current weights. Read them with the operation's
        id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            prompts: Prompts, as chunks of tokens.
            sampling_params: How to sample; the server's defaults if absent.
            num_samples: How many completions each prompt gets.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"prompts": prompts, "sampling_params": sampling_params, "num_samples": num_samples},
            ),
        )

    @cached_property
    def with_raw_response(self) -> SampleWithRawResponse:
        """Each method returns the whole response."""
        return SampleWithRawResponse(Sample(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SampleWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SampleWithStreamingResponse(Sample(self._sender.opened()))


class AsyncSample(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLSampleOperation:
        """Get a sample operation.

        Reads whether a sample operation has finished, and the tokens it generated.

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
        prompts: Sequence[RLModelInput | RLModelInputDict],
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation: ...
    @overload
    async def create(
        self, session_id: str, body: RLSampleBody, **options: Unpack[RequestOptions]
    ) -> RLSampleOperation: ...
    async def create(
        self,
        session_id: str,
        body: RLSampleBody | None = None,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict] = REQUIRED,
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation:
        """Sample completions.

        Generates completions and their log probabilities with the current weights. Read them with the operation's
        id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            prompts: Prompts, as chunks of tokens.
            sampling_params: How to sample; the server's defaults if absent.
            num_samples: How many completions each prompt gets.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"prompts": prompts, "sampling_params": sampling_params, "num_samples": num_samples},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSampleWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSampleWithRawResponse(AsyncSample(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSampleWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSampleWithStreamingResponse(AsyncSample(self._sender.opened()))


class SampleWithRawResponse:
    """`Sample`, each method returning the whole response."""

    def __init__(self, sample: Sample) -> None:
        self.retrieve = raw(sample.retrieve)
        self.create = raw(sample.create)


class SampleWithStreamingResponse:
    """`Sample`, each method opening a response to be read."""

    def __init__(self, sample: Sample) -> None:
        self.retrieve = opened(sample.retrieve)
        self.create = opened(sample.create)


class AsyncSampleWithRawResponse:
    """`AsyncSample`, each method returning the whole response."""

    def __init__(self, sample: AsyncSample) -> None:
        self.retrieve = async_raw(sample.retrieve)
        self.create = async_raw(sample.create)


class AsyncSampleWithStreamingResponse:
    """`AsyncSample`, each method opening a response to be read."""

    def __init__(self, sample: AsyncSample) -> None:
        self.retrieve = async_opened(sample.retrieve)
        self.create = async_opened(sample.create)

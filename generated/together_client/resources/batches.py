"""`client.batches`: Jobs that answer every request of a file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.batches import BatchErrorResponse, BatchJob, BatchJobWithWarning

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.batches import CreateBatchRequest

_ERRORS = {401: BatchErrorResponse, 500: BatchErrorResponse}
_ERRORS_2 = {400: BatchErrorResponse, 401: BatchErrorResponse, 429: BatchErrorResponse, 500: BatchErrorResponse}
_ERRORS_3 = {
    400: BatchErrorResponse,
    401: BatchErrorResponse,
    403: BatchErrorResponse,
    404: BatchErrorResponse,
    500: BatchErrorResponse,
}
_LIST: Operation[list[BatchJob]] = Operation(
    "GET", "/batches", response=list[BatchJob], errors=_ERRORS, security=(("bearerAuth",),)
)
_CREATE: Operation[BatchJobWithWarning] = Operation(
    "POST", "/batches", response=BatchJobWithWarning, errors=_ERRORS_2, security=(("bearerAuth",),)
)
_RETRIEVE: Operation[BatchJob] = Operation(
    "GET", "/batches/{id}", response=BatchJob, errors=_ERRORS_3, security=(("bearerAuth",),)
)
_CANCEL: Operation[BatchJob] = Operation(
    "POST", "/batches/{id}/cancel", response=BatchJob, errors=_ERRORS_3, security=(("bearerAuth",),)
)


class Batches(Resource):
    """Jobs that answer every request of a file."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[BatchJob]:
        """List batches.

        Lists the batches of the account.

        Raises:
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        endpoint: str,
        input_file_id: str,
        completion_window: str | None = None,
        priority: int | None = None,
        model_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> BatchJobWithWarning: ...
    @overload
    def create(self, body: CreateBatchRequest, **options: Unpack[RequestOptions]) -> BatchJobWithWarning: ...
    def create(
        self,
        body: CreateBatchRequest | None = None,
        *,
        endpoint: str = REQUIRED,
        input_file_id: str = REQUIRED,
        completion_window: str | None = None,
        priority: int | None = None,
        model_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> BatchJobWithWarning:
        """Start a batch.

        Starts a job that answers every request of an uploaded file.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            endpoint: Path that each request of the file is sent to, such as `/v1/chat/completions`.
            input_file_id: Id of the uploaded file with the requests.
            completion_window: Time within which the batch is to finish, such as `24h`.
            priority: Rank among the batches that wait.
            model_id: Model that answers the requests.

        Returns:
            The batch that was started, with a warning if something about it is unusual.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            RateLimitError: Too many requests; try again later. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "endpoint": endpoint,
                    "input_file_id": input_file_id,
                    "completion_window": completion_window,
                    "priority": priority,
                    "model_id": model_id,
                },
            ),
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> BatchJob:
        """Get a batch.

        Reads the state and the result files of one batch.

        Args:
            id: Id of the batch.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            PermissionDeniedError: The API key may not do this. The body is `BatchErrorResponse`.
            NotFoundError: There is no such batch. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> BatchJob:
        """Cancel a batch.

        Stops a batch that has not finished.

        Args:
            id: Id of the batch.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            PermissionDeniedError: The API key may not do this. The body is `BatchErrorResponse`.
            NotFoundError: There is no such batch. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return self._sender.send(_CANCEL, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """Each method returns the whole response."""
        return BatchesWithRawResponse(Batches(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BatchesWithStreamingResponse(Batches(self._sender.opened()))


class AsyncBatches(AsyncResource):
    """Jobs that answer every request of a file."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[BatchJob]:
        """List batches.

        Lists the batches of the account.

        Raises:
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        endpoint: str,
        input_file_id: str,
        completion_window: str | None = None,
        priority: int | None = None,
        model_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> BatchJobWithWarning: ...
    @overload
    async def create(self, body: CreateBatchRequest, **options: Unpack[RequestOptions]) -> BatchJobWithWarning: ...
    async def create(
        self,
        body: CreateBatchRequest | None = None,
        *,
        endpoint: str = REQUIRED,
        input_file_id: str = REQUIRED,
        completion_window: str | None = None,
        priority: int | None = None,
        model_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> BatchJobWithWarning:
        """Start a batch.

        Starts a job that answers every request of an uploaded file.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            endpoint: Path that each request of the file is sent to, such as `/v1/chat/completions`.
            input_file_id: Id of the uploaded file with the requests.
            completion_window: Time within which the batch is to finish, such as `24h`.
            priority: Rank among the batches that wait.
            model_id: Model that answers the requests.

        Returns:
            The batch that was started, with a warning if something about it is unusual.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            RateLimitError: Too many requests; try again later. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "endpoint": endpoint,
                    "input_file_id": input_file_id,
                    "completion_window": completion_window,
                    "priority": priority,
                    "model_id": model_id,
                },
            ),
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> BatchJob:
        """Get a batch.

        Reads the state and the result files of one batch.

        Args:
            id: Id of the batch.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            PermissionDeniedError: The API key may not do this. The body is `BatchErrorResponse`.
            NotFoundError: There is no such batch. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> BatchJob:
        """Cancel a batch.

        Stops a batch that has not finished.

        Args:
            id: Id of the batch.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is
                `BatchErrorResponse`.
            AuthenticationError: The API key is missing or not valid. The body is `BatchErrorResponse`.
            PermissionDeniedError: The API key may not do this. The body is `BatchErrorResponse`.
            NotFoundError: There is no such batch. The body is `BatchErrorResponse`.
            InternalServerError: The server failed. The body is `BatchErrorResponse`.
        """
        return await self._sender.send(_CANCEL, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBatchesWithRawResponse(AsyncBatches(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBatchesWithStreamingResponse(AsyncBatches(self._sender.opened()))


class BatchesWithRawResponse:
    """`Batches`, each method returning the whole response."""

    def __init__(self, batches: Batches) -> None:
        self.list = raw(batches.list)
        self.create = raw(batches.create)
        self.retrieve = raw(batches.retrieve)
        self.cancel = raw(batches.cancel)


class BatchesWithStreamingResponse:
    """`Batches`, each method opening a response to be read."""

    def __init__(self, batches: Batches) -> None:
        self.list = opened(batches.list)
        self.create = opened(batches.create)
        self.retrieve = opened(batches.retrieve)
        self.cancel = opened(batches.cancel)


class AsyncBatchesWithRawResponse:
    """`AsyncBatches`, each method returning the whole response."""

    def __init__(self, batches: AsyncBatches) -> None:
        self.list = async_raw(batches.list)
        self.create = async_raw(batches.create)
        self.retrieve = async_raw(batches.retrieve)
        self.cancel = async_raw(batches.cancel)


class AsyncBatchesWithStreamingResponse:
    """`AsyncBatches`, each method opening a response to be read."""

    def __init__(self, batches: AsyncBatches) -> None:
        self.list = async_opened(batches.list)
        self.create = async_opened(batches.create)
        self.retrieve = async_opened(batches.retrieve)
        self.cancel = async_opened(batches.cancel)

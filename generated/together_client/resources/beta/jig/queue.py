"""`client.beta.jig.queue`: Jobs that deployments take from a queue."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import (
    QueueCancelResponse,
    QueueError,
    QueueJobResponse,
    QueueJobStatusResponse,
    QueueMetricsResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ...._runtime.options import RequestOptions
    from ....models.beta import QueueCancelRequest, QueueJobRequest

_ERRORS: dict[int | str, Any] = {400: QueueError, 404: QueueError, 409: QueueCancelResponse, 500: QueueError}
_ERRORS_2 = {400: QueueError, 401: QueueError, 500: QueueError}
_ERRORS_3 = {400: QueueError, 401: QueueError, 404: QueueError, 500: QueueError}
_CANCEL: Operation[QueueCancelResponse] = Operation(
    "POST", "/queue/cancel", response=QueueCancelResponse, errors=_ERRORS
)
_METRICS: Operation[QueueMetricsResponse] = Operation(
    "GET", "/queue/metrics", response=QueueMetricsResponse, errors=_ERRORS_2
)
_RETRIEVE: Operation[QueueJobStatusResponse] = Operation(
    "GET", "/queue/status", response=QueueJobStatusResponse, errors=_ERRORS_3
)
_SUBMIT: Operation[QueueJobResponse] = Operation("POST", "/queue/submit", response=QueueJobResponse, errors=_ERRORS_2)


class Queue(Resource):
    """Jobs that deployments take from a queue."""

    @overload
    def cancel(self, *, model: str, request_id: str, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    @overload
    def cancel(self, body: QueueCancelRequest, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    def cancel(
        self,
        body: QueueCancelRequest | None = None,
        *,
        model: str = REQUIRED,
        request_id: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> QueueCancelResponse:
        """Cancel a queued job.

        Takes a job out of the queue before a worker claims it. A job in any other state goes on, and status 409
        tells its state.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model that the job was sent to.
            request_id: Id of the job, from `POST /queue/submit`.

        Returns:
            The job will not run.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            ConflictError: The job is running or over; nothing changed. The body is `QueueCancelResponse`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(
            _CANCEL, Arguments(options, whole=body, body={"model": model, "request_id": request_id})
        )

    def metrics(self, *, model: str, **options: Unpack[RequestOptions]) -> QueueMetricsResponse:
        """Read a queue's metrics.

        Counts the jobs of one model that wait and that run.

        Args:
            model: Model whose queue to count.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(_METRICS, Arguments(options, query={"model": model}))

    def retrieve(self, *, request_id: str, model: str, **options: Unpack[RequestOptions]) -> QueueJobStatusResponse:
        """Get a queued job.

        Reads the state of one job; call it until the job is done or has failed.

        Args:
            request_id: Id of the job, from `POST /queue/submit`.
            model: Model that the job was sent to.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, query={"request_id": request_id, "model": model}))

    @overload
    def submit(
        self,
        *,
        model: str,
        payload: Mapping[str, object],
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse: ...
    @overload
    def submit(self, body: QueueJobRequest, **options: Unpack[RequestOptions]) -> QueueJobResponse: ...
    def submit(
        self,
        body: QueueJobRequest | None = None,
        *,
        model: str = REQUIRED,
        payload: Mapping[str, object] = REQUIRED,
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse:
        """Submit a job.

        Puts a job into the queue of a model and returns at once. Jobs of higher priority run first, those of equal
        priority in the order of arrival.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to send the job to.
            payload: Input of the model, which receives it as it is.
            info: Anything to keep with the job; model and server may add to it.
            priority: Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`.

        Returns:
            Id of the job in the queue.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(
            _SUBMIT,
            Arguments(
                options, whole=body, body={"model": model, "payload": payload, "info": info, "priority": priority}
            ),
        )

    @cached_property
    def with_raw_response(self) -> QueueWithRawResponse:
        """Each method returns the whole response."""
        return QueueWithRawResponse(Queue(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> QueueWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return QueueWithStreamingResponse(Queue(self._sender.opened()))


class AsyncQueue(AsyncResource):
    """Jobs that deployments take from a queue."""

    @overload
    async def cancel(
        self, *, model: str, request_id: str, **options: Unpack[RequestOptions]
    ) -> QueueCancelResponse: ...
    @overload
    async def cancel(self, body: QueueCancelRequest, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    async def cancel(
        self,
        body: QueueCancelRequest | None = None,
        *,
        model: str = REQUIRED,
        request_id: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> QueueCancelResponse:
        """Cancel a queued job.

        Takes a job out of the queue before a worker claims it. A job in any other state goes on, and status 409
        tells its state.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model that the job was sent to.
            request_id: Id of the job, from `POST /queue/submit`.

        Returns:
            The job will not run.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            ConflictError: The job is running or over; nothing changed. The body is `QueueCancelResponse`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(
            _CANCEL, Arguments(options, whole=body, body={"model": model, "request_id": request_id})
        )

    async def metrics(self, *, model: str, **options: Unpack[RequestOptions]) -> QueueMetricsResponse:
        """Read a queue's metrics.

        Counts the jobs of one model that wait and that run.

        Args:
            model: Model whose queue to count.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(_METRICS, Arguments(options, query={"model": model}))

    async def retrieve(
        self, *, request_id: str, model: str, **options: Unpack[RequestOptions]
    ) -> QueueJobStatusResponse:
        """Get a queued job.

        Reads the state of one job; call it until the job is done or has failed.

        Args:
            request_id: Id of the job, from `POST /queue/submit`.
            model: Model that the job was sent to.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, query={"request_id": request_id, "model": model}))

    @overload
    async def submit(
        self,
        *,
        model: str,
        payload: Mapping[str, object],
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse: ...
    @overload
    async def submit(self, body: QueueJobRequest, **options: Unpack[RequestOptions]) -> QueueJobResponse: ...
    async def submit(
        self,
        body: QueueJobRequest | None = None,
        *,
        model: str = REQUIRED,
        payload: Mapping[str, object] = REQUIRED,
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse:
        """Submit a job.

        Puts a job into the queue of a model and returns at once. Jobs of higher priority run first, those of equal
        priority in the order of arrival.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to send the job to.
            payload: Input of the model, which receives it as it is.
            info: Anything to keep with the job; model and server may add to it.
            priority: Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`.

        Returns:
            Id of the job in the queue.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(
            _SUBMIT,
            Arguments(
                options, whole=body, body={"model": model, "payload": payload, "info": info, "priority": priority}
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncQueueWithRawResponse:
        """Each method returns the whole response."""
        return AsyncQueueWithRawResponse(AsyncQueue(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncQueueWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncQueueWithStreamingResponse(AsyncQueue(self._sender.opened()))


class QueueWithRawResponse:
    """`Queue`, each method returning the whole response."""

    def __init__(self, queue: Queue) -> None:
        self.cancel = raw(queue.cancel)
        self.metrics = raw(queue.metrics)
        self.retrieve = raw(queue.retrieve)
        self.submit = raw(queue.submit)


class QueueWithStreamingResponse:
    """`Queue`, each method opening a response to be read."""

    def __init__(self, queue: Queue) -> None:
        self.cancel = opened(queue.cancel)
        self.metrics = opened(queue.metrics)
        self.retrieve = opened(queue.retrieve)
        self.submit = opened(queue.submit)


class AsyncQueueWithRawResponse:
    """`AsyncQueue`, each method returning the whole response."""

    def __init__(self, queue: AsyncQueue) -> None:
        self.cancel = async_raw(queue.cancel)
        self.metrics = async_raw(queue.metrics)
        self.retrieve = async_raw(queue.retrieve)
        self.submit = async_raw(queue.submit)


class AsyncQueueWithStreamingResponse:
    """`AsyncQueue`, each method opening a response to be read."""

    def __init__(self, queue: AsyncQueue) -> None:
        self.cancel = async_opened(queue.cancel)
        self.metrics = async_opened(queue.metrics)
        self.retrieve = async_opened(queue.retrieve)
        self.submit = async_opened(queue.submit)

"""`client.models.uploads`: Jobs that upload models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.polling import Polling, async_wait_for, wait_for
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import JobInfoSuccessResponse, JobsInfoSuccessResponse

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_STATUS: Operation[JobInfoSuccessResponse] = Operation("GET", "/jobs/{jobId}", response=JobInfoSuccessResponse)
_STATUS_FINAL = Polling(field=("status",), done=("Complete",), failed=("Failed",))
_LIST: Operation[JobsInfoSuccessResponse] = Operation("GET", "/jobs", response=JobsInfoSuccessResponse)


class Uploads(Resource):
    """Jobs that upload models."""

    def status(self, job_id: str, **options: Unpack[RequestOptions]) -> JobInfoSuccessResponse:
        """Get a job.

        Reads the state of one model upload job and what it has reported so far.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
        """
        return self._sender.send(_STATUS, Arguments(options, path={"jobId": job_id}))

    def wait_for(
        self, job_id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> JobInfoSuccessResponse:
        """Repeat `status` until `status` is `Complete`.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `Failed`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return wait_for(lambda: self.status(job_id, **options), _STATUS_FINAL, timeout=wait_timeout, interval=interval)

    def list(self, **options: Unpack[RequestOptions]) -> JobsInfoSuccessResponse:
        """List jobs.

        Lists the model upload jobs of the account with their states.
        """
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """Each method returns the whole response."""
        return UploadsWithRawResponse(Uploads(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return UploadsWithStreamingResponse(Uploads(self._sender.opened()))


class AsyncUploads(AsyncResource):
    """Jobs that upload models."""

    async def status(self, job_id: str, **options: Unpack[RequestOptions]) -> JobInfoSuccessResponse:
        """Get a job.

        Reads the state of one model upload job and what it has reported so far.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
        """
        return await self._sender.send(_STATUS, Arguments(options, path={"jobId": job_id}))

    async def wait_for(
        self, job_id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> JobInfoSuccessResponse:
        """Repeat `status` until `status` is `Complete`.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `Failed`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return await async_wait_for(
            lambda: self.status(job_id, **options), _STATUS_FINAL, timeout=wait_timeout, interval=interval
        )

    async def list(self, **options: Unpack[RequestOptions]) -> JobsInfoSuccessResponse:
        """List jobs.

        Lists the model upload jobs of the account with their states.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncUploadsWithRawResponse(AsyncUploads(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncUploadsWithStreamingResponse(AsyncUploads(self._sender.opened()))


class UploadsWithRawResponse:
    """`Uploads`, each method returning the whole response."""

    def __init__(self, uploads: Uploads) -> None:
        self.status = raw(uploads.status)
        self.list = raw(uploads.list)


class UploadsWithStreamingResponse:
    """`Uploads`, each method opening a response to be read."""

    def __init__(self, uploads: Uploads) -> None:
        self.status = opened(uploads.status)
        self.list = opened(uploads.list)


class AsyncUploadsWithRawResponse:
    """`AsyncUploads`, each method returning the whole response."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self.status = async_raw(uploads.status)
        self.list = async_raw(uploads.list)


class AsyncUploadsWithStreamingResponse:
    """`AsyncUploads`, each method opening a response to be read."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self.status = async_opened(uploads.status)
        self.list = async_opened(uploads.list)

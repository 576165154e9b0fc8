"""`client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.polling import Polling, async_wait_for, wait_for
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.jobs import JobListResponse, JobRetrieveResponse

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_RETRIEVE: Operation[JobRetrieveResponse] = Operation("GET", "/jobs/{jobId}", response=JobRetrieveResponse)
_RETRIEVE_FINAL = Polling(field=("status",), done=("Complete",), failed=("Failed",))
_LIST: Operation[JobListResponse] = Operation("GET", "/jobs", response=JobListResponse)


class Jobs(Resource):
    """Methods of `client.jobs`."""

    def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> JobRetrieveResponse:
        """Get a job.

        Reads the state of one model upload job and what it has reported so far.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"jobId": job_id}))

    def wait_for(
        self, job_id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> JobRetrieveResponse:
        """Repeat `retrieve` until `status` is `Complete`.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `Failed`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return wait_for(
            lambda: self.retrieve(job_id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval
        )

    def list(self, **options: Unpack[RequestOptions]) -> JobListResponse:
        """List jobs.

        Lists the model upload jobs of the account with their states.
        """
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """Each method returns the whole response."""
        return JobsWithRawResponse(Jobs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return JobsWithStreamingResponse(Jobs(self._sender.opened()))


class AsyncJobs(AsyncResource):
    """Methods of `client.jobs`."""

    async def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> JobRetrieveResponse:
        """Get a job.

        Reads the state of one model upload job and what it has reported so far.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"jobId": job_id}))

    async def wait_for(
        self, job_id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> JobRetrieveResponse:
        """Repeat `retrieve` until `status` is `Complete`.

        Args:
            job_id: Id of the job, as `POST /models` returned it.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `Failed`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return await async_wait_for(
            lambda: self.retrieve(job_id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval
        )

    async def list(self, **options: Unpack[RequestOptions]) -> JobListResponse:
        """List jobs.

        Lists the model upload jobs of the account with their states.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncJobsWithRawResponse(AsyncJobs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncJobsWithStreamingResponse(AsyncJobs(self._sender.opened()))


class JobsWithRawResponse:
    """`Jobs`, each method returning the whole response."""

    def __init__(self, jobs: Jobs) -> None:
        self.retrieve = raw(jobs.retrieve)
        self.list = raw(jobs.list)


class JobsWithStreamingResponse:
    """`Jobs`, each method opening a response to be read."""

    def __init__(self, jobs: Jobs) -> None:
        self.retrieve = opened(jobs.retrieve)
        self.list = opened(jobs.list)


class AsyncJobsWithRawResponse:
    """`AsyncJobs`, each method returning the whole response."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.retrieve = async_raw(jobs.retrieve)
        self.list = async_raw(jobs.list)


class AsyncJobsWithStreamingResponse:
    """`AsyncJobs`, each method opening a response to be read."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.retrieve = async_opened(jobs.retrieve)
        self.list = async_opened(jobs.list)

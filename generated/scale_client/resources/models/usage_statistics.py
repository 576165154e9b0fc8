"""`client.models.usage_statistics`: How many tokens were used, and when."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.shared import ModelUsage

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_RETRIEVE: Operation[ModelUsage] = Operation("GET", "/v4/models/{model_name}/usage-statistics", response=ModelUsage)


class UsageStatistics(Resource):
    """How many tokens were used, and when."""

    def retrieve(
        self,
        model_name: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a model.

        Args:
            model_name: Name of a model.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _RETRIEVE,
            Arguments(
                options,
                path={"model_name": model_name},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> UsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return UsageStatisticsWithRawResponse(UsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> UsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return UsageStatisticsWithStreamingResponse(UsageStatistics(self._sender.opened()))


class AsyncUsageStatistics(AsyncResource):
    """How many tokens were used, and when."""

    async def retrieve(
        self,
        model_name: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a model.

        Args:
            model_name: Name of a model.
            start_date: When the time to report on begins.
            end_date: When it ends.
            chunks: How many steps to divide that time into.

        Returns:
            The usage, in equal steps.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _RETRIEVE,
            Arguments(
                options,
                path={"model_name": model_name},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncUsageStatisticsWithRawResponse(AsyncUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncUsageStatisticsWithStreamingResponse(AsyncUsageStatistics(self._sender.opened()))


class UsageStatisticsWithRawResponse:
    """`UsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: UsageStatistics) -> None:
        self.retrieve = raw(usage_statistics.retrieve)


class UsageStatisticsWithStreamingResponse:
    """`UsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: UsageStatistics) -> None:
        self.retrieve = opened(usage_statistics.retrieve)


class AsyncUsageStatisticsWithRawResponse:
    """`AsyncUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: AsyncUsageStatistics) -> None:
        self.retrieve = async_raw(usage_statistics.retrieve)


class AsyncUsageStatisticsWithStreamingResponse:
    """`AsyncUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: AsyncUsageStatistics) -> None:
        self.retrieve = async_opened(usage_statistics.retrieve)

"""`client.models.deployments.usage_statistics`: How many tokens were used, and when."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource
from ....models.shared import ModelUsage

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from ...._runtime.options import RequestOptions

_RETRIEVE: Operation[ModelUsage] = Operation(
    "GET", "/v4/model-deployments/{model_deployment_id}/usage-statistics", response=ModelUsage
)


class DeploymentsUsageStatistics(Resource):
    """How many tokens were used, and when."""

    def retrieve(
        self,
        model_deployment_id: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a deployment.

        Args:
            model_deployment_id: Id of a deployment.
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
                path={"model_deployment_id": model_deployment_id},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> DeploymentsUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return DeploymentsUsageStatisticsWithRawResponse(DeploymentsUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DeploymentsUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DeploymentsUsageStatisticsWithStreamingResponse(DeploymentsUsageStatistics(self._sender.opened()))


class AsyncDeploymentsUsageStatistics(AsyncResource):
    """How many tokens were used, and when."""

    async def retrieve(
        self,
        model_deployment_id: str,
        *,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        chunks: int,
        **options: Unpack[RequestOptions],
    ) -> ModelUsage:
        """Usage of a deployment.

        Args:
            model_deployment_id: Id of a deployment.
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
                path={"model_deployment_id": model_deployment_id},
                query={"start_date": start_date, "end_date": end_date, "chunks": chunks},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsUsageStatisticsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDeploymentsUsageStatisticsWithRawResponse(AsyncDeploymentsUsageStatistics(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsUsageStatisticsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDeploymentsUsageStatisticsWithStreamingResponse(
            AsyncDeploymentsUsageStatistics(self._sender.opened())
        )


class DeploymentsUsageStatisticsWithRawResponse:
    """`DeploymentsUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: DeploymentsUsageStatistics) -> None:
        self.retrieve = raw(usage_statistics.retrieve)


class DeploymentsUsageStatisticsWithStreamingResponse:
    """`DeploymentsUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: DeploymentsUsageStatistics) -> None:
        self.retrieve = opened(usage_statistics.retrieve)


class AsyncDeploymentsUsageStatisticsWithRawResponse:
    """`AsyncDeploymentsUsageStatistics`, each method returning the whole response."""

    def __init__(self, usage_statistics: AsyncDeploymentsUsageStatistics) -> None:
        self.retrieve = async_raw(usage_statistics.retrieve)


class AsyncDeploymentsUsageStatisticsWithStreamingResponse:
    """`AsyncDeploymentsUsageStatistics`, each method opening a response to be read."""

    def __init__(self, usage_statistics: AsyncDeploymentsUsageStatistics) -> None:
        self.retrieve = async_opened(usage_statistics.retrieve)

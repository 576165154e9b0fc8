"""`client.models.rerankings`: Calls to deployed models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import RerankingResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ...models.models import ParameterBindings, RerankingRequest
    from ...types.models import ParameterBindingsDict

_CREATE: Operation[RerankingResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/rerankings", response=RerankingResponse
)


class Rerankings(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        query: str,
        chunks: Sequence[str],
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse: ...
    @overload
    def create(
        self, model_deployment_id: str, body: RerankingRequest, **options: Unpack[RequestOptions]
    ) -> RerankingResponse: ...
    def create(
        self,
        model_deployment_id: str,
        body: RerankingRequest | None = None,
        *,
        query: str = REQUIRED,
        chunks: Sequence[str] = REQUIRED,
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse:
        """Score texts against a query.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            query: What is looked for.
            chunks: Texts to score.
            instruction: What to go by when scoring.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The scores, in the order of the chunks.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={
                    "query": query,
                    "chunks": chunks,
                    "instruction": instruction,
                    "model_request_parameters": model_request_parameters,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> RerankingsWithRawResponse:
        """Each method returns the whole response."""
        return RerankingsWithRawResponse(Rerankings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RerankingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RerankingsWithStreamingResponse(Rerankings(self._sender.opened()))


class AsyncRerankings(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        query: str,
        chunks: Sequence[str],
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: RerankingRequest, **options: Unpack[RequestOptions]
    ) -> RerankingResponse: ...
    async def create(
        self,
        model_deployment_id: str,
        body: RerankingRequest | None = None,
        *,
        query: str = REQUIRED,
        chunks: Sequence[str] = REQUIRED,
        instruction: str | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankingResponse:
        """Score texts against a query.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            query: What is looked for.
            chunks: Texts to score.
            instruction: What to go by when scoring.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The scores, in the order of the chunks.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={
                    "query": query,
                    "chunks": chunks,
                    "instruction": instruction,
                    "model_request_parameters": model_request_parameters,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncRerankingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRerankingsWithRawResponse(AsyncRerankings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRerankingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRerankingsWithStreamingResponse(AsyncRerankings(self._sender.opened()))


class RerankingsWithRawResponse:
    """`Rerankings`, each method returning the whole response."""

    def __init__(self, rerankings: Rerankings) -> None:
        self.create = raw(rerankings.create)


class RerankingsWithStreamingResponse:
    """`Rerankings`, each method opening a response to be read."""

    def __init__(self, rerankings: Rerankings) -> None:
        self.create = opened(rerankings.create)


class AsyncRerankingsWithRawResponse:
    """`AsyncRerankings`, each method returning the whole response."""

    def __init__(self, rerankings: AsyncRerankings) -> None:
        self.create = async_raw(rerankings.create)


class AsyncRerankingsWithStreamingResponse:
    """`AsyncRerankings`, each method opening a response to be read."""

    def __init__(self, rerankings: AsyncRerankings) -> None:
        self.create = async_opened(rerankings.create)

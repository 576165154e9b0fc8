"""`client.models.embeddings`: Calls to deployed models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import EmbeddingResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ...models.models import EmbeddingRequest, ParameterBindings
    from ...types.models import ParameterBindingsDict

_CREATE: Operation[EmbeddingResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/embeddings", response=EmbeddingResponse
)


class Embeddings(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        texts: Sequence[str],
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse: ...
    @overload
    def create(
        self, model_deployment_id: str, body: EmbeddingRequest, **options: Unpack[RequestOptions]
    ) -> EmbeddingResponse: ...
    def create(
        self,
        model_deployment_id: str,
        body: EmbeddingRequest | None = None,
        *,
        texts: Sequence[str] = REQUIRED,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed texts.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            texts: The texts.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The embeddings, in the order of the texts.

        Raises:
            APIStatusError: The call failed.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={"texts": texts, "model_request_parameters": model_request_parameters},
            ),
        )

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """Each method returns the whole response."""
        return EmbeddingsWithRawResponse(Embeddings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return EmbeddingsWithStreamingResponse(Embeddings(self._sender.opened()))


class AsyncEmbeddings(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        texts: Sequence[str],
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: EmbeddingRequest, **options: Unpack[RequestOptions]
    ) -> EmbeddingResponse: ...
    async def create(
        self,
        model_deployment_id: str,
        body: EmbeddingRequest | None = None,
        *,
        texts: Sequence[str] = REQUIRED,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingResponse:
        """Embed texts.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            texts: The texts.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The embeddings, in the order of the texts.

        Raises:
            APIStatusError: The call failed.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                path={"model_deployment_id": model_deployment_id},
                whole=body,
                body={"texts": texts, "model_request_parameters": model_request_parameters},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncEmbeddingsWithRawResponse(AsyncEmbeddings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncEmbeddingsWithStreamingResponse(AsyncEmbeddings(self._sender.opened()))


class EmbeddingsWithRawResponse:
    """`Embeddings`, each method returning the whole response."""

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = raw(embeddings.create)


class EmbeddingsWithStreamingResponse:
    """`Embeddings`, each method opening a response to be read."""

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = opened(embeddings.create)


class AsyncEmbeddingsWithRawResponse:
    """`AsyncEmbeddings`, each method returning the whole response."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`AsyncEmbeddings`, each method opening a response to be read."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_opened(embeddings.create)

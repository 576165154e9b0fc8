"""`client.embeddings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.embeddings import EmbeddingsResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.embeddings import EmbeddingsRequest, EmbeddingsRequestModel

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 503: ErrorData, 504: ErrorData}
_CREATE: Operation[EmbeddingsResponse] = Operation("POST", "/embeddings", response=EmbeddingsResponse, errors=_ERRORS)


class Embeddings(Resource):
    """Methods of `client.embeddings`."""

    @overload
    def create(
        self, *, model: EmbeddingsRequestModel, input: str | Sequence[str], **options: Unpack[RequestOptions]
    ) -> EmbeddingsResponse: ...
    @overload
    def create(self, body: EmbeddingsRequest, **options: Unpack[RequestOptions]) -> EmbeddingsResponse: ...
    def create(
        self,
        body: EmbeddingsRequest | None = None,
        *,
        model: EmbeddingsRequestModel = REQUIRED,
        input: str | Sequence[str] = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingsResponse:
        """Embed texts.

        Turns each text into a vector, so that texts of similar meaning lie close together.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of an embedding model.
            input: A text, or a list of texts.

        Returns:
            One vector for each text.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        return self._sender.send(_CREATE, Arguments(options, whole=body, body={"model": model, "input": input}))

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """Each method returns the whole response."""
        return EmbeddingsWithRawResponse(Embeddings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return EmbeddingsWithStreamingResponse(Embeddings(self._sender.opened()))


class AsyncEmbeddings(AsyncResource):
    """Methods of `client.embeddings`."""

    @overload
    async def create(
        self, *, model: EmbeddingsRequestModel, input: str | Sequence[str], **options: Unpack[RequestOptions]
    ) -> EmbeddingsResponse: ...
    @overload
    async def create(self, body: EmbeddingsRequest, **options: Unpack[RequestOptions]) -> EmbeddingsResponse: ...
    async def create(
        self,
        body: EmbeddingsRequest | None = None,
        *,
        model: EmbeddingsRequestModel = REQUIRED,
        input: str | Sequence[str] = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> EmbeddingsResponse:
        """Embed texts.

        Turns each text into a vector, so that texts of similar meaning lie close together.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of an embedding model.
            input: A text, or a list of texts.

        Returns:
            One vector for each text.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        return await self._sender.send(_CREATE, Arguments(options, whole=body, body={"model": model, "input": input}))

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

"""`client.rerank`: Documents ordered by relevance."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.rerank import RerankResponse
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.rerank import RerankRequest

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 503: ErrorData, 504: ErrorData}
_CREATE: Operation[RerankResponse] = Operation("POST", "/rerank", response=RerankResponse, errors=_ERRORS)


class Rerank(Resource):
    """Documents ordered by relevance."""

    @overload
    def create(
        self,
        *,
        model: Literal["Salesforce/Llama-Rank-v1"] | str,
        query: str,
        documents: Sequence[Mapping[str, object]] | Sequence[str],
        top_n: int | None = None,
        return_documents: bool | None = None,
        rank_fields: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankResponse: ...
    @overload
    def create(self, body: RerankRequest, **options: Unpack[RequestOptions]) -> RerankResponse: ...
    def create(
        self,
        body: RerankRequest | None = None,
        *,
        model: Literal["Salesforce/Llama-Rank-v1"] | str = REQUIRED,
        query: str = REQUIRED,
        documents: Sequence[Mapping[str, object]] | Sequence[str] = REQUIRED,
        top_n: int | None = None,
        return_documents: bool | None = None,
        rank_fields: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankResponse:
        """Rank documents.

        Orders documents by how well they answer a query.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a rerank model.
            query: What is looked for.
            documents: What to rank: texts, or objects with text members.
            top_n: How many of the best documents to return; all if not given.
            return_documents: Whether the response repeats the documents.
            rank_fields: Members of the documents to rank by, where they are objects; all if not given.

        Returns:
            The documents that fit best, best first.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "query": query,
                    "documents": documents,
                    "top_n": top_n,
                    "return_documents": return_documents,
                    "rank_fields": rank_fields,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> RerankWithRawResponse:
        """Each method returns the whole response."""
        return RerankWithRawResponse(Rerank(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RerankWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RerankWithStreamingResponse(Rerank(self._sender.opened()))


class AsyncRerank(AsyncResource):
    """Documents ordered by relevance."""

    @overload
    async def create(
        self,
        *,
        model: Literal["Salesforce/Llama-Rank-v1"] | str,
        query: str,
        documents: Sequence[Mapping[str, object]] | Sequence[str],
        top_n: int | None = None,
        return_documents: bool | None = None,
        rank_fields: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankResponse: ...
    @overload
    async def create(self, body: RerankRequest, **options: Unpack[RequestOptions]) -> RerankResponse: ...
    async def create(
        self,
        body: RerankRequest | None = None,
        *,
        model: Literal["Salesforce/Llama-Rank-v1"] | str = REQUIRED,
        query: str = REQUIRED,
        documents: Sequence[Mapping[str, object]] | Sequence[str] = REQUIRED,
        top_n: int | None = None,
        return_documents: bool | None = None,
        rank_fields: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> RerankResponse:
        """Rank documents.

        Orders documents by how well they answer a query.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Name of a rerank model.
            query: What is looked for.
            documents: What to rank: texts, or objects with text members.
            top_n: How many of the best documents to return; all if not given.
            return_documents: Whether the response repeats the documents.
            rank_fields: Members of the documents to rank by, where they are objects; all if not given.

        Returns:
            The documents that fit best, best first.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "model": model,
                    "query": query,
                    "documents": documents,
                    "top_n": top_n,
                    "return_documents": return_documents,
                    "rank_fields": rank_fields,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncRerankWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRerankWithRawResponse(AsyncRerank(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRerankWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRerankWithStreamingResponse(AsyncRerank(self._sender.opened()))


class RerankWithRawResponse:
    """`Rerank`, each method returning the whole response."""

    def __init__(self, rerank: Rerank) -> None:
        self.create = raw(rerank.create)


class RerankWithStreamingResponse:
    """`Rerank`, each method opening a response to be read."""

    def __init__(self, rerank: Rerank) -> None:
        self.create = opened(rerank.create)


class AsyncRerankWithRawResponse:
    """`AsyncRerank`, each method returning the whole response."""

    def __init__(self, rerank: AsyncRerank) -> None:
        self.create = async_raw(rerank.create)


class AsyncRerankWithStreamingResponse:
    """`AsyncRerank`, each method opening a response to be read."""

    def __init__(self, rerank: AsyncRerank) -> None:
        self.create = async_opened(rerank.create)

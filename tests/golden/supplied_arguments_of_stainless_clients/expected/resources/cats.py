"""`client.cats`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.cats import CatCreateRequest

_LIST: Operation[None] = Operation("GET", "/cats")
_CREATE: Operation[None] = Operation("POST", "/cats", optional_body=True)


class Cats(Resource):
    """Methods of `client.cats`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cats`."""
        return self._sender.send(_LIST, Arguments(options))

    def create(
        self, body: CatCreateRequest | None = None, *, name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /cats`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_CREATE, Arguments(options, whole=body, body={"name": name}))

    @cached_property
    def with_raw_response(self) -> CatsWithRawResponse:
        """Each method returns the whole response."""
        return CatsWithRawResponse(Cats(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CatsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CatsWithStreamingResponse(Cats(self._sender.opened()))


class AsyncCats(AsyncResource):
    """Methods of `client.cats`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cats`."""
        return await self._sender.send(_LIST, Arguments(options))

    async def create(
        self, body: CatCreateRequest | None = None, *, name: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /cats`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_CREATE, Arguments(options, whole=body, body={"name": name}))

    @cached_property
    def with_raw_response(self) -> AsyncCatsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCatsWithRawResponse(AsyncCats(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCatsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCatsWithStreamingResponse(AsyncCats(self._sender.opened()))


class CatsWithRawResponse:
    """`Cats`, each method returning the whole response."""

    def __init__(self, cats: Cats) -> None:
        self.list = raw(cats.list)
        self.create = raw(cats.create)


class CatsWithStreamingResponse:
    """`Cats`, each method opening a response to be read."""

    def __init__(self, cats: Cats) -> None:
        self.list = opened(cats.list)
        self.create = opened(cats.create)


class AsyncCatsWithRawResponse:
    """`AsyncCats`, each method returning the whole response."""

    def __init__(self, cats: AsyncCats) -> None:
        self.list = async_raw(cats.list)
        self.create = async_raw(cats.create)


class AsyncCatsWithStreamingResponse:
    """`AsyncCats`, each method opening a response to be read."""

    def __init__(self, cats: AsyncCats) -> None:
        self.list = async_opened(cats.list)
        self.create = async_opened(cats.create)
